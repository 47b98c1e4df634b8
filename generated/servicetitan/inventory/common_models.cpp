// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::inventory {

namespace tables {

extern const detail::Member kAddressRequest[];
const detail::Member kAddressRequest[] = {
    {"street", offsetof(AddressRequest, street),
     &detail::type_of<decltype(AddressRequest::street)>, true},
    {"unit", offsetof(AddressRequest, unit), &detail::type_of<decltype(AddressRequest::unit)>,
     true},
    {"city", offsetof(AddressRequest, city), &detail::type_of<decltype(AddressRequest::city)>,
     true},
    {"state", offsetof(AddressRequest, state), &detail::type_of<decltype(AddressRequest::state)>,
     true},
    {"zip", offsetof(AddressRequest, zip), &detail::type_of<decltype(AddressRequest::zip)>, true},
    {"country", offsetof(AddressRequest, country),
     &detail::type_of<decltype(AddressRequest::country)>, true},
};
void make_address_request(void* place) {
  ::new (place) AddressRequest{
      .street = detail::unset,
      .unit = detail::unset,
      .city = detail::unset,
      .state = detail::unset,
      .zip = detail::unset,
      .country = detail::unset,
  };
}

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

extern const detail::Member kBatchResponse[];
const detail::Member kBatchResponse[] = {
    {"id", offsetof(BatchResponse, id), &detail::type_of<decltype(BatchResponse::id)>, true},
    {"number", offsetof(BatchResponse, number), &detail::type_of<decltype(BatchResponse::number)>},
    {"name", offsetof(BatchResponse, name), &detail::type_of<decltype(BatchResponse::name)>},
};

extern const detail::Member kCustomFieldRequest[];
const detail::Member kCustomFieldRequest[] = {
    {"name", offsetof(CustomFieldRequest, name),
     &detail::type_of<decltype(CustomFieldRequest::name)>, true},
    {"value", offsetof(CustomFieldRequest, value),
     &detail::type_of<decltype(CustomFieldRequest::value)>, true},
};
void make_custom_field_request(void* place) {
  ::new (place) CustomFieldRequest{.name = detail::unset, .value = detail::unset};
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
    {"typeId", offsetof(CustomFieldResponse, type_id),
     &detail::type_of<decltype(CustomFieldResponse::type_id)>, true},
    {"name", offsetof(CustomFieldResponse, name),
     &detail::type_of<decltype(CustomFieldResponse::name)>, true},
    {"value", offsetof(CustomFieldResponse, value),
     &detail::type_of<decltype(CustomFieldResponse::value)>, true},
};

extern const detail::Member kCustomFieldUpdateRequest[];
const detail::Member kCustomFieldUpdateRequest[] = {
    {"operations", offsetof(CustomFieldUpdateRequest, operations),
     &detail::type_of<decltype(CustomFieldUpdateRequest::operations)>, true},
};
void make_custom_field_update_request(void* place) {
  ::new (place) CustomFieldUpdateRequest{.operations = detail::unset};
}

extern const detail::Member kExternalDataModel[];
const detail::Member kExternalDataModel[] = {
    {"key", offsetof(ExternalDataModel, key), &detail::type_of<decltype(ExternalDataModel::key)>,
     true},
    {"value", offsetof(ExternalDataModel, value),
     &detail::type_of<decltype(ExternalDataModel::value)>, true},
};

extern const detail::Member kExternalDataCreateRequest[];
const detail::Member kExternalDataCreateRequest[] = {
    {"applicationGuid", offsetof(ExternalDataCreateRequest, application_guid),
     &detail::type_of<decltype(ExternalDataCreateRequest::application_guid)>, true},
    {"externalData", offsetof(ExternalDataCreateRequest, external_data),
     &detail::type_of<decltype(ExternalDataCreateRequest::external_data)>, true},
};
void make_external_data_create_request(void* place) {
  ::new (place) ExternalDataCreateRequest{
      .application_guid = detail::unset,
      .external_data = detail::unset,
  };
}

extern const detail::EnumValue kExternalDataPatchMode[];
const detail::EnumValue kExternalDataPatchMode[] = {
    {"Replace", static_cast<std::int32_t>(ExternalDataPatchMode::kReplace)},
    {"Merge", static_cast<std::int32_t>(ExternalDataPatchMode::kMerge)},
};

extern const detail::Member kExternalDataUpdateModel[];
const detail::Member kExternalDataUpdateModel[] = {
    {"key", offsetof(ExternalDataUpdateModel, key),
     &detail::type_of<decltype(ExternalDataUpdateModel::key)>, true},
    {"value", offsetof(ExternalDataUpdateModel, value),
     &detail::type_of<decltype(ExternalDataUpdateModel::value)>},
};
void make_external_data_update_model(void* place) {
  ::new (place) ExternalDataUpdateModel{.key = detail::unset};
}

extern const detail::Member kExternalDataUpdateRequest[];
const detail::Member kExternalDataUpdateRequest[] = {
    {"patchMode", offsetof(ExternalDataUpdateRequest, patch_mode),
     &detail::type_of<decltype(ExternalDataUpdateRequest::patch_mode)>},
    {"applicationGuid", offsetof(ExternalDataUpdateRequest, application_guid),
     &detail::type_of<decltype(ExternalDataUpdateRequest::application_guid)>, true},
    {"externalData", offsetof(ExternalDataUpdateRequest, external_data),
     &detail::type_of<decltype(ExternalDataUpdateRequest::external_data)>, true},
};
void make_external_data_update_request(void* place) {
  ::new (place) ExternalDataUpdateRequest{
      .application_guid = detail::unset,
      .external_data = detail::unset,
  };
}

extern const detail::Member kGLAccountResponse[];
const detail::Member kGLAccountResponse[] = {
    {"name", offsetof(GLAccountResponse, name),
     &detail::type_of<decltype(GLAccountResponse::name)>},
    {"number", offsetof(GLAccountResponse, number),
     &detail::type_of<decltype(GLAccountResponse::number)>},
    {"type", offsetof(GLAccountResponse, type),
     &detail::type_of<decltype(GLAccountResponse::type)>},
    {"detailType", offsetof(GLAccountResponse, detail_type),
     &detail::type_of<decltype(GLAccountResponse::detail_type)>},
};

extern const detail::Member kSerialNumberResponse[];
const detail::Member kSerialNumberResponse[] = {
    {"id", offsetof(SerialNumberResponse, id),
     &detail::type_of<decltype(SerialNumberResponse::id)>, true},
    {"number", offsetof(SerialNumberResponse, number),
     &detail::type_of<decltype(SerialNumberResponse::number)>, true},
};

extern const detail::Member kInventoryAdjustmentItemResponse[];
const detail::Member kInventoryAdjustmentItemResponse[] = {
    {"id", offsetof(InventoryAdjustmentItemResponse, id),
     &detail::type_of<decltype(InventoryAdjustmentItemResponse::id)>, true},
    {"skuId", offsetof(InventoryAdjustmentItemResponse, sku_id),
     &detail::type_of<decltype(InventoryAdjustmentItemResponse::sku_id)>, true},
    {"description", offsetof(InventoryAdjustmentItemResponse, description),
     &detail::type_of<decltype(InventoryAdjustmentItemResponse::description)>, true},
    {"createdOn", offsetof(InventoryAdjustmentItemResponse, created_on),
     &detail::type_of<decltype(InventoryAdjustmentItemResponse::created_on)>, true},
    {"modifiedOn", offsetof(InventoryAdjustmentItemResponse, modified_on),
     &detail::type_of<decltype(InventoryAdjustmentItemResponse::modified_on)>, true},
    {"name", offsetof(InventoryAdjustmentItemResponse, name),
     &detail::type_of<decltype(InventoryAdjustmentItemResponse::name)>, true},
    {"code", offsetof(InventoryAdjustmentItemResponse, code),
     &detail::type_of<decltype(InventoryAdjustmentItemResponse::code)>, true},
    {"quantity", offsetof(InventoryAdjustmentItemResponse, quantity),
     &detail::type_of<decltype(InventoryAdjustmentItemResponse::quantity)>, true},
    {"cost", offsetof(InventoryAdjustmentItemResponse, cost),
     &detail::type_of<decltype(InventoryAdjustmentItemResponse::cost)>, true},
    {"totalCost", offsetof(InventoryAdjustmentItemResponse, total_cost),
     &detail::type_of<decltype(InventoryAdjustmentItemResponse::total_cost)>, true},
    {"createdById", offsetof(InventoryAdjustmentItemResponse, created_by_id),
     &detail::type_of<decltype(InventoryAdjustmentItemResponse::created_by_id)>},
    {"active", offsetof(InventoryAdjustmentItemResponse, active),
     &detail::type_of<decltype(InventoryAdjustmentItemResponse::active)>, true},
    {"budgetCodeId", offsetof(InventoryAdjustmentItemResponse, budget_code_id),
     &detail::type_of<decltype(InventoryAdjustmentItemResponse::budget_code_id)>},
    {"serialNumbers", offsetof(InventoryAdjustmentItemResponse, serial_numbers),
     &detail::type_of<decltype(InventoryAdjustmentItemResponse::serial_numbers)>},
};

extern const detail::EnumValue kInventoryReasonTransactionCanceled[];
const detail::EnumValue kInventoryReasonTransactionCanceled[] = {
    {"NotRequired", static_cast<std::int32_t>(InventoryReasonTransactionCanceled::kNotRequired)},
    {"Duplicate", static_cast<std::int32_t>(InventoryReasonTransactionCanceled::kDuplicate)},
    {"Accidental", static_cast<std::int32_t>(InventoryReasonTransactionCanceled::kAccidental)},
    {"VendorIssue", static_cast<std::int32_t>(InventoryReasonTransactionCanceled::kVendorIssue)},
    {"Other", static_cast<std::int32_t>(InventoryReasonTransactionCanceled::kOther)},
    {"JobCanceled", static_cast<std::int32_t>(InventoryReasonTransactionCanceled::kJobCanceled)},
    {"NotWarranty", static_cast<std::int32_t>(InventoryReasonTransactionCanceled::kNotWarranty)},
    {"WarrantyRejected",
     static_cast<std::int32_t>(InventoryReasonTransactionCanceled::kWarrantyRejected)},
};

extern const detail::Member kInventoryReturnItemResponse[];
const detail::Member kInventoryReturnItemResponse[] = {
    {"id", offsetof(InventoryReturnItemResponse, id),
     &detail::type_of<decltype(InventoryReturnItemResponse::id)>, true},
    {"skuId", offsetof(InventoryReturnItemResponse, sku_id),
     &detail::type_of<decltype(InventoryReturnItemResponse::sku_id)>, true},
    {"description", offsetof(InventoryReturnItemResponse, description),
     &detail::type_of<decltype(InventoryReturnItemResponse::description)>, true},
    {"createdOn", offsetof(InventoryReturnItemResponse, created_on),
     &detail::type_of<decltype(InventoryReturnItemResponse::created_on)>, true},
    {"modifiedOn", offsetof(InventoryReturnItemResponse, modified_on),
     &detail::type_of<decltype(InventoryReturnItemResponse::modified_on)>, true},
    {"name", offsetof(InventoryReturnItemResponse, name),
     &detail::type_of<decltype(InventoryReturnItemResponse::name)>, true},
    {"code", offsetof(InventoryReturnItemResponse, code),
     &detail::type_of<decltype(InventoryReturnItemResponse::code)>, true},
    {"quantity", offsetof(InventoryReturnItemResponse, quantity),
     &detail::type_of<decltype(InventoryReturnItemResponse::quantity)>, true},
    {"cost", offsetof(InventoryReturnItemResponse, cost),
     &detail::type_of<decltype(InventoryReturnItemResponse::cost)>, true},
    {"generalLedgerAccount", offsetof(InventoryReturnItemResponse, general_ledger_account),
     &detail::type_of<decltype(InventoryReturnItemResponse::general_ledger_account)>},
    {"costOfSaleAccount", offsetof(InventoryReturnItemResponse, cost_of_sale_account),
     &detail::type_of<decltype(InventoryReturnItemResponse::cost_of_sale_account)>},
    {"assetAccount", offsetof(InventoryReturnItemResponse, asset_account),
     &detail::type_of<decltype(InventoryReturnItemResponse::asset_account)>},
    {"serialNumbers", offsetof(InventoryReturnItemResponse, serial_numbers),
     &detail::type_of<decltype(InventoryReturnItemResponse::serial_numbers)>},
    {"createdById", offsetof(InventoryReturnItemResponse, created_by_id),
     &detail::type_of<decltype(InventoryReturnItemResponse::created_by_id)>},
    {"active", offsetof(InventoryReturnItemResponse, active),
     &detail::type_of<decltype(InventoryReturnItemResponse::active)>, true},
    {"receiptItemId", offsetof(InventoryReturnItemResponse, receipt_item_id),
     &detail::type_of<decltype(InventoryReturnItemResponse::receipt_item_id)>},
    {"budgetCodeId", offsetof(InventoryReturnItemResponse, budget_code_id),
     &detail::type_of<decltype(InventoryReturnItemResponse::budget_code_id)>},
};

extern const detail::EnumValue kInventoryReturnStatus[];
const detail::EnumValue kInventoryReturnStatus[] = {
    {"Pending", static_cast<std::int32_t>(InventoryReturnStatus::kPending)},
    {"Returned", static_cast<std::int32_t>(InventoryReturnStatus::kReturned)},
    {"CreditReceived", static_cast<std::int32_t>(InventoryReturnStatus::kCreditReceived)},
    {"Canceled", static_cast<std::int32_t>(InventoryReturnStatus::kCanceled)},
};

extern const detail::Member kInventoryTransferItemResponse[];
const detail::Member kInventoryTransferItemResponse[] = {
    {"id", offsetof(InventoryTransferItemResponse, id),
     &detail::type_of<decltype(InventoryTransferItemResponse::id)>, true},
    {"skuId", offsetof(InventoryTransferItemResponse, sku_id),
     &detail::type_of<decltype(InventoryTransferItemResponse::sku_id)>, true},
    {"description", offsetof(InventoryTransferItemResponse, description),
     &detail::type_of<decltype(InventoryTransferItemResponse::description)>, true},
    {"createdOn", offsetof(InventoryTransferItemResponse, created_on),
     &detail::type_of<decltype(InventoryTransferItemResponse::created_on)>, true},
    {"modifiedOn", offsetof(InventoryTransferItemResponse, modified_on),
     &detail::type_of<decltype(InventoryTransferItemResponse::modified_on)>, true},
    {"name", offsetof(InventoryTransferItemResponse, name),
     &detail::type_of<decltype(InventoryTransferItemResponse::name)>, true},
    {"code", offsetof(InventoryTransferItemResponse, code),
     &detail::type_of<decltype(InventoryTransferItemResponse::code)>, true},
    {"quantity", offsetof(InventoryTransferItemResponse, quantity),
     &detail::type_of<decltype(InventoryTransferItemResponse::quantity)>, true},
    {"quantityPicked", offsetof(InventoryTransferItemResponse, quantity_picked),
     &detail::type_of<decltype(InventoryTransferItemResponse::quantity_picked)>, true},
    {"cost", offsetof(InventoryTransferItemResponse, cost),
     &detail::type_of<decltype(InventoryTransferItemResponse::cost)>, true},
    {"totalCost", offsetof(InventoryTransferItemResponse, total_cost),
     &detail::type_of<decltype(InventoryTransferItemResponse::total_cost)>, true},
    {"serialNumbers", offsetof(InventoryTransferItemResponse, serial_numbers),
     &detail::type_of<decltype(InventoryTransferItemResponse::serial_numbers)>},
    {"createdById", offsetof(InventoryTransferItemResponse, created_by_id),
     &detail::type_of<decltype(InventoryTransferItemResponse::created_by_id)>},
    {"active", offsetof(InventoryTransferItemResponse, active),
     &detail::type_of<decltype(InventoryTransferItemResponse::active)>, true},
    {"budgetCodeId", offsetof(InventoryTransferItemResponse, budget_code_id),
     &detail::type_of<decltype(InventoryTransferItemResponse::budget_code_id)>},
};

extern const detail::EnumValue kLogicalOperator[];
const detail::EnumValue kLogicalOperator[] = {
    {"And", static_cast<std::int32_t>(LogicalOperator::kAnd)},
    {"Or", static_cast<std::int32_t>(LogicalOperator::kOr)},
};

extern const detail::Member kPurchaseOrderItemResponse[];
const detail::Member kPurchaseOrderItemResponse[] = {
    {"id", offsetof(PurchaseOrderItemResponse, id),
     &detail::type_of<decltype(PurchaseOrderItemResponse::id)>, true},
    {"skuId", offsetof(PurchaseOrderItemResponse, sku_id),
     &detail::type_of<decltype(PurchaseOrderItemResponse::sku_id)>, true},
    {"description", offsetof(PurchaseOrderItemResponse, description),
     &detail::type_of<decltype(PurchaseOrderItemResponse::description)>, true},
    {"createdOn", offsetof(PurchaseOrderItemResponse, created_on),
     &detail::type_of<decltype(PurchaseOrderItemResponse::created_on)>, true},
    {"modifiedOn", offsetof(PurchaseOrderItemResponse, modified_on),
     &detail::type_of<decltype(PurchaseOrderItemResponse::modified_on)>, true},
    {"skuName", offsetof(PurchaseOrderItemResponse, sku_name),
     &detail::type_of<decltype(PurchaseOrderItemResponse::sku_name)>, true},
    {"skuCode", offsetof(PurchaseOrderItemResponse, sku_code),
     &detail::type_of<decltype(PurchaseOrderItemResponse::sku_code)>, true},
    {"skuType", offsetof(PurchaseOrderItemResponse, sku_type),
     &detail::type_of<decltype(PurchaseOrderItemResponse::sku_type)>, true},
    {"vendorPartNumber", offsetof(PurchaseOrderItemResponse, vendor_part_number),
     &detail::type_of<decltype(PurchaseOrderItemResponse::vendor_part_number)>, true},
    {"quantity", offsetof(PurchaseOrderItemResponse, quantity),
     &detail::type_of<decltype(PurchaseOrderItemResponse::quantity)>, true},
    {"quantityReceived", offsetof(PurchaseOrderItemResponse, quantity_received),
     &detail::type_of<decltype(PurchaseOrderItemResponse::quantity_received)>, true},
    {"cost", offsetof(PurchaseOrderItemResponse, cost),
     &detail::type_of<decltype(PurchaseOrderItemResponse::cost)>, true},
    {"total", offsetof(PurchaseOrderItemResponse, total),
     &detail::type_of<decltype(PurchaseOrderItemResponse::total)>, true},
    {"serialNumbers", offsetof(PurchaseOrderItemResponse, serial_numbers),
     &detail::type_of<decltype(PurchaseOrderItemResponse::serial_numbers)>, true},
    {"status", offsetof(PurchaseOrderItemResponse, status),
     &detail::type_of<decltype(PurchaseOrderItemResponse::status)>, true},
    {"chargeable", offsetof(PurchaseOrderItemResponse, chargeable),
     &detail::type_of<decltype(PurchaseOrderItemResponse::chargeable)>, true},
    {"budgetCodeId", offsetof(PurchaseOrderItemResponse, budget_code_id),
     &detail::type_of<decltype(PurchaseOrderItemResponse::budget_code_id)>},
};

extern const detail::EnumValue kSyncStatus[];
const detail::EnumValue kSyncStatus[] = {
    {"Pending", static_cast<std::int32_t>(SyncStatus::kPending)},
    {"Posted", static_cast<std::int32_t>(SyncStatus::kPosted)},
    {"Exported", static_cast<std::int32_t>(SyncStatus::kExported)},
};

extern const detail::EnumValue kV2LandedCostMethod[];
const detail::EnumValue kV2LandedCostMethod[] = {
    {"None", static_cast<std::int32_t>(V2LandedCostMethod::kNone)},
    {"ByValue", static_cast<std::int32_t>(V2LandedCostMethod::kByValue)},
};

}  // namespace tables

