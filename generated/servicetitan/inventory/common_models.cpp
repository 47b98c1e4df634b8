// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::inventory {

namespace tables::address_request {
using T = AddressRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"street", offsetof(T, street), &detail::type_of<decltype(T::street)>, true},
    {"unit", offsetof(T, unit), &detail::type_of<decltype(T::unit)>, true},
    {"city", offsetof(T, city), &detail::type_of<decltype(T::city)>, true},
    {"state", offsetof(T, state), &detail::type_of<decltype(T::state)>, true},
    {"zip", offsetof(T, zip), &detail::type_of<decltype(T::zip)>, true},
    {"country", offsetof(T, country), &detail::type_of<decltype(T::country)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .street = detail::unset,
      .unit = detail::unset,
      .city = detail::unset,
      .state = detail::unset,
      .zip = detail::unset,
      .country = detail::unset,
  };
}
}  // namespace tables::address_request
constinit const detail::Object AddressRequest::kObject{
    "AddressRequest", tables::address_request::kMembers,
    std::size(tables::address_request::kMembers), offsetof(AddressRequest, extra),
    &tables::address_request::make};

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

namespace tables::custom_field_request {
using T = CustomFieldRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.name = detail::unset, .value = detail::unset};
}
}  // namespace tables::custom_field_request
constinit const detail::Object CustomFieldRequest::kObject{
    "CustomFieldRequest", tables::custom_field_request::kMembers,
    std::size(tables::custom_field_request::kMembers), offsetof(CustomFieldRequest, extra),
    &tables::custom_field_request::make};

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
    {"typeId", offsetof(T, type_id), &detail::type_of<decltype(T::type_id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
};
}  // namespace tables::custom_field_response
constinit const detail::Object CustomFieldResponse::kObject{
    "CustomFieldResponse", tables::custom_field_response::kMembers,
    std::size(tables::custom_field_response::kMembers), offsetof(CustomFieldResponse, extra),
    &detail::construct<CustomFieldResponse>};

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

namespace tables::external_data_model {
using T = ExternalDataModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"key", offsetof(T, key), &detail::type_of<decltype(T::key)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
};
}  // namespace tables::external_data_model
constinit const detail::Object ExternalDataModel::kObject{
    "ExternalDataModel", tables::external_data_model::kMembers,
    std::size(tables::external_data_model::kMembers), offsetof(ExternalDataModel, extra),
    &detail::construct<ExternalDataModel>};

namespace tables::external_data_create_request {
using T = ExternalDataCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"applicationGuid", offsetof(T, application_guid),
     &detail::type_of<decltype(T::application_guid)>, true},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>,
     true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.application_guid = detail::unset, .external_data = detail::unset};
}
}  // namespace tables::external_data_create_request
constinit const detail::Object ExternalDataCreateRequest::kObject{
    "ExternalDataCreateRequest", tables::external_data_create_request::kMembers,
    std::size(tables::external_data_create_request::kMembers),
    offsetof(ExternalDataCreateRequest, extra), &tables::external_data_create_request::make};

namespace tables::external_data_patch_mode {
using T = ExternalDataPatchMode;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Replace", static_cast<std::int32_t>(T::kReplace)},
    {"Merge", static_cast<std::int32_t>(T::kMerge)},
};
}  // namespace tables::external_data_patch_mode
const detail::EnumTable& enum_table(ExternalDataPatchMode) noexcept {
  static constexpr detail::EnumTable table{
      "ExternalDataPatchMode", tables::external_data_patch_mode::kValues,
      std::size(tables::external_data_patch_mode::kValues)};
  return table;
}

namespace tables::external_data_update_model {
using T = ExternalDataUpdateModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"key", offsetof(T, key), &detail::type_of<decltype(T::key)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.key = detail::unset};
}
}  // namespace tables::external_data_update_model
constinit const detail::Object ExternalDataUpdateModel::kObject{
    "ExternalDataUpdateModel", tables::external_data_update_model::kMembers,
    std::size(tables::external_data_update_model::kMembers),
    offsetof(ExternalDataUpdateModel, extra), &tables::external_data_update_model::make};

