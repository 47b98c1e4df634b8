// Generated from specs/customer-interactions.json by generator/. Do not edit;
// see docs/regenerate.md.
#include "servicetitan/customer_interactions/technician_rating.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::customer_interactions::technician_rating {

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "customer_interactions.technician_rating.update",
    .operation_id = "TechnicianRating_Update",
    .method = Method::put,
    .path =
        "/customer-interactions/v2/tenant/{tenant}/technician-rating/technician/{technicianId}/"
        "job/{jobId}",
    .request_content = Content::json,
    .scopes = "tn.csi.technicianrating:w",
};
}  // namespace tables::update
Request<void> update(
    std::int64_t technician_id,
    std::int64_t job_id,
    const CreateOrUpdateTechnicianAssessmentRequestOld& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(technician_id)
      .path(job_id)
      .body(body)
      .returning<void>();
}

}  // namespace servicetitan::customer_interactions::technician_rating