const detail::Object AddressRequest::kObject{
    "AddressRequest", tables::kAddressRequest, std::size(tables::kAddressRequest),
    offsetof(AddressRequest, extra), &tables::make_address_request};

const detail::Object AddressResponse::kObject{
    "AddressResponse", tables::kAddressResponse, std::size(tables::kAddressResponse),
    offsetof(AddressResponse, extra), &detail::construct<AddressResponse>};

const detail::Object BatchResponse::kObject{
    "BatchResponse", tables::kBatchResponse, std::size(tables::kBatchResponse),
    offsetof(BatchResponse, extra), &detail::construct<BatchResponse>};

const detail::Object CustomFieldRequest::kObject{
    "CustomFieldRequest", tables::kCustomFieldRequest, std::size(tables::kCustomFieldRequest),
    offsetof(CustomFieldRequest, extra), &tables::make_custom_field_request};

const detail::Object CustomFieldOperationRequest::kObject{
    "CustomFieldOperationRequest", tables::kCustomFieldOperationRequest,
    std::size(tables::kCustomFieldOperationRequest), offsetof(CustomFieldOperationRequest, extra),
    &tables::make_custom_field_operation_request};

const detail::Object CustomFieldResponse::kObject{
    "CustomFieldResponse", tables::kCustomFieldResponse, std::size(tables::kCustomFieldResponse),
    offsetof(CustomFieldResponse, extra), &detail::construct<CustomFieldResponse>};

