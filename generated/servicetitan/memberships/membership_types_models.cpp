// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/memberships/membership_types_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::memberships {

namespace tables {

extern const detail::Member kMembershipTypeDiscountItemResponse[];
const detail::Member kMembershipTypeDiscountItemResponse[] = {
    {"targetId", offsetof(MembershipTypeDiscountItemResponse, target_id),
     &detail::type_of<decltype(MembershipTypeDiscountItemResponse::target_id)>, true},
    {"discount", offsetof(MembershipTypeDiscountItemResponse, discount),
     &detail::type_of<decltype(MembershipTypeDiscountItemResponse::discount)>, true},
    {"id", offsetof(MembershipTypeDiscountItemResponse, id),
     &detail::type_of<decltype(MembershipTypeDiscountItemResponse::id)>, true},
    {"createdOn", offsetof(MembershipTypeDiscountItemResponse, created_on),
     &detail::type_of<decltype(MembershipTypeDiscountItemResponse::created_on)>, true},
    {"createdById", offsetof(MembershipTypeDiscountItemResponse, created_by_id),
     &detail::type_of<decltype(MembershipTypeDiscountItemResponse::created_by_id)>},
};

extern const detail::Member kMembershipTypeDurationBillingItemResponse[];
const detail::Member kMembershipTypeDurationBillingItemResponse[] = {
    {"duration", offsetof(MembershipTypeDurationBillingItemResponse, duration),
     &detail::type_of<decltype(MembershipTypeDurationBillingItemResponse::duration)>},
    {"billingFrequency", offsetof(MembershipTypeDurationBillingItemResponse, billing_frequency),
     &detail::type_of<decltype(MembershipTypeDurationBillingItemResponse::billing_frequency)>,
     true},
    {"salePrice", offsetof(MembershipTypeDurationBillingItemResponse, sale_price),
     &detail::type_of<decltype(MembershipTypeDurationBillingItemResponse::sale_price)>, true},
    {"billingPrice", offsetof(MembershipTypeDurationBillingItemResponse, billing_price),
     &detail::type_of<decltype(MembershipTypeDurationBillingItemResponse::billing_price)>, true},
    {"renewalPrice", offsetof(MembershipTypeDurationBillingItemResponse, renewal_price),
     &detail::type_of<decltype(MembershipTypeDurationBillingItemResponse::renewal_price)>, true},
    {"id", offsetof(MembershipTypeDurationBillingItemResponse, id),
     &detail::type_of<decltype(MembershipTypeDurationBillingItemResponse::id)>, true},
    {"importId", offsetof(MembershipTypeDurationBillingItemResponse, import_id),
     &detail::type_of<decltype(MembershipTypeDurationBillingItemResponse::import_id)>},
    {"active", offsetof(MembershipTypeDurationBillingItemResponse, active),
     &detail::type_of<decltype(MembershipTypeDurationBillingItemResponse::active)>, true},
    {"createdOn", offsetof(MembershipTypeDurationBillingItemResponse, created_on),
     &detail::type_of<decltype(MembershipTypeDurationBillingItemResponse::created_on)>, true},
    {"createdById", offsetof(MembershipTypeDurationBillingItemResponse, created_by_id),
     &detail::type_of<decltype(MembershipTypeDurationBillingItemResponse::created_by_id)>},
};

extern const detail::Member kMembershipTypeRecurringServiceItemResponse[];
const detail::Member kMembershipTypeRecurringServiceItemResponse[] = {
    {"membershipTypeId", offsetof(MembershipTypeRecurringServiceItemResponse, membership_type_id),
     &detail::type_of<decltype(MembershipTypeRecurringServiceItemResponse::membership_type_id)>,
     true},
    {"recurringServiceTypeId",
     offsetof(MembershipTypeRecurringServiceItemResponse, recurring_service_type_id),
     &detail::type_of<decltype(MembershipTypeRecurringServiceItemResponse::recurring_service_type_id)>,
     true},
    {"offset", offsetof(MembershipTypeRecurringServiceItemResponse, offset),
     &detail::type_of<decltype(MembershipTypeRecurringServiceItemResponse::offset)>, true},
    {"offsetType", offsetof(MembershipTypeRecurringServiceItemResponse, offset_type),
     &detail::type_of<decltype(MembershipTypeRecurringServiceItemResponse::offset_type)>, true},
    {"allocation", offsetof(MembershipTypeRecurringServiceItemResponse, allocation),
     &detail::type_of<decltype(MembershipTypeRecurringServiceItemResponse::allocation)>, true},
    {"id", offsetof(MembershipTypeRecurringServiceItemResponse, id),
     &detail::type_of<decltype(MembershipTypeRecurringServiceItemResponse::id)>, true},
    {"importId", offsetof(MembershipTypeRecurringServiceItemResponse, import_id),
     &detail::type_of<decltype(MembershipTypeRecurringServiceItemResponse::import_id)>},
    {"createdOn", offsetof(MembershipTypeRecurringServiceItemResponse, created_on),
     &detail::type_of<decltype(MembershipTypeRecurringServiceItemResponse::created_on)>, true},
    {"createdById", offsetof(MembershipTypeRecurringServiceItemResponse, created_by_id),
     &detail::type_of<decltype(MembershipTypeRecurringServiceItemResponse::created_by_id)>},
};

extern const detail::Member kMembershipTypeResponse[];
const detail::Member kMembershipTypeResponse[] = {
    {"name", offsetof(MembershipTypeResponse, name),
     &detail::type_of<decltype(MembershipTypeResponse::name)>, true},
    {"displayName", offsetof(MembershipTypeResponse, display_name),
     &detail::type_of<decltype(MembershipTypeResponse::display_name)>},
    {"active", offsetof(MembershipTypeResponse, active),
     &detail::type_of<decltype(MembershipTypeResponse::active)>, true},
    {"discountMode", offsetof(MembershipTypeResponse, discount_mode),
     &detail::type_of<decltype(MembershipTypeResponse::discount_mode)>, true},
    {"locationTarget", offsetof(MembershipTypeResponse, location_target),
     &detail::type_of<decltype(MembershipTypeResponse::location_target)>, true},
    {"revenueRecognitionMode", offsetof(MembershipTypeResponse, revenue_recognition_mode),
     &detail::type_of<decltype(MembershipTypeResponse::revenue_recognition_mode)>, true},
    {"autoCalculateInvoiceTemplates",
     offsetof(MembershipTypeResponse, auto_calculate_invoice_templates),
     &detail::type_of<decltype(MembershipTypeResponse::auto_calculate_invoice_templates)>, true},
    {"useMembershipPricingTable", offsetof(MembershipTypeResponse, use_membership_pricing_table),
     &detail::type_of<decltype(MembershipTypeResponse::use_membership_pricing_table)>, true},
    {"showMembershipSavings", offsetof(MembershipTypeResponse, show_membership_savings),
     &detail::type_of<decltype(MembershipTypeResponse::show_membership_savings)>, true},
    {"id", offsetof(MembershipTypeResponse, id),
     &detail::type_of<decltype(MembershipTypeResponse::id)>, true},
    {"createdOn", offsetof(MembershipTypeResponse, created_on),
     &detail::type_of<decltype(MembershipTypeResponse::created_on)>, true},
    {"createdById", offsetof(MembershipTypeResponse, created_by_id),
     &detail::type_of<decltype(MembershipTypeResponse::created_by_id)>},
    {"modifiedOn", offsetof(MembershipTypeResponse, modified_on),
     &detail::type_of<decltype(MembershipTypeResponse::modified_on)>, true},
    {"importId", offsetof(MembershipTypeResponse, import_id),
     &detail::type_of<decltype(MembershipTypeResponse::import_id)>},
    {"billingTemplateId", offsetof(MembershipTypeResponse, billing_template_id),
     &detail::type_of<decltype(MembershipTypeResponse::billing_template_id)>},
    {"discount", offsetof(MembershipTypeResponse, discount),
     &detail::type_of<decltype(MembershipTypeResponse::discount)>, true},
    {"durationBilling", offsetof(MembershipTypeResponse, duration_billing),
     &detail::type_of<decltype(MembershipTypeResponse::duration_billing)>},
    {"discounts", offsetof(MembershipTypeResponse, discounts),
     &detail::type_of<decltype(MembershipTypeResponse::discounts)>},
    {"recurringServices", offsetof(MembershipTypeResponse, recurring_services),
     &detail::type_of<decltype(MembershipTypeResponse::recurring_services)>},
    {"tagTypeIds", offsetof(MembershipTypeResponse, tag_type_ids),
     &detail::type_of<decltype(MembershipTypeResponse::tag_type_ids)>},
};

}  // namespace tables

