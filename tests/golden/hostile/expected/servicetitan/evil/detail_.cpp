// Generated from specs/evil.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/evil/detail_.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::evil::detail_ {

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
}  // namespace tables::tables_
Request<EvilJson> tables_(std::string_view operator_) {
  return detail::RequestBuilder(tables::tables_::kOperation).path(operator_).returning<EvilJson>();
}

}  // namespace servicetitan::evil::detail_
