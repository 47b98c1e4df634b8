// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/inventory.hpp"

namespace servicetitan::inventory {

namespace adjustments::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kUpdateCustomFields;
extern const Operation kUpdate;
}  // namespace adjustments::tables

namespace exports::tables {
extern const Operation kAdjustments;
extern const detail::QueryMember kAdjustmentsQuery[];
extern const Operation kPurchaseOrders;
extern const detail::QueryMember kPurchaseOrdersQuery[];
extern const Operation kReturns;
extern const detail::QueryMember kReturnsQuery[];
extern const Operation kTransfers;
extern const detail::QueryMember kTransfersQuery[];
}  // namespace exports::tables

namespace inventory_templates::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
}  // namespace inventory_templates::tables

namespace purchase_order_types::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kUpdate;
}  // namespace purchase_order_types::tables

namespace purchase_orders::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kGetRequests;
extern const detail::QueryMember kGetRequestsQuery[];
extern const Operation kApproveRequest;
extern const Operation kRejectRequest;
extern const Operation kGetById;
extern const Operation kUpdate;
extern const Operation kCancel;
}  // namespace purchase_orders::tables

namespace purchase_orders_markup::tables {
extern const Operation kGet;
extern const detail::QueryMember kGetQuery[];
extern const Operation kCreate;
extern const Operation kGetById;
extern const Operation kUpdate;
extern const Operation kDelete;
}  // namespace purchase_orders_markup::tables

namespace receipts::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreateReceipt;
extern const Operation kUpdateCustomFields;
extern const Operation kCancelReceipts;
extern const detail::QueryMember kCancelReceiptsQuery[];
}  // namespace receipts::tables

namespace return_types::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kUpdate;
}  // namespace return_types::tables

namespace returns::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreateReturn;
extern const Operation kUpdateCustomFields;
extern const Operation kUpdate;
extern const Operation kCancel;
}  // namespace returns::tables

namespace transfers::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kUpdateCustomFields;
extern const Operation kUpdate;
}  // namespace transfers::tables

namespace trucks::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kUpdate;
}  // namespace trucks::tables

namespace vendors::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kGetCustomFieldTypes;
extern const detail::QueryMember kGetCustomFieldTypesQuery[];
extern const Operation kUpdateCustomFields;
extern const Operation kGetById;
extern const detail::QueryMember kGetByIdQuery[];
extern const Operation kUpdate;
}  // namespace vendors::tables

namespace warehouses::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kUpdate;
}  // namespace warehouses::tables

