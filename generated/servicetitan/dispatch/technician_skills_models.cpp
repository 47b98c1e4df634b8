// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/technician_skills_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::dispatch {

namespace tables::create_technician_skill_request {
using T = CreateTechnicianSkillRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>,
     true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.technician_id = detail::unset, .name = detail::unset, .active = detail::unset};
}
}  // namespace tables::create_technician_skill_request
constinit const detail::Object CreateTechnicianSkillRequest::kObject{
    "CreateTechnicianSkillRequest", tables::create_technician_skill_request::kMembers,
    std::size(tables::create_technician_skill_request::kMembers),
    offsetof(CreateTechnicianSkillRequest, extra), &tables::create_technician_skill_request::make};

namespace tables::delete_technician_skill_result {
using T = DeleteTechnicianSkillResult;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
};
}  // namespace tables::delete_technician_skill_result
constinit const detail::Object DeleteTechnicianSkillResult::kObject{
    "DeleteTechnicianSkillResult", tables::delete_technician_skill_result::kMembers,
    std::size(tables::delete_technician_skill_result::kMembers),
    offsetof(DeleteTechnicianSkillResult, extra), &detail::construct<DeleteTechnicianSkillResult>};

namespace tables::technician_skill_response {
using T = TechnicianSkillResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>,
     true},
    {"jobTypeIds", offsetof(T, job_type_ids), &detail::type_of<decltype(T::job_type_ids)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::technician_skill_response
constinit const detail::Object TechnicianSkillResponse::kObject{
    "TechnicianSkillResponse", tables::technician_skill_response::kMembers,
    std::size(tables::technician_skill_response::kMembers),
    offsetof(TechnicianSkillResponse, extra), &detail::construct<TechnicianSkillResponse>};

namespace tables::update_technician_skills_request {
using T = UpdateTechnicianSkillsRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>,
     true},
    {"skillIds", offsetof(T, skill_ids), &detail::type_of<decltype(T::skill_ids)>, true},
    {"replaceExistingSkills", offsetof(T, replace_existing_skills),
     &detail::type_of<decltype(T::replace_existing_skills)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .technician_id = detail::unset,
      .skill_ids = detail::unset,
      .replace_existing_skills = detail::unset,
  };
}
}  // namespace tables::update_technician_skills_request
constinit const detail::Object UpdateTechnicianSkillsRequest::kObject{
    "UpdateTechnicianSkillsRequest", tables::update_technician_skills_request::kMembers,
    std::size(tables::update_technician_skills_request::kMembers),
    offsetof(UpdateTechnicianSkillsRequest, extra),
    &tables::update_technician_skills_request::make};

namespace tables::update_technician_skills_response {
using T = UpdateTechnicianSkillsResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"updated", offsetof(T, updated), &detail::type_of<decltype(T::updated)>, true},
    {"technicianSkills", offsetof(T, technician_skills),
     &detail::type_of<decltype(T::technician_skills)>, true},
};
}  // namespace tables::update_technician_skills_response
constinit const detail::Object UpdateTechnicianSkillsResponse::kObject{
    "UpdateTechnicianSkillsResponse", tables::update_technician_skills_response::kMembers,
    std::size(tables::update_technician_skills_response::kMembers),
    offsetof(UpdateTechnicianSkillsResponse, extra),
    &detail::construct<UpdateTechnicianSkillsResponse>};

}  // namespace servicetitan::dispatch
