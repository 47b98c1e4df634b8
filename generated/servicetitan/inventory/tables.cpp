// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/inventory.hpp"

namespace servicetitan::inventory {

namespace adjustments::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace adjustments::tables::update_custom_fields { extern const Operation kOperation; }
namespace adjustments::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace exports::tables::adjustments {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::purchase_orders {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::returns {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::transfers {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace inventory_templates::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace purchase_orders_markup::tables::get {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace purchase_orders_markup::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace purchase_orders_markup::tables::get_by_id {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace purchase_orders_markup::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace purchase_orders_markup::tables::delete_ { extern const Operation kOperation; }
namespace purchase_order_types::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace purchase_order_types::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace purchase_order_types::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace purchase_orders::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace purchase_orders::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace purchase_orders::tables::get_requests {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace purchase_orders::tables::approve_request {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace purchase_orders::tables::reject_request {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace purchase_orders::tables::get_by_id {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace purchase_orders::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace purchase_orders::tables::cancel {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace receipts::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace receipts::tables::create_receipt {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace receipts::tables::update_custom_fields { extern const Operation kOperation; }
namespace receipts::tables::cancel_receipts {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace return_types::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace return_types::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace return_types::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace returns::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace returns::tables::create_return {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace returns::tables::update_custom_fields { extern const Operation kOperation; }
namespace returns::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace returns::tables::cancel {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace transfers::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace transfers::tables::update_custom_fields { extern const Operation kOperation; }
namespace transfers::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace trucks::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace trucks::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace trucks::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace vendors::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace vendors::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace vendors::tables::get_custom_field_types {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace vendors::tables::update_custom_fields { extern const Operation kOperation; }
namespace vendors::tables::get_by_id {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace vendors::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace warehouses::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace warehouses::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}

namespace tables {

namespace adjustments::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace adjustments::update

namespace purchase_orders_markup::get_by_id {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace purchase_orders_markup::get_by_id

namespace purchase_orders_markup::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace purchase_orders_markup::update

namespace purchase_orders_markup::delete_ {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace purchase_orders_markup::delete_

namespace purchase_order_types::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace purchase_order_types::update

namespace purchase_orders::approve_request {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace purchase_orders::approve_request

namespace purchase_orders::reject_request {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace purchase_orders::reject_request

namespace purchase_orders::get_by_id {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace purchase_orders::get_by_id

namespace purchase_orders::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace purchase_orders::update

namespace purchase_orders::cancel {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace purchase_orders::cancel

namespace receipts::cancel_receipts {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace receipts::cancel_receipts

namespace return_types::get_list {
void make_query(void* place);
void make_query(void* place) {
  ::new (place) servicetitan::inventory::return_types::GetListQuery{.active_only = detail::unset};
}
}  // namespace return_types::get_list

namespace return_types::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace return_types::update

namespace returns::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace returns::update

namespace returns::cancel {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace returns::cancel

namespace transfers::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace transfers::update

namespace trucks::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace trucks::update

namespace vendors::get_by_id {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace vendors::get_by_id

namespace vendors::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace vendors::update

namespace warehouses::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace warehouses::update

}  // namespace tables

namespace module_tables {

extern const detail::OperationEntry kOperations[];
constexpr detail::OperationEntry kOperations[] = {
    {&adjustments::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<adjustments::GetListQuery>, adjustments::tables::get_list::kQuery, 25,
     nullptr, &adjustments::tables::get_list::kResult},
    {&adjustments::tables::update_custom_fields::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CustomFieldUpdateRequest>, nullptr},
    {&adjustments::tables::update::kOperation, tables::adjustments::update::kPath, 1, nullptr,
     nullptr, 0, &detail::any_type<UpdateAdjustmentRequest>, &adjustments::tables::update::kResult},
    {&exports::tables::adjustments::kOperation, nullptr, 0,
     &detail::any_query<exports::AdjustmentsQuery>, exports::tables::adjustments::kQuery, 2,
     nullptr, &exports::tables::adjustments::kResult},
    {&exports::tables::purchase_orders::kOperation, nullptr, 0,
     &detail::any_query<exports::PurchaseOrdersQuery>, exports::tables::purchase_orders::kQuery, 2,
     nullptr, &exports::tables::purchase_orders::kResult},
    {&exports::tables::returns::kOperation, nullptr, 0, &detail::any_query<exports::ReturnsQuery>,
     exports::tables::returns::kQuery, 2, nullptr, &exports::tables::returns::kResult},
    {&exports::tables::transfers::kOperation, nullptr, 0,
     &detail::any_query<exports::TransfersQuery>, exports::tables::transfers::kQuery, 2, nullptr,
     &exports::tables::transfers::kResult},
    {&inventory_templates::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<inventory_templates::GetListQuery>,
     inventory_templates::tables::get_list::kQuery, 10, nullptr,
     &inventory_templates::tables::get_list::kResult},
    {&purchase_orders_markup::tables::get::kOperation, nullptr, 0,
     &detail::any_query<purchase_orders_markup::GetQuery>,
     purchase_orders_markup::tables::get::kQuery, 9, nullptr,
     &purchase_orders_markup::tables::get::kResult},
    {&purchase_orders_markup::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CreatePurchaseOrderMarkupRequest>,
     &purchase_orders_markup::tables::create::kResult},
    {&purchase_orders_markup::tables::get_by_id::kOperation,
     tables::purchase_orders_markup::get_by_id::kPath, 1, nullptr, nullptr, 0, nullptr,
     &purchase_orders_markup::tables::get_by_id::kResult},
    {&purchase_orders_markup::tables::update::kOperation,
     tables::purchase_orders_markup::update::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<UpdatePurchaseOrderMarkupRequest>,
     &purchase_orders_markup::tables::update::kResult},
    {&purchase_orders_markup::tables::delete_::kOperation,
     tables::purchase_orders_markup::delete_::kPath, 1, nullptr, nullptr, 0, nullptr, nullptr},
    {&purchase_order_types::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<purchase_order_types::GetListQuery>,
     purchase_order_types::tables::get_list::kQuery, 9, nullptr,
     &purchase_order_types::tables::get_list::kResult},
    {&purchase_order_types::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CreatePurchaseOrderTypeRequest>,
     &purchase_order_types::tables::create::kResult},
    {&purchase_order_types::tables::update::kOperation, tables::purchase_order_types::update::kPath,
     1, nullptr, nullptr, 0, &detail::any_type<UpdatePurchaseOrderTypeRequest>,
     &purchase_order_types::tables::update::kResult},
    {&purchase_orders::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<purchase_orders::GetListQuery>, purchase_orders::tables::get_list::kQuery,
     19, nullptr, &purchase_orders::tables::get_list::kResult},
    {&purchase_orders::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CreatePurchaseOrderRequest>, &purchase_orders::tables::create::kResult},
    {&purchase_orders::tables::get_requests::kOperation, nullptr, 0,
     &detail::any_query<purchase_orders::GetRequestsQuery>,
     purchase_orders::tables::get_requests::kQuery, 17, nullptr,
     &purchase_orders::tables::get_requests::kResult},
    {&purchase_orders::tables::approve_request::kOperation,
     tables::purchase_orders::approve_request::kPath, 1, nullptr, nullptr, 0, nullptr,
     &purchase_orders::tables::approve_request::kResult},
    {&purchase_orders::tables::reject_request::kOperation,
     tables::purchase_orders::reject_request::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<PurchaseOrderRequestRejectionArgs>,
     &purchase_orders::tables::reject_request::kResult},
    {&purchase_orders::tables::get_by_id::kOperation, tables::purchase_orders::get_by_id::kPath, 1,
     nullptr, nullptr, 0, nullptr, &purchase_orders::tables::get_by_id::kResult},
    {&purchase_orders::tables::update::kOperation, tables::purchase_orders::update::kPath, 1,
     nullptr, nullptr, 0, &detail::any_type<UpdatePurchaseOrderRequest>,
     &purchase_orders::tables::update::kResult},
    {&purchase_orders::tables::cancel::kOperation, tables::purchase_orders::cancel::kPath, 1,
     nullptr, nullptr, 0, &detail::any_type<CancelResourceRequestOfPurchaseOrderCancellationReason>,
     &purchase_orders::tables::cancel::kResult},
    {&receipts::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<receipts::GetListQuery>, receipts::tables::get_list::kQuery, 23, nullptr,
     &receipts::tables::get_list::kResult},
    {&receipts::tables::create_receipt::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<ReceivePurchaseOrderRequest>, &receipts::tables::create_receipt::kResult},
    {&receipts::tables::update_custom_fields::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CustomFieldUpdateRequest>, nullptr},
    {&receipts::tables::cancel_receipts::kOperation, tables::receipts::cancel_receipts::kPath, 1,
     &detail::any_query<receipts::CancelReceiptsQuery>, receipts::tables::cancel_receipts::kQuery,
     1, &detail::any_type<CancelResourceRequestOfReceiptCancellationReason>,
     &receipts::tables::cancel_receipts::kResult},
    {&return_types::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<return_types::GetListQuery, &tables::return_types::get_list::make_query>,
     return_types::tables::get_list::kQuery, 10, nullptr, &return_types::tables::get_list::kResult},
    {&return_types::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CreateReturnTypeRequest>, &return_types::tables::create::kResult},
    {&return_types::tables::update::kOperation, tables::return_types::update::kPath, 1, nullptr,
     nullptr, 0, &detail::any_type<UpdateReturnTypeRequest>,
     &return_types::tables::update::kResult},
    {&returns::tables::get_list::kOperation, nullptr, 0, &detail::any_query<returns::GetListQuery>,
     returns::tables::get_list::kQuery, 26, nullptr, &returns::tables::get_list::kResult},
    {&returns::tables::create_return::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CreateInventoryReturnRequest>, &returns::tables::create_return::kResult},
    {&returns::tables::update_custom_fields::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CustomFieldUpdateRequest>, nullptr},
    {&returns::tables::update::kOperation, tables::returns::update::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<UpdateReturnRequest>, &returns::tables::update::kResult},
    {&returns::tables::cancel::kOperation, tables::returns::cancel::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<CancelResourceRequestOfReturnCancellationReason>,
     &returns::tables::cancel::kResult},
    {&transfers::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<transfers::GetListQuery>, transfers::tables::get_list::kQuery, 24, nullptr,
     &transfers::tables::get_list::kResult},
    {&transfers::tables::update_custom_fields::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CustomFieldUpdateRequest>, nullptr},
    {&transfers::tables::update::kOperation, tables::transfers::update::kPath, 1, nullptr, nullptr,
     0, &detail::any_type<UpdateTransferRequest>, &transfers::tables::update::kResult},
    {&trucks::tables::get_list::kOperation, nullptr, 0, &detail::any_query<trucks::GetListQuery>,
     trucks::tables::get_list::kQuery, 13, nullptr, &trucks::tables::get_list::kResult},
    {&trucks::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CreateTruckRequest>, &trucks::tables::create::kResult},
    {&trucks::tables::update::kOperation, tables::trucks::update::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<UpdateTruckRequest>, &trucks::tables::update::kResult},
    {&vendors::tables::get_list::kOperation, nullptr, 0, &detail::any_query<vendors::GetListQuery>,
     vendors::tables::get_list::kQuery, 15, nullptr, &vendors::tables::get_list::kResult},
    {&vendors::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CreateVendorRequest>, &vendors::tables::create::kResult},
    {&vendors::tables::get_custom_field_types::kOperation, nullptr, 0,
     &detail::any_query<vendors::GetCustomFieldTypesQuery>,
     vendors::tables::get_custom_field_types::kQuery, 8, nullptr,
     &vendors::tables::get_custom_field_types::kResult},
    {&vendors::tables::update_custom_fields::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CustomFieldUpdateRequest>, nullptr},
    {&vendors::tables::get_by_id::kOperation, tables::vendors::get_by_id::kPath, 1,
     &detail::any_query<vendors::GetByIdQuery>, vendors::tables::get_by_id::kQuery, 3, nullptr,
     &vendors::tables::get_by_id::kResult},
    {&vendors::tables::update::kOperation, tables::vendors::update::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<UpdateVendorRequest>, &vendors::tables::update::kResult},
    {&warehouses::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<warehouses::GetListQuery>, warehouses::tables::get_list::kQuery, 13,
     nullptr, &warehouses::tables::get_list::kResult},
    {&warehouses::tables::update::kOperation, tables::warehouses::update::kPath, 1, nullptr,
     nullptr, 0, &detail::any_type<UpdateWarehouseRequest>, &warehouses::tables::update::kResult},
};
extern const detail::AnyType* const kStructs[];
constexpr const detail::AnyType* kStructs[] = {
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

}  // namespace module_tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "inventory", module_tables::kOperations, std::size(module_tables::kOperations),
      module_tables::kStructs, std::size(module_tables::kStructs)};
  return table;
}

}  // namespace servicetitan::inventory
