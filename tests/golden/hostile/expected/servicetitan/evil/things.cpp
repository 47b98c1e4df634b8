// Generated from specs/evil.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/evil/things.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::evil::things {

namespace tables::operator_ {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "evil.things.operator_",
    .operation_id = "THINGS_Operator",
    .method = Method::get,
    .path = "/evil\"/v2/tenant/{tenant}/THINGS/{OPERATOR}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.shop.r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult =
    detail::any_type<LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLong>;
}  // namespace tables::operator_
Request<LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLong> operator_(
    std::string_view operator_) {
  return detail::RequestBuilder(tables::operator_::kOperation)
      .path(operator_)
      .returning<LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLong>();
}

namespace tables::operator_2 {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "evil.things.operator_2",
    .operation_id = "Things_operator",
    .method = Method::post,
    .path = "/evil\"/v2/tenant/{tenant}/things/{operator}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.shop.r",
};
using T = Operator2Query;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"a\"b", offsetof(T, a_b), &detail::type_of<decltype(T::a_b)>},
    {"T", offsetof(T, t), &detail::type_of<decltype(T::t)>},
    {"query", offsetof(T, query), &detail::type_of<decltype(T::query)>},
    {"detail", offsetof(T, detail), &detail::type_of<decltype(T::detail)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<EvilRequest>;
}  // namespace tables::operator_2
Request<EvilRequest> operator_2(
    std::string_view operator_,
    const Operator2Query& query,
    const EvilThing& body) {
  return detail::RequestBuilder(tables::operator_2::kOperation)
      .path(operator_)
      .query(tables::operator_2::kQuery, query)
      .body(body)
      .returning<EvilRequest>();
}

}  // namespace servicetitan::evil::things
