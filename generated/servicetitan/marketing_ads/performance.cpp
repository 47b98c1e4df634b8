// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing_ads/performance.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::marketing_ads::performance {

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "marketing_ads.performance.get",
    .operation_id = "Performance_Get",
    .method = Method::get,
    .path = "/marketingads/v2/tenant/{tenant}/performance",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.mads.performance:r",
};
using T = GetQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"fromUtc", offsetof(T, from_utc), &detail::type_of<decltype(T::from_utc)>},
    {"toUtc", offsetof(T, to_utc), &detail::type_of<decltype(T::to_utc)>},
    {"performanceSegmentationType", offsetof(T, performance_segmentation_type),
     &detail::type_of<decltype(T::performance_segmentation_type)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<GetPerformanceResponse>>;
}  // namespace tables::get
Request<Page<GetPerformanceResponse>> get(const GetQuery& query) {
  return detail::RequestBuilder(tables::get::kOperation)
      .query(tables::get::kQuery, query)
      .returning<Page<GetPerformanceResponse>>();
}

}  // namespace servicetitan::marketing_ads::performance
