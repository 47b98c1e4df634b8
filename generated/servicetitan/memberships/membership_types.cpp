// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/memberships/membership_types.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::memberships::membership_types {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "memberships.membership_types.get_list",
    .operation_id = "MembershipTypes_GetList",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/membership-types",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.mem.membershiptypes:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"duration", offsetof(T, duration), &detail::type_of<decltype(T::duration)>},
    {"billingFrequency", offsetof(T, billing_frequency),
     &detail::type_of<decltype(T::billing_frequency)>},
    {"includeDurationBilling", offsetof(T, include_duration_billing),
     &detail::type_of<decltype(T::include_duration_billing)>},
    {"includeDiscounts", offsetof(T, include_discounts),
     &detail::type_of<decltype(T::include_discounts)>},
    {"includeRecurringServices", offsetof(T, include_recurring_services),
     &detail::type_of<decltype(T::include_recurring_services)>},
    {"includeTags", offsetof(T, include_tags), &detail::type_of<decltype(T::include_tags)>},
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
constexpr detail::AnyType kResult = detail::any_type<Page<MembershipTypeResponse>>;
}  // namespace tables::get_list
Request<Page<MembershipTypeResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<MembershipTypeResponse>>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "memberships.membership_types.get",
    .operation_id = "MembershipTypes_Get",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/membership-types/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.mem.membershiptypes:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<MembershipTypeResponse>;
}  // namespace tables::get
Request<MembershipTypeResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation)
      .path(id)
      .returning<MembershipTypeResponse>();
}

namespace tables::get_discounts_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "memberships.membership_types.get_discounts_list",
    .operation_id = "MembershipTypes_GetDiscountsList",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/membership-types/{id}/discounts",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.mem.membershiptypes:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult =
    detail::any_type<std::vector<MembershipTypeDiscountItemResponse>>;
}  // namespace tables::get_discounts_list
Request<std::vector<MembershipTypeDiscountItemResponse>> get_discounts_list(std::int64_t id) {
  return detail::RequestBuilder(tables::get_discounts_list::kOperation)
      .path(id)
      .returning<std::vector<MembershipTypeDiscountItemResponse>>();
}

namespace tables::get_duration_billing_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "memberships.membership_types.get_duration_billing_list",
    .operation_id = "MembershipTypes_GetDurationBillingList",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/membership-types/{id}/duration-billing-items",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.mem.membershiptypes:r",
};
using T = GetDurationBillingListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult =
    detail::any_type<std::vector<MembershipTypeDurationBillingItemResponse>>;
}  // namespace tables::get_duration_billing_list
Request<std::vector<MembershipTypeDurationBillingItemResponse>> get_duration_billing_list(
    std::int64_t id,
    const GetDurationBillingListQuery& query) {
  return detail::RequestBuilder(tables::get_duration_billing_list::kOperation)
      .path(id)
      .query(tables::get_duration_billing_list::kQuery, query)
      .returning<std::vector<MembershipTypeDurationBillingItemResponse>>();
}

namespace tables::get_recurring_service_items {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "memberships.membership_types.get_recurring_service_items",
    .operation_id = "MembershipTypes_GetRecurringServiceItems",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/membership-types/{id}/recurring-service-items",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.mem.membershiptypes:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult =
    detail::any_type<std::vector<MembershipTypeRecurringServiceItemResponse>>;
}  // namespace tables::get_recurring_service_items
Request<std::vector<MembershipTypeRecurringServiceItemResponse>> get_recurring_service_items(
    std::int64_t id) {
  return detail::RequestBuilder(tables::get_recurring_service_items::kOperation)
      .path(id)
      .returning<std::vector<MembershipTypeRecurringServiceItemResponse>>();
}

}  // namespace servicetitan::memberships::membership_types
