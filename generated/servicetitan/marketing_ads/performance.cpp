// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing_ads/performance.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::marketing_ads::performance {

namespace tables {

extern const Operation kGet;
const Operation kGet{
    .name = "marketing_ads.performance.get",
    .operation_id = "Performance_Get",
    .method = Method::get,
    .path = "/marketingads/v2/tenant/{tenant}/performance",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.mads.performance:r",
};
extern const detail::QueryMember kGetQuery[];
const detail::QueryMember kGetQuery[] = {
    {"fromUtc", offsetof(GetQuery, from_utc), &detail::type_of<decltype(GetQuery::from_utc)>},
    {"toUtc", offsetof(GetQuery, to_utc), &detail::type_of<decltype(GetQuery::to_utc)>},
    {"performanceSegmentationType", offsetof(GetQuery, performance_segmentation_type),
     &detail::type_of<decltype(GetQuery::performance_segmentation_type)>},
    {"page", offsetof(GetQuery, page), &detail::type_of<decltype(GetQuery::page)>},
    {"pageSize", offsetof(GetQuery, page_size), &detail::type_of<decltype(GetQuery::page_size)>},
    {"includeTotal", offsetof(GetQuery, include_total),
     &detail::type_of<decltype(GetQuery::include_total)>},
};

}  // namespace tables

Request<Page<GetPerformanceResponse>> get(const GetQuery& query) {
  return detail::RequestBuilder(tables::kGet)
      .query(tables::kGetQuery, query)
      .returning<Page<GetPerformanceResponse>>();
}

}  // namespace servicetitan::marketing_ads::performance
