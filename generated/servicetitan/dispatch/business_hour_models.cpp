// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/business_hour_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::dispatch {

namespace tables::time_range {
using T = TimeRange;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"fromHour", offsetof(T, from_hour), &detail::type_of<decltype(T::from_hour)>, true},
    {"toHour", offsetof(T, to_hour), &detail::type_of<decltype(T::to_hour)>, true},
};
}  // namespace tables::time_range
constinit const detail::Object TimeRange::kObject{
    "TimeRange", tables::time_range::kMembers, std::size(tables::time_range::kMembers),
    offsetof(TimeRange, extra), &detail::construct<TimeRange>};

namespace tables::business_hour_model {
using T = BusinessHourModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"weekdays", offsetof(T, weekdays), &detail::type_of<decltype(T::weekdays)>, true},
    {"saturday", offsetof(T, saturday), &detail::type_of<decltype(T::saturday)>, true},
    {"sunday", offsetof(T, sunday), &detail::type_of<decltype(T::sunday)>, true},
};
}  // namespace tables::business_hour_model
constinit const detail::Object BusinessHourModel::kObject{
    "BusinessHourModel", tables::business_hour_model::kMembers,
    std::size(tables::business_hour_model::kMembers), offsetof(BusinessHourModel, extra),
    &detail::construct<BusinessHourModel>};

namespace tables::create_business_hour_request {
using T = CreateBusinessHourRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"weekdays", offsetof(T, weekdays), &detail::type_of<decltype(T::weekdays)>, true},
    {"saturday", offsetof(T, saturday), &detail::type_of<decltype(T::saturday)>, true},
    {"sunday", offsetof(T, sunday), &detail::type_of<decltype(T::sunday)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.weekdays = detail::unset, .saturday = detail::unset, .sunday = detail::unset};
}
}  // namespace tables::create_business_hour_request
constinit const detail::Object CreateBusinessHourRequest::kObject{
    "CreateBusinessHourRequest", tables::create_business_hour_request::kMembers,
    std::size(tables::create_business_hour_request::kMembers),
    offsetof(CreateBusinessHourRequest, extra), &tables::create_business_hour_request::make};

namespace tables::create_business_hour_response {
using T = CreateBusinessHourResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"weekdays", offsetof(T, weekdays), &detail::type_of<decltype(T::weekdays)>, true},
    {"saturday", offsetof(T, saturday), &detail::type_of<decltype(T::saturday)>, true},
    {"sunday", offsetof(T, sunday), &detail::type_of<decltype(T::sunday)>, true},
};
}  // namespace tables::create_business_hour_response
constinit const detail::Object CreateBusinessHourResponse::kObject{
    "CreateBusinessHourResponse", tables::create_business_hour_response::kMembers,
    std::size(tables::create_business_hour_response::kMembers),
    offsetof(CreateBusinessHourResponse, extra), &detail::construct<CreateBusinessHourResponse>};

}  // namespace servicetitan::dispatch
