// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/gps.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::dispatch::gps {

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.gps.create",
    .operation_id = "Gps_Create",
    .method = Method::post,
    .path = "/dispatch/v2/tenant/{tenant}/gps-provider/{gps_provider}/gps-pings",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.dis.gpspings:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<std::vector<GpsPingResponse>>;
}  // namespace tables::create
Request<std::vector<GpsPingResponse>> create(
    std::string_view gps_provider,
    const std::vector<GpsPingCreateRequest>& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .path(gps_provider)
      .body(body)
      .returning<std::vector<GpsPingResponse>>();
}

}  // namespace servicetitan::dispatch::gps
