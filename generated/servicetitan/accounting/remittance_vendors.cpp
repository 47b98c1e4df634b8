// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/remittance_vendors.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::accounting::remittance_vendors {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "accounting.remittance_vendors.get_list",
    .operation_id = "RemittanceVendors_GetList",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/remittance-vendors",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.remittancevendors:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
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

extern const Operation kGetById;
const Operation kGetById{
    .name = "accounting.remittance_vendors.get_by_id",
    .operation_id = "RemittanceVendors_GetById",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/remittance-vendors/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.acc.remittancevendors:r",
};

}  // namespace tables

Request<Page<RemittanceVendorResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<RemittanceVendorResponse>>();
}

Request<RemittanceVendorResponse> get_by_id(std::int64_t id) {
  return detail::RequestBuilder(tables::kGetById).path(id).returning<RemittanceVendorResponse>();
}

}  // namespace servicetitan::accounting::remittance_vendors
