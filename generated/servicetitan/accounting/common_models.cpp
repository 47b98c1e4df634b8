// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::accounting {

namespace tables::active_state_filter_type {
using T = ActiveStateFilterType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"ActiveOnly", static_cast<std::int32_t>(T::kActiveOnly)},
    {"InactiveOnly", static_cast<std::int32_t>(T::kInactiveOnly)},
    {"All", static_cast<std::int32_t>(T::kAll)},
};
}  // namespace tables::active_state_filter_type
const detail::EnumTable& enum_table(ActiveStateFilterType) noexcept {
  static constexpr detail::EnumTable table{
      "ActiveStateFilterType", tables::active_state_filter_type::kValues,
      std::size(tables::active_state_filter_type::kValues)};
  return table;
}

namespace tables::address_response {
using T = AddressResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"street", offsetof(T, street), &detail::type_of<decltype(T::street)>},
    {"unit", offsetof(T, unit), &detail::type_of<decltype(T::unit)>},
    {"city", offsetof(T, city), &detail::type_of<decltype(T::city)>},
    {"state", offsetof(T, state), &detail::type_of<decltype(T::state)>},
    {"zip", offsetof(T, zip), &detail::type_of<decltype(T::zip)>},
    {"country", offsetof(T, country), &detail::type_of<decltype(T::country)>},
};
}  // namespace tables::address_response
constinit const detail::Object AddressResponse::kObject{
    "AddressResponse", tables::address_response::kMembers,
    std::size(tables::address_response::kMembers), offsetof(AddressResponse, extra),
    &detail::construct<AddressResponse>};

namespace tables::ap_payment_status {
using T = ApPaymentStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Unpaid", static_cast<std::int32_t>(T::kUnpaid)},
    {"ReadyForApproval", static_cast<std::int32_t>(T::kReadyForApproval)},
    {"Initiated", static_cast<std::int32_t>(T::kInitiated)},
    {"Paid", static_cast<std::int32_t>(T::kPaid)},
    {"Cancelled", static_cast<std::int32_t>(T::kCancelled)},
    {"InTransit", static_cast<std::int32_t>(T::kInTransit)},
    {"Processing", static_cast<std::int32_t>(T::kProcessing)},
    {"Rejected", static_cast<std::int32_t>(T::kRejected)},
};
}  // namespace tables::ap_payment_status
const detail::EnumTable& enum_table(ApPaymentStatus) noexcept {
  static constexpr detail::EnumTable table{
      "ApPaymentStatus", tables::ap_payment_status::kValues,
      std::size(tables::ap_payment_status::kValues)};
  return table;
}

namespace tables::batch_response {
using T = BatchResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"number", offsetof(T, number), &detail::type_of<decltype(T::number)>},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
};
}  // namespace tables::batch_response
constinit const detail::Object BatchResponse::kObject{
    "BatchResponse", tables::batch_response::kMembers, std::size(tables::batch_response::kMembers),
    offsetof(BatchResponse, extra), &detail::construct<BatchResponse>};

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

namespace tables::custom_field_model {
using T = CustomFieldModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
};
}  // namespace tables::custom_field_model
constinit const detail::Object CustomFieldModel::kObject{
    "CustomFieldModel", tables::custom_field_model::kMembers,
    std::size(tables::custom_field_model::kMembers), offsetof(CustomFieldModel, extra),
    &detail::construct<CustomFieldModel>};

namespace tables::custom_field_pair_request {
using T = CustomFieldPairRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.name = detail::unset};
}
}  // namespace tables::custom_field_pair_request
constinit const detail::Object CustomFieldPairRequest::kObject{
    "CustomFieldPairRequest", tables::custom_field_pair_request::kMembers,
    std::size(tables::custom_field_pair_request::kMembers), offsetof(CustomFieldPairRequest, extra),
    &tables::custom_field_pair_request::make};

