// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/webhooks_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::dispatch {

namespace tables::job_generated_lead_source {
using T = JobGeneratedLeadSource;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"employeeId", offsetof(T, employee_id), &detail::type_of<decltype(T::employee_id)>},
};
}  // namespace tables::job_generated_lead_source
constinit const detail::Object JobGeneratedLeadSource::kObject{
    "JobGeneratedLeadSource", tables::job_generated_lead_source::kMembers,
    std::size(tables::job_generated_lead_source::kMembers), offsetof(JobGeneratedLeadSource, extra),
    &detail::construct<JobGeneratedLeadSource>};

namespace tables::job {
using T = Job;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"jobNumber", offsetof(T, job_number), &detail::type_of<decltype(T::job_number)>, true},
    {"projectId", offsetof(T, project_id), &detail::type_of<decltype(T::project_id)>, true},
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>, true},
    {"locationId", offsetof(T, location_id), &detail::type_of<decltype(T::location_id)>, true},
    {"jobStatus", offsetof(T, job_status), &detail::type_of<decltype(T::job_status)>, true},
    {"completedOn", offsetof(T, completed_on), &detail::type_of<decltype(T::completed_on)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>, true},
    {"jobTypeId", offsetof(T, job_type_id), &detail::type_of<decltype(T::job_type_id)>, true},
    {"priority", offsetof(T, priority), &detail::type_of<decltype(T::priority)>, true},
    {"campaignId", offsetof(T, campaign_id), &detail::type_of<decltype(T::campaign_id)>, true},
    {"appointmentCount", offsetof(T, appointment_count),
     &detail::type_of<decltype(T::appointment_count)>},
    {"firstAppointmentId", offsetof(T, first_appointment_id),
     &detail::type_of<decltype(T::first_appointment_id)>, true},
    {"lastAppointmentId", offsetof(T, last_appointment_id),
     &detail::type_of<decltype(T::last_appointment_id)>, true},
    {"recallForId", offsetof(T, recall_for_id), &detail::type_of<decltype(T::recall_for_id)>},
    {"warrantyId", offsetof(T, warranty_id), &detail::type_of<decltype(T::warranty_id)>},
    {"jobGeneratedLeadSource", offsetof(T, job_generated_lead_source),
     &detail::type_of<decltype(T::job_generated_lead_source)>, true},
    {"noCharge", offsetof(T, no_charge), &detail::type_of<decltype(T::no_charge)>, true},
    {"notificationsEnabled", offsetof(T, notifications_enabled),
     &detail::type_of<decltype(T::notifications_enabled)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"tagTypeIds", offsetof(T, tag_type_ids), &detail::type_of<decltype(T::tag_type_ids)>},
    {"leadCallId", offsetof(T, lead_call_id), &detail::type_of<decltype(T::lead_call_id)>},
    {"bookingId", offsetof(T, booking_id), &detail::type_of<decltype(T::booking_id)>},
    {"soldById", offsetof(T, sold_by_id), &detail::type_of<decltype(T::sold_by_id)>},
    {"customerPo", offsetof(T, customer_po), &detail::type_of<decltype(T::customer_po)>},
    {"invoiceId", offsetof(T, invoice_id), &detail::type_of<decltype(T::invoice_id)>},
    {"membershipId", offsetof(T, membership_id), &detail::type_of<decltype(T::membership_id)>},
    {"total", offsetof(T, total), &detail::type_of<decltype(T::total)>, true},
};
}  // namespace tables::job
constinit const detail::Object Job::kObject{
    "Job", tables::job::kMembers, std::size(tables::job::kMembers), offsetof(Job, extra),
    &detail::construct<Job>};

namespace tables::job_appointment {
using T = JobAppointment;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"appointmentNumber", offsetof(T, appointment_number),
     &detail::type_of<decltype(T::appointment_number)>, true},
    {"scheduledOn", offsetof(T, scheduled_on), &detail::type_of<decltype(T::scheduled_on)>},
    {"start", offsetof(T, start), &detail::type_of<decltype(T::start)>, true},
    {"end", offsetof(T, end), &detail::type_of<decltype(T::end)>, true},
    {"duration", offsetof(T, duration), &detail::type_of<decltype(T::duration)>, true},
    {"arrivalWindowStart", offsetof(T, arrival_window_start),
     &detail::type_of<decltype(T::arrival_window_start)>},
    {"arrivalWindowEnd", offsetof(T, arrival_window_end),
     &detail::type_of<decltype(T::arrival_window_end)>},
    {"externalId", offsetof(T, external_id), &detail::type_of<decltype(T::external_id)>},
    {"manageEmployeeEmail", offsetof(T, manage_employee_email),
     &detail::type_of<decltype(T::manage_employee_email)>},
    {"manageFollowUpEmail", offsetof(T, manage_follow_up_email),
     &detail::type_of<decltype(T::manage_follow_up_email)>},
};
}  // namespace tables::job_appointment
constinit const detail::Object JobAppointment::kObject{
    "JobAppointment", tables::job_appointment::kMembers,
    std::size(tables::job_appointment::kMembers), offsetof(JobAppointment, extra),
    &detail::construct<JobAppointment>};