const detail::Object CustomFieldUpdateRequest::kObject{
    "CustomFieldUpdateRequest", tables::kCustomFieldUpdateRequest,
    std::size(tables::kCustomFieldUpdateRequest), offsetof(CustomFieldUpdateRequest, extra),
    &tables::make_custom_field_update_request};

const detail::Object ExternalDataModel::kObject{
    "ExternalDataModel", tables::kExternalDataModel, std::size(tables::kExternalDataModel),
    offsetof(ExternalDataModel, extra), &detail::construct<ExternalDataModel>};

const detail::Object ExternalDataCreateRequest::kObject{
    "ExternalDataCreateRequest", tables::kExternalDataCreateRequest,
    std::size(tables::kExternalDataCreateRequest), offsetof(ExternalDataCreateRequest, extra),
    &tables::make_external_data_create_request};

const detail::EnumTable& enum_table(ExternalDataPatchMode) noexcept {
  static constexpr detail::EnumTable table{
      "ExternalDataPatchMode", tables::kExternalDataPatchMode, std::size(tables::kExternalDataPatchMode),
      false};
  return table;
}

const detail::Object ExternalDataUpdateModel::kObject{
    "ExternalDataUpdateModel", tables::kExternalDataUpdateModel,
    std::size(tables::kExternalDataUpdateModel), offsetof(ExternalDataUpdateModel, extra),
    &tables::make_external_data_update_model};