namespace tables::custom_field_operation_request {
using T = CustomFieldOperationRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"objectId", offsetof(T, object_id), &detail::type_of<decltype(T::object_id)>, true},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>,
     true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.object_id = detail::unset, .custom_fields = detail::unset};
}
}  // namespace tables::custom_field_operation_request
constinit const detail::Object CustomFieldOperationRequest::kObject{
    "CustomFieldOperationRequest", tables::custom_field_operation_request::kMembers,
    std::size(tables::custom_field_operation_request::kMembers),
    offsetof(CustomFieldOperationRequest, extra), &tables::custom_field_operation_request::make};

namespace tables::custom_field_response {
using T = CustomFieldResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>},
};
}  // namespace tables::custom_field_response
constinit const detail::Object CustomFieldResponse::kObject{
    "CustomFieldResponse", tables::custom_field_response::kMembers,
    std::size(tables::custom_field_response::kMembers), offsetof(CustomFieldResponse, extra),
    &detail::construct<CustomFieldResponse>};

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

namespace tables::custom_field_update_request {
using T = CustomFieldUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"operations", offsetof(T, operations), &detail::type_of<decltype(T::operations)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.operations = detail::unset};
}
}  // namespace tables::custom_field_update_request
constinit const detail::Object CustomFieldUpdateRequest::kObject{
    "CustomFieldUpdateRequest", tables::custom_field_update_request::kMembers,
    std::size(tables::custom_field_update_request::kMembers),
    offsetof(CustomFieldUpdateRequest, extra), &tables::custom_field_update_request::make};

namespace tables::employee_info_response {
using T = EmployeeInfoResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::employee_info_response
constinit const detail::Object EmployeeInfoResponse::kObject{
    "EmployeeInfoResponse", tables::employee_info_response::kMembers,
    std::size(tables::employee_info_response::kMembers), offsetof(EmployeeInfoResponse, extra),
    &detail::construct<EmployeeInfoResponse>};

namespace tables::gl_account_response {
using T = GLAccountResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"number", offsetof(T, number), &detail::type_of<decltype(T::number)>},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>},
    {"detailType", offsetof(T, detail_type), &detail::type_of<decltype(T::detail_type)>},
};
}  // namespace tables::gl_account_response
constinit const detail::Object GLAccountResponse::kObject{
    "GLAccountResponse", tables::gl_account_response::kMembers,
    std::size(tables::gl_account_response::kMembers), offsetof(GLAccountResponse, extra),
    &detail::construct<GLAccountResponse>};

namespace tables::inventory_bill_item_response {
using T = InventoryBillItemResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"order", offsetof(T, order), &detail::type_of<decltype(T::order)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"quantity", offsetof(T, quantity), &detail::type_of<decltype(T::quantity)>},
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>},
    {"allocatedTax", offsetof(T, allocated_tax), &detail::type_of<decltype(T::allocated_tax)>},
    {"allocatedShipping", offsetof(T, allocated_shipping),
     &detail::type_of<decltype(T::allocated_shipping)>},
    {"allocatedOtherCosts", offsetof(T, allocated_other_costs),
     &detail::type_of<decltype(T::allocated_other_costs)>},
    {"fullyLandedUnitCost", offsetof(T, fully_landed_unit_cost),
     &detail::type_of<decltype(T::fully_landed_unit_cost)>},
    {"inventoryLocation", offsetof(T, inventory_location),
     &detail::type_of<decltype(T::inventory_location)>},
    {"serialNumber", offsetof(T, serial_number), &detail::type_of<decltype(T::serial_number)>},
    {"generalLedgerAccount", offsetof(T, general_ledger_account),
     &detail::type_of<decltype(T::general_ledger_account)>},
    {"costOfSaleAccount", offsetof(T, cost_of_sale_account),
     &detail::type_of<decltype(T::cost_of_sale_account)>},
    {"assetAccount", offsetof(T, asset_account), &detail::type_of<decltype(T::asset_account)>},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>, true},
    {"receiptItemId", offsetof(T, receipt_item_id), &detail::type_of<decltype(T::receipt_item_id)>},
    {"skuType", offsetof(T, sku_type), &detail::type_of<decltype(T::sku_type)>, true},
    {"skuCode", offsetof(T, sku_code), &detail::type_of<decltype(T::sku_code)>, true},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
};
}  // namespace tables::inventory_bill_item_response
constinit const detail::Object InventoryBillItemResponse::kObject{
    "InventoryBillItemResponse", tables::inventory_bill_item_response::kMembers,
    std::size(tables::inventory_bill_item_response::kMembers),
    offsetof(InventoryBillItemResponse, extra), &detail::construct<InventoryBillItemResponse>};

