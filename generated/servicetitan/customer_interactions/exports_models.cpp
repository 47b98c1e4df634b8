// Generated from specs/customer-interactions.json by generator/. Do not edit;
// see docs/regenerate.md.
#include "servicetitan/customer_interactions/exports_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::customer_interactions {

namespace tables::export_technician_assessment_response {
using T = ExportTechnicianAssessmentResponse;
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
}  // namespace tables::export_technician_assessment_response
constinit const detail::Object ExportTechnicianAssessmentResponse::kObject{
    "ExportTechnicianAssessmentResponse", tables::export_technician_assessment_response::kMembers,
    std::size(tables::export_technician_assessment_response::kMembers),
    offsetof(ExportTechnicianAssessmentResponse, extra),
    &detail::construct<ExportTechnicianAssessmentResponse>};

}  // namespace servicetitan::customer_interactions
