// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/technician_skills.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::dispatch::technician_skills {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.technician_skills.get_list",
    .operation_id = "TechnicianSkills_GetList",
    .method = Method::get,
    .path = "/dispatch/v2/tenant/{tenant}/technician-skills",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.dis.technicianskills:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<TechnicianSkillResponse>>;
}  // namespace tables::get_list
Request<Page<TechnicianSkillResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<TechnicianSkillResponse>>();
}

namespace tables::create_technician_skill {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.technician_skills.create_technician_skill",
    .operation_id = "TechnicianSkills_CreateTechnicianSkill",
    .method = Method::post,
    .path = "/dispatch/v2/tenant/{tenant}/technician-skills",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.dis.technicianskills:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<TechnicianSkillResponse>;
}  // namespace tables::create_technician_skill
Request<TechnicianSkillResponse> create_technician_skill(const CreateTechnicianSkillRequest& body) {
  return detail::RequestBuilder(tables::create_technician_skill::kOperation)
      .body(body)
      .returning<TechnicianSkillResponse>();
}

namespace tables::assign_technician_skills {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.technician_skills.assign_technician_skills",
    .operation_id = "TechnicianSkills_AssignTechnicianSkills",
    .method = Method::patch,
    .path = "/dispatch/v2/tenant/{tenant}/technician-skills",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.dis.technicianskills:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<UpdateTechnicianSkillsResponse>;
}  // namespace tables::assign_technician_skills
Request<UpdateTechnicianSkillsResponse> assign_technician_skills(
    const UpdateTechnicianSkillsRequest& body) {
  return detail::RequestBuilder(tables::assign_technician_skills::kOperation)
      .body(body)
      .returning<UpdateTechnicianSkillsResponse>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.technician_skills.get",
    .operation_id = "TechnicianSkills_Get",
    .method = Method::get,
    .path = "/dispatch/v2/tenant/{tenant}/technician-skills/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.dis.technicianskills:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<TechnicianSkillResponse>;
}  // namespace tables::get
Request<TechnicianSkillResponse> get(std::string_view id) {
  return detail::RequestBuilder(tables::get::kOperation)
      .path(id)
      .returning<TechnicianSkillResponse>();
}

namespace tables::delete_ {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.technician_skills.delete_",
    .operation_id = "TechnicianSkills_Delete",
    .method = Method::delete_,
    .path = "/dispatch/v2/tenant/{tenant}/technician-skills/{id}",
    .response_content = Content::json,
    .scopes = "tn.dis.technicianskills:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<DeleteTechnicianSkillResult>;
}  // namespace tables::delete_
Request<DeleteTechnicianSkillResult> delete_(std::string_view id) {
  return detail::RequestBuilder(tables::delete_::kOperation)
      .path(id)
      .returning<DeleteTechnicianSkillResult>();
}

}  // namespace servicetitan::dispatch::technician_skills
