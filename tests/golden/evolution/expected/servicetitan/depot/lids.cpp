// Generated from specs/depot.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/depot/lids.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::depot::lids {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "depot.lids.get_list",
    .operation_id = "Lids_GetList",
    .method = Method::get,
    .path = "/depot/v2/tenant/{tenant}/lids",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.shop.r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<std::vector<Lid>>;
}  // namespace tables::get_list
Request<std::vector<Lid>> get_list() {
  return detail::RequestBuilder(tables::get_list::kOperation).returning<std::vector<Lid>>();
}

}  // namespace servicetitan::depot::lids
