// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/payment_types.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::accounting::payment_types {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.payment_types.get_list",
    .operation_id = "PaymentTypes_GetList",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/payment-types",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.paymenttypes:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<PaymentTypeResponse>>;
}  // namespace tables::get_list
Request<Page<PaymentTypeResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<PaymentTypeResponse>>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.payment_types.get",
    .operation_id = "PaymentTypes_Get",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/payment-types/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.acc.paymenttypes:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<PaymentTypeResponse>;
}  // namespace tables::get
Request<PaymentTypeResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation).path(id).returning<PaymentTypeResponse>();
}

}  // namespace servicetitan::accounting::payment_types
