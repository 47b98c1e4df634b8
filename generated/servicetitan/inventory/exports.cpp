// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/exports.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::inventory::exports {

namespace tables::adjustments {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.exports.adjustments",
    .operation_id = "Export_Adjustments",
    .method = Method::get,
    .path = "/inventory/v2/tenant/{tenant}/export/adjustments",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.inv.adjustments:r",
};
using T = AdjustmentsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportAdjustmentsResponse>>;
}  // namespace tables::adjustments
Request<ExportPage<ExportAdjustmentsResponse>> adjustments(const AdjustmentsQuery& query) {
  return detail::RequestBuilder(tables::adjustments::kOperation)
      .query(tables::adjustments::kQuery, query)
      .returning<ExportPage<ExportAdjustmentsResponse>>();
}

namespace tables::purchase_orders {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.exports.purchase_orders",
    .operation_id = "Export_PurchaseOrders",
    .method = Method::get,
    .path = "/inventory/v2/tenant/{tenant}/export/purchase-orders",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.inv.purchaseorders:r",
};
using T = PurchaseOrdersQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportPurchaseOrdersResponse>>;
}  // namespace tables::purchase_orders
Request<ExportPage<ExportPurchaseOrdersResponse>> purchase_orders(
    const PurchaseOrdersQuery& query) {
  return detail::RequestBuilder(tables::purchase_orders::kOperation)
      .query(tables::purchase_orders::kQuery, query)
      .returning<ExportPage<ExportPurchaseOrdersResponse>>();
}

namespace tables::returns {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.exports.returns",
    .operation_id = "Export_Returns",
    .method = Method::get,
    .path = "/inventory/v2/tenant/{tenant}/export/returns",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.inv.returns:r",
};
using T = ReturnsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportReturnsResponse>>;
}  // namespace tables::returns
Request<ExportPage<ExportReturnsResponse>> returns(const ReturnsQuery& query) {
  return detail::RequestBuilder(tables::returns::kOperation)
      .query(tables::returns::kQuery, query)
      .returning<ExportPage<ExportReturnsResponse>>();
}

namespace tables::transfers {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.exports.transfers",
    .operation_id = "Export_Transfers",
    .method = Method::get,
    .path = "/inventory/v2/tenant/{tenant}/export/transfers",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.inv.transfers:r",
};
using T = TransfersQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportTransfersResponse>>;
}  // namespace tables::transfers
Request<ExportPage<ExportTransfersResponse>> transfers(const TransfersQuery& query) {
  return detail::RequestBuilder(tables::transfers::kOperation)
      .query(tables::transfers::kQuery, query)
      .returning<ExportPage<ExportTransfersResponse>>();
}

}  // namespace servicetitan::inventory::exports
