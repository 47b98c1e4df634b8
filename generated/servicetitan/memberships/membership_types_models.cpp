// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/memberships/membership_types_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::memberships {

namespace tables::membership_type_discount_item_response {
using T = MembershipTypeDiscountItemResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"targetId", offsetof(T, target_id), &detail::type_of<decltype(T::target_id)>, true},
    {"discount", offsetof(T, discount), &detail::type_of<decltype(T::discount)>, true},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>},
};
}  // namespace tables::membership_type_discount_item_response
constinit const detail::Object MembershipTypeDiscountItemResponse::kObject{
    "MembershipTypeDiscountItemResponse", tables::membership_type_discount_item_response::kMembers,
    std::size(tables::membership_type_discount_item_response::kMembers),
    offsetof(MembershipTypeDiscountItemResponse, extra),
    &detail::construct<MembershipTypeDiscountItemResponse>};

namespace tables::membership_type_duration_billing_item_response {
using T = MembershipTypeDurationBillingItemResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"duration", offsetof(T, duration), &detail::type_of<decltype(T::duration)>},
    {"billingFrequency", offsetof(T, billing_frequency),
     &detail::type_of<decltype(T::billing_frequency)>, true},
    {"salePrice", offsetof(T, sale_price), &detail::type_of<decltype(T::sale_price)>, true},
    {"billingPrice", offsetof(T, billing_price), &detail::type_of<decltype(T::billing_price)>,
     true},
    {"renewalPrice", offsetof(T, renewal_price), &detail::type_of<decltype(T::renewal_price)>,
     true},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"importId", offsetof(T, import_id), &detail::type_of<decltype(T::import_id)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>},
};
}  // namespace tables::membership_type_duration_billing_item_response
constinit const detail::Object MembershipTypeDurationBillingItemResponse::kObject{
    "MembershipTypeDurationBillingItemResponse",
    tables::membership_type_duration_billing_item_response::kMembers,
    std::size(tables::membership_type_duration_billing_item_response::kMembers),
    offsetof(MembershipTypeDurationBillingItemResponse, extra),
    &detail::construct<MembershipTypeDurationBillingItemResponse>};

namespace tables::membership_type_recurring_service_item_response {
using T = MembershipTypeRecurringServiceItemResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"membershipTypeId", offsetof(T, membership_type_id),
     &detail::type_of<decltype(T::membership_type_id)>, true},
    {"recurringServiceTypeId", offsetof(T, recurring_service_type_id),
     &detail::type_of<decltype(T::recurring_service_type_id)>, true},
    {"offset", offsetof(T, offset), &detail::type_of<decltype(T::offset)>, true},
    {"offsetType", offsetof(T, offset_type), &detail::type_of<decltype(T::offset_type)>, true},
    {"allocation", offsetof(T, allocation), &detail::type_of<decltype(T::allocation)>, true},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"importId", offsetof(T, import_id), &detail::type_of<decltype(T::import_id)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>},
};
}  // namespace tables::membership_type_recurring_service_item_response
constinit const detail::Object MembershipTypeRecurringServiceItemResponse::kObject{
    "MembershipTypeRecurringServiceItemResponse",
    tables::membership_type_recurring_service_item_response::kMembers,
    std::size(tables::membership_type_recurring_service_item_response::kMembers),
    offsetof(MembershipTypeRecurringServiceItemResponse, extra),
    &detail::construct<MembershipTypeRecurringServiceItemResponse>};

namespace tables::membership_type_response {
using T = MembershipTypeResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"displayName", offsetof(T, display_name), &detail::type_of<decltype(T::display_name)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"discountMode", offsetof(T, discount_mode), &detail::type_of<decltype(T::discount_mode)>,
     true},
    {"locationTarget", offsetof(T, location_target), &detail::type_of<decltype(T::location_target)>,
     true},
    {"revenueRecognitionMode", offsetof(T, revenue_recognition_mode),
     &detail::type_of<decltype(T::revenue_recognition_mode)>, true},
    {"autoCalculateInvoiceTemplates", offsetof(T, auto_calculate_invoice_templates),
     &detail::type_of<decltype(T::auto_calculate_invoice_templates)>, true},
    {"useMembershipPricingTable", offsetof(T, use_membership_pricing_table),
     &detail::type_of<decltype(T::use_membership_pricing_table)>, true},
    {"showMembershipSavings", offsetof(T, show_membership_savings),
     &detail::type_of<decltype(T::show_membership_savings)>, true},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"importId", offsetof(T, import_id), &detail::type_of<decltype(T::import_id)>},
    {"billingTemplateId", offsetof(T, billing_template_id),
     &detail::type_of<decltype(T::billing_template_id)>},
    {"discount", offsetof(T, discount), &detail::type_of<decltype(T::discount)>, true},
    {"durationBilling", offsetof(T, duration_billing),
     &detail::type_of<decltype(T::duration_billing)>},
    {"discounts", offsetof(T, discounts), &detail::type_of<decltype(T::discounts)>},
    {"recurringServices", offsetof(T, recurring_services),
     &detail::type_of<decltype(T::recurring_services)>},
    {"tagTypeIds", offsetof(T, tag_type_ids), &detail::type_of<decltype(T::tag_type_ids)>},
};
}  // namespace tables::membership_type_response
constinit const detail::Object MembershipTypeResponse::kObject{
    "MembershipTypeResponse", tables::membership_type_response::kMembers,
    std::size(tables::membership_type_response::kMembers), offsetof(MembershipTypeResponse, extra),
    &detail::construct<MembershipTypeResponse>};

}  // namespace servicetitan::memberships
