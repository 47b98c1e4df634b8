// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/remittance_vendors.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::accounting::remittance_vendors {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.remittance_vendors.get_list",
    .operation_id = "RemittanceVendors_GetList",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/remittance-vendors",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.remittancevendors:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
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
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<RemittanceVendorResponse>>;
}  // namespace tables::get_list
Request<Page<RemittanceVendorResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<RemittanceVendorResponse>>();
}

namespace tables::get_by_id {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.remittance_vendors.get_by_id",
    .operation_id = "RemittanceVendors_GetById",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/remittance-vendors/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.acc.remittancevendors:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<RemittanceVendorResponse>;
}  // namespace tables::get_by_id
Request<RemittanceVendorResponse> get_by_id(std::int64_t id) {
  return detail::RequestBuilder(tables::get_by_id::kOperation)
      .path(id)
      .returning<RemittanceVendorResponse>();
}

}  // namespace servicetitan::accounting::remittance_vendors
