// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/timesheet_codes.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::payroll::timesheet_codes {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "payroll.timesheet_codes.get_list",
    .operation_id = "TimesheetCodes_GetList",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/timesheet-codes",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.prl.timesheetcodes:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
};

extern const Operation kGet;
const Operation kGet{
    .name = "payroll.timesheet_codes.get",
    .operation_id = "TimesheetCodes_Get",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/timesheet-codes/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.prl.timesheetcodes:r",
};

}  // namespace tables

Request<Page<TimesheetCodeResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<TimesheetCodeResponse>>();
}

Request<TimesheetCodeResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<TimesheetCodeResponse>();
}

}  // namespace servicetitan::payroll::timesheet_codes
