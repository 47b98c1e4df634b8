// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/inventory/purchase_orders_models.hpp"
#include "servicetitan/inventory/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::inventory::purchase_orders {

/// Query parameters of @ref get_list.
struct GetListQuery {
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::optional<std::string> status{};
  std::optional<std::string> number{};
  std::optional<std::int64_t> job_id{};
  std::vector<std::int64_t> job_ids{};
  std::optional<std::int64_t> technician_id{};
  std::optional<std::int64_t> project_id{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> date_on_or_after{};
  std::optional<Timestamp> date_before{};
  std::optional<Timestamp> sent_on_or_after{};
  std::optional<Timestamp> sent_before{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  /// `+` or `-` and a field, of `Id`, `ModifiedOn`, `CreatedOn`.
  std::optional<std::string> sort{};
};

/// GET /inventory/v2/tenant/{tenant}/purchase-orders
///
/// Scope: `tn.inv.purchaseorders:r`. Paged. Errors: 400.
Request<Page<PurchaseOrderResponse>> get_list(const GetListQuery& query = {});

/// POST /inventory/v2/tenant/{tenant}/purchase-orders
///
/// Scope: `tn.inv.purchaseorders:w`. Errors: 400.
Request<ModificationResponse> create(const CreatePurchaseOrderRequest& body);

/// Query parameters of @ref get_requests.
struct GetRequestsQuery {
  std::vector<std::int64_t> ids{};
  std::optional<OpenEnum<PurchaseOrderRequestStatus>> request_status{};
  std::optional<std::string> request_number{};
  std::optional<std::int64_t> job_id{};
  std::vector<std::int64_t> job_ids{};
  std::optional<std::int64_t> technician_id{};
  std::optional<std::int64_t> project_id{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> date_on_or_after{};
  std::optional<Timestamp> date_before{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  /// `+` or `-` and a field, of `Id`, `ModifiedOn`, `CreatedOn`.
  std::optional<std::string> sort{};
};

/// GET /inventory/v2/tenant/{tenant}/purchase-orders/requests
///
/// Scope: `tn.inv.purchaseorders:r`. Paged. Errors: 400.
Request<Page<PurchaseOrderRequestResponse>> get_requests(const GetRequestsQuery& query = {});

/// PATCH /inventory/v2/tenant/{tenant}/purchase-orders/requests/{id}/approve
///
/// Scope: `tn.inv.purchaseorders:w`. Errors: 400, 404.
Request<ModificationResponse> approve_request(std::int64_t id);

/// PATCH /inventory/v2/tenant/{tenant}/purchase-orders/requests/{id}/reject
///
/// Scope: `tn.inv.purchaseorders:w`. Errors: 400, 404.
Request<ModificationResponse> reject_request(
    std::int64_t id,
    const PurchaseOrderRequestRejectionArgs& body);

/// GET /inventory/v2/tenant/{tenant}/purchase-orders/{id}
///
/// Scope: `tn.inv.purchaseorders:r`. Errors: 400, 404.
Request<PurchaseOrderResponse> get_by_id(std::int64_t id);

/// PATCH /inventory/v2/tenant/{tenant}/purchase-orders/{id}
///
/// Scope: `tn.inv.purchaseorders:w`. Errors: 400, 404.
Request<ModificationResponse> update(std::int64_t id, const UpdatePurchaseOrderRequest& body);

/// PATCH /inventory/v2/tenant/{tenant}/purchase-orders/{id}/cancellation
///
/// Scope: `tn.inv.purchaseorders:w`. Errors: 400, 404.
Request<ModificationResponse> cancel(
    std::int64_t id,
    const CancelResourceRequestOfPurchaseOrderCancellationReason& body);

}  // namespace servicetitan::inventory::purchase_orders
