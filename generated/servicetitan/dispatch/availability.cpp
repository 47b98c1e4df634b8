// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/availability.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::dispatch::availability {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "dispatch.availability.get_list",
    .operation_id = "Availability_GetList",
    .method = Method::post,
    .path = "/dispatch/v2/tenant/{tenant}/adcap/availability",
    .request_content = Content::json,
    .response_content = Content::json,
    .idempotent = true,
    .retained = "2026-03",
};

extern const Operation kGetSlots;
const Operation kGetSlots{
    .name = "dispatch.availability.get_slots",
    .operation_id = "Availability_GetSlots",
    .method = Method::post,
    .path = "/dispatch/v2/tenant/{tenant}/adcap/availability/slots",
    .request_content = Content::json,
    .response_content = Content::json,
    .idempotent = true,
    .retained = "2026-03",
};

}  // namespace tables

Request<GetAvailabilityResponse> get_list(const GetAvailabilityRequestArgs& body) {
  return detail::RequestBuilder(tables::kGetList).body(body).returning<GetAvailabilityResponse>();
}

Request<GetAvailabilitySlotsResponse> get_slots(const GetAvailabilityRequestArgs& body) {
  return detail::RequestBuilder(tables::kGetSlots)
      .body(body)
      .returning<GetAvailabilitySlotsResponse>();
}

}  // namespace servicetitan::dispatch::availability
