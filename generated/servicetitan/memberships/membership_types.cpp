// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/memberships/membership_types.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::memberships::membership_types {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "memberships.membership_types.get_list",
    .operation_id = "MembershipTypes_GetList",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/membership-types",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.mem.membershiptypes:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
    {"duration", offsetof(GetListQuery, duration),
     &detail::type_of<decltype(GetListQuery::duration)>},
    {"billingFrequency", offsetof(GetListQuery, billing_frequency),
     &detail::type_of<decltype(GetListQuery::billing_frequency)>},
    {"includeDurationBilling", offsetof(GetListQuery, include_duration_billing),
     &detail::type_of<decltype(GetListQuery::include_duration_billing)>},
    {"includeDiscounts", offsetof(GetListQuery, include_discounts),
     &detail::type_of<decltype(GetListQuery::include_discounts)>},
    {"includeRecurringServices", offsetof(GetListQuery, include_recurring_services),
     &detail::type_of<decltype(GetListQuery::include_recurring_services)>},
    {"includeTags", offsetof(GetListQuery, include_tags),
     &detail::type_of<decltype(GetListQuery::include_tags)>},
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
    .name = "memberships.membership_types.get",
    .operation_id = "MembershipTypes_Get",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/membership-types/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.mem.membershiptypes:r",
};

extern const Operation kGetDiscountsList;
const Operation kGetDiscountsList{
    .name = "memberships.membership_types.get_discounts_list",
    .operation_id = "MembershipTypes_GetDiscountsList",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/membership-types/{id}/discounts",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.mem.membershiptypes:r",
};

extern const Operation kGetDurationBillingList;
const Operation kGetDurationBillingList{
    .name = "memberships.membership_types.get_duration_billing_list",
    .operation_id = "MembershipTypes_GetDurationBillingList",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/membership-types/{id}/duration-billing-items",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.mem.membershiptypes:r",
};
extern const detail::QueryMember kGetDurationBillingListQuery[];
const detail::QueryMember kGetDurationBillingListQuery[] = {
    {"active", offsetof(GetDurationBillingListQuery, active),
     &detail::type_of<decltype(GetDurationBillingListQuery::active)>},
};

extern const Operation kGetRecurringServiceItems;
const Operation kGetRecurringServiceItems{
    .name = "memberships.membership_types.get_recurring_service_items",
    .operation_id = "MembershipTypes_GetRecurringServiceItems",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/membership-types/{id}/recurring-service-items",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.mem.membershiptypes:r",
};

}  // namespace tables

Request<Page<MembershipTypeResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<MembershipTypeResponse>>();
}

Request<MembershipTypeResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<MembershipTypeResponse>();
}

Request<std::vector<MembershipTypeDiscountItemResponse>> get_discounts_list(std::int64_t id) {
  return detail::RequestBuilder(tables::kGetDiscountsList)
      .path(id)
      .returning<std::vector<MembershipTypeDiscountItemResponse>>();
}

Request<std::vector<MembershipTypeDurationBillingItemResponse>> get_duration_billing_list(
    std::int64_t id,
    const GetDurationBillingListQuery& query) {
  return detail::RequestBuilder(tables::kGetDurationBillingList)
      .path(id)
      .query(tables::kGetDurationBillingListQuery, query)
      .returning<std::vector<MembershipTypeDurationBillingItemResponse>>();
}

Request<std::vector<MembershipTypeRecurringServiceItemResponse>> get_recurring_service_items(
    std::int64_t id) {
  return detail::RequestBuilder(tables::kGetRecurringServiceItems)
      .path(id)
      .returning<std::vector<MembershipTypeRecurringServiceItemResponse>>();
}

}  // namespace servicetitan::memberships::membership_types
