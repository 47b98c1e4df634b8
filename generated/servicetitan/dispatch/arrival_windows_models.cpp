// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/arrival_windows_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::dispatch {

namespace tables {

extern const detail::EnumValue kArrivalWindowConfiguration[];
const detail::EnumValue kArrivalWindowConfiguration[] = {
    {"StartTimeOfArrivalWindow",
     static_cast<std::int32_t>(ArrivalWindowConfiguration::kStartTimeOfArrivalWindow)},
    {"EndTimeOfArrivalWindow",
     static_cast<std::int32_t>(ArrivalWindowConfiguration::kEndTimeOfArrivalWindow)},
};

extern const detail::Member kArrivalWindowConfigurationResponse[];
const detail::Member kArrivalWindowConfigurationResponse[] = {
    {"configuration", offsetof(ArrivalWindowConfigurationResponse, configuration),
     &detail::type_of<decltype(ArrivalWindowConfigurationResponse::configuration)>, true},
};

extern const detail::Member kArrivalWindowResponse[];
const detail::Member kArrivalWindowResponse[] = {
    {"id", offsetof(ArrivalWindowResponse, id),
     &detail::type_of<decltype(ArrivalWindowResponse::id)>, true},
    {"start", offsetof(ArrivalWindowResponse, start),
     &detail::type_of<decltype(ArrivalWindowResponse::start)>, true},
    {"duration", offsetof(ArrivalWindowResponse, duration),
     &detail::type_of<decltype(ArrivalWindowResponse::duration)>, true},
    {"businessUnitIds", offsetof(ArrivalWindowResponse, business_unit_ids),
     &detail::type_of<decltype(ArrivalWindowResponse::business_unit_ids)>, true},
    {"active", offsetof(ArrivalWindowResponse, active),
     &detail::type_of<decltype(ArrivalWindowResponse::active)>, true},
};

extern const detail::Member kCreateArrivalWindowRequest[];
const detail::Member kCreateArrivalWindowRequest[] = {
    {"start", offsetof(CreateArrivalWindowRequest, start),
     &detail::type_of<decltype(CreateArrivalWindowRequest::start)>, true},
    {"duration", offsetof(CreateArrivalWindowRequest, duration),
     &detail::type_of<decltype(CreateArrivalWindowRequest::duration)>, true},
    {"businessUnitIds", offsetof(CreateArrivalWindowRequest, business_unit_ids),
     &detail::type_of<decltype(CreateArrivalWindowRequest::business_unit_ids)>, true},
};
void make_create_arrival_window_request(void* place) {
  ::new (place) CreateArrivalWindowRequest{
      .start = detail::unset,
      .duration = detail::unset,
      .business_unit_ids = detail::unset,
  };
}

extern const detail::Member kSetArrivalWindowStatusRequest[];
const detail::Member kSetArrivalWindowStatusRequest[] = {
    {"isActive", offsetof(SetArrivalWindowStatusRequest, is_active),
     &detail::type_of<decltype(SetArrivalWindowStatusRequest::is_active)>, true},
};
void make_set_arrival_window_status_request(void* place) {
  ::new (place) SetArrivalWindowStatusRequest{.is_active = detail::unset};
}

extern const detail::Member kUpdateArrivalWindowConfigurationRequest[];
const detail::Member kUpdateArrivalWindowConfigurationRequest[] = {
    {"configuration", offsetof(UpdateArrivalWindowConfigurationRequest, configuration),
     &detail::type_of<decltype(UpdateArrivalWindowConfigurationRequest::configuration)>, true},
};
void make_update_arrival_window_configuration_request(void* place) {
  ::new (place) UpdateArrivalWindowConfigurationRequest{.configuration = detail::unset};
}

extern const detail::Member kUpdateArrivalWindowRequest[];
const detail::Member kUpdateArrivalWindowRequest[] = {
    {"start", offsetof(UpdateArrivalWindowRequest, start),
     &detail::type_of<decltype(UpdateArrivalWindowRequest::start)>, true},
    {"duration", offsetof(UpdateArrivalWindowRequest, duration),
     &detail::type_of<decltype(UpdateArrivalWindowRequest::duration)>, true},
    {"businessUnitIds", offsetof(UpdateArrivalWindowRequest, business_unit_ids),
     &detail::type_of<decltype(UpdateArrivalWindowRequest::business_unit_ids)>, true},
};
void make_update_arrival_window_request(void* place) {
  ::new (place) UpdateArrivalWindowRequest{
      .start = detail::unset,
      .duration = detail::unset,
      .business_unit_ids = detail::unset,
  };
}

}  // namespace tables

const detail::EnumTable& enum_table(ArrivalWindowConfiguration) noexcept {
  static constexpr detail::EnumTable table{
      "ArrivalWindowConfiguration", tables::kArrivalWindowConfiguration, std::size(tables::kArrivalWindowConfiguration),
      false};
  return table;
}

const detail::Object ArrivalWindowConfigurationResponse::kObject{
    "ArrivalWindowConfigurationResponse", tables::kArrivalWindowConfigurationResponse,
    std::size(tables::kArrivalWindowConfigurationResponse),
    offsetof(ArrivalWindowConfigurationResponse, extra),
    &detail::construct<ArrivalWindowConfigurationResponse>};

const detail::Object ArrivalWindowResponse::kObject{
    "ArrivalWindowResponse", tables::kArrivalWindowResponse,
    std::size(tables::kArrivalWindowResponse), offsetof(ArrivalWindowResponse, extra),
    &detail::construct<ArrivalWindowResponse>};

const detail::Object CreateArrivalWindowRequest::kObject{
    "CreateArrivalWindowRequest", tables::kCreateArrivalWindowRequest,
    std::size(tables::kCreateArrivalWindowRequest), offsetof(CreateArrivalWindowRequest, extra),
    &tables::make_create_arrival_window_request};

const detail::Object SetArrivalWindowStatusRequest::kObject{
    "SetArrivalWindowStatusRequest", tables::kSetArrivalWindowStatusRequest,
    std::size(tables::kSetArrivalWindowStatusRequest),
    offsetof(SetArrivalWindowStatusRequest, extra),
    &tables::make_set_arrival_window_status_request};

const detail::Object UpdateArrivalWindowConfigurationRequest::kObject{
    "UpdateArrivalWindowConfigurationRequest", tables::kUpdateArrivalWindowConfigurationRequest,
    std::size(tables::kUpdateArrivalWindowConfigurationRequest),
    offsetof(UpdateArrivalWindowConfigurationRequest, extra),
    &tables::make_update_arrival_window_configuration_request};

const detail::Object UpdateArrivalWindowRequest::kObject{
    "UpdateArrivalWindowRequest", tables::kUpdateArrivalWindowRequest,
    std::size(tables::kUpdateArrivalWindowRequest), offsetof(UpdateArrivalWindowRequest, extra),
    &tables::make_update_arrival_window_request};

}  // namespace servicetitan::dispatch
