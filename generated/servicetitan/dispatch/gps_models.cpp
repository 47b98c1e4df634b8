// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/gps_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::dispatch {

namespace tables {

extern const detail::Member kGpsPingCreateRequest[];
const detail::Member kGpsPingCreateRequest[] = {
    {"unitId", offsetof(GpsPingCreateRequest, unit_id),
     &detail::type_of<decltype(GpsPingCreateRequest::unit_id)>, true},
    {"unitName", offsetof(GpsPingCreateRequest, unit_name),
     &detail::type_of<decltype(GpsPingCreateRequest::unit_name)>, true},
    {"eventTime", offsetof(GpsPingCreateRequest, event_time),
     &detail::type_of<decltype(GpsPingCreateRequest::event_time)>, true},
    {"latitude", offsetof(GpsPingCreateRequest, latitude),
     &detail::type_of<decltype(GpsPingCreateRequest::latitude)>},
    {"longitude", offsetof(GpsPingCreateRequest, longitude),
     &detail::type_of<decltype(GpsPingCreateRequest::longitude)>},
    {"speed", offsetof(GpsPingCreateRequest, speed),
     &detail::type_of<decltype(GpsPingCreateRequest::speed)>},
    {"street", offsetof(GpsPingCreateRequest, street),
     &detail::type_of<decltype(GpsPingCreateRequest::street)>, true},
    {"city", offsetof(GpsPingCreateRequest, city),
     &detail::type_of<decltype(GpsPingCreateRequest::city)>, true},
    {"region", offsetof(GpsPingCreateRequest, region),
     &detail::type_of<decltype(GpsPingCreateRequest::region)>, true},
    {"postalCode", offsetof(GpsPingCreateRequest, postal_code),
     &detail::type_of<decltype(GpsPingCreateRequest::postal_code)>, true},
    {"message", offsetof(GpsPingCreateRequest, message),
     &detail::type_of<decltype(GpsPingCreateRequest::message)>, true},
    {"externalId", offsetof(GpsPingCreateRequest, external_id),
     &detail::type_of<decltype(GpsPingCreateRequest::external_id)>, true},
    {"isNew", offsetof(GpsPingCreateRequest, is_new),
     &detail::type_of<decltype(GpsPingCreateRequest::is_new)>, true},
    {"statusMessage", offsetof(GpsPingCreateRequest, status_message),
     &detail::type_of<decltype(GpsPingCreateRequest::status_message)>, true},
};
void make_gps_ping_create_request(void* place) {
  ::new (place) GpsPingCreateRequest{
      .unit_id = detail::unset,
      .unit_name = detail::unset,
      .event_time = detail::unset,
      .street = detail::unset,
      .city = detail::unset,
      .region = detail::unset,
      .postal_code = detail::unset,
      .message = detail::unset,
      .external_id = detail::unset,
      .is_new = detail::unset,
      .status_message = detail::unset,
  };
}

extern const detail::EnumValue kGpsPingResultStatus[];
const detail::EnumValue kGpsPingResultStatus[] = {
    {"Fail", static_cast<std::int32_t>(GpsPingResultStatus::kFail)},
    {"Success", static_cast<std::int32_t>(GpsPingResultStatus::kSuccess)},
};

extern const detail::Member kGpsPingResponse[];
const detail::Member kGpsPingResponse[] = {
    {"externalId", offsetof(GpsPingResponse, external_id),
     &detail::type_of<decltype(GpsPingResponse::external_id)>, true},
    {"status", offsetof(GpsPingResponse, status),
     &detail::type_of<decltype(GpsPingResponse::status)>, true},
    {"message", offsetof(GpsPingResponse, message),
     &detail::type_of<decltype(GpsPingResponse::message)>, true},
};

}  // namespace tables

const detail::Object GpsPingCreateRequest::kObject{
    "GpsPingCreateRequest", tables::kGpsPingCreateRequest, std::size(tables::kGpsPingCreateRequest),
    offsetof(GpsPingCreateRequest, extra), &tables::make_gps_ping_create_request};

const detail::EnumTable& enum_table(GpsPingResultStatus) noexcept {
  static constexpr detail::EnumTable table{
      "GpsPingResultStatus", tables::kGpsPingResultStatus, std::size(tables::kGpsPingResultStatus),
      false};
  return table;
}

const detail::Object GpsPingResponse::kObject{
    "GpsPingResponse", tables::kGpsPingResponse, std::size(tables::kGpsPingResponse),
    offsetof(GpsPingResponse, extra), &detail::construct<GpsPingResponse>};

}  // namespace servicetitan::dispatch
