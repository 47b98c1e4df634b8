// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/inventory/purchase_orders_markup_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::inventory::purchase_orders_markup {

/// Query parameters of @ref get.
struct GetQuery {
  std::vector<std::int64_t> ids{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::int32_t> page{};
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  /// `+` or `-` and a field, of `Id`, `From`, `To`, `Percent`.
  std::optional<std::string> sort{};
};

/// GET /inventory/v2/tenant/{tenant}/purchase-order-markups
///
/// Scope: `tn.inv.purchaseordermarkups:r`. Paged. Errors: 400.
Request<Page<PurchaseOrderMarkupResponse>> get(const GetQuery& query = {});

/// POST /inventory/v2/tenant/{tenant}/purchase-order-markups
///
/// Scope: `tn.inv.purchaseordermarkups:w`. Errors: 400.
Request<PurchaseOrderMarkupResponse> create(const CreatePurchaseOrderMarkupRequest& body);

/// GET /inventory/v2/tenant/{tenant}/purchase-order-markups/{id}
///
/// Scope: `tn.inv.purchaseordermarkups:r`. Errors: 400, 404.
Request<PurchaseOrderMarkupResponse> get_by_id(std::int64_t id);

/// PATCH /inventory/v2/tenant/{tenant}/purchase-order-markups/{id}
///
/// Scope: `tn.inv.purchaseordermarkups:w`. Errors: 400, 404.
Request<PurchaseOrderMarkupResponse> update(
    std::int64_t id,
    const UpdatePurchaseOrderMarkupRequest& body);

/// DELETE /inventory/v2/tenant/{tenant}/purchase-order-markups/{id}
///
/// Scope: `tn.inv.purchaseordermarkups:w`. Errors: 400, 404.
Request<void> delete_(std::int64_t id);

}  // namespace servicetitan::inventory::purchase_orders_markup
