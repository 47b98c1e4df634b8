// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/activity_codes.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::payroll::activity_codes {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "payroll.activity_codes.get_list",
    .operation_id = "ActivityCodes_GetList",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/activity-codes",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.prl.activitycodes:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<PayrollActivityCodeResponse>>;
}  // namespace tables::get_list
Request<Page<PayrollActivityCodeResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<PayrollActivityCodeResponse>>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "payroll.activity_codes.get",
    .operation_id = "ActivityCodes_Get",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/activity-codes/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.prl.activitycodes:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<PayrollActivityCodeResponse>;
}  // namespace tables::get
Request<PayrollActivityCodeResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation)
      .path(id)
      .returning<PayrollActivityCodeResponse>();
}

}  // namespace servicetitan::payroll::activity_codes