namespace tables::inventory_bill_sync_status {
using T = InventoryBillSyncStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Pending", static_cast<std::int32_t>(T::kPending)},
    {"Posted", static_cast<std::int32_t>(T::kPosted)},
    {"Exported", static_cast<std::int32_t>(T::kExported)},
    {"PostedAndExported", static_cast<std::int32_t>(T::kPostedAndExported)},
};
}  // namespace tables::inventory_bill_sync_status
const detail::EnumTable& enum_table(InventoryBillSyncStatus) noexcept {
  static constexpr detail::EnumTable table{
      "InventoryBillSyncStatus", tables::inventory_bill_sync_status::kValues,
      std::size(tables::inventory_bill_sync_status::kValues)};
  return table;
}

namespace tables::invoice_configuration {
using T = InvoiceConfiguration;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"JobInvoice", static_cast<std::int32_t>(T::kJobInvoice)},
    {"ProjectInvoice", static_cast<std::int32_t>(T::kProjectInvoice)},
    {"CounterSales", static_cast<std::int32_t>(T::kCounterSales)},
    {"MembershipInvoice", static_cast<std::int32_t>(T::kMembershipInvoice)},
    {"InterestChargeInvoice", static_cast<std::int32_t>(T::kInterestChargeInvoice)},
    {"ARImportInvoice", static_cast<std::int32_t>(T::kARImportInvoice)},
};
}  // namespace tables::invoice_configuration
const detail::EnumTable& enum_table(InvoiceConfiguration) noexcept {
  static constexpr detail::EnumTable table{
      "InvoiceConfiguration", tables::invoice_configuration::kValues,
      std::size(tables::invoice_configuration::kValues)};
  return table;
}

namespace tables::invoice_item_type {
using T = InvoiceItemType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Service", static_cast<std::int32_t>(T::kService)},
    {"Material", static_cast<std::int32_t>(T::kMaterial)},
    {"Equipment", static_cast<std::int32_t>(T::kEquipment)},
    {"PriceModifier", static_cast<std::int32_t>(T::kPriceModifier)},
    {"Unspecified", static_cast<std::int32_t>(T::kUnspecified)},
};
}  // namespace tables::invoice_item_type
const detail::EnumTable& enum_table(InvoiceItemType) noexcept {
  static constexpr detail::EnumTable table{
      "InvoiceItemType", tables::invoice_item_type::kValues,
      std::size(tables::invoice_item_type::kValues)};
  return table;
}

namespace tables::item_group_response {
using T = ItemGroupResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"rootId", offsetof(T, root_id), &detail::type_of<decltype(T::root_id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
};
}  // namespace tables::item_group_response
constinit const detail::Object ItemGroupResponse::kObject{
    "ItemGroupResponse", tables::item_group_response::kMembers,
    std::size(tables::item_group_response::kMembers), offsetof(ItemGroupResponse, extra),
    &detail::construct<ItemGroupResponse>};

namespace tables::named_field_response {
using T = NamedFieldResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
};
}  // namespace tables::named_field_response
constinit const detail::Object NamedFieldResponse::kObject{
    "NamedFieldResponse", tables::named_field_response::kMembers,
    std::size(tables::named_field_response::kMembers), offsetof(NamedFieldResponse, extra),
    &detail::construct<NamedFieldResponse>};

