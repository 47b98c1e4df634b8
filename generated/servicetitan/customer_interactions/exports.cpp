// Generated from specs/customer-interactions.json by generator/. Do not edit;
// see docs/regenerate.md.
#include "servicetitan/customer_interactions/exports.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::customer_interactions::exports {

namespace tables::technician_ratings {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "customer_interactions.exports.technician_ratings",
    .operation_id = "Export_TechnicianRatings",
    .method = Method::get,
    .path = "/customer-interactions/v2/tenant/{tenant}/export/technician-ratings",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.csi.technicianrating:r",
};
using T = TechnicianRatingsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult =
    detail::any_type<ExportPage<ExportTechnicianAssessmentResponse>>;
}  // namespace tables::technician_ratings
Request<ExportPage<ExportTechnicianAssessmentResponse>> technician_ratings(
    const TechnicianRatingsQuery& query) {
  return detail::RequestBuilder(tables::technician_ratings::kOperation)
      .query(tables::technician_ratings::kQuery, query)
      .returning<ExportPage<ExportTechnicianAssessmentResponse>>();
}

}  // namespace servicetitan::customer_interactions::exports
