// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/salestech/opportunities.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::salestech::opportunities {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "salestech.opportunities.get_list",
    .operation_id = "Opportunities_GetList",
    .method = Method::get,
    .path = "/sales/v2/tenant/{tenant}/opportunities",
    .response_content = Content::json,
    .idempotent = true,
    .retained = "2026-03",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Json>;
}  // namespace tables::get_list
Request<Json> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Json>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "salestech.opportunities.get",
    .operation_id = "Opportunities_Get",
    .method = Method::get,
    .path = "/sales/v2/tenant/{tenant}/opportunities/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .retained = "2026-03",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Json>;
}  // namespace tables::get
Request<Json> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation).path(id).returning<Json>();
}

}  // namespace servicetitan::salestech::opportunities
