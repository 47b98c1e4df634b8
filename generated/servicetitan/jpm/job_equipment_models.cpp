// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/job_equipment_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::jpm {

namespace tables {

extern const detail::Member kAttachJobEquipmentRequest[];
const detail::Member kAttachJobEquipmentRequest[] = {
    {"equipmentIds", offsetof(AttachJobEquipmentRequest, equipment_ids),
     &detail::type_of<decltype(AttachJobEquipmentRequest::equipment_ids)>, true},
};
void make_attach_job_equipment_request(void* place) {
  ::new (place) AttachJobEquipmentRequest{.equipment_ids = detail::unset};
}

extern const detail::Member kDetachJobEquipmentRequest[];
const detail::Member kDetachJobEquipmentRequest[] = {
    {"equipmentIds", offsetof(DetachJobEquipmentRequest, equipment_ids),
     &detail::type_of<decltype(DetachJobEquipmentRequest::equipment_ids)>, true},
};
void make_detach_job_equipment_request(void* place) {
  ::new (place) DetachJobEquipmentRequest{.equipment_ids = detail::unset};
}

extern const detail::Member kJobEquipmentResponse[];
const detail::Member kJobEquipmentResponse[] = {
    {"equipmentIds", offsetof(JobEquipmentResponse, equipment_ids),
     &detail::type_of<decltype(JobEquipmentResponse::equipment_ids)>, true},
};

}  // namespace tables

const detail::Object AttachJobEquipmentRequest::kObject{
    "AttachJobEquipmentRequest", tables::kAttachJobEquipmentRequest,
    std::size(tables::kAttachJobEquipmentRequest), offsetof(AttachJobEquipmentRequest, extra),
    &tables::make_attach_job_equipment_request};

const detail::Object DetachJobEquipmentRequest::kObject{
    "DetachJobEquipmentRequest", tables::kDetachJobEquipmentRequest,
    std::size(tables::kDetachJobEquipmentRequest), offsetof(DetachJobEquipmentRequest, extra),
    &tables::make_detach_job_equipment_request};

const detail::Object JobEquipmentResponse::kObject{
    "JobEquipmentResponse", tables::kJobEquipmentResponse, std::size(tables::kJobEquipmentResponse),
    offsetof(JobEquipmentResponse, extra), &detail::construct<JobEquipmentResponse>};

}  // namespace servicetitan::jpm
