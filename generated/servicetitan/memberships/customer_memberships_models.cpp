// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/memberships/customer_memberships_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::memberships {

namespace tables {

extern const detail::EnumValue kCustomFieldDataType[];
const detail::EnumValue kCustomFieldDataType[] = {
    {"Text", static_cast<std::int32_t>(CustomFieldDataType::kText)},
    {"Dropdown", static_cast<std::int32_t>(CustomFieldDataType::kDropdown)},
    {"Numeric", static_cast<std::int32_t>(CustomFieldDataType::kNumeric)},
};

extern const detail::Member kCustomFieldTypeResponse[];
const detail::Member kCustomFieldTypeResponse[] = {
    {"id", offsetof(CustomFieldTypeResponse, id),
     &detail::type_of<decltype(CustomFieldTypeResponse::id)>, true},
    {"name", offsetof(CustomFieldTypeResponse, name),
     &detail::type_of<decltype(CustomFieldTypeResponse::name)>, true},
    {"dataType", offsetof(CustomFieldTypeResponse, data_type),
     &detail::type_of<decltype(CustomFieldTypeResponse::data_type)>, true},
    {"dataTypeOptions", offsetof(CustomFieldTypeResponse, data_type_options),
     &detail::type_of<decltype(CustomFieldTypeResponse::data_type_options)>},
    {"createdOn", offsetof(CustomFieldTypeResponse, created_on),
     &detail::type_of<decltype(CustomFieldTypeResponse::created_on)>, true},
    {"modifiedOn", offsetof(CustomFieldTypeResponse, modified_on),
     &detail::type_of<decltype(CustomFieldTypeResponse::modified_on)>, true},
};

extern const detail::Member kCustomerMembershipResponse[];
const detail::Member kCustomerMembershipResponse[] = {
    {"id", offsetof(CustomerMembershipResponse, id),
     &detail::type_of<decltype(CustomerMembershipResponse::id)>, true},
    {"createdOn", offsetof(CustomerMembershipResponse, created_on),
     &detail::type_of<decltype(CustomerMembershipResponse::created_on)>, true},
    {"createdById", offsetof(CustomerMembershipResponse, created_by_id),
     &detail::type_of<decltype(CustomerMembershipResponse::created_by_id)>},
    {"modifiedOn", offsetof(CustomerMembershipResponse, modified_on),
     &detail::type_of<decltype(CustomerMembershipResponse::modified_on)>, true},
    {"followUpOn", offsetof(CustomerMembershipResponse, follow_up_on),
     &detail::type_of<decltype(CustomerMembershipResponse::follow_up_on)>, true},
    {"cancellationDate", offsetof(CustomerMembershipResponse, cancellation_date),
     &detail::type_of<decltype(CustomerMembershipResponse::cancellation_date)>},
    {"from", offsetof(CustomerMembershipResponse, from),
     &detail::type_of<decltype(CustomerMembershipResponse::from)>},
    {"nextScheduledBillDate", offsetof(CustomerMembershipResponse, next_scheduled_bill_date),
     &detail::type_of<decltype(CustomerMembershipResponse::next_scheduled_bill_date)>},
    {"to", offsetof(CustomerMembershipResponse, to),
     &detail::type_of<decltype(CustomerMembershipResponse::to)>},
    {"billingFrequency", offsetof(CustomerMembershipResponse, billing_frequency),
     &detail::type_of<decltype(CustomerMembershipResponse::billing_frequency)>, true},
    {"renewalBillingFrequency", offsetof(CustomerMembershipResponse, renewal_billing_frequency),
     &detail::type_of<decltype(CustomerMembershipResponse::renewal_billing_frequency)>},
    {"status", offsetof(CustomerMembershipResponse, status),
     &detail::type_of<decltype(CustomerMembershipResponse::status)>, true},
    {"followUpStatus", offsetof(CustomerMembershipResponse, follow_up_status),
     &detail::type_of<decltype(CustomerMembershipResponse::follow_up_status)>, true},
    {"active", offsetof(CustomerMembershipResponse, active),
     &detail::type_of<decltype(CustomerMembershipResponse::active)>, true},
    {"initialDeferredRevenue", offsetof(CustomerMembershipResponse, initial_deferred_revenue),
     &detail::type_of<decltype(CustomerMembershipResponse::initial_deferred_revenue)>, true},
    {"duration", offsetof(CustomerMembershipResponse, duration),
     &detail::type_of<decltype(CustomerMembershipResponse::duration)>},
    {"renewalDuration", offsetof(CustomerMembershipResponse, renewal_duration),
     &detail::type_of<decltype(CustomerMembershipResponse::renewal_duration)>},
    {"businessUnitId", offsetof(CustomerMembershipResponse, business_unit_id),
     &detail::type_of<decltype(CustomerMembershipResponse::business_unit_id)>, true},
    {"customerId", offsetof(CustomerMembershipResponse, customer_id),
     &detail::type_of<decltype(CustomerMembershipResponse::customer_id)>, true},
    {"membershipTypeId", offsetof(CustomerMembershipResponse, membership_type_id),
     &detail::type_of<decltype(CustomerMembershipResponse::membership_type_id)>, true},
    {"activatedById", offsetof(CustomerMembershipResponse, activated_by_id),
     &detail::type_of<decltype(CustomerMembershipResponse::activated_by_id)>},
    {"activatedFromId", offsetof(CustomerMembershipResponse, activated_from_id),
     &detail::type_of<decltype(CustomerMembershipResponse::activated_from_id)>},
    {"billingTemplateId", offsetof(CustomerMembershipResponse, billing_template_id),
     &detail::type_of<decltype(CustomerMembershipResponse::billing_template_id)>},
    {"cancellationBalanceInvoiceId",
     offsetof(CustomerMembershipResponse, cancellation_balance_invoice_id),
     &detail::type_of<decltype(CustomerMembershipResponse::cancellation_balance_invoice_id)>},
    {"cancellationInvoiceId", offsetof(CustomerMembershipResponse, cancellation_invoice_id),
     &detail::type_of<decltype(CustomerMembershipResponse::cancellation_invoice_id)>},
    {"followUpCustomStatusId", offsetof(CustomerMembershipResponse, follow_up_custom_status_id),
     &detail::type_of<decltype(CustomerMembershipResponse::follow_up_custom_status_id)>},
    {"locationId", offsetof(CustomerMembershipResponse, location_id),
     &detail::type_of<decltype(CustomerMembershipResponse::location_id)>},
    {"paymentMethodId", offsetof(CustomerMembershipResponse, payment_method_id),
     &detail::type_of<decltype(CustomerMembershipResponse::payment_method_id)>},
    {"paymentTypeId", offsetof(CustomerMembershipResponse, payment_type_id),
     &detail::type_of<decltype(CustomerMembershipResponse::payment_type_id)>},
    {"recurringLocationId", offsetof(CustomerMembershipResponse, recurring_location_id),
     &detail::type_of<decltype(CustomerMembershipResponse::recurring_location_id)>},
    {"renewalMembershipTaskId", offsetof(CustomerMembershipResponse, renewal_membership_task_id),
     &detail::type_of<decltype(CustomerMembershipResponse::renewal_membership_task_id)>},
    {"renewedById", offsetof(CustomerMembershipResponse, renewed_by_id),
     &detail::type_of<decltype(CustomerMembershipResponse::renewed_by_id)>},
    {"soldById", offsetof(CustomerMembershipResponse, sold_by_id),
     &detail::type_of<decltype(CustomerMembershipResponse::sold_by_id)>},
    {"customerPo", offsetof(CustomerMembershipResponse, customer_po),
     &detail::type_of<decltype(CustomerMembershipResponse::customer_po)>},
    {"importId", offsetof(CustomerMembershipResponse, import_id),
     &detail::type_of<decltype(CustomerMembershipResponse::import_id)>},
    {"memo", offsetof(CustomerMembershipResponse, memo),
     &detail::type_of<decltype(CustomerMembershipResponse::memo)>},
    {"customFields", offsetof(CustomerMembershipResponse, custom_fields),
     &detail::type_of<decltype(CustomerMembershipResponse::custom_fields)>, true},
};

extern const detail::Member kCustomerMembershipStatusChangeItemResponse[];
const detail::Member kCustomerMembershipStatusChangeItemResponse[] = {
    {"id", offsetof(CustomerMembershipStatusChangeItemResponse, id),
     &detail::type_of<decltype(CustomerMembershipStatusChangeItemResponse::id)>, true},
    {"oldStatus", offsetof(CustomerMembershipStatusChangeItemResponse, old_status),
     &detail::type_of<decltype(CustomerMembershipStatusChangeItemResponse::old_status)>, true},
    {"newStatus", offsetof(CustomerMembershipStatusChangeItemResponse, new_status),
     &detail::type_of<decltype(CustomerMembershipStatusChangeItemResponse::new_status)>, true},
    {"note", offsetof(CustomerMembershipStatusChangeItemResponse, note),
     &detail::type_of<decltype(CustomerMembershipStatusChangeItemResponse::note)>},
    {"createdOn", offsetof(CustomerMembershipStatusChangeItemResponse, created_on),
     &detail::type_of<decltype(CustomerMembershipStatusChangeItemResponse::created_on)>, true},
    {"createdById", offsetof(CustomerMembershipStatusChangeItemResponse, created_by_id),
     &detail::type_of<decltype(CustomerMembershipStatusChangeItemResponse::created_by_id)>},
};

extern const detail::EnumValue kRecurringServiceAction[];
const detail::EnumValue kRecurringServiceAction[] = {
    {"None", static_cast<std::int32_t>(RecurringServiceAction::kNone)},
    {"Single", static_cast<std::int32_t>(RecurringServiceAction::kSingle)},
    {"All", static_cast<std::int32_t>(RecurringServiceAction::kAll)},
};

extern const detail::Member kCustomerMembershipUpdateRequest[];
const detail::Member kCustomerMembershipUpdateRequest[] = {
    {"businessUnitId", offsetof(CustomerMembershipUpdateRequest, business_unit_id),
     &detail::type_of<decltype(CustomerMembershipUpdateRequest::business_unit_id)>},
    {"nextScheduledBillDate", offsetof(CustomerMembershipUpdateRequest, next_scheduled_bill_date),
     &detail::type_of<decltype(CustomerMembershipUpdateRequest::next_scheduled_bill_date)>},
    {"status", offsetof(CustomerMembershipUpdateRequest, status),
     &detail::type_of<decltype(CustomerMembershipUpdateRequest::status)>},
    {"memo", offsetof(CustomerMembershipUpdateRequest, memo),
     &detail::type_of<decltype(CustomerMembershipUpdateRequest::memo)>},
    {"from", offsetof(CustomerMembershipUpdateRequest, from),
     &detail::type_of<decltype(CustomerMembershipUpdateRequest::from)>},
    {"to", offsetof(CustomerMembershipUpdateRequest, to),
     &detail::type_of<decltype(CustomerMembershipUpdateRequest::to)>},
    {"soldById", offsetof(CustomerMembershipUpdateRequest, sold_by_id),
     &detail::type_of<decltype(CustomerMembershipUpdateRequest::sold_by_id)>},
    {"billingTemplateId", offsetof(CustomerMembershipUpdateRequest, billing_template_id),
     &detail::type_of<decltype(CustomerMembershipUpdateRequest::billing_template_id)>},
    {"locationId", offsetof(CustomerMembershipUpdateRequest, location_id),
     &detail::type_of<decltype(CustomerMembershipUpdateRequest::location_id)>},
    {"recurringServiceAction", offsetof(CustomerMembershipUpdateRequest, recurring_service_action),
     &detail::type_of<decltype(CustomerMembershipUpdateRequest::recurring_service_action)>},
    {"recurringLocationId", offsetof(CustomerMembershipUpdateRequest, recurring_location_id),
     &detail::type_of<decltype(CustomerMembershipUpdateRequest::recurring_location_id)>},
    {"paymentMethodId", offsetof(CustomerMembershipUpdateRequest, payment_method_id),
     &detail::type_of<decltype(CustomerMembershipUpdateRequest::payment_method_id)>},
    {"paymentTypeId", offsetof(CustomerMembershipUpdateRequest, payment_type_id),
     &detail::type_of<decltype(CustomerMembershipUpdateRequest::payment_type_id)>},
    {"renewalMembershipTaskId",
     offsetof(CustomerMembershipUpdateRequest, renewal_membership_task_id),
     &detail::type_of<decltype(CustomerMembershipUpdateRequest::renewal_membership_task_id)>},
    {"initialDeferredRevenue", offsetof(CustomerMembershipUpdateRequest, initial_deferred_revenue),
     &detail::type_of<decltype(CustomerMembershipUpdateRequest::initial_deferred_revenue)>},
    {"cancellationBalanceInvoiceId",
     offsetof(CustomerMembershipUpdateRequest, cancellation_balance_invoice_id),
     &detail::type_of<decltype(CustomerMembershipUpdateRequest::cancellation_balance_invoice_id)>},
    {"cancellationInvoiceId", offsetof(CustomerMembershipUpdateRequest, cancellation_invoice_id),
     &detail::type_of<decltype(CustomerMembershipUpdateRequest::cancellation_invoice_id)>},
};

extern const detail::Member kMembershipSaleInvoiceCreateRequest[];
const detail::Member kMembershipSaleInvoiceCreateRequest[] = {
    {"customerId", offsetof(MembershipSaleInvoiceCreateRequest, customer_id),
     &detail::type_of<decltype(MembershipSaleInvoiceCreateRequest::customer_id)>, true},
    {"businessUnitId", offsetof(MembershipSaleInvoiceCreateRequest, business_unit_id),
     &detail::type_of<decltype(MembershipSaleInvoiceCreateRequest::business_unit_id)>, true},
    {"saleTaskId", offsetof(MembershipSaleInvoiceCreateRequest, sale_task_id),
     &detail::type_of<decltype(MembershipSaleInvoiceCreateRequest::sale_task_id)>, true},
    {"durationBillingId", offsetof(MembershipSaleInvoiceCreateRequest, duration_billing_id),
     &detail::type_of<decltype(MembershipSaleInvoiceCreateRequest::duration_billing_id)>, true},
    {"locationId", offsetof(MembershipSaleInvoiceCreateRequest, location_id),
     &detail::type_of<decltype(MembershipSaleInvoiceCreateRequest::location_id)>},
    {"recurringServiceAction",
     offsetof(MembershipSaleInvoiceCreateRequest, recurring_service_action),
     &detail::type_of<decltype(MembershipSaleInvoiceCreateRequest::recurring_service_action)>,
     true},
    {"recurringLocationId", offsetof(MembershipSaleInvoiceCreateRequest, recurring_location_id),
     &detail::type_of<decltype(MembershipSaleInvoiceCreateRequest::recurring_location_id)>},
};
void make_membership_sale_invoice_create_request(void* place) {
  ::new (place) MembershipSaleInvoiceCreateRequest{
      .customer_id = detail::unset,
      .business_unit_id = detail::unset,
      .sale_task_id = detail::unset,
      .duration_billing_id = detail::unset,
      .recurring_service_action = detail::unset,
  };
}

extern const detail::Member kMembershipSaleInvoiceCreateResponse[];
const detail::Member kMembershipSaleInvoiceCreateResponse[] = {
    {"invoiceId", offsetof(MembershipSaleInvoiceCreateResponse, invoice_id),
     &detail::type_of<decltype(MembershipSaleInvoiceCreateResponse::invoice_id)>, true},
    {"customerMembershipId", offsetof(MembershipSaleInvoiceCreateResponse, customer_membership_id),
     &detail::type_of<decltype(MembershipSaleInvoiceCreateResponse::customer_membership_id)>, true},
};

}  // namespace tables

