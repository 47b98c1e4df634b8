// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/marketing/campaign_costs_models.hpp"
#include "servicetitan/marketing/common_models.hpp"
#include "servicetitan/marketing/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::marketing::campaign_costs {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<std::int32_t> year{};
  std::optional<std::int32_t> month{};
  std::optional<std::int64_t> campaign_id{};
  /// `+` or `-` and a field, of `Id`, `Date`.
  std::optional<std::string> sort{};
};

/// GET /marketing/v2/tenant/{tenant}/costs
///
/// Scope: `tn.mrk.costs:r`. Paged. Errors: 400.
Request<Page<CampaignCostResponse>> get_list(const GetListQuery& query = {});

/// POST /marketing/v2/tenant/{tenant}/costs
///
/// Scope: `tn.mrk.costs:w`. Errors: 400.
Request<CampaignCostResponse> create(const CreateCampaignCostRequest& body);

/// GET /marketing/v2/tenant/{tenant}/costs/{id}
///
/// Scope: `tn.mrk.costs:r`. Errors: 400.
Request<CampaignCostResponse> get(std::int64_t id);

/// PATCH /marketing/v2/tenant/{tenant}/costs/{id}
///
/// Scope: `tn.mrk.costs:w`. Errors: 400.
Request<ModificationResponse> update(std::int64_t id, const UpdateCampaignCostRequest& body);

}  // namespace servicetitan::marketing::campaign_costs
