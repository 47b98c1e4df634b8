// Generated from specs/customer-interactions.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/customer_interactions/exports_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::customer_interactions {

namespace tables {

extern const detail::Member kExportTechnicianAssessmentResponse[];
const detail::Member kExportTechnicianAssessmentResponse[] = {
    {"technicianId", offsetof(ExportTechnicianAssessmentResponse, technician_id),
     &detail::type_of<decltype(ExportTechnicianAssessmentResponse::technician_id)>, true},
    {"jobId", offsetof(ExportTechnicianAssessmentResponse, job_id),
     &detail::type_of<decltype(ExportTechnicianAssessmentResponse::job_id)>, true},
    {"rating", offsetof(ExportTechnicianAssessmentResponse, rating),
     &detail::type_of<decltype(ExportTechnicianAssessmentResponse::rating)>, true},
    {"active", offsetof(ExportTechnicianAssessmentResponse, active),
     &detail::type_of<decltype(ExportTechnicianAssessmentResponse::active)>, true},
    {"createdOn", offsetof(ExportTechnicianAssessmentResponse, created_on),
     &detail::type_of<decltype(ExportTechnicianAssessmentResponse::created_on)>, true},
    {"modifiedOn", offsetof(ExportTechnicianAssessmentResponse, modified_on),
     &detail::type_of<decltype(ExportTechnicianAssessmentResponse::modified_on)>, true},
};

}  // namespace tables

const detail::Object ExportTechnicianAssessmentResponse::kObject{
    "ExportTechnicianAssessmentResponse", tables::kExportTechnicianAssessmentResponse,
    std::size(tables::kExportTechnicianAssessmentResponse),
    offsetof(ExportTechnicianAssessmentResponse, extra),
    &detail::construct<ExportTechnicianAssessmentResponse>};

}  // namespace servicetitan::customer_interactions
