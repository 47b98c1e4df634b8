// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/salestech/exports.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::salestech::exports {

namespace tables {

extern const Operation kEstimates;
const Operation kEstimates{
    .name = "salestech.exports.estimates",
    .operation_id = "EstimatesExport_Estimates",
    .method = Method::get,
    .path = "/sales/v2/tenant/{tenant}/export/estimates",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.sal.estimates:r",
};
extern const detail::QueryMember kEstimatesQuery[];
const detail::QueryMember kEstimatesQuery[] = {
    {"from", offsetof(EstimatesQuery, from), &detail::type_of<decltype(EstimatesQuery::from)>},
    {"includeRecentChanges", offsetof(EstimatesQuery, include_recent_changes),
     &detail::type_of<decltype(EstimatesQuery::include_recent_changes)>},
};

extern const Operation kOpportunities;
const Operation kOpportunities{
    .name = "salestech.exports.opportunities",
    .operation_id = "OpportunitiesExport_Export",
    .method = Method::get,
    .path = "/sales/v2/tenant/{tenant}/export/opportunities",
    .response_content = Content::json,
    .idempotent = true,
    .retained = "2026-03",
};
extern const detail::QueryMember kOpportunitiesQuery[];
const detail::QueryMember kOpportunitiesQuery[] = {
    {"from", offsetof(OpportunitiesQuery, from),
     &detail::type_of<decltype(OpportunitiesQuery::from)>},
    {"includeRecentChanges", offsetof(OpportunitiesQuery, include_recent_changes),
     &detail::type_of<decltype(OpportunitiesQuery::include_recent_changes)>},
};

extern const Operation kOpportunitiesFollowups;
const Operation kOpportunitiesFollowups{
    .name = "salestech.exports.opportunities_followups",
    .operation_id = "OpportunitiesFollowUpsExport_Export",
    .method = Method::get,
    .path = "/sales/v2/tenant/{tenant}/export/opportunities/followups",
    .response_content = Content::json,
    .idempotent = true,
    .retained = "2026-03",
};
extern const detail::QueryMember kOpportunitiesFollowupsQuery[];
const detail::QueryMember kOpportunitiesFollowupsQuery[] = {
    {"from", offsetof(OpportunitiesFollowupsQuery, from),
     &detail::type_of<decltype(OpportunitiesFollowupsQuery::from)>},
    {"includeRecentChanges", offsetof(OpportunitiesFollowupsQuery, include_recent_changes),
     &detail::type_of<decltype(OpportunitiesFollowupsQuery::include_recent_changes)>},
};

}  // namespace tables

Request<ExportPage<ExportEstimatesResponse>> estimates(const EstimatesQuery& query) {
  return detail::RequestBuilder(tables::kEstimates)
      .query(tables::kEstimatesQuery, query)
      .returning<ExportPage<ExportEstimatesResponse>>();
}

Request<Json> opportunities(const OpportunitiesQuery& query) {
  return detail::RequestBuilder(tables::kOpportunities)
      .query(tables::kOpportunitiesQuery, query)
      .returning<Json>();
}

Request<Json> opportunities_followups(const OpportunitiesFollowupsQuery& query) {
  return detail::RequestBuilder(tables::kOpportunitiesFollowups)
      .query(tables::kOpportunitiesFollowupsQuery, query)
      .returning<Json>();
}

}  // namespace servicetitan::salestech::exports
