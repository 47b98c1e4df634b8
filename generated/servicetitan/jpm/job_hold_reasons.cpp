// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/job_hold_reasons.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::jpm::job_hold_reasons {

namespace tables {

extern const Operation kGet;
const Operation kGet{
    .name = "jpm.job_hold_reasons.get",
    .operation_id = "JobHoldReasons_Get",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/job-hold-reasons",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.jobholdreasons:r",
};
extern const detail::QueryMember kGetQuery[];
const detail::QueryMember kGetQuery[] = {
    {"page", offsetof(GetQuery, page), &detail::type_of<decltype(GetQuery::page)>},
    {"pageSize", offsetof(GetQuery, page_size), &detail::type_of<decltype(GetQuery::page_size)>},
    {"includeTotal", offsetof(GetQuery, include_total),
     &detail::type_of<decltype(GetQuery::include_total)>},
    {"active", offsetof(GetQuery, active), &detail::type_of<decltype(GetQuery::active)>},
    {"createdBefore", offsetof(GetQuery, created_before),
     &detail::type_of<decltype(GetQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetQuery, created_on_or_after),
     &detail::type_of<decltype(GetQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetQuery, modified_before),
     &detail::type_of<decltype(GetQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetQuery, modified_on_or_after),
     &detail::type_of<decltype(GetQuery::modified_on_or_after)>},
    {"sort", offsetof(GetQuery, sort), &detail::type_of<decltype(GetQuery::sort)>},
};

}  // namespace tables

Request<Page<JobHoldReasonResponse>> get(const GetQuery& query) {
  return detail::RequestBuilder(tables::kGet)
      .query(tables::kGetQuery, query)
      .returning<Page<JobHoldReasonResponse>>();
}

}  // namespace servicetitan::jpm::job_hold_reasons
