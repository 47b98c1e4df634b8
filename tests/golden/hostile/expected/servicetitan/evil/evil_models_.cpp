// Generated from specs/evil.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/evil/evil_models_.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::evil::evil_models_ {

namespace tables::new_ {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "evil.evil_models_.new_",
    .operation_id = "Evil Models_new",
    .method = Method::get,
    .path = "/evil\"/v2/tenant/{tenant}/x/{tenant_}/{class}/{file}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.shop.r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<EvilPage>;
}  // namespace tables::new_
Request<EvilPage> new_(std::string_view tenant, std::string_view class_, std::int64_t file_) {
  return detail::RequestBuilder(tables::new_::kOperation)
      .path(tenant)
      .path(class_)
      .path(file_)
      .returning<EvilPage>();
}

}  // namespace servicetitan::evil::evil_models_
