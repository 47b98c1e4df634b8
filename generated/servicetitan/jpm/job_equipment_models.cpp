// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/job_equipment_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::jpm {

namespace tables::attach_job_equipment_request {
using T = AttachJobEquipmentRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"equipmentIds", offsetof(T, equipment_ids), &detail::type_of<decltype(T::equipment_ids)>,
     true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.equipment_ids = detail::unset};
}
}  // namespace tables::attach_job_equipment_request
constinit const detail::Object AttachJobEquipmentRequest::kObject{
    "AttachJobEquipmentRequest", tables::attach_job_equipment_request::kMembers,
    std::size(tables::attach_job_equipment_request::kMembers),
    offsetof(AttachJobEquipmentRequest, extra), &tables::attach_job_equipment_request::make};

namespace tables::detach_job_equipment_request {
using T = DetachJobEquipmentRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"equipmentIds", offsetof(T, equipment_ids), &detail::type_of<decltype(T::equipment_ids)>,
     true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.equipment_ids = detail::unset};
}
}  // namespace tables::detach_job_equipment_request
constinit const detail::Object DetachJobEquipmentRequest::kObject{
    "DetachJobEquipmentRequest", tables::detach_job_equipment_request::kMembers,
    std::size(tables::detach_job_equipment_request::kMembers),
    offsetof(DetachJobEquipmentRequest, extra), &tables::detach_job_equipment_request::make};

namespace tables::job_equipment_response {
using T = JobEquipmentResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"equipmentIds", offsetof(T, equipment_ids), &detail::type_of<decltype(T::equipment_ids)>,
     true},
};
}  // namespace tables::job_equipment_response
constinit const detail::Object JobEquipmentResponse::kObject{
    "JobEquipmentResponse", tables::job_equipment_response::kMembers,
    std::size(tables::job_equipment_response::kMembers), offsetof(JobEquipmentResponse, extra),
    &detail::construct<JobEquipmentResponse>};

}  // namespace servicetitan::jpm
