// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/business_hour.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::dispatch::business_hour {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "dispatch.business_hour.get_list",
    .operation_id = "BusinessHour_GetList",
    .method = Method::get,
    .path = "/dispatch/v2/tenant/{tenant}/business-hours",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.dis.businesshours:r",
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "dispatch.business_hour.create",
    .operation_id = "BusinessHour_Create",
    .method = Method::post,
    .path = "/dispatch/v2/tenant/{tenant}/business-hours",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.dis.businesshours:w",
};

}  // namespace tables

Request<BusinessHourModel> get_list() {
  return detail::RequestBuilder(tables::kGetList).returning<BusinessHourModel>();
}

Request<CreateBusinessHourResponse> create(const CreateBusinessHourRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<CreateBusinessHourResponse>();
}

}  // namespace servicetitan::dispatch::business_hour
