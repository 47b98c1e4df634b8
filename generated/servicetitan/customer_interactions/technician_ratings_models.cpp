// Generated from specs/customer-interactions.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/customer_interactions/technician_ratings_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::customer_interactions {

namespace tables {

extern const detail::Member kCreateOrUpdateTechnicianAssessmentRequest[];
const detail::Member kCreateOrUpdateTechnicianAssessmentRequest[] = {
    {"technicianId", offsetof(CreateOrUpdateTechnicianAssessmentRequest, technician_id),
     &detail::type_of<decltype(CreateOrUpdateTechnicianAssessmentRequest::technician_id)>, true},
    {"jobId", offsetof(CreateOrUpdateTechnicianAssessmentRequest, job_id),
     &detail::type_of<decltype(CreateOrUpdateTechnicianAssessmentRequest::job_id)>, true},
    {"rating", offsetof(CreateOrUpdateTechnicianAssessmentRequest, rating),
     &detail::type_of<decltype(CreateOrUpdateTechnicianAssessmentRequest::rating)>, true},
};
void make_create_or_update_technician_assessment_request(void* place) {
  ::new (place) CreateOrUpdateTechnicianAssessmentRequest{
      .technician_id = detail::unset,
      .job_id = detail::unset,
      .rating = detail::unset,
  };
}

extern const detail::Member kTechnicianAssessmentResponse[];
const detail::Member kTechnicianAssessmentResponse[] = {
    {"technicianId", offsetof(TechnicianAssessmentResponse, technician_id),
     &detail::type_of<decltype(TechnicianAssessmentResponse::technician_id)>, true},
    {"jobId", offsetof(TechnicianAssessmentResponse, job_id),
     &detail::type_of<decltype(TechnicianAssessmentResponse::job_id)>, true},
    {"rating", offsetof(TechnicianAssessmentResponse, rating),
     &detail::type_of<decltype(TechnicianAssessmentResponse::rating)>, true},
    {"active", offsetof(TechnicianAssessmentResponse, active),
     &detail::type_of<decltype(TechnicianAssessmentResponse::active)>, true},
    {"createdOn", offsetof(TechnicianAssessmentResponse, created_on),
     &detail::type_of<decltype(TechnicianAssessmentResponse::created_on)>, true},
    {"modifiedOn", offsetof(TechnicianAssessmentResponse, modified_on),
     &detail::type_of<decltype(TechnicianAssessmentResponse::modified_on)>, true},
};

}  // namespace tables

const detail::Object CreateOrUpdateTechnicianAssessmentRequest::kObject{
    "CreateOrUpdateTechnicianAssessmentRequest", tables::kCreateOrUpdateTechnicianAssessmentRequest,
    std::size(tables::kCreateOrUpdateTechnicianAssessmentRequest),
    offsetof(CreateOrUpdateTechnicianAssessmentRequest, extra),
    &tables::make_create_or_update_technician_assessment_request};

const detail::Object TechnicianAssessmentResponse::kObject{
    "TechnicianAssessmentResponse", tables::kTechnicianAssessmentResponse,
    std::size(tables::kTechnicianAssessmentResponse), offsetof(TechnicianAssessmentResponse, extra),
    &detail::construct<TechnicianAssessmentResponse>};

}  // namespace servicetitan::customer_interactions