const detail::EnumTable& enum_table(CustomFieldDataType) noexcept {
  static constexpr detail::EnumTable table{
      "CustomFieldDataType", tables::kCustomFieldDataType, std::size(tables::kCustomFieldDataType),
      false};
  return table;
}

const detail::Object CustomFieldTypeResponse::kObject{
    "CustomFieldTypeResponse", tables::kCustomFieldTypeResponse,
    std::size(tables::kCustomFieldTypeResponse), offsetof(CustomFieldTypeResponse, extra),
    &detail::construct<CustomFieldTypeResponse>};

const detail::Object CustomerMembershipResponse::kObject{
    "CustomerMembershipResponse", tables::kCustomerMembershipResponse,
    std::size(tables::kCustomerMembershipResponse), offsetof(CustomerMembershipResponse, extra),
    &detail::construct<CustomerMembershipResponse>};

const detail::Object CustomerMembershipStatusChangeItemResponse::kObject{
    "CustomerMembershipStatusChangeItemResponse",
    tables::kCustomerMembershipStatusChangeItemResponse,
    std::size(tables::kCustomerMembershipStatusChangeItemResponse),
    offsetof(CustomerMembershipStatusChangeItemResponse, extra),
    &detail::construct<CustomerMembershipStatusChangeItemResponse>};

