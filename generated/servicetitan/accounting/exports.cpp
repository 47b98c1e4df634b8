// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/exports.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::accounting::exports {

namespace tables {

extern const Operation kInventoryBills;
const Operation kInventoryBills{
    .name = "accounting.exports.inventory_bills",
    .operation_id = "Export_InventoryBills",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/export/inventory-bills",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.acc.inventorybills:r",
};
extern const detail::QueryMember kInventoryBillsQuery[];
const detail::QueryMember kInventoryBillsQuery[] = {
    {"from", offsetof(InventoryBillsQuery, from),
     &detail::type_of<decltype(InventoryBillsQuery::from)>},
    {"includeRecentChanges", offsetof(InventoryBillsQuery, include_recent_changes),
     &detail::type_of<decltype(InventoryBillsQuery::include_recent_changes)>},
};

extern const Operation kInvoiceItems;
const Operation kInvoiceItems{
    .name = "accounting.exports.invoice_items",
    .operation_id = "Export_InvoiceItems",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/export/invoice-items",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.acc.invoiceitems:r",
};
extern const detail::QueryMember kInvoiceItemsQuery[];
const detail::QueryMember kInvoiceItemsQuery[] = {
    {"from", offsetof(InvoiceItemsQuery, from),
     &detail::type_of<decltype(InvoiceItemsQuery::from)>},
    {"includeRecentChanges", offsetof(InvoiceItemsQuery, include_recent_changes),
     &detail::type_of<decltype(InvoiceItemsQuery::include_recent_changes)>},
};

extern const Operation kInvoices;
const Operation kInvoices{
    .name = "accounting.exports.invoices",
    .operation_id = "Export_Invoices",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/export/invoices",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.acc.invoices:r",
};
extern const detail::QueryMember kInvoicesQuery[];
const detail::QueryMember kInvoicesQuery[] = {
    {"from", offsetof(InvoicesQuery, from), &detail::type_of<decltype(InvoicesQuery::from)>},
    {"includeRecentChanges", offsetof(InvoicesQuery, include_recent_changes),
     &detail::type_of<decltype(InvoicesQuery::include_recent_changes)>},
};

extern const Operation kPayments;
const Operation kPayments{
    .name = "accounting.exports.payments",
    .operation_id = "Export_Payments",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/export/payments",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.acc.payments:r",
};
extern const detail::QueryMember kPaymentsQuery[];
const detail::QueryMember kPaymentsQuery[] = {
    {"from", offsetof(PaymentsQuery, from), &detail::type_of<decltype(PaymentsQuery::from)>},
    {"includeRecentChanges", offsetof(PaymentsQuery, include_recent_changes),
     &detail::type_of<decltype(PaymentsQuery::include_recent_changes)>},
};

}  // namespace tables

Request<ExportPage<ExportInventoryBillResponse>> inventory_bills(const InventoryBillsQuery& query) {
  return detail::RequestBuilder(tables::kInventoryBills)
      .query(tables::kInventoryBillsQuery, query)
      .returning<ExportPage<ExportInventoryBillResponse>>();
}

Request<ExportPage<ExportInvoiceItemResponse>> invoice_items(const InvoiceItemsQuery& query) {
  return detail::RequestBuilder(tables::kInvoiceItems)
      .query(tables::kInvoiceItemsQuery, query)
      .returning<ExportPage<ExportInvoiceItemResponse>>();
}

Request<ExportPage<ExportInvoiceResponse>> invoices(const InvoicesQuery& query) {
  return detail::RequestBuilder(tables::kInvoices)
      .query(tables::kInvoicesQuery, query)
      .returning<ExportPage<ExportInvoiceResponse>>();
}

Request<ExportPage<ExportPaymentResponse>> payments(const PaymentsQuery& query) {
  return detail::RequestBuilder(tables::kPayments)
      .query(tables::kPaymentsQuery, query)
      .returning<ExportPage<ExportPaymentResponse>>();
}

}  // namespace servicetitan::accounting::exports
