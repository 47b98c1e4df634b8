// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/arrival_windows_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::dispatch {

namespace tables::arrival_window_configuration {
using T = ArrivalWindowConfiguration;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"StartTimeOfArrivalWindow", static_cast<std::int32_t>(T::kStartTimeOfArrivalWindow)},
    {"EndTimeOfArrivalWindow", static_cast<std::int32_t>(T::kEndTimeOfArrivalWindow)},
};
}  // namespace tables::arrival_window_configuration
const detail::EnumTable& enum_table(ArrivalWindowConfiguration) noexcept {
  static constexpr detail::EnumTable table{
      "ArrivalWindowConfiguration", tables::arrival_window_configuration::kValues,
      std::size(tables::arrival_window_configuration::kValues)};
  return table;
}

namespace tables::arrival_window_configuration_response {
using T = ArrivalWindowConfigurationResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"configuration", offsetof(T, configuration), &detail::type_of<decltype(T::configuration)>,
     true},
};
}  // namespace tables::arrival_window_configuration_response
constinit const detail::Object ArrivalWindowConfigurationResponse::kObject{
    "ArrivalWindowConfigurationResponse", tables::arrival_window_configuration_response::kMembers,
    std::size(tables::arrival_window_configuration_response::kMembers),
    offsetof(ArrivalWindowConfigurationResponse, extra),
    &detail::construct<ArrivalWindowConfigurationResponse>};

namespace tables::arrival_window_response {
using T = ArrivalWindowResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"start", offsetof(T, start), &detail::type_of<decltype(T::start)>, true},
    {"duration", offsetof(T, duration), &detail::type_of<decltype(T::duration)>, true},
    {"businessUnitIds", offsetof(T, business_unit_ids),
     &detail::type_of<decltype(T::business_unit_ids)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::arrival_window_response
constinit const detail::Object ArrivalWindowResponse::kObject{
    "ArrivalWindowResponse", tables::arrival_window_response::kMembers,
    std::size(tables::arrival_window_response::kMembers), offsetof(ArrivalWindowResponse, extra),
    &detail::construct<ArrivalWindowResponse>};

namespace tables::create_arrival_window_request {
using T = CreateArrivalWindowRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"start", offsetof(T, start), &detail::type_of<decltype(T::start)>, true},
    {"duration", offsetof(T, duration), &detail::type_of<decltype(T::duration)>, true},
    {"businessUnitIds", offsetof(T, business_unit_ids),
     &detail::type_of<decltype(T::business_unit_ids)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .start = detail::unset,
      .duration = detail::unset,
      .business_unit_ids = detail::unset,
  };
}
}  // namespace tables::create_arrival_window_request
constinit const detail::Object CreateArrivalWindowRequest::kObject{
    "CreateArrivalWindowRequest", tables::create_arrival_window_request::kMembers,
    std::size(tables::create_arrival_window_request::kMembers),
    offsetof(CreateArrivalWindowRequest, extra), &tables::create_arrival_window_request::make};

namespace tables::set_arrival_window_status_request {
using T = SetArrivalWindowStatusRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"isActive", offsetof(T, is_active), &detail::type_of<decltype(T::is_active)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.is_active = detail::unset};
}
}  // namespace tables::set_arrival_window_status_request
constinit const detail::Object SetArrivalWindowStatusRequest::kObject{
    "SetArrivalWindowStatusRequest", tables::set_arrival_window_status_request::kMembers,
    std::size(tables::set_arrival_window_status_request::kMembers),
    offsetof(SetArrivalWindowStatusRequest, extra),
    &tables::set_arrival_window_status_request::make};

namespace tables::update_arrival_window_configuration_request {
using T = UpdateArrivalWindowConfigurationRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"configuration", offsetof(T, configuration), &detail::type_of<decltype(T::configuration)>,
     true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.configuration = detail::unset};
}
}  // namespace tables::update_arrival_window_configuration_request
constinit const detail::Object UpdateArrivalWindowConfigurationRequest::kObject{
    "UpdateArrivalWindowConfigurationRequest",
    tables::update_arrival_window_configuration_request::kMembers,
    std::size(tables::update_arrival_window_configuration_request::kMembers),
    offsetof(UpdateArrivalWindowConfigurationRequest, extra),
    &tables::update_arrival_window_configuration_request::make};

namespace tables::update_arrival_window_request {
using T = UpdateArrivalWindowRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"start", offsetof(T, start), &detail::type_of<decltype(T::start)>, true},
    {"duration", offsetof(T, duration), &detail::type_of<decltype(T::duration)>, true},
    {"businessUnitIds", offsetof(T, business_unit_ids),
     &detail::type_of<decltype(T::business_unit_ids)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .start = detail::unset,
      .duration = detail::unset,
      .business_unit_ids = detail::unset,
  };
}
}  // namespace tables::update_arrival_window_request
constinit const detail::Object UpdateArrivalWindowRequest::kObject{
    "UpdateArrivalWindowRequest", tables::update_arrival_window_request::kMembers,
    std::size(tables::update_arrival_window_request::kMembers),
    offsetof(UpdateArrivalWindowRequest, extra), &tables::update_arrival_window_request::make};

}  // namespace servicetitan::dispatch
