// Generated from specs/customer-interactions.json by generator/. Do not edit;
// see docs/regenerate.md.
#include "servicetitan/customer_interactions/technician_rating_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::customer_interactions {

namespace tables::create_or_update_technician_assessment_request_old {
using T = CreateOrUpdateTechnicianAssessmentRequestOld;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.value = detail::unset};
}
}  // namespace tables::create_or_update_technician_assessment_request_old
constinit const detail::Object CreateOrUpdateTechnicianAssessmentRequestOld::kObject{
    "CreateOrUpdateTechnicianAssessmentRequestOld",
    tables::create_or_update_technician_assessment_request_old::kMembers,
    std::size(tables::create_or_update_technician_assessment_request_old::kMembers),
    offsetof(CreateOrUpdateTechnicianAssessmentRequestOld, extra),
    &tables::create_or_update_technician_assessment_request_old::make};

}  // namespace servicetitan::customer_interactions
