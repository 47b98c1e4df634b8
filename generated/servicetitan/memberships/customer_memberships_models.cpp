// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/memberships/customer_memberships_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::memberships {

namespace tables::custom_field_data_type {
using T = CustomFieldDataType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Text", static_cast<std::int32_t>(T::kText)},
    {"Dropdown", static_cast<std::int32_t>(T::kDropdown)},
    {"Numeric", static_cast<std::int32_t>(T::kNumeric)},
};
}  // namespace tables::custom_field_data_type
const detail::EnumTable& enum_table(CustomFieldDataType) noexcept {
  static constexpr detail::EnumTable table{
      "CustomFieldDataType", tables::custom_field_data_type::kValues,
      std::size(tables::custom_field_data_type::kValues)};
  return table;
}

namespace tables::custom_field_type_response {
using T = CustomFieldTypeResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"dataType", offsetof(T, data_type), &detail::type_of<decltype(T::data_type)>, true},
    {"dataTypeOptions", offsetof(T, data_type_options),
     &detail::type_of<decltype(T::data_type_options)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::custom_field_type_response
constinit const detail::Object CustomFieldTypeResponse::kObject{
    "CustomFieldTypeResponse", tables::custom_field_type_response::kMembers,
    std::size(tables::custom_field_type_response::kMembers),
    offsetof(CustomFieldTypeResponse, extra), &detail::construct<CustomFieldTypeResponse>};

namespace tables::customer_membership_response {
using T = CustomerMembershipResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"followUpOn", offsetof(T, follow_up_on), &detail::type_of<decltype(T::follow_up_on)>, true},
    {"cancellationDate", offsetof(T, cancellation_date),
     &detail::type_of<decltype(T::cancellation_date)>},
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"nextScheduledBillDate", offsetof(T, next_scheduled_bill_date),
     &detail::type_of<decltype(T::next_scheduled_bill_date)>},
    {"to", offsetof(T, to), &detail::type_of<decltype(T::to)>},
    {"billingFrequency", offsetof(T, billing_frequency),
     &detail::type_of<decltype(T::billing_frequency)>, true},
    {"renewalBillingFrequency", offsetof(T, renewal_billing_frequency),
     &detail::type_of<decltype(T::renewal_billing_frequency)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
    {"followUpStatus", offsetof(T, follow_up_status),
     &detail::type_of<decltype(T::follow_up_status)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"initialDeferredRevenue", offsetof(T, initial_deferred_revenue),
     &detail::type_of<decltype(T::initial_deferred_revenue)>, true},
    {"duration", offsetof(T, duration), &detail::type_of<decltype(T::duration)>},
    {"renewalDuration", offsetof(T, renewal_duration),
     &detail::type_of<decltype(T::renewal_duration)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>, true},
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>, true},
    {"membershipTypeId", offsetof(T, membership_type_id),
     &detail::type_of<decltype(T::membership_type_id)>, true},
    {"activatedById", offsetof(T, activated_by_id), &detail::type_of<decltype(T::activated_by_id)>},
    {"activatedFromId", offsetof(T, activated_from_id),
     &detail::type_of<decltype(T::activated_from_id)>},
    {"billingTemplateId", offsetof(T, billing_template_id),
     &detail::type_of<decltype(T::billing_template_id)>},
    {"cancellationBalanceInvoiceId", offsetof(T, cancellation_balance_invoice_id),
     &detail::type_of<decltype(T::cancellation_balance_invoice_id)>},
    {"cancellationInvoiceId", offsetof(T, cancellation_invoice_id),
     &detail::type_of<decltype(T::cancellation_invoice_id)>},
    {"followUpCustomStatusId", offsetof(T, follow_up_custom_status_id),
     &detail::type_of<decltype(T::follow_up_custom_status_id)>},
    {"locationId", offsetof(T, location_id), &detail::type_of<decltype(T::location_id)>},
    {"paymentMethodId", offsetof(T, payment_method_id),
     &detail::type_of<decltype(T::payment_method_id)>},
    {"paymentTypeId", offsetof(T, payment_type_id), &detail::type_of<decltype(T::payment_type_id)>},
    {"recurringLocationId", offsetof(T, recurring_location_id),
     &detail::type_of<decltype(T::recurring_location_id)>},
    {"renewalMembershipTaskId", offsetof(T, renewal_membership_task_id),
     &detail::type_of<decltype(T::renewal_membership_task_id)>},
    {"renewedById", offsetof(T, renewed_by_id), &detail::type_of<decltype(T::renewed_by_id)>},
    {"soldById", offsetof(T, sold_by_id), &detail::type_of<decltype(T::sold_by_id)>},
    {"customerPo", offsetof(T, customer_po), &detail::type_of<decltype(T::customer_po)>},
    {"importId", offsetof(T, import_id), &detail::type_of<decltype(T::import_id)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>,
     true},
};
}  // namespace tables::customer_membership_response
constinit const detail::Object CustomerMembershipResponse::kObject{
    "CustomerMembershipResponse", tables::customer_membership_response::kMembers,
    std::size(tables::customer_membership_response::kMembers),
    offsetof(CustomerMembershipResponse, extra), &detail::construct<CustomerMembershipResponse>};

