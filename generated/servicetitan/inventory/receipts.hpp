// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/inventory/common_models.hpp"
#include "servicetitan/inventory/receipts_models.hpp"
#include "servicetitan/inventory/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::inventory::receipts {

/// Query parameters of @ref get_list.
struct GetListQuery {
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<std::string> number{};
  std::optional<std::string> vendor_invoice_number{};
  std::optional<std::int64_t> bill_id{};
  std::optional<std::int64_t> batch_id{};
  std::vector<std::int64_t> vendor_ids{};
  std::vector<std::int64_t> business_unit_ids{};
  std::vector<std::int64_t> inventory_location_ids{};
  std::vector<std::int64_t> purchase_order_ids{};
  std::vector<std::string> sync_statuses{};
  Map<std::string> custom_fields_fields{};
  std::optional<OpenEnum<LogicalOperator>> custom_fields_operator{};
  std::optional<Timestamp> received_on_or_after{};
  std::optional<Timestamp> received_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  /// `+` or `-` and a field, of `Id`, `ModifiedOn`, `CreatedOn`.
  std::optional<std::string> sort{};
};

/// GET /inventory/v2/tenant/{tenant}/receipts
///
/// Scope: `tn.inv.receipts:r`. Paged. Errors: 400.
Request<Page<InventoryReceiptResponse>> get_list(const GetListQuery& query = {});

/// POST /inventory/v2/tenant/{tenant}/receipts
///
/// Scope: `tn.inv.receipts:w`. Errors: 400, 404.
Request<ModificationResponse> create_receipt(const ReceivePurchaseOrderRequest& body);

/// PATCH /inventory/v2/tenant/{tenant}/receipts/custom-fields
///
/// Scope: `tn.inv.receipts:w`. Errors: 400.
Request<void> update_custom_fields(const CustomFieldUpdateRequest& body);

/// Query parameters of @ref cancel_receipts.
struct CancelReceiptsQuery {
  std::optional<std::int64_t> id{};
};

/// PATCH /inventory/v2/tenant/{tenant}/receipts/{id}/cancellation
///
/// Scope: `tn.inv.receipts:w`. Errors: 400, 404.
Request<ModificationResponse> cancel_receipts(
    std::int64_t id,
    const CancelReceiptsQuery& query,
    const CancelResourceRequestOfReceiptCancellationReason& body);

}  // namespace servicetitan::inventory::receipts
