// Generated from specs/shop.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/shop/snapshots.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::shop::snapshots {

namespace tables::get_data {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "shop.snapshots.get_data",
    .operation_id = "Snapshots_GetData",
    .method = Method::post,
    .path = "/shop/v2/tenant/{tenant}/snapshots/{id}/data",
    .request_content = Content::json,
    .response_content = Content::json,
    .rate_class = RateClass::report,
    .idempotent = true,
    .scopes = "tn.shop.r",
    .retained = "2025-12",
};
using T = GetDataQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Snapshot>;
}  // namespace tables::get_data
Request<Snapshot> get_data(std::string_view id, const GetDataQuery& query, const Contact& body) {
  return detail::RequestBuilder(tables::get_data::kOperation)
      .path(id)
      .query(tables::get_data::kQuery, query)
      .body(body)
      .returning<Snapshot>();
}

}  // namespace servicetitan::shop::snapshots
