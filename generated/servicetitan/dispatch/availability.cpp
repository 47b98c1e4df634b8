// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/availability.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::dispatch::availability {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.availability.get_list",
    .operation_id = "Availability_GetList",
    .method = Method::post,
    .path = "/dispatch/v2/tenant/{tenant}/adcap/availability",
    .request_content = Content::json,
    .response_content = Content::json,
    .idempotent = true,
    .retained = "2026-03",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<GetAvailabilityResponse>;
}  // namespace tables::get_list
Request<GetAvailabilityResponse> get_list(const GetAvailabilityRequestArgs& body) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .body(body)
      .returning<GetAvailabilityResponse>();
}

namespace tables::get_slots {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.availability.get_slots",
    .operation_id = "Availability_GetSlots",
    .method = Method::post,
    .path = "/dispatch/v2/tenant/{tenant}/adcap/availability/slots",
    .request_content = Content::json,
    .response_content = Content::json,
    .idempotent = true,
    .retained = "2026-03",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<GetAvailabilitySlotsResponse>;
}  // namespace tables::get_slots
Request<GetAvailabilitySlotsResponse> get_slots(const GetAvailabilityRequestArgs& body) {
  return detail::RequestBuilder(tables::get_slots::kOperation)
      .body(body)
      .returning<GetAvailabilitySlotsResponse>();
}

}  // namespace servicetitan::dispatch::availability
