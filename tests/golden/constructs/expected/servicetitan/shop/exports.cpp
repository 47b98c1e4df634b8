// Generated from specs/shop.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/shop/exports.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::shop::exports {

namespace tables::orders_archive {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "shop.exports.orders_archive",
    .operation_id = "Export_OrdersArchive",
    .method = Method::get,
    .path = "/shop/v2/tenant/{tenant}/export/orders/archive",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.shop.r",
};
using T = OrdersArchiveQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<Order>>;
}  // namespace tables::orders_archive
Request<ExportPage<Order>> orders_archive(const OrdersArchiveQuery& query) {
  return detail::RequestBuilder(tables::orders_archive::kOperation)
      .query(tables::orders_archive::kQuery, query)
      .returning<ExportPage<Order>>();
}

}  // namespace servicetitan::shop::exports
