// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/memberships/location_recurring_service_events_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::memberships {

namespace tables::location_recurring_service_event_response {
using T = LocationRecurringServiceEventResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"locationRecurringServiceId", offsetof(T, location_recurring_service_id),
     &detail::type_of<decltype(T::location_recurring_service_id)>, true},
    {"locationRecurringServiceName", offsetof(T, location_recurring_service_name),
     &detail::type_of<decltype(T::location_recurring_service_name)>},
    {"membershipId", offsetof(T, membership_id), &detail::type_of<decltype(T::membership_id)>},
    {"membershipName", offsetof(T, membership_name),
     &detail::type_of<decltype(T::membership_name)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
    {"date", offsetof(T, date), &detail::type_of<decltype(T::date)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::location_recurring_service_event_response
constinit const detail::Object LocationRecurringServiceEventResponse::kObject{
    "LocationRecurringServiceEventResponse",
    tables::location_recurring_service_event_response::kMembers,
    std::size(tables::location_recurring_service_event_response::kMembers),
    offsetof(LocationRecurringServiceEventResponse, extra),
    &detail::construct<LocationRecurringServiceEventResponse>};

namespace tables::mark_event_completed_status_update_request {
using T = MarkEventCompletedStatusUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.job_id = detail::unset};
}
}  // namespace tables::mark_event_completed_status_update_request
constinit const detail::Object MarkEventCompletedStatusUpdateRequest::kObject{
    "MarkEventCompletedStatusUpdateRequest",
    tables::mark_event_completed_status_update_request::kMembers,
    std::size(tables::mark_event_completed_status_update_request::kMembers),
    offsetof(MarkEventCompletedStatusUpdateRequest, extra),
    &tables::mark_event_completed_status_update_request::make};

}  // namespace servicetitan::memberships
