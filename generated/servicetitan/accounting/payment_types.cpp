// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/payment_types.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::accounting::payment_types {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "accounting.payment_types.get_list",
    .operation_id = "PaymentTypes_GetList",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/payment-types",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.paymenttypes:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
};

extern const Operation kGet;
const Operation kGet{
    .name = "accounting.payment_types.get",
    .operation_id = "PaymentTypes_Get",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/payment-types/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.acc.paymenttypes:r",
};

}  // namespace tables

Request<Page<PaymentTypeResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<PaymentTypeResponse>>();
}

Request<PaymentTypeResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<PaymentTypeResponse>();
}

}  // namespace servicetitan::accounting::payment_types
