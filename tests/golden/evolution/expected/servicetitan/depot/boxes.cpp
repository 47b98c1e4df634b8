// Generated from specs/depot.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/depot/boxes.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::depot::boxes {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "depot.boxes.get_list",
    .operation_id = "Boxes_GetList",
    .method = Method::get,
    .path = "/depot/v2/tenant/{tenant}/boxes",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.shop.r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"size", offsetof(T, size), &detail::type_of<decltype(T::size)>},
    {"label", offsetof(T, label), &detail::type_of<decltype(T::label)>},
    {"since", offsetof(T, since), &detail::type_of<decltype(T::since)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<std::vector<Box>>;
}  // namespace tables::get_list
Request<std::vector<Box>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<std::vector<Box>>();
}

namespace tables::add {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "depot.boxes.add",
    .operation_id = "Boxes_Add",
    .method = Method::post,
    .path = "/depot/v2/tenant/{tenant}/boxes",
    .request_content = Content::json,
    .scopes = "tn.shop.r",
};
}  // namespace tables::add
Request<void> add(const AddBox& body) {
  return detail::RequestBuilder(tables::add::kOperation).body(body).returning<void>();
}

namespace tables::add2 {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "depot.boxes.add2",
    .operation_id = "Boxes_add",
    .method = Method::put,
    .path = "/depot/v2/tenant/{tenant}/boxes",
    .request_content = Content::json,
    .scopes = "tn.shop.r",
};
}  // namespace tables::add2
Request<void> add2(const V2Box& body) {
  return detail::RequestBuilder(tables::add2::kOperation).body(body).returning<void>();
}

namespace tables::crates {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "depot.boxes.crates",
    .operation_id = "Boxes_Crates",
    .method = Method::get,
    .path = "/depot/v2/tenant/{tenant}/crates",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.shop.r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Crate>;
}  // namespace tables::crates
Request<Crate> crates() {
  return detail::RequestBuilder(tables::crates::kOperation).returning<Crate>();
}

}  // namespace servicetitan::depot::boxes
