// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/exports.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::inventory::exports {

namespace tables {

extern const Operation kAdjustments;
const Operation kAdjustments{
    .name = "inventory.exports.adjustments",
    .operation_id = "Export_Adjustments",
    .method = Method::get,
    .path = "/inventory/v2/tenant/{tenant}/export/adjustments",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.inv.adjustments:r",
};
extern const detail::QueryMember kAdjustmentsQuery[];
const detail::QueryMember kAdjustmentsQuery[] = {
    {"from", offsetof(AdjustmentsQuery, from), &detail::type_of<decltype(AdjustmentsQuery::from)>},
    {"includeRecentChanges", offsetof(AdjustmentsQuery, include_recent_changes),
     &detail::type_of<decltype(AdjustmentsQuery::include_recent_changes)>},
};

extern const Operation kPurchaseOrders;
const Operation kPurchaseOrders{
    .name = "inventory.exports.purchase_orders",
    .operation_id = "Export_PurchaseOrders",
    .method = Method::get,
    .path = "/inventory/v2/tenant/{tenant}/export/purchase-orders",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.inv.purchaseorders:r",
};
extern const detail::QueryMember kPurchaseOrdersQuery[];
const detail::QueryMember kPurchaseOrdersQuery[] = {
    {"from", offsetof(PurchaseOrdersQuery, from),
     &detail::type_of<decltype(PurchaseOrdersQuery::from)>},
    {"includeRecentChanges", offsetof(PurchaseOrdersQuery, include_recent_changes),
     &detail::type_of<decltype(PurchaseOrdersQuery::include_recent_changes)>},
};

extern const Operation kReturns;
const Operation kReturns{
    .name = "inventory.exports.returns",
    .operation_id = "Export_Returns",
    .method = Method::get,
    .path = "/inventory/v2/tenant/{tenant}/export/returns",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.inv.returns:r",
};
extern const detail::QueryMember kReturnsQuery[];
const detail::QueryMember kReturnsQuery[] = {
    {"from", offsetof(ReturnsQuery, from), &detail::type_of<decltype(ReturnsQuery::from)>},
    {"includeRecentChanges", offsetof(ReturnsQuery, include_recent_changes),
     &detail::type_of<decltype(ReturnsQuery::include_recent_changes)>},
};

extern const Operation kTransfers;
const Operation kTransfers{
    .name = "inventory.exports.transfers",
    .operation_id = "Export_Transfers",
    .method = Method::get,
    .path = "/inventory/v2/tenant/{tenant}/export/transfers",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.inv.transfers:r",
};
extern const detail::QueryMember kTransfersQuery[];
const detail::QueryMember kTransfersQuery[] = {
    {"from", offsetof(TransfersQuery, from), &detail::type_of<decltype(TransfersQuery::from)>},
    {"includeRecentChanges", offsetof(TransfersQuery, include_recent_changes),
     &detail::type_of<decltype(TransfersQuery::include_recent_changes)>},
};

}  // namespace tables

Request<ExportPage<ExportAdjustmentsResponse>> adjustments(const AdjustmentsQuery& query) {
  return detail::RequestBuilder(tables::kAdjustments)
      .query(tables::kAdjustmentsQuery, query)
      .returning<ExportPage<ExportAdjustmentsResponse>>();
}

Request<ExportPage<ExportPurchaseOrdersResponse>> purchase_orders(
    const PurchaseOrdersQuery& query) {
  return detail::RequestBuilder(tables::kPurchaseOrders)
      .query(tables::kPurchaseOrdersQuery, query)
      .returning<ExportPage<ExportPurchaseOrdersResponse>>();
}

Request<ExportPage<ExportReturnsResponse>> returns(const ReturnsQuery& query) {
  return detail::RequestBuilder(tables::kReturns)
      .query(tables::kReturnsQuery, query)
      .returning<ExportPage<ExportReturnsResponse>>();
}

Request<ExportPage<ExportTransfersResponse>> transfers(const TransfersQuery& query) {
  return detail::RequestBuilder(tables::kTransfers)
      .query(tables::kTransfersQuery, query)
      .returning<ExportPage<ExportTransfersResponse>>();
}

}  // namespace servicetitan::inventory::exports