namespace tables {

extern const detail::PathMember kAdjustmentsUpdatePath[];
const detail::PathMember kAdjustmentsUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kPurchaseOrdersMarkupGetByIdPath[];
const detail::PathMember kPurchaseOrdersMarkupGetByIdPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kPurchaseOrdersMarkupUpdatePath[];
const detail::PathMember kPurchaseOrdersMarkupUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kPurchaseOrdersMarkupDeletePath[];
const detail::PathMember kPurchaseOrdersMarkupDeletePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kPurchaseOrderTypesUpdatePath[];
const detail::PathMember kPurchaseOrderTypesUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kPurchaseOrdersApproveRequestPath[];
const detail::PathMember kPurchaseOrdersApproveRequestPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kPurchaseOrdersRejectRequestPath[];
const detail::PathMember kPurchaseOrdersRejectRequestPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kPurchaseOrdersGetByIdPath[];
const detail::PathMember kPurchaseOrdersGetByIdPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kPurchaseOrdersUpdatePath[];
const detail::PathMember kPurchaseOrdersUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kPurchaseOrdersCancelPath[];
const detail::PathMember kPurchaseOrdersCancelPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kReceiptsCancelReceiptsPath[];
const detail::PathMember kReceiptsCancelReceiptsPath[] = {
    {"id", detail::Kind::int64},
};
void make_return_types_get_list_query(void* place);
void make_return_types_get_list_query(void* place) {
  ::new (place) return_types::GetListQuery{.active_only = detail::unset};
}
extern const detail::PathMember kReturnTypesUpdatePath[];
const detail::PathMember kReturnTypesUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kReturnsUpdatePath[];
const detail::PathMember kReturnsUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kReturnsCancelPath[];
const detail::PathMember kReturnsCancelPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kTransfersUpdatePath[];
const detail::PathMember kTransfersUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kTrucksUpdatePath[];
const detail::PathMember kTrucksUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kVendorsGetByIdPath[];
const detail::PathMember kVendorsGetByIdPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kVendorsUpdatePath[];
const detail::PathMember kVendorsUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kWarehousesUpdatePath[];
const detail::PathMember kWarehousesUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::OperationEntry kOperations[];
const detail::OperationEntry kOperations[] = {
    {&adjustments::tables::kGetList,
     nullptr, 0,
     &detail::any_query<adjustments::GetListQuery>,
     adjustments::tables::kGetListQuery, 25,
     nullptr,
     &detail::any_type<Page<InventoryAdjustmentResponse>>},
    {&adjustments::tables::kUpdateCustomFields,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CustomFieldUpdateRequest>,
     nullptr},
    {&adjustments::tables::kUpdate,
     kAdjustmentsUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpdateAdjustmentRequest>,
     &detail::any_type<ModificationResponse>},
    {&exports::tables::kAdjustments,
     nullptr, 0,
     &detail::any_query<exports::AdjustmentsQuery>,
     exports::tables::kAdjustmentsQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportAdjustmentsResponse>>},
    {&exports::tables::kPurchaseOrders,
     nullptr, 0,
     &detail::any_query<exports::PurchaseOrdersQuery>,
     exports::tables::kPurchaseOrdersQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportPurchaseOrdersResponse>>},
    {&exports::tables::kReturns,
     nullptr, 0,
     &detail::any_query<exports::ReturnsQuery>,
     exports::tables::kReturnsQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportReturnsResponse>>},
    {&exports::tables::kTransfers,
     nullptr, 0,
     &detail::any_query<exports::TransfersQuery>,
     exports::tables::kTransfersQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportTransfersResponse>>},
    {&inventory_templates::tables::kGetList,
     nullptr, 0,
     &detail::any_query<inventory_templates::GetListQuery>,
     inventory_templates::tables::kGetListQuery, 10,
     nullptr,
     &detail::any_type<Page<InventoryTemplateResponse>>},
    {&purchase_orders_markup::tables::kGet,
     nullptr, 0,
     &detail::any_query<purchase_orders_markup::GetQuery>,
     purchase_orders_markup::tables::kGetQuery, 9,
     nullptr,
     &detail::any_type<Page<PurchaseOrderMarkupResponse>>},
    {&purchase_orders_markup::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreatePurchaseOrderMarkupRequest>,
     &detail::any_type<PurchaseOrderMarkupResponse>},
    {&purchase_orders_markup::tables::kGetById,
     kPurchaseOrdersMarkupGetByIdPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<PurchaseOrderMarkupResponse>},
    {&purchase_orders_markup::tables::kUpdate,
     kPurchaseOrdersMarkupUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpdatePurchaseOrderMarkupRequest>,
     &detail::any_type<PurchaseOrderMarkupResponse>},
    {&purchase_orders_markup::tables::kDelete,
     kPurchaseOrdersMarkupDeletePath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&purchase_order_types::tables::kGetList,
     nullptr, 0,
     &detail::any_query<purchase_order_types::GetListQuery>,
     purchase_order_types::tables::kGetListQuery, 9,
     nullptr,
     &detail::any_type<Page<PurchaseOrderTypeResponse>>},
    {&purchase_order_types::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreatePurchaseOrderTypeRequest>,
     &detail::any_type<ModificationResponse>},
    {&purchase_order_types::tables::kUpdate,
     kPurchaseOrderTypesUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpdatePurchaseOrderTypeRequest>,
     &detail::any_type<ModificationResponse>},
    {&purchase_orders::tables::kGetList,
     nullptr, 0,
     &detail::any_query<purchase_orders::GetListQuery>,
     purchase_orders::tables::kGetListQuery, 19,
     nullptr,
     &detail::any_type<Page<PurchaseOrderResponse>>},
    {&purchase_orders::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreatePurchaseOrderRequest>,
     &detail::any_type<ModificationResponse>},
    {&purchase_orders::tables::kGetRequests,
     nullptr, 0,
     &detail::any_query<purchase_orders::GetRequestsQuery>,
     purchase_orders::tables::kGetRequestsQuery, 17,
     nullptr,
     &detail::any_type<Page<PurchaseOrderRequestResponse>>},
    {&purchase_orders::tables::kApproveRequest,
     kPurchaseOrdersApproveRequestPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<ModificationResponse>},
    {&purchase_orders::tables::kRejectRequest,
     kPurchaseOrdersRejectRequestPath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<PurchaseOrderRequestRejectionArgs>,
     &detail::any_type<ModificationResponse>},
    {&purchase_orders::tables::kGetById,
     kPurchaseOrdersGetByIdPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<PurchaseOrderResponse>},
    {&purchase_orders::tables::kUpdate,
     kPurchaseOrdersUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpdatePurchaseOrderRequest>,
     &detail::any_type<ModificationResponse>},
    {&purchase_orders::tables::kCancel,
     kPurchaseOrdersCancelPath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<CancelResourceRequestOfPurchaseOrderCancellationReason>,
     &detail::any_type<ModificationResponse>},
    {&receipts::tables::kGetList,
     nullptr, 0,
     &detail::any_query<receipts::GetListQuery>,
     receipts::tables::kGetListQuery, 23,
     nullptr,
     &detail::any_type<Page<InventoryReceiptResponse>>},
    {&receipts::tables::kCreateReceipt,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<ReceivePurchaseOrderRequest>,
     &detail::any_type<ModificationResponse>},
    {&receipts::tables::kUpdateCustomFields,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CustomFieldUpdateRequest>,
     nullptr},
    {&receipts::tables::kCancelReceipts,
     kReceiptsCancelReceiptsPath, 1,
     &detail::any_query<receipts::CancelReceiptsQuery>,
     receipts::tables::kCancelReceiptsQuery, 1,
     &detail::any_type<CancelResourceRequestOfReceiptCancellationReason>,
     &detail::any_type<ModificationResponse>},
    {&return_types::tables::kGetList,
     nullptr, 0,
     &detail::any_query<return_types::GetListQuery, &make_return_types_get_list_query>,
     return_types::tables::kGetListQuery, 10,
     nullptr,
     &detail::any_type<Page<ListReturnTypesResponse>>},
    {&return_types::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateReturnTypeRequest>,
     &detail::any_type<ModificationResponse>},
    {&return_types::tables::kUpdate,
     kReturnTypesUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpdateReturnTypeRequest>,
     &detail::any_type<ModificationResponse>},
    {&returns::tables::kGetList,
     nullptr, 0,
     &detail::any_query<returns::GetListQuery>,
     returns::tables::kGetListQuery, 26,
     nullptr,
     &detail::any_type<Page<InventoryReturnResponse>>},
    {&returns::tables::kCreateReturn,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateInventoryReturnRequest>,
     &detail::any_type<ModificationResponse>},
    {&returns::tables::kUpdateCustomFields,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CustomFieldUpdateRequest>,
     nullptr},
    {&returns::tables::kUpdate,
     kReturnsUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpdateReturnRequest>,
     &detail::any_type<ModificationResponse>},
    {&returns::tables::kCancel,
     kReturnsCancelPath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<CancelResourceRequestOfReturnCancellationReason>,
     &detail::any_type<ModificationResponse>},
    {&transfers::tables::kGetList,
     nullptr, 0,
     &detail::any_query<transfers::GetListQuery>,
     transfers::tables::kGetListQuery, 24,
     nullptr,
     &detail::any_type<Page<InventoryTransferResponse>>},
    {&transfers::tables::kUpdateCustomFields,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CustomFieldUpdateRequest>,
     nullptr},
    {&transfers::tables::kUpdate,
     kTransfersUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpdateTransferRequest>,
     &detail::any_type<ModificationResponse>},
    {&trucks::tables::kGetList,
     nullptr, 0,
     &detail::any_query<trucks::GetListQuery>,
     trucks::tables::kGetListQuery, 13,
     nullptr,
     &detail::any_type<Page<TruckResponse>>},
    {&trucks::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateTruckRequest>,
     &detail::any_type<ModificationResponse>},
    {&trucks::tables::kUpdate,
     kTrucksUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpdateTruckRequest>,
     &detail::any_type<ModificationResponse>},
    {&vendors::tables::kGetList,
     nullptr, 0,
     &detail::any_query<vendors::GetListQuery>,
     vendors::tables::kGetListQuery, 15,
     nullptr,
     &detail::any_type<Page<VendorResponse>>},
    {&vendors::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateVendorRequest>,
     &detail::any_type<ModificationResponse>},
    {&vendors::tables::kGetCustomFieldTypes,
     nullptr, 0,
     &detail::any_query<vendors::GetCustomFieldTypesQuery>,
     vendors::tables::kGetCustomFieldTypesQuery, 8,
     nullptr,
     &detail::any_type<Page<CustomFieldTypeResponse>>},
    {&vendors::tables::kUpdateCustomFields,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CustomFieldUpdateRequest>,
     nullptr},
    {&vendors::tables::kGetById,
     kVendorsGetByIdPath, 1,
     &detail::any_query<vendors::GetByIdQuery>,
     vendors::tables::kGetByIdQuery, 3,
     nullptr,
     &detail::any_type<VendorResponse>},
    {&vendors::tables::kUpdate,
     kVendorsUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpdateVendorRequest>,
     &detail::any_type<ModificationResponse>},
    {&warehouses::tables::kGetList,
     nullptr, 0,
     &detail::any_query<warehouses::GetListQuery>,
     warehouses::tables::kGetListQuery, 13,
     nullptr,
     &detail::any_type<Page<WarehouseResponse>>},
    {&warehouses::tables::kUpdate,
     kWarehousesUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpdateWarehouseRequest>,
     &detail::any_type<ModificationResponse>},
};
extern const detail::AnyType* const kStructs[];
const detail::AnyType* const kStructs[] = {
    &detail::any_type<AddressRequest>,
    &detail::any_type<AddressResponse>,
    &detail::any_type<ApiErrorResponse>,
    &detail::any_type<BatchResponse>,
    &detail::any_type<CancelResourceRequestOfPurchaseOrderCancellationReason>,
    &detail::any_type<CancelResourceRequestOfReceiptCancellationReason>,
    &detail::any_type<CancelResourceRequestOfReturnCancellationReason>,
    &detail::any_type<CreateAddressRequest>,
    &detail::any_type<CreateInventoryReturnItemRequest>,
    &detail::any_type<CreateInventoryReturnRequest>,
    &detail::any_type<CreatePurchaseOrderItemRequest>,
    &detail::any_type<CreatePurchaseOrderMarkupRequest>,
    &detail::any_type<CreatePurchaseOrderRequest>,
    &detail::any_type<CreatePurchaseOrderTypeRequest>,
    &detail::any_type<CreateReturnTypeRequest>,
    &detail::any_type<CreateTruckRequest>,
    &detail::any_type<CreateVendorContactRequest>,
    &detail::any_type<CreateVendorRequest>,
    &detail::any_type<CustomFieldOperationRequest>,
    &detail::any_type<CustomFieldRequest>,
    &detail::any_type<CustomFieldResponse>,
    &detail::any_type<CustomFieldTypeResponse>,
    &detail::any_type<CustomFieldUpdateRequest>,
    &detail::any_type<ExportAdjustmentsResponse>,
    &detail::any_type<ExportPurchaseOrdersResponse>,
    &detail::any_type<ExportReturnsResponse>,
    &detail::any_type<ExportTransfersResponse>,
    &detail::any_type<ExternalDataCreateRequest>,
    &detail::any_type<ExternalDataModel>,
    &detail::any_type<ExternalDataUpdateModel>,
    &detail::any_type<ExternalDataUpdateRequest>,
    &detail::any_type<GLAccountResponse>,
    &detail::any_type<InventoryAdjustmentItemResponse>,
    &detail::any_type<InventoryAdjustmentResponse>,
    &detail::any_type<InventoryReceiptItemResponse>,
    &detail::any_type<InventoryReceiptResponse>,
    &detail::any_type<InventoryReturnItemResponse>,
    &detail::any_type<InventoryReturnResponse>,
    &detail::any_type<InventoryTemplateItemResponse>,
    &detail::any_type<InventoryTemplateResponse>,
    &detail::any_type<InventoryTransferItemResponse>,
    &detail::any_type<InventoryTransferResponse>,
    &detail::any_type<ListReturnTypesResponse>,
    &detail::any_type<ModificationResponse>,
    &detail::any_type<PoTypeAlertSettings>,
    &detail::any_type<PurchaseOrderItemResponse>,
    &detail::any_type<PurchaseOrderMarkupResponse>,
    &detail::any_type<PurchaseOrderRequestRejectionArgs>,
    &detail::any_type<PurchaseOrderRequestResponse>,
    &detail::any_type<PurchaseOrderResponse>,
    &detail::any_type<PurchaseOrderTypeResponse>,
    &detail::any_type<ReceivePurchaseOrderItemRequest>,
    &detail::any_type<ReceivePurchaseOrderRequest>,
    &detail::any_type<SerialNumberResponse>,
    &detail::any_type<TagRequest>,
    &detail::any_type<TruckResponse>,
    &detail::any_type<UnitOfMeasureModel>,
    &detail::any_type<UnitOfMeasureVendorModel>,
    &detail::any_type<UpdateAddressRequest>,
    &detail::any_type<UpdateAdjustmentRequest>,
    &detail::any_type<UpdatePurchaseOrderItemRequest>,
    &detail::any_type<UpdatePurchaseOrderMarkupRequest>,
    &detail::any_type<UpdatePurchaseOrderRequest>,
    &detail::any_type<UpdatePurchaseOrderTypeRequest>,
    &detail::any_type<UpdateReturnItemModel>,
    &detail::any_type<UpdateReturnRequest>,
    &detail::any_type<UpdateReturnTypeRequest>,
    &detail::any_type<UpdateTransferRequest>,
    &detail::any_type<UpdateTruckRequest>,
    &detail::any_type<UpdateVendorContactRequest>,
    &detail::any_type<UpdateVendorRequest>,
    &detail::any_type<UpdateWarehouseRequest>,
    &detail::any_type<VendorContactInfoResponse>,
    &detail::any_type<VendorResponse>,
    &detail::any_type<WarehouseResponse>,
};

}  // namespace tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "inventory", tables::kOperations, std::size(tables::kOperations), tables::kStructs, std::size(tables::kStructs)};
  return table;
}

}  // namespace servicetitan::inventory
