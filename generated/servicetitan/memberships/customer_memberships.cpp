// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/memberships/customer_memberships.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::memberships::customer_memberships {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "memberships.customer_memberships.get_list",
    .operation_id = "CustomerMemberships_GetList",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/memberships",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.mem.memberships:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"customerIds", offsetof(GetListQuery, customer_ids),
     &detail::type_of<decltype(GetListQuery::customer_ids)>, detail::QueryStyle::comma},
    {"status", offsetof(GetListQuery, status), &detail::type_of<decltype(GetListQuery::status)>},
    {"duration", offsetof(GetListQuery, duration),
     &detail::type_of<decltype(GetListQuery::duration)>},
    {"billingFrequency", offsetof(GetListQuery, billing_frequency),
     &detail::type_of<decltype(GetListQuery::billing_frequency)>},
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

extern const Operation kGetCustomFields;
const Operation kGetCustomFields{
    .name = "memberships.customer_memberships.get_custom_fields",
    .operation_id = "CustomerMemberships_GetCustomFields",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/memberships/custom-fields",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.mem.memberships:r",
};
extern const detail::QueryMember kGetCustomFieldsQuery[];
const detail::QueryMember kGetCustomFieldsQuery[] = {
    {"page", offsetof(GetCustomFieldsQuery, page),
     &detail::type_of<decltype(GetCustomFieldsQuery::page)>},
    {"pageSize", offsetof(GetCustomFieldsQuery, page_size),
     &detail::type_of<decltype(GetCustomFieldsQuery::page_size)>},
    {"includeTotal", offsetof(GetCustomFieldsQuery, include_total),
     &detail::type_of<decltype(GetCustomFieldsQuery::include_total)>},
    {"createdBefore", offsetof(GetCustomFieldsQuery, created_before),
     &detail::type_of<decltype(GetCustomFieldsQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetCustomFieldsQuery, created_on_or_after),
     &detail::type_of<decltype(GetCustomFieldsQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetCustomFieldsQuery, modified_before),
     &detail::type_of<decltype(GetCustomFieldsQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetCustomFieldsQuery, modified_on_or_after),
     &detail::type_of<decltype(GetCustomFieldsQuery::modified_on_or_after)>},
    {"sort", offsetof(GetCustomFieldsQuery, sort),
     &detail::type_of<decltype(GetCustomFieldsQuery::sort)>},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "memberships.customer_memberships.create",
    .operation_id = "CustomerMemberships_Create",
    .method = Method::post,
    .path = "/memberships/v2/tenant/{tenant}/memberships/sale",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.mem.memberships:w",
};

extern const Operation kGet;
const Operation kGet{
    .name = "memberships.customer_memberships.get",
    .operation_id = "CustomerMemberships_Get",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/memberships/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.mem.memberships:r",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "memberships.customer_memberships.update",
    .operation_id = "CustomerMemberships_Update",
    .method = Method::patch,
    .path = "/memberships/v2/tenant/{tenant}/memberships/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.mem.memberships:w",
};

extern const Operation kGetStatusChanges;
const Operation kGetStatusChanges{
    .name = "memberships.customer_memberships.get_status_changes",
    .operation_id = "CustomerMemberships_GetStatusChanges",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/memberships/{id}/status-changes",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.mem.memberships:r",
};

}  // namespace tables

Request<Page<CustomerMembershipResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<CustomerMembershipResponse>>();
}

Request<Page<CustomFieldTypeResponse>> get_custom_fields(const GetCustomFieldsQuery& query) {
  return detail::RequestBuilder(tables::kGetCustomFields)
      .query(tables::kGetCustomFieldsQuery, query)
      .returning<Page<CustomFieldTypeResponse>>();
}

Request<MembershipSaleInvoiceCreateResponse> create(
    const MembershipSaleInvoiceCreateRequest& body) {
  return detail::RequestBuilder(tables::kCreate)
      .body(body)
      .returning<MembershipSaleInvoiceCreateResponse>();
}

Request<CustomerMembershipResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<CustomerMembershipResponse>();
}

Request<ModificationResponse> update(std::int64_t id, const CustomerMembershipUpdateRequest& body) {
  return detail::RequestBuilder(tables::kUpdate)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

Request<std::vector<CustomerMembershipStatusChangeItemResponse>> get_status_changes(
    std::int64_t id) {
  return detail::RequestBuilder(tables::kGetStatusChanges)
      .path(id)
      .returning<std::vector<CustomerMembershipStatusChangeItemResponse>>();
}

}  // namespace servicetitan::memberships::customer_memberships
