// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/job_types.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::jpm::job_types {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "jpm.job_types.get_list",
    .operation_id = "JobTypes_GetList",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/job-types",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.jobtypes:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"name", offsetof(GetListQuery, name), &detail::type_of<decltype(GetListQuery::name)>},
    {"minDuration", offsetof(GetListQuery, min_duration),
     &detail::type_of<decltype(GetListQuery::min_duration)>},
    {"maxDuration", offsetof(GetListQuery, max_duration),
     &detail::type_of<decltype(GetListQuery::max_duration)>},
    {"priority", offsetof(GetListQuery, priority),
     &detail::type_of<decltype(GetListQuery::priority)>},
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
    {"orderBy", offsetof(GetListQuery, order_by),
     &detail::type_of<decltype(GetListQuery::order_by)>},
    {"orderByDirection", offsetof(GetListQuery, order_by_direction),
     &detail::type_of<decltype(GetListQuery::order_by_direction)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"externalDataApplicationGuid", offsetof(GetListQuery, external_data_application_guid),
     &detail::type_of<decltype(GetListQuery::external_data_application_guid)>},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "jpm.job_types.create",
    .operation_id = "JobTypes_Create",
    .method = Method::post,
    .path = "/jpm/v2/tenant/{tenant}/job-types",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.jpm.jobtypes:w",
};

extern const Operation kGet;
const Operation kGet{
    .name = "jpm.job_types.get",
    .operation_id = "JobTypes_Get",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/job-types/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.jpm.jobtypes:r",
};
extern const detail::QueryMember kGetQuery[];
const detail::QueryMember kGetQuery[] = {
    {"externalDataApplicationGuid", offsetof(GetQuery, external_data_application_guid),
     &detail::type_of<decltype(GetQuery::external_data_application_guid)>},
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "jpm.job_types.update",
    .operation_id = "JobTypes_Update",
    .method = Method::patch,
    .path = "/jpm/v2/tenant/{tenant}/job-types/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.jpm.jobtypes:w",
};

}  // namespace tables

Request<Page<JobTypeResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<JobTypeResponse>>();
}

Request<JobTypeResponse> create(const CreateJobTypeRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<JobTypeResponse>();
}

Request<JobTypeResponse> get(std::int64_t id, const GetQuery& query) {
  return detail::RequestBuilder(tables::kGet)
      .path(id)
      .query(tables::kGetQuery, query)
      .returning<JobTypeResponse>();
}

Request<JobTypeResponse> update(std::int64_t id, const UpdateJobTypeRequest& body) {
  return detail::RequestBuilder(tables::kUpdate).path(id).body(body).returning<JobTypeResponse>();
}

}  // namespace servicetitan::jpm::job_types
