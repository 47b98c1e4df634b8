// Generated from specs/service-agreements.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/service_agreements/service_agreements.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::service_agreements::service_agreements {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "service_agreements.service_agreements.get_list",
    .operation_id = "ServiceAgreements_GetList",
    .method = Method::get,
    .path = "/service-agreements/v2/tenant/{tenant}/service-agreements",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.sa.serviceagreements:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"customerIds", offsetof(GetListQuery, customer_ids),
     &detail::type_of<decltype(GetListQuery::customer_ids)>, detail::QueryStyle::comma},
    {"businessUnitIds", offsetof(GetListQuery, business_unit_ids),
     &detail::type_of<decltype(GetListQuery::business_unit_ids)>, detail::QueryStyle::comma},
    {"status", offsetof(GetListQuery, status), &detail::type_of<decltype(GetListQuery::status)>},
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
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
};

extern const Operation kGet;
const Operation kGet{
    .name = "service_agreements.service_agreements.get",
    .operation_id = "ServiceAgreements_Get",
    .method = Method::get,
    .path = "/service-agreements/v2/tenant/{tenant}/service-agreements/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.sa.serviceagreements:r",
};

}  // namespace tables

Request<Page<ServiceAgreementResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<ServiceAgreementResponse>>();
}

Request<ServiceAgreementResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<ServiceAgreementResponse>();
}

}  // namespace servicetitan::service_agreements::service_agreements
