// Generated from specs/evil.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/evil/detail_.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::evil::detail_ {

namespace tables::detail_ {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "evil.detail_.detail_",
    .operation_id = "detail_detail",
    .method = Method::post,
    .path = "/evil\"/v2/tenant/{tenant}/detail",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.shop.r",
};
using T = DetailQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"std", offsetof(T, std), &detail::type_of<decltype(T::std)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<EvilPage>;
}  // namespace tables::detail_
Request<EvilPage> detail_(const DetailQuery& query, const Switch& body) {
  return detail::RequestBuilder(tables::detail_::kOperation)
      .query(tables::detail_::kQuery, query)
      .body(body)
      .returning<EvilPage>();
}

namespace tables::tables_ {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "evil.detail_.tables_",
    .operation_id = "detail_tables",
    .method = Method::get,
    .path = "/evil\"/v2/tenant/{tenant}/things/{operator}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.shop.r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<EvilJson>;
}  // namespace tables::tables_
Request<EvilJson> tables_(std::string_view operator_) {
  return detail::RequestBuilder(tables::tables_::kOperation).path(operator_).returning<EvilJson>();
}

}  // namespace servicetitan::evil::detail_