namespace tables::technician_dispatched_webhook_event {
using T = TechnicianDispatchedWebhookEvent;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"job", offsetof(T, job), &detail::type_of<decltype(T::job)>, true},
    {"appointment", offsetof(T, appointment), &detail::type_of<decltype(T::appointment)>, true},
    {"tenantId", offsetof(T, tenant_id), &detail::type_of<decltype(T::tenant_id)>, true},
    {"tenantName", offsetof(T, tenant_name), &detail::type_of<decltype(T::tenant_name)>, true},
};
}  // namespace tables::technician_dispatched_webhook_event
constinit const detail::Object TechnicianDispatchedWebhookEvent::kObject{
    "TechnicianDispatchedWebhookEvent", tables::technician_dispatched_webhook_event::kMembers,
    std::size(tables::technician_dispatched_webhook_event::kMembers),
    offsetof(TechnicianDispatchedWebhookEvent, extra),
    &detail::construct<TechnicianDispatchedWebhookEvent>};

namespace tables::zone {
using T = Zone;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"color", offsetof(T, color), &detail::type_of<decltype(T::color)>},
    {"zips", offsetof(T, zips), &detail::type_of<decltype(T::zips)>},
    {"cities", offsetof(T, cities), &detail::type_of<decltype(T::cities)>},
    {"territoryNumbers", offsetof(T, territory_numbers),
     &detail::type_of<decltype(T::territory_numbers)>},
    {"locnNumbers", offsetof(T, locn_numbers), &detail::type_of<decltype(T::locn_numbers)>},
    {"businessUnits", offsetof(T, business_units), &detail::type_of<decltype(T::business_units)>},
    {"serviceDaysEnabled", offsetof(T, service_days_enabled),
     &detail::type_of<decltype(T::service_days_enabled)>, true},
    {"serviceDaysIds", offsetof(T, service_days_ids),
     &detail::type_of<decltype(T::service_days_ids)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"maxDriveTimeAdjustment", offsetof(T, max_drive_time_adjustment),
     &detail::type_of<decltype(T::max_drive_time_adjustment)>},
};
}  // namespace tables::zone
constinit const detail::Object Zone::kObject{
    "Zone", tables::zone::kMembers, std::size(tables::zone::kMembers), offsetof(Zone, extra),
    &detail::construct<Zone>};

namespace tables::zone_deleted_webhook_event {
using T = ZoneDeletedWebhookEvent;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"zone", offsetof(T, zone), &detail::type_of<decltype(T::zone)>, true},
    {"tenantId", offsetof(T, tenant_id), &detail::type_of<decltype(T::tenant_id)>, true},
    {"tenantName", offsetof(T, tenant_name), &detail::type_of<decltype(T::tenant_name)>, true},
};
}  // namespace tables::zone_deleted_webhook_event
constinit const detail::Object ZoneDeletedWebhookEvent::kObject{
    "ZoneDeletedWebhookEvent", tables::zone_deleted_webhook_event::kMembers,
    std::size(tables::zone_deleted_webhook_event::kMembers),
    offsetof(ZoneDeletedWebhookEvent, extra), &detail::construct<ZoneDeletedWebhookEvent>};

namespace tables::zone_updated_webhook_event {
using T = ZoneUpdatedWebhookEvent;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"zone", offsetof(T, zone), &detail::type_of<decltype(T::zone)>, true},
    {"tenantId", offsetof(T, tenant_id), &detail::type_of<decltype(T::tenant_id)>, true},
    {"tenantName", offsetof(T, tenant_name), &detail::type_of<decltype(T::tenant_name)>, true},
};
}  // namespace tables::zone_updated_webhook_event
constinit const detail::Object ZoneUpdatedWebhookEvent::kObject{
    "ZoneUpdatedWebhookEvent", tables::zone_updated_webhook_event::kMembers,
    std::size(tables::zone_updated_webhook_event::kMembers),
    offsetof(ZoneUpdatedWebhookEvent, extra), &detail::construct<ZoneUpdatedWebhookEvent>};

}  // namespace servicetitan::dispatch
