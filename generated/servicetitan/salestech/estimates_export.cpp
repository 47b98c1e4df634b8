// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/salestech/estimates_export.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::salestech::estimates_export {

namespace tables {

extern const Operation kEstimatesAsyncLegacy;
const Operation kEstimatesAsyncLegacy{
    .name = "salestech.estimates_export.estimates_async_legacy",
    .operation_id = "EstimatesExport_EstimatesAsyncLegacy",
    .method = Method::get,
    .path = "/sales/v2/tenant/{tenant}/estimates/export",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.sal.estimates:r",
};
extern const detail::QueryMember kEstimatesAsyncLegacyQuery[];
const detail::QueryMember kEstimatesAsyncLegacyQuery[] = {
    {"from", offsetof(EstimatesAsyncLegacyQuery, from),
     &detail::type_of<decltype(EstimatesAsyncLegacyQuery::from)>},
    {"includeRecentChanges", offsetof(EstimatesAsyncLegacyQuery, include_recent_changes),
     &detail::type_of<decltype(EstimatesAsyncLegacyQuery::include_recent_changes)>},
};

}  // namespace tables

Request<ExportPage<ExportEstimatesResponse>> estimates_async_legacy(
    const EstimatesAsyncLegacyQuery& query) {
  return detail::RequestBuilder(tables::kEstimatesAsyncLegacy)
      .query(tables::kEstimatesAsyncLegacyQuery, query)
      .returning<ExportPage<ExportEstimatesResponse>>();
}

}  // namespace servicetitan::salestech::estimates_export
