// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing/suppressions.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::marketing::suppressions {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "marketing.suppressions.get_list",
    .operation_id = "Suppressions_GetList",
    .method = Method::get,
    .path = "/marketing/v2/tenant/{tenant}/suppressions",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .retained = "2026-03",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"email", offsetof(T, email), &detail::type_of<decltype(T::email)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<SuppressionResponse>>;
}  // namespace tables::get_list
Request<Page<SuppressionResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<SuppressionResponse>>();
}

namespace tables::add {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "marketing.suppressions.add",
    .operation_id = "Suppressions_Add",
    .method = Method::post,
    .path = "/marketing/v2/tenant/{tenant}/suppressions/suppress",
    .request_content = Content::json,
    .retained = "2026-03",
};
}  // namespace tables::add
Request<void> add(const AddSuppressionsRequest& body) {
  return detail::RequestBuilder(tables::add::kOperation).body(body).returning<void>();
}

namespace tables::remove {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "marketing.suppressions.remove",
    .operation_id = "Suppressions_Remove",
    .method = Method::post,
    .path = "/marketing/v2/tenant/{tenant}/suppressions/unsuppress",
    .request_content = Content::json,
    .retained = "2026-03",
};
}  // namespace tables::remove
Request<void> remove(const RemoveSuppressionsRequest& body) {
  return detail::RequestBuilder(tables::remove::kOperation).body(body).returning<void>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "marketing.suppressions.get",
    .operation_id = "Suppressions_Get",
    .method = Method::get,
    .path = "/marketing/v2/tenant/{tenant}/suppressions/{email}",
    .response_content = Content::json,
    .idempotent = true,
    .retained = "2026-03",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<SuppressionResponse>;
}  // namespace tables::get
Request<SuppressionResponse> get(std::string_view email) {
  return detail::RequestBuilder(tables::get::kOperation)
      .path(email)
      .returning<SuppressionResponse>();
}

}  // namespace servicetitan::marketing::suppressions
