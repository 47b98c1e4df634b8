// Generated from specs/shop-items.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/shop_items/items.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::shop_items::items {

namespace tables::list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "shop_items.items.list",
    .operation_id = "Items_List",
    .method = Method::get,
    .path = "/items/v2/tenant/{tenant}/items",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.items.r",
};
using T = ListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<std::vector<Item>>;
}  // namespace tables::list
Request<std::vector<Item>> list(const ListQuery& query) {
  return detail::RequestBuilder(tables::list::kOperation)
      .query(tables::list::kQuery, query)
      .returning<std::vector<Item>>();
}

}  // namespace servicetitan::shop_items::items