namespace tables::invoice_item_response {
using T = InvoiceItemResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"quantity", offsetof(T, quantity), &detail::type_of<decltype(T::quantity)>},
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>},
    {"totalCost", offsetof(T, total_cost), &detail::type_of<decltype(T::total_cost)>},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
    {"inventoryLocationId", offsetof(T, inventory_location_id),
     &detail::type_of<decltype(T::inventory_location_id)>},
    {"inventoryLocation", offsetof(T, inventory_location),
     &detail::type_of<decltype(T::inventory_location)>},
    {"price", offsetof(T, price), &detail::type_of<decltype(T::price)>},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"skuName", offsetof(T, sku_name), &detail::type_of<decltype(T::sku_name)>},
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>, true},
    {"total", offsetof(T, total), &detail::type_of<decltype(T::total)>},
    {"inventory", offsetof(T, inventory), &detail::type_of<decltype(T::inventory)>, true},
    {"taxable", offsetof(T, taxable), &detail::type_of<decltype(T::taxable)>, true},
    {"isChargeable", offsetof(T, is_chargeable), &detail::type_of<decltype(T::is_chargeable)>,
     true},
    {"generalLedgerAccount", offsetof(T, general_ledger_account),
     &detail::type_of<decltype(T::general_ledger_account)>},
    {"costOfSaleAccount", offsetof(T, cost_of_sale_account),
     &detail::type_of<decltype(T::cost_of_sale_account)>},
    {"assetAccount", offsetof(T, asset_account), &detail::type_of<decltype(T::asset_account)>},
    {"membershipTypeId", offsetof(T, membership_type_id),
     &detail::type_of<decltype(T::membership_type_id)>, true},
    {"itemGroup", offsetof(T, item_group), &detail::type_of<decltype(T::item_group)>},
    {"displayName", offsetof(T, display_name), &detail::type_of<decltype(T::display_name)>},
    {"soldHours", offsetof(T, sold_hours), &detail::type_of<decltype(T::sold_hours)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"serviceDate", offsetof(T, service_date), &detail::type_of<decltype(T::service_date)>},
    {"order", offsetof(T, order), &detail::type_of<decltype(T::order)>, true},
    {"businessUnit", offsetof(T, business_unit), &detail::type_of<decltype(T::business_unit)>},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>},
    {"displayInAmount", offsetof(T, display_in_amount),
     &detail::type_of<decltype(T::display_in_amount)>},
    {"importId", offsetof(T, import_id), &detail::type_of<decltype(T::import_id)>},
    {"exportId", offsetof(T, export_id), &detail::type_of<decltype(T::export_id)>},
    {"inventoryStatus", offsetof(T, inventory_status),
     &detail::type_of<decltype(T::inventory_status)>},
    {"addOn", offsetof(T, add_on), &detail::type_of<decltype(T::add_on)>, true},
    {"memberPrice", offsetof(T, member_price), &detail::type_of<decltype(T::member_price)>},
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>},
    {"installedEquipmentId", offsetof(T, installed_equipment_id),
     &detail::type_of<decltype(T::installed_equipment_id)>},
    {"estimateItemId", offsetof(T, estimate_item_id),
     &detail::type_of<decltype(T::estimate_item_id)>},
};
}  // namespace tables::invoice_item_response
constinit const detail::Object InvoiceItemResponse::kObject{
    "InvoiceItemResponse", tables::invoice_item_response::kMembers,
    std::size(tables::invoice_item_response::kMembers), offsetof(InvoiceItemResponse, extra),
    &detail::construct<InvoiceItemResponse>};

namespace tables::invoice_review_status {
using T = InvoiceReviewStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"NeedsReview", static_cast<std::int32_t>(T::kNeedsReview)},
    {"OnHold", static_cast<std::int32_t>(T::kOnHold)},
    {"Reviewed", static_cast<std::int32_t>(T::kReviewed)},
    {"PendingApproval", static_cast<std::int32_t>(T::kPendingApproval)},
    {"Rejected", static_cast<std::int32_t>(T::kRejected)},
    {"ReadyForBilling", static_cast<std::int32_t>(T::kReadyForBilling)},
    {"Invoiced", static_cast<std::int32_t>(T::kInvoiced)},
};
}  // namespace tables::invoice_review_status
const detail::EnumTable& enum_table(InvoiceReviewStatus) noexcept {
  static constexpr detail::EnumTable table{
      "InvoiceReviewStatus", tables::invoice_review_status::kValues,
      std::size(tables::invoice_review_status::kValues)};
  return table;
}

