// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/exports.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::accounting::exports {

namespace tables::inventory_bills {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.exports.inventory_bills",
    .operation_id = "Export_InventoryBills",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/export/inventory-bills",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.acc.inventorybills:r",
};
using T = InventoryBillsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportInventoryBillResponse>>;
}  // namespace tables::inventory_bills
Request<ExportPage<ExportInventoryBillResponse>> inventory_bills(const InventoryBillsQuery& query) {
  return detail::RequestBuilder(tables::inventory_bills::kOperation)
      .query(tables::inventory_bills::kQuery, query)
      .returning<ExportPage<ExportInventoryBillResponse>>();
}

namespace tables::invoice_items {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.exports.invoice_items",
    .operation_id = "Export_InvoiceItems",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/export/invoice-items",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.acc.invoiceitems:r",
};
using T = InvoiceItemsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportInvoiceItemResponse>>;
}  // namespace tables::invoice_items
Request<ExportPage<ExportInvoiceItemResponse>> invoice_items(const InvoiceItemsQuery& query) {
  return detail::RequestBuilder(tables::invoice_items::kOperation)
      .query(tables::invoice_items::kQuery, query)
      .returning<ExportPage<ExportInvoiceItemResponse>>();
}

namespace tables::invoices {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.exports.invoices",
    .operation_id = "Export_Invoices",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/export/invoices",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.acc.invoices:r",
};
using T = InvoicesQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportInvoiceResponse>>;
}  // namespace tables::invoices
Request<ExportPage<ExportInvoiceResponse>> invoices(const InvoicesQuery& query) {
  return detail::RequestBuilder(tables::invoices::kOperation)
      .query(tables::invoices::kQuery, query)
      .returning<ExportPage<ExportInvoiceResponse>>();
}

namespace tables::payments {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.exports.payments",
    .operation_id = "Export_Payments",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/export/payments",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.acc.payments:r",
};
using T = PaymentsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportPaymentResponse>>;
}  // namespace tables::payments
Request<ExportPage<ExportPaymentResponse>> payments(const PaymentsQuery& query) {
  return detail::RequestBuilder(tables::payments::kOperation)
      .query(tables::payments::kQuery, query)
      .returning<ExportPage<ExportPaymentResponse>>();
}

}  // namespace servicetitan::accounting::exports