const detail::EnumTable& enum_table(RecurringServiceAction) noexcept {
  static constexpr detail::EnumTable table{
      "RecurringServiceAction", tables::kRecurringServiceAction, std::size(tables::kRecurringServiceAction),
      false};
  return table;
}

const detail::Object CustomerMembershipUpdateRequest::kObject{
    "CustomerMembershipUpdateRequest", tables::kCustomerMembershipUpdateRequest,
    std::size(tables::kCustomerMembershipUpdateRequest),
    offsetof(CustomerMembershipUpdateRequest, extra),
    &detail::construct<CustomerMembershipUpdateRequest>};

const detail::Object MembershipSaleInvoiceCreateRequest::kObject{
    "MembershipSaleInvoiceCreateRequest", tables::kMembershipSaleInvoiceCreateRequest,
    std::size(tables::kMembershipSaleInvoiceCreateRequest),
    offsetof(MembershipSaleInvoiceCreateRequest, extra),
    &tables::make_membership_sale_invoice_create_request};

const detail::Object MembershipSaleInvoiceCreateResponse::kObject{
    "MembershipSaleInvoiceCreateResponse", tables::kMembershipSaleInvoiceCreateResponse,
    std::size(tables::kMembershipSaleInvoiceCreateResponse),
    offsetof(MembershipSaleInvoiceCreateResponse, extra),
    &detail::construct<MembershipSaleInvoiceCreateResponse>};

}  // namespace servicetitan::memberships
