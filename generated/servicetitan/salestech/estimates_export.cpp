// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/salestech/estimates_export.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::salestech::estimates_export {

namespace tables::estimates_async_legacy {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "salestech.estimates_export.estimates_async_legacy",
    .operation_id = "EstimatesExport_EstimatesAsyncLegacy",
    .method = Method::get,
    .path = "/sales/v2/tenant/{tenant}/estimates/export",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.sal.estimates:r",
};
using T = EstimatesAsyncLegacyQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportEstimatesResponse>>;
}  // namespace tables::estimates_async_legacy
Request<ExportPage<ExportEstimatesResponse>> estimates_async_legacy(
    const EstimatesAsyncLegacyQuery& query) {
  return detail::RequestBuilder(tables::estimates_async_legacy::kOperation)
      .query(tables::estimates_async_legacy::kQuery, query)
      .returning<ExportPage<ExportEstimatesResponse>>();
}

}  // namespace servicetitan::salestech::estimates_export
