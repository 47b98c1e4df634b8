// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/accounting/exports_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::accounting::exports {

/// Query parameters of @ref inventory_bills.
struct InventoryBillsQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /accounting/v2/tenant/{tenant}/export/inventory-bills
///
/// Scope: `tn.acc.inventorybills:r`. Export feed. Errors: 400.
Request<ExportPage<ExportInventoryBillResponse>> inventory_bills(
    const InventoryBillsQuery& query = {});

/// Query parameters of @ref invoice_items.
struct InvoiceItemsQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /accounting/v2/tenant/{tenant}/export/invoice-items
///
/// Scope: `tn.acc.invoiceitems:r`. Export feed. Errors: 400.
Request<ExportPage<ExportInvoiceItemResponse>> invoice_items(const InvoiceItemsQuery& query = {});

/// Query parameters of @ref invoices.
struct InvoicesQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /accounting/v2/tenant/{tenant}/export/invoices
///
/// Scope: `tn.acc.invoices:r`. Export feed. Errors: 400.
Request<ExportPage<ExportInvoiceResponse>> invoices(const InvoicesQuery& query = {});

/// Query parameters of @ref payments.
struct PaymentsQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /accounting/v2/tenant/{tenant}/export/payments
///
/// Scope: `tn.acc.payments:r`. Export feed. Errors: 400.
Request<ExportPage<ExportPaymentResponse>> payments(const PaymentsQuery& query = {});

}  // namespace servicetitan::accounting::exports
