// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/job_splits.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::payroll::job_splits {

namespace tables::get_list_by_jobs {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "payroll.job_splits.get_list_by_jobs",
    .operation_id = "JobSplits_GetListByJobs",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/jobs/splits",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.prl.jobs:r",
};
using T = GetListByJobsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"jobIds", offsetof(T, job_ids), &detail::type_of<decltype(T::job_ids)>,
     detail::QueryStyle::comma},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<JobSplitResponse>>;
}  // namespace tables::get_list_by_jobs
Request<Page<JobSplitResponse>> get_list_by_jobs(const GetListByJobsQuery& query) {
  return detail::RequestBuilder(tables::get_list_by_jobs::kOperation)
      .query(tables::get_list_by_jobs::kQuery, query)
      .returning<Page<JobSplitResponse>>();
}

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "payroll.job_splits.get_list",
    .operation_id = "JobSplits_GetList",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/jobs/{job}/splits",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.prl.jobs:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<JobSplitResponse>>;
}  // namespace tables::get_list
Request<Page<JobSplitResponse>> get_list(std::int64_t job, const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .path(job)
      .query(tables::get_list::kQuery, query)
      .returning<Page<JobSplitResponse>>();
}

}  // namespace servicetitan::payroll::job_splits