const detail::Object ExternalDataUpdateRequest::kObject{
    "ExternalDataUpdateRequest", tables::kExternalDataUpdateRequest,
    std::size(tables::kExternalDataUpdateRequest), offsetof(ExternalDataUpdateRequest, extra),
    &tables::make_external_data_update_request};

const detail::Object GLAccountResponse::kObject{
    "GLAccountResponse", tables::kGLAccountResponse, std::size(tables::kGLAccountResponse),
    offsetof(GLAccountResponse, extra), &detail::construct<GLAccountResponse>};

const detail::Object SerialNumberResponse::kObject{
    "SerialNumberResponse", tables::kSerialNumberResponse, std::size(tables::kSerialNumberResponse),
    offsetof(SerialNumberResponse, extra), &detail::construct<SerialNumberResponse>};

const detail::Object InventoryAdjustmentItemResponse::kObject{
    "InventoryAdjustmentItemResponse", tables::kInventoryAdjustmentItemResponse,
    std::size(tables::kInventoryAdjustmentItemResponse),
    offsetof(InventoryAdjustmentItemResponse, extra),
    &detail::construct<InventoryAdjustmentItemResponse>};

const detail::EnumTable& enum_table(InventoryReasonTransactionCanceled) noexcept {
  static constexpr detail::EnumTable table{
      "InventoryReasonTransactionCanceled", tables::kInventoryReasonTransactionCanceled, std::size(tables::kInventoryReasonTransactionCanceled),
      false};
  return table;
}

