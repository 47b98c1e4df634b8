// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/marketing/campaign_categories_models.hpp"
#include "servicetitan/marketing/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::marketing::campaign_categories {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  /// `+` or `-` and a field, of `Id`, `CreatedOn`, `Name`.
  std::optional<std::string> sort{};
};

/// GET /marketing/v2/tenant/{tenant}/categories
///
/// Scope: `tn.mrk.categories:r`. Paged. Errors: 400.
Request<Page<CampaignCategoryResponse>> get_list(const GetListQuery& query = {});

/// POST /marketing/v2/tenant/{tenant}/categories
///
/// Scope: `tn.mrk.categories:w`. Errors: 400.
Request<ModificationResponse> create(const CampaignCategoryCreateRequest& body);

/// GET /marketing/v2/tenant/{tenant}/categories/{id}
///
/// Scope: `tn.mrk.categories:r`. Errors: 400.
Request<CampaignCategoryResponse> get(std::int64_t id);

/// PATCH /marketing/v2/tenant/{tenant}/categories/{id}
///
/// Scope: `tn.mrk.categories:w`. Errors: 400.
Request<ModificationResponse> update(std::int64_t id, const CampaignCategoryUpdateRequest& body);

}  // namespace servicetitan::marketing::campaign_categories