namespace tables::customer_membership_status_change_item_response {
using T = CustomerMembershipStatusChangeItemResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"oldStatus", offsetof(T, old_status), &detail::type_of<decltype(T::old_status)>, true},
    {"newStatus", offsetof(T, new_status), &detail::type_of<decltype(T::new_status)>, true},
    {"note", offsetof(T, note), &detail::type_of<decltype(T::note)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>},
};
}  // namespace tables::customer_membership_status_change_item_response
constinit const detail::Object CustomerMembershipStatusChangeItemResponse::kObject{
    "CustomerMembershipStatusChangeItemResponse",
    tables::customer_membership_status_change_item_response::kMembers,
    std::size(tables::customer_membership_status_change_item_response::kMembers),
    offsetof(CustomerMembershipStatusChangeItemResponse, extra),
    &detail::construct<CustomerMembershipStatusChangeItemResponse>};

namespace tables::recurring_service_action {
using T = RecurringServiceAction;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"None", static_cast<std::int32_t>(T::kNone)},
    {"Single", static_cast<std::int32_t>(T::kSingle)},
    {"All", static_cast<std::int32_t>(T::kAll)},
};
}  // namespace tables::recurring_service_action
const detail::EnumTable& enum_table(RecurringServiceAction) noexcept {
  static constexpr detail::EnumTable table{
      "RecurringServiceAction", tables::recurring_service_action::kValues,
      std::size(tables::recurring_service_action::kValues)};
  return table;
}

namespace tables::customer_membership_update_request {
using T = CustomerMembershipUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"nextScheduledBillDate", offsetof(T, next_scheduled_bill_date),
     &detail::type_of<decltype(T::next_scheduled_bill_date)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"to", offsetof(T, to), &detail::type_of<decltype(T::to)>},
    {"soldById", offsetof(T, sold_by_id), &detail::type_of<decltype(T::sold_by_id)>},
    {"billingTemplateId", offsetof(T, billing_template_id),
     &detail::type_of<decltype(T::billing_template_id)>},
    {"locationId", offsetof(T, location_id), &detail::type_of<decltype(T::location_id)>},
    {"recurringServiceAction", offsetof(T, recurring_service_action),
     &detail::type_of<decltype(T::recurring_service_action)>},
    {"recurringLocationId", offsetof(T, recurring_location_id),
     &detail::type_of<decltype(T::recurring_location_id)>},
    {"paymentMethodId", offsetof(T, payment_method_id),
     &detail::type_of<decltype(T::payment_method_id)>},
    {"paymentTypeId", offsetof(T, payment_type_id), &detail::type_of<decltype(T::payment_type_id)>},
    {"renewalMembershipTaskId", offsetof(T, renewal_membership_task_id),
     &detail::type_of<decltype(T::renewal_membership_task_id)>},
    {"initialDeferredRevenue", offsetof(T, initial_deferred_revenue),
     &detail::type_of<decltype(T::initial_deferred_revenue)>},
    {"cancellationBalanceInvoiceId", offsetof(T, cancellation_balance_invoice_id),
     &detail::type_of<decltype(T::cancellation_balance_invoice_id)>},
    {"cancellationInvoiceId", offsetof(T, cancellation_invoice_id),
     &detail::type_of<decltype(T::cancellation_invoice_id)>},
};
}  // namespace tables::customer_membership_update_request
constinit const detail::Object CustomerMembershipUpdateRequest::kObject{
    "CustomerMembershipUpdateRequest", tables::customer_membership_update_request::kMembers,
    std::size(tables::customer_membership_update_request::kMembers),
    offsetof(CustomerMembershipUpdateRequest, extra),
    &detail::construct<CustomerMembershipUpdateRequest>};

namespace tables::membership_sale_invoice_create_request {
using T = MembershipSaleInvoiceCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>, true},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>, true},
    {"saleTaskId", offsetof(T, sale_task_id), &detail::type_of<decltype(T::sale_task_id)>, true},
    {"durationBillingId", offsetof(T, duration_billing_id),
     &detail::type_of<decltype(T::duration_billing_id)>, true},
    {"locationId", offsetof(T, location_id), &detail::type_of<decltype(T::location_id)>},
    {"recurringServiceAction", offsetof(T, recurring_service_action),
     &detail::type_of<decltype(T::recurring_service_action)>, true},
    {"recurringLocationId", offsetof(T, recurring_location_id),
     &detail::type_of<decltype(T::recurring_location_id)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .customer_id = detail::unset,
      .business_unit_id = detail::unset,
      .sale_task_id = detail::unset,
      .duration_billing_id = detail::unset,
      .recurring_service_action = detail::unset,
  };
}
}  // namespace tables::membership_sale_invoice_create_request
constinit const detail::Object MembershipSaleInvoiceCreateRequest::kObject{
    "MembershipSaleInvoiceCreateRequest", tables::membership_sale_invoice_create_request::kMembers,
    std::size(tables::membership_sale_invoice_create_request::kMembers),
    offsetof(MembershipSaleInvoiceCreateRequest, extra),
    &tables::membership_sale_invoice_create_request::make};

namespace tables::membership_sale_invoice_create_response {
using T = MembershipSaleInvoiceCreateResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"invoiceId", offsetof(T, invoice_id), &detail::type_of<decltype(T::invoice_id)>, true},
    {"customerMembershipId", offsetof(T, customer_membership_id),
     &detail::type_of<decltype(T::customer_membership_id)>, true},
};
}  // namespace tables::membership_sale_invoice_create_response
constinit const detail::Object MembershipSaleInvoiceCreateResponse::kObject{
    "MembershipSaleInvoiceCreateResponse",
    tables::membership_sale_invoice_create_response::kMembers,
    std::size(tables::membership_sale_invoice_create_response::kMembers),
    offsetof(MembershipSaleInvoiceCreateResponse, extra),
    &detail::construct<MembershipSaleInvoiceCreateResponse>};

}  // namespace servicetitan::memberships
