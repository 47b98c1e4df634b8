// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/marketing_ads/performance_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::marketing_ads::performance {

/// Query parameters of @ref get.
struct GetQuery {
  Required<Timestamp> from_utc;
  Required<Timestamp> to_utc;
  Required<OpenEnum<PerformanceSegmentationType>> performance_segmentation_type;
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
};

/// GET /marketingads/v2/tenant/{tenant}/performance
///
/// Scope: `tn.mads.performance:r`. Paged. Errors: 400.
Request<Page<GetPerformanceResponse>> get(const GetQuery& query);

}  // namespace servicetitan::marketing_ads::performance