const detail::Object InventoryReturnItemResponse::kObject{
    "InventoryReturnItemResponse", tables::kInventoryReturnItemResponse,
    std::size(tables::kInventoryReturnItemResponse), offsetof(InventoryReturnItemResponse, extra),
    &detail::construct<InventoryReturnItemResponse>};

const detail::EnumTable& enum_table(InventoryReturnStatus) noexcept {
  static constexpr detail::EnumTable table{
      "InventoryReturnStatus", tables::kInventoryReturnStatus, std::size(tables::kInventoryReturnStatus),
      false};
  return table;
}

const detail::Object InventoryTransferItemResponse::kObject{
    "InventoryTransferItemResponse", tables::kInventoryTransferItemResponse,
    std::size(tables::kInventoryTransferItemResponse),
    offsetof(InventoryTransferItemResponse, extra),
    &detail::construct<InventoryTransferItemResponse>};

const detail::EnumTable& enum_table(LogicalOperator) noexcept {
  static constexpr detail::EnumTable table{
      "LogicalOperator", tables::kLogicalOperator, std::size(tables::kLogicalOperator),
      false};
  return table;
}

const detail::Object PurchaseOrderItemResponse::kObject{
    "PurchaseOrderItemResponse", tables::kPurchaseOrderItemResponse,
    std::size(tables::kPurchaseOrderItemResponse), offsetof(PurchaseOrderItemResponse, extra),
    &detail::construct<PurchaseOrderItemResponse>};

const detail::EnumTable& enum_table(SyncStatus) noexcept {
  static constexpr detail::EnumTable table{
      "SyncStatus", tables::kSyncStatus, std::size(tables::kSyncStatus),
      false};
  return table;
}

const detail::EnumTable& enum_table(V2LandedCostMethod) noexcept {
  static constexpr detail::EnumTable table{
      "V2LandedCostMethod", tables::kV2LandedCostMethod, std::size(tables::kV2LandedCostMethod),
      false};
  return table;
}

}  // namespace servicetitan::inventory
