// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/business_hour.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::dispatch::business_hour {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.business_hour.get_list",
    .operation_id = "BusinessHour_GetList",
    .method = Method::get,
    .path = "/dispatch/v2/tenant/{tenant}/business-hours",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.dis.businesshours:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<BusinessHourModel>;
}  // namespace tables::get_list
Request<BusinessHourModel> get_list() {
  return detail::RequestBuilder(tables::get_list::kOperation).returning<BusinessHourModel>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.business_hour.create",
    .operation_id = "BusinessHour_Create",
    .method = Method::post,
    .path = "/dispatch/v2/tenant/{tenant}/business-hours",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.dis.businesshours:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<CreateBusinessHourResponse>;
}  // namespace tables::create
Request<CreateBusinessHourResponse> create(const CreateBusinessHourRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .body(body)
      .returning<CreateBusinessHourResponse>();
}

}  // namespace servicetitan::dispatch::business_hour
