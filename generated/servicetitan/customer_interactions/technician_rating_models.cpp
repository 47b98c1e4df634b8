// Generated from specs/customer-interactions.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/customer_interactions/technician_rating_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::customer_interactions {

namespace tables {

extern const detail::Member kCreateOrUpdateTechnicianAssessmentRequestOld[];
const detail::Member kCreateOrUpdateTechnicianAssessmentRequestOld[] = {
    {"value", offsetof(CreateOrUpdateTechnicianAssessmentRequestOld, value),
     &detail::type_of<decltype(CreateOrUpdateTechnicianAssessmentRequestOld::value)>, true},
};
void make_create_or_update_technician_assessment_request_old(void* place) {
  ::new (place) CreateOrUpdateTechnicianAssessmentRequestOld{.value = detail::unset};
}

}  // namespace tables

const detail::Object CreateOrUpdateTechnicianAssessmentRequestOld::kObject{
    "CreateOrUpdateTechnicianAssessmentRequestOld",
    tables::kCreateOrUpdateTechnicianAssessmentRequestOld,
    std::size(tables::kCreateOrUpdateTechnicianAssessmentRequestOld),
    offsetof(CreateOrUpdateTechnicianAssessmentRequestOld, extra),
    &tables::make_create_or_update_technician_assessment_request_old};

}  // namespace servicetitan::customer_interactions
