// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/job_types.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::jpm::job_types {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.job_types.get_list",
    .operation_id = "JobTypes_GetList",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/job-types",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.jobtypes:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"minDuration", offsetof(T, min_duration), &detail::type_of<decltype(T::min_duration)>},
    {"maxDuration", offsetof(T, max_duration), &detail::type_of<decltype(T::max_duration)>},
    {"priority", offsetof(T, priority), &detail::type_of<decltype(T::priority)>},
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"orderBy", offsetof(T, order_by), &detail::type_of<decltype(T::order_by)>},
    {"orderByDirection", offsetof(T, order_by_direction),
     &detail::type_of<decltype(T::order_by_direction)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"externalDataApplicationGuid", offsetof(T, external_data_application_guid),
     &detail::type_of<decltype(T::external_data_application_guid)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<JobTypeResponse>>;
}  // namespace tables::get_list
Request<Page<JobTypeResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<JobTypeResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.job_types.create",
    .operation_id = "JobTypes_Create",
    .method = Method::post,
    .path = "/jpm/v2/tenant/{tenant}/job-types",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.jpm.jobtypes:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<JobTypeResponse>;
}  // namespace tables::create
Request<JobTypeResponse> create(const CreateJobTypeRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation).body(body).returning<JobTypeResponse>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.job_types.get",
    .operation_id = "JobTypes_Get",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/job-types/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.jpm.jobtypes:r",
};
using T = GetQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"externalDataApplicationGuid", offsetof(T, external_data_application_guid),
     &detail::type_of<decltype(T::external_data_application_guid)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<JobTypeResponse>;
}  // namespace tables::get
Request<JobTypeResponse> get(std::int64_t id, const GetQuery& query) {
  return detail::RequestBuilder(tables::get::kOperation)
      .path(id)
      .query(tables::get::kQuery, query)
      .returning<JobTypeResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.job_types.update",
    .operation_id = "JobTypes_Update",
    .method = Method::patch,
    .path = "/jpm/v2/tenant/{tenant}/job-types/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.jpm.jobtypes:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<JobTypeResponse>;
}  // namespace tables::update
Request<JobTypeResponse> update(std::int64_t id, const UpdateJobTypeRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<JobTypeResponse>();
}

}  // namespace servicetitan::jpm::job_types