namespace tables::external_data_update_request {
using T = ExternalDataUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"patchMode", offsetof(T, patch_mode), &detail::type_of<decltype(T::patch_mode)>},
    {"applicationGuid", offsetof(T, application_guid),
     &detail::type_of<decltype(T::application_guid)>, true},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>,
     true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.application_guid = detail::unset, .external_data = detail::unset};
}
}  // namespace tables::external_data_update_request
constinit const detail::Object ExternalDataUpdateRequest::kObject{
    "ExternalDataUpdateRequest", tables::external_data_update_request::kMembers,
    std::size(tables::external_data_update_request::kMembers),
    offsetof(ExternalDataUpdateRequest, extra), &tables::external_data_update_request::make};

namespace tables::gl_account_response {
using T = GLAccountResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
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

namespace tables::serial_number_response {
using T = SerialNumberResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"number", offsetof(T, number), &detail::type_of<decltype(T::number)>, true},
};
}  // namespace tables::serial_number_response
constinit const detail::Object SerialNumberResponse::kObject{
    "SerialNumberResponse", tables::serial_number_response::kMembers,
    std::size(tables::serial_number_response::kMembers), offsetof(SerialNumberResponse, extra),
    &detail::construct<SerialNumberResponse>};

namespace tables::inventory_adjustment_item_response {
using T = InventoryAdjustmentItemResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"code", offsetof(T, code), &detail::type_of<decltype(T::code)>, true},
    {"quantity", offsetof(T, quantity), &detail::type_of<decltype(T::quantity)>, true},
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>, true},
    {"totalCost", offsetof(T, total_cost), &detail::type_of<decltype(T::total_cost)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
    {"serialNumbers", offsetof(T, serial_numbers), &detail::type_of<decltype(T::serial_numbers)>},
};
}  // namespace tables::inventory_adjustment_item_response
constinit const detail::Object InventoryAdjustmentItemResponse::kObject{
    "InventoryAdjustmentItemResponse", tables::inventory_adjustment_item_response::kMembers,
    std::size(tables::inventory_adjustment_item_response::kMembers),
    offsetof(InventoryAdjustmentItemResponse, extra),
    &detail::construct<InventoryAdjustmentItemResponse>};

namespace tables::inventory_reason_transaction_canceled {
using T = InventoryReasonTransactionCanceled;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"NotRequired", static_cast<std::int32_t>(T::kNotRequired)},
    {"Duplicate", static_cast<std::int32_t>(T::kDuplicate)},
    {"Accidental", static_cast<std::int32_t>(T::kAccidental)},
    {"VendorIssue", static_cast<std::int32_t>(T::kVendorIssue)},
    {"Other", static_cast<std::int32_t>(T::kOther)},
    {"JobCanceled", static_cast<std::int32_t>(T::kJobCanceled)},
    {"NotWarranty", static_cast<std::int32_t>(T::kNotWarranty)},
    {"WarrantyRejected", static_cast<std::int32_t>(T::kWarrantyRejected)},
};
}  // namespace tables::inventory_reason_transaction_canceled
const detail::EnumTable& enum_table(InventoryReasonTransactionCanceled) noexcept {
  static constexpr detail::EnumTable table{
      "InventoryReasonTransactionCanceled", tables::inventory_reason_transaction_canceled::kValues,
      std::size(tables::inventory_reason_transaction_canceled::kValues)};
  return table;
}

namespace tables::inventory_return_item_response {
using T = InventoryReturnItemResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"code", offsetof(T, code), &detail::type_of<decltype(T::code)>, true},
    {"quantity", offsetof(T, quantity), &detail::type_of<decltype(T::quantity)>, true},
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>, true},
    {"generalLedgerAccount", offsetof(T, general_ledger_account),
     &detail::type_of<decltype(T::general_ledger_account)>},
    {"costOfSaleAccount", offsetof(T, cost_of_sale_account),
     &detail::type_of<decltype(T::cost_of_sale_account)>},
    {"assetAccount", offsetof(T, asset_account), &detail::type_of<decltype(T::asset_account)>},
    {"serialNumbers", offsetof(T, serial_numbers), &detail::type_of<decltype(T::serial_numbers)>},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"receiptItemId", offsetof(T, receipt_item_id), &detail::type_of<decltype(T::receipt_item_id)>},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
};
}  // namespace tables::inventory_return_item_response
constinit const detail::Object InventoryReturnItemResponse::kObject{
    "InventoryReturnItemResponse", tables::inventory_return_item_response::kMembers,
    std::size(tables::inventory_return_item_response::kMembers),
    offsetof(InventoryReturnItemResponse, extra), &detail::construct<InventoryReturnItemResponse>};

