// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/timesheet_codes.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::payroll::timesheet_codes {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "payroll.timesheet_codes.get_list",
    .operation_id = "TimesheetCodes_GetList",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/timesheet-codes",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.prl.timesheetcodes:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<TimesheetCodeResponse>>;
}  // namespace tables::get_list
Request<Page<TimesheetCodeResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<TimesheetCodeResponse>>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "payroll.timesheet_codes.get",
    .operation_id = "TimesheetCodes_Get",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/timesheet-codes/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.prl.timesheetcodes:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<TimesheetCodeResponse>;
}  // namespace tables::get
Request<TimesheetCodeResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation)
      .path(id)
      .returning<TimesheetCodeResponse>();
}

}  // namespace servicetitan::payroll::timesheet_codes
