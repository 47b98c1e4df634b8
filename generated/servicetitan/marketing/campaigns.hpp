// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/marketing/campaigns_models.hpp"
#include "servicetitan/marketing/common_models.hpp"
#include "servicetitan/marketing/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::marketing::campaigns {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::optional<std::string> name{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<std::string> campaign_phone_number{};
  /// `+` or `-` and a field, of `Id`, `Name`, `CreatedOn`, `ModifiedOn`.
  std::optional<std::string> sort{};
};

/// GET /marketing/v2/tenant/{tenant}/campaigns
///
/// Scope: `tn.mrk.campaigns:r`. Paged. Errors: 400.
Request<Page<CampaignResponse>> get_list(const GetListQuery& query = {});

/// POST /marketing/v2/tenant/{tenant}/campaigns
///
/// Scope: `tn.mrk.campaigns:w`. Errors: 400.
Request<CampaignResponse> create(const CampaignUpsertRequest& body);

/// GET /marketing/v2/tenant/{tenant}/campaigns/{id}
///
/// Scope: `tn.mrk.campaigns:r`. Errors: 400.
Request<CampaignResponse> get(std::int64_t id);

/// PATCH /marketing/v2/tenant/{tenant}/campaigns/{id}
///
/// Scope: `tn.mrk.campaigns:w`. Errors: 400.
Request<CampaignResponse> update(std::int64_t id, const CampaignUpsertRequest& body);

/// Query parameters of @ref get_costs.
struct GetCostsQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<std::int32_t> year{};
  std::optional<std::int32_t> month{};
  /// `+` or `-` and a field, of `Id`, `Date`.
  std::optional<std::string> sort{};
};

/// GET /marketing/v2/tenant/{tenant}/campaigns/{id}/costs
///
/// Scope: `tn.mrk.campaigns:r`. Paged. Errors: 400.
Request<Page<CampaignCostResponse>> get_costs(std::int64_t id, const GetCostsQuery& query = {});

}  // namespace servicetitan::marketing::campaigns
