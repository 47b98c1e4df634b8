// Generated from specs/customer-interactions.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/customer_interactions/exports.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::customer_interactions::exports {

namespace tables {

extern const Operation kTechnicianRatings;
const Operation kTechnicianRatings{
    .name = "customer_interactions.exports.technician_ratings",
    .operation_id = "Export_TechnicianRatings",
    .method = Method::get,
    .path = "/customer-interactions/v2/tenant/{tenant}/export/technician-ratings",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.csi.technicianrating:r",
};
extern const detail::QueryMember kTechnicianRatingsQuery[];
const detail::QueryMember kTechnicianRatingsQuery[] = {
    {"from", offsetof(TechnicianRatingsQuery, from),
     &detail::type_of<decltype(TechnicianRatingsQuery::from)>},
    {"includeRecentChanges", offsetof(TechnicianRatingsQuery, include_recent_changes),
     &detail::type_of<decltype(TechnicianRatingsQuery::include_recent_changes)>},
};

}  // namespace tables

Request<ExportPage<ExportTechnicianAssessmentResponse>> technician_ratings(
    const TechnicianRatingsQuery& query) {
  return detail::RequestBuilder(tables::kTechnicianRatings)
      .query(tables::kTechnicianRatingsQuery, query)
      .returning<ExportPage<ExportTechnicianAssessmentResponse>>();
}

}  // namespace servicetitan::customer_interactions::exports
