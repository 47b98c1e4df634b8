// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/inventory/exports_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::inventory::exports {

/// Query parameters of @ref adjustments.
struct AdjustmentsQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /inventory/v2/tenant/{tenant}/export/adjustments
///
/// Scope: `tn.inv.adjustments:r`. Export feed. Errors: 400.
Request<ExportPage<ExportAdjustmentsResponse>> adjustments(const AdjustmentsQuery& query = {});

/// Query parameters of @ref purchase_orders.
struct PurchaseOrdersQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /inventory/v2/tenant/{tenant}/export/purchase-orders
///
/// Scope: `tn.inv.purchaseorders:r`. Export feed. Errors: 400.
Request<ExportPage<ExportPurchaseOrdersResponse>> purchase_orders(
    const PurchaseOrdersQuery& query = {});

/// Query parameters of @ref returns.
struct ReturnsQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /inventory/v2/tenant/{tenant}/export/returns
///
/// Scope: `tn.inv.returns:r`. Export feed. Errors: 400.
Request<ExportPage<ExportReturnsResponse>> returns(const ReturnsQuery& query = {});

/// Query parameters of @ref transfers.
struct TransfersQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /inventory/v2/tenant/{tenant}/export/transfers
///
/// Scope: `tn.inv.transfers:r`. Export feed. Errors: 400.
Request<ExportPage<ExportTransfersResponse>> transfers(const TransfersQuery& query = {});

}  // namespace servicetitan::inventory::exports
