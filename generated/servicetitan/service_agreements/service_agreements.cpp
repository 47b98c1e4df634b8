// Generated from specs/service-agreements.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/service_agreements/service_agreements.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::service_agreements::service_agreements {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "service_agreements.service_agreements.get_list",
    .operation_id = "ServiceAgreements_GetList",
    .method = Method::get,
    .path = "/service-agreements/v2/tenant/{tenant}/service-agreements",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.sa.serviceagreements:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"customerIds", offsetof(T, customer_ids), &detail::type_of<decltype(T::customer_ids)>,
     detail::QueryStyle::comma},
    {"businessUnitIds", offsetof(T, business_unit_ids),
     &detail::type_of<decltype(T::business_unit_ids)>, detail::QueryStyle::comma},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>},
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
constexpr detail::AnyType kResult = detail::any_type<Page<ServiceAgreementResponse>>;
}  // namespace tables::get_list
Request<Page<ServiceAgreementResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<ServiceAgreementResponse>>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "service_agreements.service_agreements.get",
    .operation_id = "ServiceAgreements_Get",
    .method = Method::get,
    .path = "/service-agreements/v2/tenant/{tenant}/service-agreements/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.sa.serviceagreements:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ServiceAgreementResponse>;
}  // namespace tables::get
Request<ServiceAgreementResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation)
      .path(id)
      .returning<ServiceAgreementResponse>();
}

}  // namespace servicetitan::service_agreements::service_agreements
