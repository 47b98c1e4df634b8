// Generated from specs/customer-interactions.json by generator/. Do not edit;
// see docs/regenerate.md.
#include "servicetitan/customer_interactions/technician_ratings_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::customer_interactions {

namespace tables::create_or_update_technician_assessment_request {
using T = CreateOrUpdateTechnicianAssessmentRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>,
     true},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>, true},
    {"rating", offsetof(T, rating), &detail::type_of<decltype(T::rating)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.technician_id = detail::unset, .job_id = detail::unset, .rating = detail::unset};
}
}  // namespace tables::create_or_update_technician_assessment_request
constinit const detail::Object CreateOrUpdateTechnicianAssessmentRequest::kObject{
    "CreateOrUpdateTechnicianAssessmentRequest",
    tables::create_or_update_technician_assessment_request::kMembers,
    std::size(tables::create_or_update_technician_assessment_request::kMembers),
    offsetof(CreateOrUpdateTechnicianAssessmentRequest, extra),
    &tables::create_or_update_technician_assessment_request::make};

namespace tables::technician_assessment_response {
using T = TechnicianAssessmentResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>,
     true},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>, true},
    {"rating", offsetof(T, rating), &detail::type_of<decltype(T::rating)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::technician_assessment_response
constinit const detail::Object TechnicianAssessmentResponse::kObject{
    "TechnicianAssessmentResponse", tables::technician_assessment_response::kMembers,
    std::size(tables::technician_assessment_response::kMembers),
    offsetof(TechnicianAssessmentResponse, extra),
    &detail::construct<TechnicianAssessmentResponse>};

}  // namespace servicetitan::customer_interactions
