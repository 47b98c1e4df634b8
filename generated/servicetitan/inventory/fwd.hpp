// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include <cstdint>

namespace servicetitan::inventory {

struct AddressRequest;
struct AddressResponse;
struct BatchResponse;
struct CancelResourceRequestOfPurchaseOrderCancellationReason;
struct CancelResourceRequestOfReceiptCancellationReason;
struct CancelResourceRequestOfReturnCancellationReason;
struct CreateAddressRequest;
struct CreateInventoryReturnItemRequest;
struct CreateInventoryReturnRequest;
struct CreatePurchaseOrderItemRequest;
struct CreatePurchaseOrderMarkupRequest;
struct CreatePurchaseOrderRequest;
struct CreatePurchaseOrderTypeRequest;
struct CreateReturnTypeRequest;
struct CreateTruckRequest;
struct CreateVendorContactRequest;
struct CreateVendorRequest;
enum class CustomFieldDataType : std::int32_t;
struct CustomFieldOperationRequest;
struct CustomFieldRequest;
struct CustomFieldResponse;
struct CustomFieldTypeResponse;
struct CustomFieldUpdateRequest;
struct ExportAdjustmentsResponse;
struct ExportPurchaseOrdersResponse;
struct ExportReturnsResponse;
struct ExportTransfersResponse;
struct ExternalDataCreateRequest;
struct ExternalDataModel;
enum class ExternalDataPatchMode : std::int32_t;
struct ExternalDataUpdateModel;
struct ExternalDataUpdateRequest;
struct GLAccountResponse;
struct InventoryAdjustmentItemResponse;
struct InventoryAdjustmentResponse;
enum class InventoryReasonTransactionCanceled : std::int32_t;
struct InventoryReceiptItemResponse;
struct InventoryReceiptResponse;
struct InventoryReturnItemResponse;
struct InventoryReturnResponse;
enum class InventoryReturnStatus : std::int32_t;
struct InventoryTemplateItemResponse;
struct InventoryTemplateResponse;
struct InventoryTransferItemResponse;
struct InventoryTransferResponse;
struct ListReturnTypesResponse;
enum class LogicalOperator : std::int32_t;
enum class PoApprovalRejectionReason : std::int32_t;
struct PoTypeAlertSettings;
enum class PurchaseOrderCancellationReason : std::int32_t;
enum class PurchaseOrderDeliveryOption : std::int32_t;
struct PurchaseOrderItemResponse;
struct PurchaseOrderMarkupResponse;
struct PurchaseOrderRequestRejectionArgs;
struct PurchaseOrderRequestResponse;
enum class PurchaseOrderRequestStatus : std::int32_t;
struct PurchaseOrderResponse;
struct PurchaseOrderTypeResponse;
enum class ReceiptCancellationReason : std::int32_t;
struct ReceivePurchaseOrderItemRequest;
struct ReceivePurchaseOrderRequest;
enum class ReturnCancellationReason : std::int32_t;
struct SerialNumberResponse;
enum class SyncStatus : std::int32_t;
struct TagRequest;
struct TruckResponse;
struct UnitOfMeasureModel;
struct UnitOfMeasureVendorModel;
struct UpdateAddressRequest;
struct UpdateAdjustmentRequest;
struct UpdatePurchaseOrderItemRequest;
struct UpdatePurchaseOrderMarkupRequest;
struct UpdatePurchaseOrderRequest;
struct UpdatePurchaseOrderTypeRequest;
struct UpdateReturnItemModel;
struct UpdateReturnRequest;
struct UpdateReturnTypeRequest;
struct UpdateTransferRequest;
struct UpdateTruckRequest;
struct UpdateVendorContactRequest;
struct UpdateVendorRequest;
struct UpdateWarehouseRequest;
enum class V2LandedCostMethod : std::int32_t;
struct VendorContactInfoResponse;
struct VendorResponse;
struct WarehouseResponse;

}  // namespace servicetitan::inventory
