// Generated from specs/shop.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/shop/reviews.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::shop::reviews {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "shop.reviews.get_list",
    .operation_id = "reviews",
    .method = Method::get,
    .path = "/shop/v2/tenant/{tenant}/reviews",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.shop.r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<Order>>;
}  // namespace tables::get_list
Request<Page<Order>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<Order>>();
}

}  // namespace servicetitan::shop::reviews
