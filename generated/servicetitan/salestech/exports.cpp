// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/salestech/exports.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::salestech::exports {

namespace tables::estimates {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "salestech.exports.estimates",
    .operation_id = "EstimatesExport_Estimates",
    .method = Method::get,
    .path = "/sales/v2/tenant/{tenant}/export/estimates",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.sal.estimates:r",
};
using T = EstimatesQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportEstimatesResponse>>;
}  // namespace tables::estimates
Request<ExportPage<ExportEstimatesResponse>> estimates(const EstimatesQuery& query) {
  return detail::RequestBuilder(tables::estimates::kOperation)
      .query(tables::estimates::kQuery, query)
      .returning<ExportPage<ExportEstimatesResponse>>();
}

namespace tables::opportunities {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "salestech.exports.opportunities",
    .operation_id = "OpportunitiesExport_Export",
    .method = Method::get,
    .path = "/sales/v2/tenant/{tenant}/export/opportunities",
    .response_content = Content::json,
    .idempotent = true,
    .retained = "2026-03",
};
using T = OpportunitiesQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Json>;
}  // namespace tables::opportunities
Request<Json> opportunities(const OpportunitiesQuery& query) {
  return detail::RequestBuilder(tables::opportunities::kOperation)
      .query(tables::opportunities::kQuery, query)
      .returning<Json>();
}

namespace tables::opportunities_followups {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "salestech.exports.opportunities_followups",
    .operation_id = "OpportunitiesFollowUpsExport_Export",
    .method = Method::get,
    .path = "/sales/v2/tenant/{tenant}/export/opportunities/followups",
    .response_content = Content::json,
    .idempotent = true,
    .retained = "2026-03",
};
using T = OpportunitiesFollowupsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Json>;
}  // namespace tables::opportunities_followups
Request<Json> opportunities_followups(const OpportunitiesFollowupsQuery& query) {
  return detail::RequestBuilder(tables::opportunities_followups::kOperation)
      .query(tables::opportunities_followups::kQuery, query)
      .returning<Json>();
}

}  // namespace servicetitan::salestech::exports
