// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::accounting {

namespace tables {

extern const detail::EnumValue kActiveStateFilterType[];
const detail::EnumValue kActiveStateFilterType[] = {
    {"ActiveOnly", static_cast<std::int32_t>(ActiveStateFilterType::kActiveOnly)},
    {"InactiveOnly", static_cast<std::int32_t>(ActiveStateFilterType::kInactiveOnly)},
    {"All", static_cast<std::int32_t>(ActiveStateFilterType::kAll)},
};

extern const detail::Member kAddressResponse[];
const detail::Member kAddressResponse[] = {
    {"street", offsetof(AddressResponse, street),
     &detail::type_of<decltype(AddressResponse::street)>},
    {"unit", offsetof(AddressResponse, unit), &detail::type_of<decltype(AddressResponse::unit)>},
    {"city", offsetof(AddressResponse, city), &detail::type_of<decltype(AddressResponse::city)>},
    {"state", offsetof(AddressResponse, state), &detail::type_of<decltype(AddressResponse::state)>},
    {"zip", offsetof(AddressResponse, zip), &detail::type_of<decltype(AddressResponse::zip)>},
    {"country", offsetof(AddressResponse, country),
     &detail::type_of<decltype(AddressResponse::country)>},
};

extern const detail::EnumValue kApPaymentStatus[];
const detail::EnumValue kApPaymentStatus[] = {
    {"Unpaid", static_cast<std::int32_t>(ApPaymentStatus::kUnpaid)},
    {"ReadyForApproval", static_cast<std::int32_t>(ApPaymentStatus::kReadyForApproval)},
    {"Initiated", static_cast<std::int32_t>(ApPaymentStatus::kInitiated)},
    {"Paid", static_cast<std::int32_t>(ApPaymentStatus::kPaid)},
    {"Cancelled", static_cast<std::int32_t>(ApPaymentStatus::kCancelled)},
    {"InTransit", static_cast<std::int32_t>(ApPaymentStatus::kInTransit)},
    {"Processing", static_cast<std::int32_t>(ApPaymentStatus::kProcessing)},
    {"Rejected", static_cast<std::int32_t>(ApPaymentStatus::kRejected)},
};

extern const detail::Member kBatchResponse[];
const detail::Member kBatchResponse[] = {
    {"id", offsetof(BatchResponse, id), &detail::type_of<decltype(BatchResponse::id)>, true},
    {"number", offsetof(BatchResponse, number), &detail::type_of<decltype(BatchResponse::number)>},
    {"name", offsetof(BatchResponse, name), &detail::type_of<decltype(BatchResponse::name)>},
};

extern const detail::EnumValue kCustomFieldDataType[];
const detail::EnumValue kCustomFieldDataType[] = {
    {"Text", static_cast<std::int32_t>(CustomFieldDataType::kText)},
    {"Dropdown", static_cast<std::int32_t>(CustomFieldDataType::kDropdown)},
    {"Numeric", static_cast<std::int32_t>(CustomFieldDataType::kNumeric)},
};

extern const detail::Member kCustomFieldModel[];
const detail::Member kCustomFieldModel[] = {
    {"name", offsetof(CustomFieldModel, name), &detail::type_of<decltype(CustomFieldModel::name)>,
     true},
    {"value", offsetof(CustomFieldModel, value),
     &detail::type_of<decltype(CustomFieldModel::value)>, true},
};

extern const detail::Member kCustomFieldPairRequest[];
const detail::Member kCustomFieldPairRequest[] = {
    {"name", offsetof(CustomFieldPairRequest, name),
     &detail::type_of<decltype(CustomFieldPairRequest::name)>, true},
    {"value", offsetof(CustomFieldPairRequest, value),
     &detail::type_of<decltype(CustomFieldPairRequest::value)>},
};
void make_custom_field_pair_request(void* place) {
  ::new (place) CustomFieldPairRequest{.name = detail::unset};
}

extern const detail::Member kCustomFieldOperationRequest[];
const detail::Member kCustomFieldOperationRequest[] = {
    {"objectId", offsetof(CustomFieldOperationRequest, object_id),
     &detail::type_of<decltype(CustomFieldOperationRequest::object_id)>, true},
    {"customFields", offsetof(CustomFieldOperationRequest, custom_fields),
     &detail::type_of<decltype(CustomFieldOperationRequest::custom_fields)>, true},
};
void make_custom_field_operation_request(void* place) {
  ::new (place) CustomFieldOperationRequest{
      .object_id = detail::unset,
      .custom_fields = detail::unset,
  };
}

extern const detail::Member kCustomFieldResponse[];
const detail::Member kCustomFieldResponse[] = {
    {"name", offsetof(CustomFieldResponse, name),
     &detail::type_of<decltype(CustomFieldResponse::name)>},
    {"value", offsetof(CustomFieldResponse, value),
     &detail::type_of<decltype(CustomFieldResponse::value)>},
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

extern const detail::Member kCustomFieldUpdateRequest[];
const detail::Member kCustomFieldUpdateRequest[] = {
    {"operations", offsetof(CustomFieldUpdateRequest, operations),
     &detail::type_of<decltype(CustomFieldUpdateRequest::operations)>, true},
};
void make_custom_field_update_request(void* place) {
  ::new (place) CustomFieldUpdateRequest{.operations = detail::unset};
}

extern const detail::Member kEmployeeInfoResponse[];
const detail::Member kEmployeeInfoResponse[] = {
    {"id", offsetof(EmployeeInfoResponse, id),
     &detail::type_of<decltype(EmployeeInfoResponse::id)>, true},
    {"name", offsetof(EmployeeInfoResponse, name),
     &detail::type_of<decltype(EmployeeInfoResponse::name)>},
    {"modifiedOn", offsetof(EmployeeInfoResponse, modified_on),
     &detail::type_of<decltype(EmployeeInfoResponse::modified_on)>, true},
};

extern const detail::Member kGLAccountResponse[];
const detail::Member kGLAccountResponse[] = {
    {"id", offsetof(GLAccountResponse, id), &detail::type_of<decltype(GLAccountResponse::id)>,
     true},
    {"name", offsetof(GLAccountResponse, name),
     &detail::type_of<decltype(GLAccountResponse::name)>},
    {"number", offsetof(GLAccountResponse, number),
     &detail::type_of<decltype(GLAccountResponse::number)>},
    {"type", offsetof(GLAccountResponse, type),
     &detail::type_of<decltype(GLAccountResponse::type)>},
    {"detailType", offsetof(GLAccountResponse, detail_type),
     &detail::type_of<decltype(GLAccountResponse::detail_type)>},
};

extern const detail::Member kInventoryBillItemResponse[];
const detail::Member kInventoryBillItemResponse[] = {
    {"order", offsetof(InventoryBillItemResponse, order),
     &detail::type_of<decltype(InventoryBillItemResponse::order)>, true},
    {"name", offsetof(InventoryBillItemResponse, name),
     &detail::type_of<decltype(InventoryBillItemResponse::name)>},
    {"description", offsetof(InventoryBillItemResponse, description),
     &detail::type_of<decltype(InventoryBillItemResponse::description)>},
    {"quantity", offsetof(InventoryBillItemResponse, quantity),
     &detail::type_of<decltype(InventoryBillItemResponse::quantity)>},
    {"cost", offsetof(InventoryBillItemResponse, cost),
     &detail::type_of<decltype(InventoryBillItemResponse::cost)>},
    {"allocatedTax", offsetof(InventoryBillItemResponse, allocated_tax),
     &detail::type_of<decltype(InventoryBillItemResponse::allocated_tax)>},
    {"allocatedShipping", offsetof(InventoryBillItemResponse, allocated_shipping),
     &detail::type_of<decltype(InventoryBillItemResponse::allocated_shipping)>},
    {"allocatedOtherCosts", offsetof(InventoryBillItemResponse, allocated_other_costs),
     &detail::type_of<decltype(InventoryBillItemResponse::allocated_other_costs)>},
    {"fullyLandedUnitCost", offsetof(InventoryBillItemResponse, fully_landed_unit_cost),
     &detail::type_of<decltype(InventoryBillItemResponse::fully_landed_unit_cost)>},
    {"inventoryLocation", offsetof(InventoryBillItemResponse, inventory_location),
     &detail::type_of<decltype(InventoryBillItemResponse::inventory_location)>},
    {"serialNumber", offsetof(InventoryBillItemResponse, serial_number),
     &detail::type_of<decltype(InventoryBillItemResponse::serial_number)>},
    {"generalLedgerAccount", offsetof(InventoryBillItemResponse, general_ledger_account),
     &detail::type_of<decltype(InventoryBillItemResponse::general_ledger_account)>},
    {"costOfSaleAccount", offsetof(InventoryBillItemResponse, cost_of_sale_account),
     &detail::type_of<decltype(InventoryBillItemResponse::cost_of_sale_account)>},
    {"assetAccount", offsetof(InventoryBillItemResponse, asset_account),
     &detail::type_of<decltype(InventoryBillItemResponse::asset_account)>},
    {"id", offsetof(InventoryBillItemResponse, id),
     &detail::type_of<decltype(InventoryBillItemResponse::id)>, true},
    {"skuId", offsetof(InventoryBillItemResponse, sku_id),
     &detail::type_of<decltype(InventoryBillItemResponse::sku_id)>, true},
    {"receiptItemId", offsetof(InventoryBillItemResponse, receipt_item_id),
     &detail::type_of<decltype(InventoryBillItemResponse::receipt_item_id)>},
    {"skuType", offsetof(InventoryBillItemResponse, sku_type),
     &detail::type_of<decltype(InventoryBillItemResponse::sku_type)>, true},
    {"skuCode", offsetof(InventoryBillItemResponse, sku_code),
     &detail::type_of<decltype(InventoryBillItemResponse::sku_code)>, true},
    {"budgetCodeId", offsetof(InventoryBillItemResponse, budget_code_id),
     &detail::type_of<decltype(InventoryBillItemResponse::budget_code_id)>},
};

extern const detail::EnumValue kInventoryBillSyncStatus[];
const detail::EnumValue kInventoryBillSyncStatus[] = {
    {"Pending", static_cast<std::int32_t>(InventoryBillSyncStatus::kPending)},
    {"Posted", static_cast<std::int32_t>(InventoryBillSyncStatus::kPosted)},
    {"Exported", static_cast<std::int32_t>(InventoryBillSyncStatus::kExported)},
    {"PostedAndExported", static_cast<std::int32_t>(InventoryBillSyncStatus::kPostedAndExported)},
};

extern const detail::EnumValue kInvoiceConfiguration[];
const detail::EnumValue kInvoiceConfiguration[] = {
    {"JobInvoice", static_cast<std::int32_t>(InvoiceConfiguration::kJobInvoice)},
    {"ProjectInvoice", static_cast<std::int32_t>(InvoiceConfiguration::kProjectInvoice)},
    {"CounterSales", static_cast<std::int32_t>(InvoiceConfiguration::kCounterSales)},
    {"MembershipInvoice", static_cast<std::int32_t>(InvoiceConfiguration::kMembershipInvoice)},
    {"InterestChargeInvoice",
     static_cast<std::int32_t>(InvoiceConfiguration::kInterestChargeInvoice)},
    {"ARImportInvoice", static_cast<std::int32_t>(InvoiceConfiguration::kARImportInvoice)},
};

extern const detail::EnumValue kInvoiceItemType[];
const detail::EnumValue kInvoiceItemType[] = {
    {"Service", static_cast<std::int32_t>(InvoiceItemType::kService)},
    {"Material", static_cast<std::int32_t>(InvoiceItemType::kMaterial)},
    {"Equipment", static_cast<std::int32_t>(InvoiceItemType::kEquipment)},
    {"PriceModifier", static_cast<std::int32_t>(InvoiceItemType::kPriceModifier)},
    {"Unspecified", static_cast<std::int32_t>(InvoiceItemType::kUnspecified)},
};

extern const detail::Member kItemGroupResponse[];
const detail::Member kItemGroupResponse[] = {
    {"rootId", offsetof(ItemGroupResponse, root_id),
     &detail::type_of<decltype(ItemGroupResponse::root_id)>, true},
    {"name", offsetof(ItemGroupResponse, name),
     &detail::type_of<decltype(ItemGroupResponse::name)>},
};

extern const detail::Member kNamedFieldResponse[];
const detail::Member kNamedFieldResponse[] = {
    {"id", offsetof(NamedFieldResponse, id), &detail::type_of<decltype(NamedFieldResponse::id)>,
     true},
    {"name", offsetof(NamedFieldResponse, name),
     &detail::type_of<decltype(NamedFieldResponse::name)>},
};

extern const detail::Member kInvoiceItemResponse[];
const detail::Member kInvoiceItemResponse[] = {
    {"id", offsetof(InvoiceItemResponse, id), &detail::type_of<decltype(InvoiceItemResponse::id)>,
     true},
    {"description", offsetof(InvoiceItemResponse, description),
     &detail::type_of<decltype(InvoiceItemResponse::description)>},
    {"quantity", offsetof(InvoiceItemResponse, quantity),
     &detail::type_of<decltype(InvoiceItemResponse::quantity)>},
    {"cost", offsetof(InvoiceItemResponse, cost),
     &detail::type_of<decltype(InvoiceItemResponse::cost)>},
    {"totalCost", offsetof(InvoiceItemResponse, total_cost),
     &detail::type_of<decltype(InvoiceItemResponse::total_cost)>},
    {"budgetCodeId", offsetof(InvoiceItemResponse, budget_code_id),
     &detail::type_of<decltype(InvoiceItemResponse::budget_code_id)>},
    {"inventoryLocationId", offsetof(InvoiceItemResponse, inventory_location_id),
     &detail::type_of<decltype(InvoiceItemResponse::inventory_location_id)>},
    {"inventoryLocation", offsetof(InvoiceItemResponse, inventory_location),
     &detail::type_of<decltype(InvoiceItemResponse::inventory_location)>},
    {"price", offsetof(InvoiceItemResponse, price),
     &detail::type_of<decltype(InvoiceItemResponse::price)>},
    {"type", offsetof(InvoiceItemResponse, type),
     &detail::type_of<decltype(InvoiceItemResponse::type)>, true},
    {"skuName", offsetof(InvoiceItemResponse, sku_name),
     &detail::type_of<decltype(InvoiceItemResponse::sku_name)>},
    {"skuId", offsetof(InvoiceItemResponse, sku_id),
     &detail::type_of<decltype(InvoiceItemResponse::sku_id)>, true},
    {"total", offsetof(InvoiceItemResponse, total),
     &detail::type_of<decltype(InvoiceItemResponse::total)>},
    {"inventory", offsetof(InvoiceItemResponse, inventory),
     &detail::type_of<decltype(InvoiceItemResponse::inventory)>, true},
    {"taxable", offsetof(InvoiceItemResponse, taxable),
     &detail::type_of<decltype(InvoiceItemResponse::taxable)>, true},
    {"isChargeable", offsetof(InvoiceItemResponse, is_chargeable),
     &detail::type_of<decltype(InvoiceItemResponse::is_chargeable)>, true},
    {"generalLedgerAccount", offsetof(InvoiceItemResponse, general_ledger_account),
     &detail::type_of<decltype(InvoiceItemResponse::general_ledger_account)>},
    {"costOfSaleAccount", offsetof(InvoiceItemResponse, cost_of_sale_account),
     &detail::type_of<decltype(InvoiceItemResponse::cost_of_sale_account)>},
    {"assetAccount", offsetof(InvoiceItemResponse, asset_account),
     &detail::type_of<decltype(InvoiceItemResponse::asset_account)>},
    {"membershipTypeId", offsetof(InvoiceItemResponse, membership_type_id),
     &detail::type_of<decltype(InvoiceItemResponse::membership_type_id)>, true},
    {"itemGroup", offsetof(InvoiceItemResponse, item_group),
     &detail::type_of<decltype(InvoiceItemResponse::item_group)>},
    {"displayName", offsetof(InvoiceItemResponse, display_name),
     &detail::type_of<decltype(InvoiceItemResponse::display_name)>},
    {"soldHours", offsetof(InvoiceItemResponse, sold_hours),
     &detail::type_of<decltype(InvoiceItemResponse::sold_hours)>},
    {"createdOn", offsetof(InvoiceItemResponse, created_on),
     &detail::type_of<decltype(InvoiceItemResponse::created_on)>, true},
    {"modifiedOn", offsetof(InvoiceItemResponse, modified_on),
     &detail::type_of<decltype(InvoiceItemResponse::modified_on)>, true},
    {"serviceDate", offsetof(InvoiceItemResponse, service_date),
     &detail::type_of<decltype(InvoiceItemResponse::service_date)>},
    {"order", offsetof(InvoiceItemResponse, order),
     &detail::type_of<decltype(InvoiceItemResponse::order)>, true},
    {"businessUnit", offsetof(InvoiceItemResponse, business_unit),
     &detail::type_of<decltype(InvoiceItemResponse::business_unit)>},
    {"createdById", offsetof(InvoiceItemResponse, created_by_id),
     &detail::type_of<decltype(InvoiceItemResponse::created_by_id)>},
    {"displayInAmount", offsetof(InvoiceItemResponse, display_in_amount),
     &detail::type_of<decltype(InvoiceItemResponse::display_in_amount)>},
    {"importId", offsetof(InvoiceItemResponse, import_id),
     &detail::type_of<decltype(InvoiceItemResponse::import_id)>},
    {"exportId", offsetof(InvoiceItemResponse, export_id),
     &detail::type_of<decltype(InvoiceItemResponse::export_id)>},
    {"inventoryStatus", offsetof(InvoiceItemResponse, inventory_status),
     &detail::type_of<decltype(InvoiceItemResponse::inventory_status)>},
    {"addOn", offsetof(InvoiceItemResponse, add_on),
     &detail::type_of<decltype(InvoiceItemResponse::add_on)>, true},
    {"memberPrice", offsetof(InvoiceItemResponse, member_price),
     &detail::type_of<decltype(InvoiceItemResponse::member_price)>},
    {"technicianId", offsetof(InvoiceItemResponse, technician_id),
     &detail::type_of<decltype(InvoiceItemResponse::technician_id)>},
    {"installedEquipmentId", offsetof(InvoiceItemResponse, installed_equipment_id),
     &detail::type_of<decltype(InvoiceItemResponse::installed_equipment_id)>},
    {"estimateItemId", offsetof(InvoiceItemResponse, estimate_item_id),
     &detail::type_of<decltype(InvoiceItemResponse::estimate_item_id)>},
};

extern const detail::EnumValue kInvoiceReviewStatus[];
const detail::EnumValue kInvoiceReviewStatus[] = {
    {"NeedsReview", static_cast<std::int32_t>(InvoiceReviewStatus::kNeedsReview)},
    {"OnHold", static_cast<std::int32_t>(InvoiceReviewStatus::kOnHold)},
    {"Reviewed", static_cast<std::int32_t>(InvoiceReviewStatus::kReviewed)},
    {"PendingApproval", static_cast<std::int32_t>(InvoiceReviewStatus::kPendingApproval)},
    {"Rejected", static_cast<std::int32_t>(InvoiceReviewStatus::kRejected)},
    {"ReadyForBilling", static_cast<std::int32_t>(InvoiceReviewStatus::kReadyForBilling)},
    {"Invoiced", static_cast<std::int32_t>(InvoiceReviewStatus::kInvoiced)},
};

extern const detail::EnumValue kInvoiceSentStatus[];
const detail::EnumValue kInvoiceSentStatus[] = {
    {"NotSent", static_cast<std::int32_t>(InvoiceSentStatus::kNotSent)},
    {"Sent", static_cast<std::int32_t>(InvoiceSentStatus::kSent)},
    {"Opened", static_cast<std::int32_t>(InvoiceSentStatus::kOpened)},
};

extern const detail::Member kJobResponse[];
const detail::Member kJobResponse[] = {
    {"id", offsetof(JobResponse, id), &detail::type_of<decltype(JobResponse::id)>, true},
    {"number", offsetof(JobResponse, number), &detail::type_of<decltype(JobResponse::number)>},
    {"type", offsetof(JobResponse, type), &detail::type_of<decltype(JobResponse::type)>},
};

extern const detail::EnumValue kLogicalOperator[];
const detail::EnumValue kLogicalOperator[] = {
    {"And", static_cast<std::int32_t>(LogicalOperator::kAnd)},
    {"Or", static_cast<std::int32_t>(LogicalOperator::kOr)},
};

extern const detail::Member kPaymentAppliedResponse[];
const detail::Member kPaymentAppliedResponse[] = {
    {"appliedAmount", offsetof(PaymentAppliedResponse, applied_amount),
     &detail::type_of<decltype(PaymentAppliedResponse::applied_amount)>},
    {"appliedBy", offsetof(PaymentAppliedResponse, applied_by),
     &detail::type_of<decltype(PaymentAppliedResponse::applied_by)>},
    {"appliedId", offsetof(PaymentAppliedResponse, applied_id),
     &detail::type_of<decltype(PaymentAppliedResponse::applied_id)>, true},
    {"appliedOn", offsetof(PaymentAppliedResponse, applied_on),
     &detail::type_of<decltype(PaymentAppliedResponse::applied_on)>},
    {"appliedTo", offsetof(PaymentAppliedResponse, applied_to),
     &detail::type_of<decltype(PaymentAppliedResponse::applied_to)>, true},
    {"appliedToReferenceNumber", offsetof(PaymentAppliedResponse, applied_to_reference_number),
     &detail::type_of<decltype(PaymentAppliedResponse::applied_to_reference_number)>},
};

extern const detail::Member kRoyaltyResponse[];
const detail::Member kRoyaltyResponse[] = {
    {"status", offsetof(RoyaltyResponse, status),
     &detail::type_of<decltype(RoyaltyResponse::status)>},
    {"date", offsetof(RoyaltyResponse, date), &detail::type_of<decltype(RoyaltyResponse::date)>},
    {"sentOn", offsetof(RoyaltyResponse, sent_on),
     &detail::type_of<decltype(RoyaltyResponse::sent_on)>},
    {"memo", offsetof(RoyaltyResponse, memo), &detail::type_of<decltype(RoyaltyResponse::memo)>},
};

extern const detail::Member kSalesTaxResponse[];
const detail::Member kSalesTaxResponse[] = {
    {"id", offsetof(SalesTaxResponse, id), &detail::type_of<decltype(SalesTaxResponse::id)>, true},
    {"name", offsetof(SalesTaxResponse, name), &detail::type_of<decltype(SalesTaxResponse::name)>},
    {"taxRate", offsetof(SalesTaxResponse, tax_rate),
     &detail::type_of<decltype(SalesTaxResponse::tax_rate)>, true},
};

}  // namespace tables

const detail::EnumTable& enum_table(ActiveStateFilterType) noexcept {
  static constexpr detail::EnumTable table{
      "ActiveStateFilterType", tables::kActiveStateFilterType, std::size(tables::kActiveStateFilterType),
      false};
  return table;
}

const detail::Object AddressResponse::kObject{
    "AddressResponse", tables::kAddressResponse, std::size(tables::kAddressResponse),
    offsetof(AddressResponse, extra), &detail::construct<AddressResponse>};

const detail::EnumTable& enum_table(ApPaymentStatus) noexcept {
  static constexpr detail::EnumTable table{
      "ApPaymentStatus", tables::kApPaymentStatus, std::size(tables::kApPaymentStatus),
      false};
  return table;
}

const detail::Object BatchResponse::kObject{
    "BatchResponse", tables::kBatchResponse, std::size(tables::kBatchResponse),
    offsetof(BatchResponse, extra), &detail::construct<BatchResponse>};

const detail::EnumTable& enum_table(CustomFieldDataType) noexcept {
  static constexpr detail::EnumTable table{
      "CustomFieldDataType", tables::kCustomFieldDataType, std::size(tables::kCustomFieldDataType),
      false};
  return table;
}

const detail::Object CustomFieldModel::kObject{
    "CustomFieldModel", tables::kCustomFieldModel, std::size(tables::kCustomFieldModel),
    offsetof(CustomFieldModel, extra), &detail::construct<CustomFieldModel>};

const detail::Object CustomFieldPairRequest::kObject{
    "CustomFieldPairRequest", tables::kCustomFieldPairRequest,
    std::size(tables::kCustomFieldPairRequest), offsetof(CustomFieldPairRequest, extra),
    &tables::make_custom_field_pair_request};

const detail::Object CustomFieldOperationRequest::kObject{
    "CustomFieldOperationRequest", tables::kCustomFieldOperationRequest,
    std::size(tables::kCustomFieldOperationRequest), offsetof(CustomFieldOperationRequest, extra),
    &tables::make_custom_field_operation_request};

const detail::Object CustomFieldResponse::kObject{
    "CustomFieldResponse", tables::kCustomFieldResponse, std::size(tables::kCustomFieldResponse),
    offsetof(CustomFieldResponse, extra), &detail::construct<CustomFieldResponse>};

const detail::Object CustomFieldTypeResponse::kObject{
    "CustomFieldTypeResponse", tables::kCustomFieldTypeResponse,
    std::size(tables::kCustomFieldTypeResponse), offsetof(CustomFieldTypeResponse, extra),
    &detail::construct<CustomFieldTypeResponse>};

const detail::Object CustomFieldUpdateRequest::kObject{
    "CustomFieldUpdateRequest", tables::kCustomFieldUpdateRequest,
    std::size(tables::kCustomFieldUpdateRequest), offsetof(CustomFieldUpdateRequest, extra),
    &tables::make_custom_field_update_request};

const detail::Object EmployeeInfoResponse::kObject{
    "EmployeeInfoResponse", tables::kEmployeeInfoResponse, std::size(tables::kEmployeeInfoResponse),
    offsetof(EmployeeInfoResponse, extra), &detail::construct<EmployeeInfoResponse>};

const detail::Object GLAccountResponse::kObject{
    "GLAccountResponse", tables::kGLAccountResponse, std::size(tables::kGLAccountResponse),
    offsetof(GLAccountResponse, extra), &detail::construct<GLAccountResponse>};

const detail::Object InventoryBillItemResponse::kObject{
    "InventoryBillItemResponse", tables::kInventoryBillItemResponse,
    std::size(tables::kInventoryBillItemResponse), offsetof(InventoryBillItemResponse, extra),
    &detail::construct<InventoryBillItemResponse>};

const detail::EnumTable& enum_table(InventoryBillSyncStatus) noexcept {
  static constexpr detail::EnumTable table{
      "InventoryBillSyncStatus", tables::kInventoryBillSyncStatus, std::size(tables::kInventoryBillSyncStatus),
      false};
  return table;
}

const detail::EnumTable& enum_table(InvoiceConfiguration) noexcept {
  static constexpr detail::EnumTable table{
      "InvoiceConfiguration", tables::kInvoiceConfiguration, std::size(tables::kInvoiceConfiguration),
      false};
  return table;
}

const detail::EnumTable& enum_table(InvoiceItemType) noexcept {
  static constexpr detail::EnumTable table{
      "InvoiceItemType", tables::kInvoiceItemType, std::size(tables::kInvoiceItemType),
      false};
  return table;
}

const detail::Object ItemGroupResponse::kObject{
    "ItemGroupResponse", tables::kItemGroupResponse, std::size(tables::kItemGroupResponse),
    offsetof(ItemGroupResponse, extra), &detail::construct<ItemGroupResponse>};

const detail::Object NamedFieldResponse::kObject{
    "NamedFieldResponse", tables::kNamedFieldResponse, std::size(tables::kNamedFieldResponse),
    offsetof(NamedFieldResponse, extra), &detail::construct<NamedFieldResponse>};

const detail::Object InvoiceItemResponse::kObject{
    "InvoiceItemResponse", tables::kInvoiceItemResponse, std::size(tables::kInvoiceItemResponse),
    offsetof(InvoiceItemResponse, extra), &detail::construct<InvoiceItemResponse>};

const detail::EnumTable& enum_table(InvoiceReviewStatus) noexcept {
  static constexpr detail::EnumTable table{
      "InvoiceReviewStatus", tables::kInvoiceReviewStatus, std::size(tables::kInvoiceReviewStatus),
      false};
  return table;
}

const detail::EnumTable& enum_table(InvoiceSentStatus) noexcept {
  static constexpr detail::EnumTable table{
      "InvoiceSentStatus", tables::kInvoiceSentStatus, std::size(tables::kInvoiceSentStatus),
      false};
  return table;
}

const detail::Object JobResponse::kObject{
    "JobResponse", tables::kJobResponse, std::size(tables::kJobResponse),
    offsetof(JobResponse, extra), &detail::construct<JobResponse>};

const detail::EnumTable& enum_table(LogicalOperator) noexcept {
  static constexpr detail::EnumTable table{
      "LogicalOperator", tables::kLogicalOperator, std::size(tables::kLogicalOperator),
      false};
  return table;
}

const detail::Object PaymentAppliedResponse::kObject{
    "PaymentAppliedResponse", tables::kPaymentAppliedResponse,
    std::size(tables::kPaymentAppliedResponse), offsetof(PaymentAppliedResponse, extra),
    &detail::construct<PaymentAppliedResponse>};

const detail::Object RoyaltyResponse::kObject{
    "RoyaltyResponse", tables::kRoyaltyResponse, std::size(tables::kRoyaltyResponse),
    offsetof(RoyaltyResponse, extra), &detail::construct<RoyaltyResponse>};

const detail::Object SalesTaxResponse::kObject{
    "SalesTaxResponse", tables::kSalesTaxResponse, std::size(tables::kSalesTaxResponse),
    offsetof(SalesTaxResponse, extra), &detail::construct<SalesTaxResponse>};

}  // namespace servicetitan::accounting