namespace tables::invoice_sent_status {
using T = InvoiceSentStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"NotSent", static_cast<std::int32_t>(T::kNotSent)},
    {"Sent", static_cast<std::int32_t>(T::kSent)},
    {"Opened", static_cast<std::int32_t>(T::kOpened)},
};
}  // namespace tables::invoice_sent_status
const detail::EnumTable& enum_table(InvoiceSentStatus) noexcept {
  static constexpr detail::EnumTable table{
      "InvoiceSentStatus", tables::invoice_sent_status::kValues,
      std::size(tables::invoice_sent_status::kValues)};
  return table;
}

namespace tables::job_response {
using T = JobResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"number", offsetof(T, number), &detail::type_of<decltype(T::number)>},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>},
};
}  // namespace tables::job_response
constinit const detail::Object JobResponse::kObject{
    "JobResponse", tables::job_response::kMembers, std::size(tables::job_response::kMembers),
    offsetof(JobResponse, extra), &detail::construct<JobResponse>};

namespace tables::logical_operator {
using T = LogicalOperator;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"And", static_cast<std::int32_t>(T::kAnd)},
    {"Or", static_cast<std::int32_t>(T::kOr)},
};
}  // namespace tables::logical_operator
const detail::EnumTable& enum_table(LogicalOperator) noexcept {
  static constexpr detail::EnumTable table{
      "LogicalOperator", tables::logical_operator::kValues,
      std::size(tables::logical_operator::kValues)};
  return table;
}

namespace tables::payment_applied_response {
using T = PaymentAppliedResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"appliedAmount", offsetof(T, applied_amount), &detail::type_of<decltype(T::applied_amount)>},
    {"appliedBy", offsetof(T, applied_by), &detail::type_of<decltype(T::applied_by)>},
    {"appliedId", offsetof(T, applied_id), &detail::type_of<decltype(T::applied_id)>, true},
    {"appliedOn", offsetof(T, applied_on), &detail::type_of<decltype(T::applied_on)>},
    {"appliedTo", offsetof(T, applied_to), &detail::type_of<decltype(T::applied_to)>, true},
    {"appliedToReferenceNumber", offsetof(T, applied_to_reference_number),
     &detail::type_of<decltype(T::applied_to_reference_number)>},
};
}  // namespace tables::payment_applied_response
constinit const detail::Object PaymentAppliedResponse::kObject{
    "PaymentAppliedResponse", tables::payment_applied_response::kMembers,
    std::size(tables::payment_applied_response::kMembers), offsetof(PaymentAppliedResponse, extra),
    &detail::construct<PaymentAppliedResponse>};

namespace tables::royalty_response {
using T = RoyaltyResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>},
    {"date", offsetof(T, date), &detail::type_of<decltype(T::date)>},
    {"sentOn", offsetof(T, sent_on), &detail::type_of<decltype(T::sent_on)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
};
}  // namespace tables::royalty_response
constinit const detail::Object RoyaltyResponse::kObject{
    "RoyaltyResponse", tables::royalty_response::kMembers,
    std::size(tables::royalty_response::kMembers), offsetof(RoyaltyResponse, extra),
    &detail::construct<RoyaltyResponse>};

namespace tables::sales_tax_response {
using T = SalesTaxResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"taxRate", offsetof(T, tax_rate), &detail::type_of<decltype(T::tax_rate)>, true},
};
}  // namespace tables::sales_tax_response
constinit const detail::Object SalesTaxResponse::kObject{
    "SalesTaxResponse", tables::sales_tax_response::kMembers,
    std::size(tables::sales_tax_response::kMembers), offsetof(SalesTaxResponse, extra),
    &detail::construct<SalesTaxResponse>};

}  // namespace servicetitan::accounting
