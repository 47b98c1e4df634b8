// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/gps_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::dispatch {

namespace tables::gps_ping_create_request {
using T = GpsPingCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"unitId", offsetof(T, unit_id), &detail::type_of<decltype(T::unit_id)>, true},
    {"unitName", offsetof(T, unit_name), &detail::type_of<decltype(T::unit_name)>, true},
    {"eventTime", offsetof(T, event_time), &detail::type_of<decltype(T::event_time)>, true},
    {"latitude", offsetof(T, latitude), &detail::type_of<decltype(T::latitude)>},
    {"longitude", offsetof(T, longitude), &detail::type_of<decltype(T::longitude)>},
    {"speed", offsetof(T, speed), &detail::type_of<decltype(T::speed)>},
    {"street", offsetof(T, street), &detail::type_of<decltype(T::street)>, true},
    {"city", offsetof(T, city), &detail::type_of<decltype(T::city)>, true},
    {"region", offsetof(T, region), &detail::type_of<decltype(T::region)>, true},
    {"postalCode", offsetof(T, postal_code), &detail::type_of<decltype(T::postal_code)>, true},
    {"message", offsetof(T, message), &detail::type_of<decltype(T::message)>, true},
    {"externalId", offsetof(T, external_id), &detail::type_of<decltype(T::external_id)>, true},
    {"isNew", offsetof(T, is_new), &detail::type_of<decltype(T::is_new)>, true},
    {"statusMessage", offsetof(T, status_message), &detail::type_of<decltype(T::status_message)>,
     true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
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
}  // namespace tables::gps_ping_create_request
constinit const detail::Object GpsPingCreateRequest::kObject{
    "GpsPingCreateRequest", tables::gps_ping_create_request::kMembers,
    std::size(tables::gps_ping_create_request::kMembers), offsetof(GpsPingCreateRequest, extra),
    &tables::gps_ping_create_request::make};

namespace tables::gps_ping_result_status {
using T = GpsPingResultStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Fail", static_cast<std::int32_t>(T::kFail)},
    {"Success", static_cast<std::int32_t>(T::kSuccess)},
};
}  // namespace tables::gps_ping_result_status
const detail::EnumTable& enum_table(GpsPingResultStatus) noexcept {
  static constexpr detail::EnumTable table{
      "GpsPingResultStatus", tables::gps_ping_result_status::kValues,
      std::size(tables::gps_ping_result_status::kValues)};
  return table;
}

namespace tables::gps_ping_response {
using T = GpsPingResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"externalId", offsetof(T, external_id), &detail::type_of<decltype(T::external_id)>, true},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
    {"message", offsetof(T, message), &detail::type_of<decltype(T::message)>, true},
};
}  // namespace tables::gps_ping_response
constinit const detail::Object GpsPingResponse::kObject{
    "GpsPingResponse", tables::gps_ping_response::kMembers,
    std::size(tables::gps_ping_response::kMembers), offsetof(GpsPingResponse, extra),
    &detail::construct<GpsPingResponse>};

}  // namespace servicetitan::dispatch
