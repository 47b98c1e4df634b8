// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/technician_skills.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::dispatch::technician_skills {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "dispatch.technician_skills.get_list",
    .operation_id = "TechnicianSkills_GetList",
    .method = Method::get,
    .path = "/dispatch/v2/tenant/{tenant}/technician-skills",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.dis.technicianskills:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"technicianId", offsetof(GetListQuery, technician_id),
     &detail::type_of<decltype(GetListQuery::technician_id)>},
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
};

extern const Operation kCreateTechnicianSkill;
const Operation kCreateTechnicianSkill{
    .name = "dispatch.technician_skills.create_technician_skill",
    .operation_id = "TechnicianSkills_CreateTechnicianSkill",
    .method = Method::post,
    .path = "/dispatch/v2/tenant/{tenant}/technician-skills",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.dis.technicianskills:w",
};

extern const Operation kAssignTechnicianSkills;
const Operation kAssignTechnicianSkills{
    .name = "dispatch.technician_skills.assign_technician_skills",
    .operation_id = "TechnicianSkills_AssignTechnicianSkills",
    .method = Method::patch,
    .path = "/dispatch/v2/tenant/{tenant}/technician-skills",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.dis.technicianskills:w",
};

extern const Operation kGet;
const Operation kGet{
    .name = "dispatch.technician_skills.get",
    .operation_id = "TechnicianSkills_Get",
    .method = Method::get,
    .path = "/dispatch/v2/tenant/{tenant}/technician-skills/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.dis.technicianskills:r",
};

extern const Operation kDelete;
const Operation kDelete{
    .name = "dispatch.technician_skills.delete_",
    .operation_id = "TechnicianSkills_Delete",
    .method = Method::delete_,
    .path = "/dispatch/v2/tenant/{tenant}/technician-skills/{id}",
    .response_content = Content::json,
    .scopes = "tn.dis.technicianskills:w",
};

}  // namespace tables

Request<Page<TechnicianSkillResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<TechnicianSkillResponse>>();
}

Request<TechnicianSkillResponse> create_technician_skill(const CreateTechnicianSkillRequest& body) {
  return detail::RequestBuilder(tables::kCreateTechnicianSkill)
      .body(body)
      .returning<TechnicianSkillResponse>();
}

Request<UpdateTechnicianSkillsResponse> assign_technician_skills(
    const UpdateTechnicianSkillsRequest& body) {
  return detail::RequestBuilder(tables::kAssignTechnicianSkills)
      .body(body)
      .returning<UpdateTechnicianSkillsResponse>();
}

Request<TechnicianSkillResponse> get(std::string_view id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<TechnicianSkillResponse>();
}

Request<DeleteTechnicianSkillResult> delete_(std::string_view id) {
  return detail::RequestBuilder(tables::kDelete).path(id).returning<DeleteTechnicianSkillResult>();
}

}  // namespace servicetitan::dispatch::technician_skills