const detail::Object MembershipTypeDiscountItemResponse::kObject{
    "MembershipTypeDiscountItemResponse", tables::kMembershipTypeDiscountItemResponse,
    std::size(tables::kMembershipTypeDiscountItemResponse),
    offsetof(MembershipTypeDiscountItemResponse, extra),
    &detail::construct<MembershipTypeDiscountItemResponse>};

const detail::Object MembershipTypeDurationBillingItemResponse::kObject{
    "MembershipTypeDurationBillingItemResponse", tables::kMembershipTypeDurationBillingItemResponse,
    std::size(tables::kMembershipTypeDurationBillingItemResponse),
    offsetof(MembershipTypeDurationBillingItemResponse, extra),
    &detail::construct<MembershipTypeDurationBillingItemResponse>};

const detail::Object MembershipTypeRecurringServiceItemResponse::kObject{
    "MembershipTypeRecurringServiceItemResponse",
    tables::kMembershipTypeRecurringServiceItemResponse,
    std::size(tables::kMembershipTypeRecurringServiceItemResponse),
    offsetof(MembershipTypeRecurringServiceItemResponse, extra),
    &detail::construct<MembershipTypeRecurringServiceItemResponse>};

const detail::Object MembershipTypeResponse::kObject{
    "MembershipTypeResponse", tables::kMembershipTypeResponse,
    std::size(tables::kMembershipTypeResponse), offsetof(MembershipTypeResponse, extra),
    &detail::construct<MembershipTypeResponse>};

}  // namespace servicetitan::memberships
