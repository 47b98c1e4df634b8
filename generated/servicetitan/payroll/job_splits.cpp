// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/job_splits.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::payroll::job_splits {

namespace tables {

extern const Operation kGetListByJobs;
const Operation kGetListByJobs{
    .name = "payroll.job_splits.get_list_by_jobs",
    .operation_id = "JobSplits_GetListByJobs",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/jobs/splits",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.prl.jobs:r",
};
extern const detail::QueryMember kGetListByJobsQuery[];
const detail::QueryMember kGetListByJobsQuery[] = {
    {"jobIds", offsetof(GetListByJobsQuery, job_ids),
     &detail::type_of<decltype(GetListByJobsQuery::job_ids)>, detail::QueryStyle::comma},
    {"page", offsetof(GetListByJobsQuery, page),
     &detail::type_of<decltype(GetListByJobsQuery::page)>},
    {"pageSize", offsetof(GetListByJobsQuery, page_size),
     &detail::type_of<decltype(GetListByJobsQuery::page_size)>},
    {"includeTotal", offsetof(GetListByJobsQuery, include_total),
     &detail::type_of<decltype(GetListByJobsQuery::include_total)>},
    {"createdOnOrAfter", offsetof(GetListByJobsQuery, created_on_or_after),
     &detail::type_of<decltype(GetListByJobsQuery::created_on_or_after)>},
    {"createdBefore", offsetof(GetListByJobsQuery, created_before),
     &detail::type_of<decltype(GetListByJobsQuery::created_before)>},
    {"modifiedOnOrAfter", offsetof(GetListByJobsQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListByJobsQuery::modified_on_or_after)>},
    {"modifiedBefore", offsetof(GetListByJobsQuery, modified_before),
     &detail::type_of<decltype(GetListByJobsQuery::modified_before)>},
    {"active", offsetof(GetListByJobsQuery, active),
     &detail::type_of<decltype(GetListByJobsQuery::active)>},
    {"sort", offsetof(GetListByJobsQuery, sort),
     &detail::type_of<decltype(GetListByJobsQuery::sort)>},
};

extern const Operation kGetList;
const Operation kGetList{
    .name = "payroll.job_splits.get_list",
    .operation_id = "JobSplits_GetList",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/jobs/{job}/splits",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.prl.jobs:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
};

}  // namespace tables

Request<Page<JobSplitResponse>> get_list_by_jobs(const GetListByJobsQuery& query) {
  return detail::RequestBuilder(tables::kGetListByJobs)
      .query(tables::kGetListByJobsQuery, query)
      .returning<Page<JobSplitResponse>>();
}

Request<Page<JobSplitResponse>> get_list(std::int64_t job, const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .path(job)
      .query(tables::kGetListQuery, query)
      .returning<Page<JobSplitResponse>>();
}

}  // namespace servicetitan::payroll::job_splits
