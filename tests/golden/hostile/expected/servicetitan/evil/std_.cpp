// Generated from specs/evil.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/evil/std_.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::evil::std_ {

namespace tables::std {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "evil.std_.std",
    .operation_id = "std_std",
    .method = Method::get,
    .path = "/evil\"/v2/tenant/{tenant}/std",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.shop.r",
};
using T = StdQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"std", offsetof(T, std), &detail::type_of<decltype(T::std)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<EvilPage>;
}  // namespace tables::std
Request<EvilPage> std(const StdQuery& query) {
  return detail::RequestBuilder(tables::std::kOperation)
      .query(tables::std::kQuery, query)
      .returning<EvilPage>();
}

namespace tables::std2 {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "evil.std_.std2",
    .operation_id = "std_Std",
    .method = Method::put,
    .path = "/evil\"/v2/tenant/{tenant}/std",
    .response_content = Content::json,
    .scopes = "tn.shop.r",
};
using T = Std2Query;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"std", offsetof(T, std), &detail::type_of<decltype(T::std)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<EvilPage>;
}  // namespace tables::std2
Request<EvilPage> std2(const Std2Query& query) {
  return detail::RequestBuilder(tables::std2::kOperation)
      .query(tables::std2::kQuery, query)
      .returning<EvilPage>();
}

}  // namespace servicetitan::evil::std_
