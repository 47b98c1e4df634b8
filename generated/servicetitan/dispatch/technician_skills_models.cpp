// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/technician_skills_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::dispatch {

namespace tables {

extern const detail::Member kCreateTechnicianSkillRequest[];
const detail::Member kCreateTechnicianSkillRequest[] = {
    {"technicianId", offsetof(CreateTechnicianSkillRequest, technician_id),
     &detail::type_of<decltype(CreateTechnicianSkillRequest::technician_id)>, true},
    {"name", offsetof(CreateTechnicianSkillRequest, name),
     &detail::type_of<decltype(CreateTechnicianSkillRequest::name)>, true},
    {"active", offsetof(CreateTechnicianSkillRequest, active),
     &detail::type_of<decltype(CreateTechnicianSkillRequest::active)>, true},
};
void make_create_technician_skill_request(void* place) {
  ::new (place) CreateTechnicianSkillRequest{
      .technician_id = detail::unset,
      .name = detail::unset,
      .active = detail::unset,
  };
}

extern const detail::Member kDeleteTechnicianSkillResult[];
const detail::Member kDeleteTechnicianSkillResult[] = {
    {"id", offsetof(DeleteTechnicianSkillResult, id),
     &detail::type_of<decltype(DeleteTechnicianSkillResult::id)>, true},
};

extern const detail::Member kTechnicianSkillResponse[];
const detail::Member kTechnicianSkillResponse[] = {
    {"id", offsetof(TechnicianSkillResponse, id),
     &detail::type_of<decltype(TechnicianSkillResponse::id)>, true},
    {"name", offsetof(TechnicianSkillResponse, name),
     &detail::type_of<decltype(TechnicianSkillResponse::name)>, true},
    {"active", offsetof(TechnicianSkillResponse, active),
     &detail::type_of<decltype(TechnicianSkillResponse::active)>, true},
    {"technicianId", offsetof(TechnicianSkillResponse, technician_id),
     &detail::type_of<decltype(TechnicianSkillResponse::technician_id)>, true},
    {"jobTypeIds", offsetof(TechnicianSkillResponse, job_type_ids),
     &detail::type_of<decltype(TechnicianSkillResponse::job_type_ids)>},
    {"createdOn", offsetof(TechnicianSkillResponse, created_on),
     &detail::type_of<decltype(TechnicianSkillResponse::created_on)>, true},
    {"modifiedOn", offsetof(TechnicianSkillResponse, modified_on),
     &detail::type_of<decltype(TechnicianSkillResponse::modified_on)>, true},
};

extern const detail::Member kUpdateTechnicianSkillsRequest[];
const detail::Member kUpdateTechnicianSkillsRequest[] = {
    {"technicianId", offsetof(UpdateTechnicianSkillsRequest, technician_id),
     &detail::type_of<decltype(UpdateTechnicianSkillsRequest::technician_id)>, true},
    {"skillIds", offsetof(UpdateTechnicianSkillsRequest, skill_ids),
     &detail::type_of<decltype(UpdateTechnicianSkillsRequest::skill_ids)>, true},
    {"replaceExistingSkills", offsetof(UpdateTechnicianSkillsRequest, replace_existing_skills),
     &detail::type_of<decltype(UpdateTechnicianSkillsRequest::replace_existing_skills)>, true},
};
void make_update_technician_skills_request(void* place) {
  ::new (place) UpdateTechnicianSkillsRequest{
      .technician_id = detail::unset,
      .skill_ids = detail::unset,
      .replace_existing_skills = detail::unset,
  };
}

extern const detail::Member kUpdateTechnicianSkillsResponse[];
const detail::Member kUpdateTechnicianSkillsResponse[] = {
    {"updated", offsetof(UpdateTechnicianSkillsResponse, updated),
     &detail::type_of<decltype(UpdateTechnicianSkillsResponse::updated)>, true},
    {"technicianSkills", offsetof(UpdateTechnicianSkillsResponse, technician_skills),
     &detail::type_of<decltype(UpdateTechnicianSkillsResponse::technician_skills)>, true},
};

}  // namespace tables

const detail::Object CreateTechnicianSkillRequest::kObject{
    "CreateTechnicianSkillRequest", tables::kCreateTechnicianSkillRequest,
    std::size(tables::kCreateTechnicianSkillRequest), offsetof(CreateTechnicianSkillRequest, extra),
    &tables::make_create_technician_skill_request};

const detail::Object DeleteTechnicianSkillResult::kObject{
    "DeleteTechnicianSkillResult", tables::kDeleteTechnicianSkillResult,
    std::size(tables::kDeleteTechnicianSkillResult), offsetof(DeleteTechnicianSkillResult, extra),
    &detail::construct<DeleteTechnicianSkillResult>};

const detail::Object TechnicianSkillResponse::kObject{
    "TechnicianSkillResponse", tables::kTechnicianSkillResponse,
    std::size(tables::kTechnicianSkillResponse), offsetof(TechnicianSkillResponse, extra),
    &detail::construct<TechnicianSkillResponse>};

const detail::Object UpdateTechnicianSkillsRequest::kObject{
    "UpdateTechnicianSkillsRequest", tables::kUpdateTechnicianSkillsRequest,
    std::size(tables::kUpdateTechnicianSkillsRequest),
    offsetof(UpdateTechnicianSkillsRequest, extra), &tables::make_update_technician_skills_request};

const detail::Object UpdateTechnicianSkillsResponse::kObject{
    "UpdateTechnicianSkillsResponse", tables::kUpdateTechnicianSkillsResponse,
    std::size(tables::kUpdateTechnicianSkillsResponse),
    offsetof(UpdateTechnicianSkillsResponse, extra),
    &detail::construct<UpdateTechnicianSkillsResponse>};

}  // namespace servicetitan::dispatch
