// Generated from specs/depot.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/depot/states.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::depot::states {

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "depot.states.get",
    .operation_id = "States_Get",
    .method = Method::get,
    .path = "/depot/v2/tenant/{tenant}/states",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.shop.r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<OpenEnum<State>>;
}  // namespace tables::get
Request<OpenEnum<State>> get() {
  return detail::RequestBuilder(tables::get::kOperation).returning<OpenEnum<State>>();
}

}  // namespace servicetitan::depot::states