namespace tables::inventory_return_status {
using T = InventoryReturnStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Pending", static_cast<std::int32_t>(T::kPending)},
    {"Returned", static_cast<std::int32_t>(T::kReturned)},
    {"CreditReceived", static_cast<std::int32_t>(T::kCreditReceived)},
    {"Canceled", static_cast<std::int32_t>(T::kCanceled)},
};
}  // namespace tables::inventory_return_status
const detail::EnumTable& enum_table(InventoryReturnStatus) noexcept {
  static constexpr detail::EnumTable table{
      "InventoryReturnStatus", tables::inventory_return_status::kValues,
      std::size(tables::inventory_return_status::kValues)};
  return table;
}

namespace tables::inventory_transfer_item_response {
using T = InventoryTransferItemResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"code", offsetof(T, code), &detail::type_of<decltype(T::code)>, true},
    {"quantity", offsetof(T, quantity), &detail::type_of<decltype(T::quantity)>, true},
    {"quantityPicked", offsetof(T, quantity_picked), &detail::type_of<decltype(T::quantity_picked)>,
     true},
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>, true},
    {"totalCost", offsetof(T, total_cost), &detail::type_of<decltype(T::total_cost)>, true},
    {"serialNumbers", offsetof(T, serial_numbers), &detail::type_of<decltype(T::serial_numbers)>},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
};
}  // namespace tables::inventory_transfer_item_response
constinit const detail::Object InventoryTransferItemResponse::kObject{
    "InventoryTransferItemResponse", tables::inventory_transfer_item_response::kMembers,
    std::size(tables::inventory_transfer_item_response::kMembers),
    offsetof(InventoryTransferItemResponse, extra),
    &detail::construct<InventoryTransferItemResponse>};

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

namespace tables::purchase_order_item_response {
using T = PurchaseOrderItemResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"skuName", offsetof(T, sku_name), &detail::type_of<decltype(T::sku_name)>, true},
    {"skuCode", offsetof(T, sku_code), &detail::type_of<decltype(T::sku_code)>, true},
    {"skuType", offsetof(T, sku_type), &detail::type_of<decltype(T::sku_type)>, true},
    {"vendorPartNumber", offsetof(T, vendor_part_number),
     &detail::type_of<decltype(T::vendor_part_number)>, true},
    {"quantity", offsetof(T, quantity), &detail::type_of<decltype(T::quantity)>, true},
    {"quantityReceived", offsetof(T, quantity_received),
     &detail::type_of<decltype(T::quantity_received)>, true},
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>, true},
    {"total", offsetof(T, total), &detail::type_of<decltype(T::total)>, true},
    {"serialNumbers", offsetof(T, serial_numbers), &detail::type_of<decltype(T::serial_numbers)>,
     true},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
    {"chargeable", offsetof(T, chargeable), &detail::type_of<decltype(T::chargeable)>, true},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
};
}  // namespace tables::purchase_order_item_response
constinit const detail::Object PurchaseOrderItemResponse::kObject{
    "PurchaseOrderItemResponse", tables::purchase_order_item_response::kMembers,
    std::size(tables::purchase_order_item_response::kMembers),
    offsetof(PurchaseOrderItemResponse, extra), &detail::construct<PurchaseOrderItemResponse>};

namespace tables::sync_status {
using T = SyncStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Pending", static_cast<std::int32_t>(T::kPending)},
    {"Posted", static_cast<std::int32_t>(T::kPosted)},
    {"Exported", static_cast<std::int32_t>(T::kExported)},
};
}  // namespace tables::sync_status
const detail::EnumTable& enum_table(SyncStatus) noexcept {
  static constexpr detail::EnumTable table{
      "SyncStatus", tables::sync_status::kValues, std::size(tables::sync_status::kValues)};
  return table;
}

namespace tables::v2_landed_cost_method {
using T = V2LandedCostMethod;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"None", static_cast<std::int32_t>(T::kNone)},
    {"ByValue", static_cast<std::int32_t>(T::kByValue)},
};
}  // namespace tables::v2_landed_cost_method
const detail::EnumTable& enum_table(V2LandedCostMethod) noexcept {
  static constexpr detail::EnumTable table{
      "V2LandedCostMethod", tables::v2_landed_cost_method::kValues,
      std::size(tables::v2_landed_cost_method::kValues)};
  return table;
}

}  // namespace servicetitan::inventory
