// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/activity_codes.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::payroll::activity_codes {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "payroll.activity_codes.get_list",
    .operation_id = "ActivityCodes_GetList",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/activity-codes",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.prl.activitycodes:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
};

extern const Operation kGet;
const Operation kGet{
    .name = "payroll.activity_codes.get",
    .operation_id = "ActivityCodes_Get",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/activity-codes/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.prl.activitycodes:r",
};

}  // namespace tables

Request<Page<PayrollActivityCodeResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<PayrollActivityCodeResponse>>();
}

Request<PayrollActivityCodeResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<PayrollActivityCodeResponse>();
}

}  // namespace servicetitan::payroll::activity_codes
