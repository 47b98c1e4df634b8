// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/memberships/customer_memberships.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::memberships::customer_memberships {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "memberships.customer_memberships.get_list",
    .operation_id = "CustomerMemberships_GetList",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/memberships",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.mem.memberships:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"customerIds", offsetof(T, customer_ids), &detail::type_of<decltype(T::customer_ids)>,
     detail::QueryStyle::comma},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>},
    {"duration", offsetof(T, duration), &detail::type_of<decltype(T::duration)>},
    {"billingFrequency", offsetof(T, billing_frequency),
     &detail::type_of<decltype(T::billing_frequency)>},
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
constexpr detail::AnyType kResult = detail::any_type<Page<CustomerMembershipResponse>>;
}  // namespace tables::get_list
Request<Page<CustomerMembershipResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<CustomerMembershipResponse>>();
}

namespace tables::get_custom_fields {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "memberships.customer_memberships.get_custom_fields",
    .operation_id = "CustomerMemberships_GetCustomFields",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/memberships/custom-fields",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.mem.memberships:r",
};
using T = GetCustomFieldsQuery;
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
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<CustomFieldTypeResponse>>;
}  // namespace tables::get_custom_fields
Request<Page<CustomFieldTypeResponse>> get_custom_fields(const GetCustomFieldsQuery& query) {
  return detail::RequestBuilder(tables::get_custom_fields::kOperation)
      .query(tables::get_custom_fields::kQuery, query)
      .returning<Page<CustomFieldTypeResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "memberships.customer_memberships.create",
    .operation_id = "CustomerMemberships_Create",
    .method = Method::post,
    .path = "/memberships/v2/tenant/{tenant}/memberships/sale",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.mem.memberships:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<MembershipSaleInvoiceCreateResponse>;
}  // namespace tables::create
Request<MembershipSaleInvoiceCreateResponse> create(
    const MembershipSaleInvoiceCreateRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .body(body)
      .returning<MembershipSaleInvoiceCreateResponse>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "memberships.customer_memberships.get",
    .operation_id = "CustomerMemberships_Get",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/memberships/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.mem.memberships:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<CustomerMembershipResponse>;
}  // namespace tables::get
Request<CustomerMembershipResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation)
      .path(id)
      .returning<CustomerMembershipResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "memberships.customer_memberships.update",
    .operation_id = "CustomerMemberships_Update",
    .method = Method::patch,
    .path = "/memberships/v2/tenant/{tenant}/memberships/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.mem.memberships:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ModificationResponse>;
}  // namespace tables::update
Request<ModificationResponse> update(std::int64_t id, const CustomerMembershipUpdateRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

namespace tables::get_status_changes {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "memberships.customer_memberships.get_status_changes",
    .operation_id = "CustomerMemberships_GetStatusChanges",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/memberships/{id}/status-changes",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.mem.memberships:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult =
    detail::any_type<std::vector<CustomerMembershipStatusChangeItemResponse>>;
}  // namespace tables::get_status_changes
Request<std::vector<CustomerMembershipStatusChangeItemResponse>> get_status_changes(
    std::int64_t id) {
  return detail::RequestBuilder(tables::get_status_changes::kOperation)
      .path(id)
      .returning<std::vector<CustomerMembershipStatusChangeItemResponse>>();
}

}  // namespace servicetitan::memberships::customer_memberships
