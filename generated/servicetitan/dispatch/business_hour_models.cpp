// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/business_hour_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::dispatch {

namespace tables {

extern const detail::Member kTimeRange[];
const detail::Member kTimeRange[] = {
    {"fromHour", offsetof(TimeRange, from_hour), &detail::type_of<decltype(TimeRange::from_hour)>,
     true},
    {"toHour", offsetof(TimeRange, to_hour), &detail::type_of<decltype(TimeRange::to_hour)>, true},
};

extern const detail::Member kBusinessHourModel[];
const detail::Member kBusinessHourModel[] = {
    {"weekdays", offsetof(BusinessHourModel, weekdays),
     &detail::type_of<decltype(BusinessHourModel::weekdays)>, true},
    {"saturday", offsetof(BusinessHourModel, saturday),
     &detail::type_of<decltype(BusinessHourModel::saturday)>, true},
    {"sunday", offsetof(BusinessHourModel, sunday),
     &detail::type_of<decltype(BusinessHourModel::sunday)>, true},
};

extern const detail::Member kCreateBusinessHourRequest[];
const detail::Member kCreateBusinessHourRequest[] = {
    {"weekdays", offsetof(CreateBusinessHourRequest, weekdays),
     &detail::type_of<decltype(CreateBusinessHourRequest::weekdays)>, true},
    {"saturday", offsetof(CreateBusinessHourRequest, saturday),
     &detail::type_of<decltype(CreateBusinessHourRequest::saturday)>, true},
    {"sunday", offsetof(CreateBusinessHourRequest, sunday),
     &detail::type_of<decltype(CreateBusinessHourRequest::sunday)>, true},
};
void make_create_business_hour_request(void* place) {
  ::new (place) CreateBusinessHourRequest{
      .weekdays = detail::unset,
      .saturday = detail::unset,
      .sunday = detail::unset,
  };
}

extern const detail::Member kCreateBusinessHourResponse[];
const detail::Member kCreateBusinessHourResponse[] = {
    {"weekdays", offsetof(CreateBusinessHourResponse, weekdays),
     &detail::type_of<decltype(CreateBusinessHourResponse::weekdays)>, true},
    {"saturday", offsetof(CreateBusinessHourResponse, saturday),
     &detail::type_of<decltype(CreateBusinessHourResponse::saturday)>, true},
    {"sunday", offsetof(CreateBusinessHourResponse, sunday),
     &detail::type_of<decltype(CreateBusinessHourResponse::sunday)>, true},
};

}  // namespace tables

const detail::Object TimeRange::kObject{
    "TimeRange", tables::kTimeRange, std::size(tables::kTimeRange), offsetof(TimeRange, extra),
    &detail::construct<TimeRange>};

const detail::Object BusinessHourModel::kObject{
    "BusinessHourModel", tables::kBusinessHourModel, std::size(tables::kBusinessHourModel),
    offsetof(BusinessHourModel, extra), &detail::construct<BusinessHourModel>};

const detail::Object CreateBusinessHourRequest::kObject{
    "CreateBusinessHourRequest", tables::kCreateBusinessHourRequest,
    std::size(tables::kCreateBusinessHourRequest), offsetof(CreateBusinessHourRequest, extra),
    &tables::make_create_business_hour_request};

const detail::Object CreateBusinessHourResponse::kObject{
    "CreateBusinessHourResponse", tables::kCreateBusinessHourResponse,
    std::size(tables::kCreateBusinessHourResponse), offsetof(CreateBusinessHourResponse, extra),
    &detail::construct<CreateBusinessHourResponse>};

}  // namespace servicetitan::dispatch
