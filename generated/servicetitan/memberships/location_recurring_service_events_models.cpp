// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/memberships/location_recurring_service_events_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::memberships {

namespace tables {

extern const detail::Member kLocationRecurringServiceEventResponse[];
const detail::Member kLocationRecurringServiceEventResponse[] = {
    {"id", offsetof(LocationRecurringServiceEventResponse, id),
     &detail::type_of<decltype(LocationRecurringServiceEventResponse::id)>, true},
    {"locationRecurringServiceId",
     offsetof(LocationRecurringServiceEventResponse, location_recurring_service_id),
     &detail::type_of<decltype(LocationRecurringServiceEventResponse::location_recurring_service_id)>,
     true},
    {"locationRecurringServiceName",
     offsetof(LocationRecurringServiceEventResponse, location_recurring_service_name),
     &detail::type_of<decltype(LocationRecurringServiceEventResponse::location_recurring_service_name)>},
    {"membershipId", offsetof(LocationRecurringServiceEventResponse, membership_id),
     &detail::type_of<decltype(LocationRecurringServiceEventResponse::membership_id)>},
    {"membershipName", offsetof(LocationRecurringServiceEventResponse, membership_name),
     &detail::type_of<decltype(LocationRecurringServiceEventResponse::membership_name)>},
    {"status", offsetof(LocationRecurringServiceEventResponse, status),
     &detail::type_of<decltype(LocationRecurringServiceEventResponse::status)>, true},
    {"date", offsetof(LocationRecurringServiceEventResponse, date),
     &detail::type_of<decltype(LocationRecurringServiceEventResponse::date)>, true},
    {"createdOn", offsetof(LocationRecurringServiceEventResponse, created_on),
     &detail::type_of<decltype(LocationRecurringServiceEventResponse::created_on)>, true},
    {"jobId", offsetof(LocationRecurringServiceEventResponse, job_id),
     &detail::type_of<decltype(LocationRecurringServiceEventResponse::job_id)>},
    {"createdById", offsetof(LocationRecurringServiceEventResponse, created_by_id),
     &detail::type_of<decltype(LocationRecurringServiceEventResponse::created_by_id)>},
    {"modifiedOn", offsetof(LocationRecurringServiceEventResponse, modified_on),
     &detail::type_of<decltype(LocationRecurringServiceEventResponse::modified_on)>, true},
};

extern const detail::Member kMarkEventCompletedStatusUpdateRequest[];
const detail::Member kMarkEventCompletedStatusUpdateRequest[] = {
    {"jobId", offsetof(MarkEventCompletedStatusUpdateRequest, job_id),
     &detail::type_of<decltype(MarkEventCompletedStatusUpdateRequest::job_id)>, true},
};
void make_mark_event_completed_status_update_request(void* place) {
  ::new (place) MarkEventCompletedStatusUpdateRequest{.job_id = detail::unset};
}

}  // namespace tables

const detail::Object LocationRecurringServiceEventResponse::kObject{
    "LocationRecurringServiceEventResponse", tables::kLocationRecurringServiceEventResponse,
    std::size(tables::kLocationRecurringServiceEventResponse),
    offsetof(LocationRecurringServiceEventResponse, extra),
    &detail::construct<LocationRecurringServiceEventResponse>};

const detail::Object MarkEventCompletedStatusUpdateRequest::kObject{
    "MarkEventCompletedStatusUpdateRequest", tables::kMarkEventCompletedStatusUpdateRequest,
    std::size(tables::kMarkEventCompletedStatusUpdateRequest),
    offsetof(MarkEventCompletedStatusUpdateRequest, extra),
    &tables::make_mark_event_completed_status_update_request};

}  // namespace servicetitan::memberships
