// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/webhooks_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::dispatch {

namespace tables {

extern const detail::Member kJobGeneratedLeadSource[];
const detail::Member kJobGeneratedLeadSource[] = {
    {"jobId", offsetof(JobGeneratedLeadSource, job_id),
     &detail::type_of<decltype(JobGeneratedLeadSource::job_id)>},
    {"employeeId", offsetof(JobGeneratedLeadSource, employee_id),
     &detail::type_of<decltype(JobGeneratedLeadSource::employee_id)>},
};

extern const detail::Member kJob[];
const detail::Member kJob[] = {
    {"id", offsetof(Job, id), &detail::type_of<decltype(Job::id)>, true},
    {"jobNumber", offsetof(Job, job_number), &detail::type_of<decltype(Job::job_number)>, true},
    {"projectId", offsetof(Job, project_id), &detail::type_of<decltype(Job::project_id)>, true},
    {"customerId", offsetof(Job, customer_id), &detail::type_of<decltype(Job::customer_id)>, true},
    {"locationId", offsetof(Job, location_id), &detail::type_of<decltype(Job::location_id)>, true},
    {"jobStatus", offsetof(Job, job_status), &detail::type_of<decltype(Job::job_status)>, true},
    {"completedOn", offsetof(Job, completed_on), &detail::type_of<decltype(Job::completed_on)>},
    {"businessUnitId", offsetof(Job, business_unit_id),
     &detail::type_of<decltype(Job::business_unit_id)>, true},
    {"jobTypeId", offsetof(Job, job_type_id), &detail::type_of<decltype(Job::job_type_id)>, true},
    {"priority", offsetof(Job, priority), &detail::type_of<decltype(Job::priority)>, true},
    {"campaignId", offsetof(Job, campaign_id), &detail::type_of<decltype(Job::campaign_id)>, true},
    {"appointmentCount", offsetof(Job, appointment_count),
     &detail::type_of<decltype(Job::appointment_count)>},
    {"firstAppointmentId", offsetof(Job, first_appointment_id),
     &detail::type_of<decltype(Job::first_appointment_id)>, true},
    {"lastAppointmentId", offsetof(Job, last_appointment_id),
     &detail::type_of<decltype(Job::last_appointment_id)>, true},
    {"recallForId", offsetof(Job, recall_for_id), &detail::type_of<decltype(Job::recall_for_id)>},
    {"warrantyId", offsetof(Job, warranty_id), &detail::type_of<decltype(Job::warranty_id)>},
    {"jobGeneratedLeadSource", offsetof(Job, job_generated_lead_source),
     &detail::type_of<decltype(Job::job_generated_lead_source)>, true},
    {"noCharge", offsetof(Job, no_charge), &detail::type_of<decltype(Job::no_charge)>, true},
    {"notificationsEnabled", offsetof(Job, notifications_enabled),
     &detail::type_of<decltype(Job::notifications_enabled)>, true},
    {"createdOn", offsetof(Job, created_on), &detail::type_of<decltype(Job::created_on)>},
    {"createdById", offsetof(Job, created_by_id), &detail::type_of<decltype(Job::created_by_id)>,
     true},
    {"modifiedOn", offsetof(Job, modified_on), &detail::type_of<decltype(Job::modified_on)>, true},
    {"tagTypeIds", offsetof(Job, tag_type_ids), &detail::type_of<decltype(Job::tag_type_ids)>},
    {"leadCallId", offsetof(Job, lead_call_id), &detail::type_of<decltype(Job::lead_call_id)>},
    {"bookingId", offsetof(Job, booking_id), &detail::type_of<decltype(Job::booking_id)>},
    {"soldById", offsetof(Job, sold_by_id), &detail::type_of<decltype(Job::sold_by_id)>},
    {"customerPo", offsetof(Job, customer_po), &detail::type_of<decltype(Job::customer_po)>},
    {"invoiceId", offsetof(Job, invoice_id), &detail::type_of<decltype(Job::invoice_id)>},
    {"membershipId", offsetof(Job, membership_id), &detail::type_of<decltype(Job::membership_id)>},
    {"total", offsetof(Job, total), &detail::type_of<decltype(Job::total)>, true},
};

extern const detail::Member kJobAppointment[];
const detail::Member kJobAppointment[] = {
    {"id", offsetof(JobAppointment, id), &detail::type_of<decltype(JobAppointment::id)>, true},
    {"appointmentNumber", offsetof(JobAppointment, appointment_number),
     &detail::type_of<decltype(JobAppointment::appointment_number)>, true},
    {"scheduledOn", offsetof(JobAppointment, scheduled_on),
     &detail::type_of<decltype(JobAppointment::scheduled_on)>},
    {"start", offsetof(JobAppointment, start), &detail::type_of<decltype(JobAppointment::start)>,
     true},
    {"end", offsetof(JobAppointment, end), &detail::type_of<decltype(JobAppointment::end)>, true},
    {"duration", offsetof(JobAppointment, duration),
     &detail::type_of<decltype(JobAppointment::duration)>, true},
    {"arrivalWindowStart", offsetof(JobAppointment, arrival_window_start),
     &detail::type_of<decltype(JobAppointment::arrival_window_start)>},
    {"arrivalWindowEnd", offsetof(JobAppointment, arrival_window_end),
     &detail::type_of<decltype(JobAppointment::arrival_window_end)>},
    {"externalId", offsetof(JobAppointment, external_id),
     &detail::type_of<decltype(JobAppointment::external_id)>},
    {"manageEmployeeEmail", offsetof(JobAppointment, manage_employee_email),
     &detail::type_of<decltype(JobAppointment::manage_employee_email)>},
    {"manageFollowUpEmail", offsetof(JobAppointment, manage_follow_up_email),
     &detail::type_of<decltype(JobAppointment::manage_follow_up_email)>},
};

extern const detail::Member kTechnicianDispatchedWebhookEvent[];
const detail::Member kTechnicianDispatchedWebhookEvent[] = {
    {"job", offsetof(TechnicianDispatchedWebhookEvent, job),
     &detail::type_of<decltype(TechnicianDispatchedWebhookEvent::job)>, true},
    {"appointment", offsetof(TechnicianDispatchedWebhookEvent, appointment),
     &detail::type_of<decltype(TechnicianDispatchedWebhookEvent::appointment)>, true},
    {"tenantId", offsetof(TechnicianDispatchedWebhookEvent, tenant_id),
     &detail::type_of<decltype(TechnicianDispatchedWebhookEvent::tenant_id)>, true},
    {"tenantName", offsetof(TechnicianDispatchedWebhookEvent, tenant_name),
     &detail::type_of<decltype(TechnicianDispatchedWebhookEvent::tenant_name)>, true},
};

extern const detail::Member kZone[];
const detail::Member kZone[] = {
    {"id", offsetof(Zone, id), &detail::type_of<decltype(Zone::id)>, true},
    {"name", offsetof(Zone, name), &detail::type_of<decltype(Zone::name)>},
    {"color", offsetof(Zone, color), &detail::type_of<decltype(Zone::color)>},
    {"zips", offsetof(Zone, zips), &detail::type_of<decltype(Zone::zips)>},
    {"cities", offsetof(Zone, cities), &detail::type_of<decltype(Zone::cities)>},
    {"territoryNumbers", offsetof(Zone, territory_numbers),
     &detail::type_of<decltype(Zone::territory_numbers)>},
    {"locnNumbers", offsetof(Zone, locn_numbers), &detail::type_of<decltype(Zone::locn_numbers)>},
    {"businessUnits", offsetof(Zone, business_units),
     &detail::type_of<decltype(Zone::business_units)>},
    {"serviceDaysEnabled", offsetof(Zone, service_days_enabled),
     &detail::type_of<decltype(Zone::service_days_enabled)>, true},
    {"serviceDaysIds", offsetof(Zone, service_days_ids),
     &detail::type_of<decltype(Zone::service_days_ids)>},
    {"active", offsetof(Zone, active), &detail::type_of<decltype(Zone::active)>, true},
    {"maxDriveTimeAdjustment", offsetof(Zone, max_drive_time_adjustment),
     &detail::type_of<decltype(Zone::max_drive_time_adjustment)>},
};

extern const detail::Member kZoneDeletedWebhookEvent[];
const detail::Member kZoneDeletedWebhookEvent[] = {
    {"zone", offsetof(ZoneDeletedWebhookEvent, zone),
     &detail::type_of<decltype(ZoneDeletedWebhookEvent::zone)>, true},
    {"tenantId", offsetof(ZoneDeletedWebhookEvent, tenant_id),
     &detail::type_of<decltype(ZoneDeletedWebhookEvent::tenant_id)>, true},
    {"tenantName", offsetof(ZoneDeletedWebhookEvent, tenant_name),
     &detail::type_of<decltype(ZoneDeletedWebhookEvent::tenant_name)>, true},
};

extern const detail::Member kZoneUpdatedWebhookEvent[];
const detail::Member kZoneUpdatedWebhookEvent[] = {
    {"zone", offsetof(ZoneUpdatedWebhookEvent, zone),
     &detail::type_of<decltype(ZoneUpdatedWebhookEvent::zone)>, true},
    {"tenantId", offsetof(ZoneUpdatedWebhookEvent, tenant_id),
     &detail::type_of<decltype(ZoneUpdatedWebhookEvent::tenant_id)>, true},
    {"tenantName", offsetof(ZoneUpdatedWebhookEvent, tenant_name),
     &detail::type_of<decltype(ZoneUpdatedWebhookEvent::tenant_name)>, true},
};

}  // namespace tables

const detail::Object JobGeneratedLeadSource::kObject{
    "JobGeneratedLeadSource", tables::kJobGeneratedLeadSource,
    std::size(tables::kJobGeneratedLeadSource), offsetof(JobGeneratedLeadSource, extra),
    &detail::construct<JobGeneratedLeadSource>};

const detail::Object Job::kObject{
    "Job", tables::kJob, std::size(tables::kJob), offsetof(Job, extra), &detail::construct<Job>};

const detail::Object JobAppointment::kObject{
    "JobAppointment", tables::kJobAppointment, std::size(tables::kJobAppointment),
    offsetof(JobAppointment, extra), &detail::construct<JobAppointment>};

const detail::Object TechnicianDispatchedWebhookEvent::kObject{
    "TechnicianDispatchedWebhookEvent", tables::kTechnicianDispatchedWebhookEvent,
    std::size(tables::kTechnicianDispatchedWebhookEvent),
    offsetof(TechnicianDispatchedWebhookEvent, extra),
    &detail::construct<TechnicianDispatchedWebhookEvent>};

const detail::Object Zone::kObject{
    "Zone", tables::kZone, std::size(tables::kZone), offsetof(Zone, extra),
    &detail::construct<Zone>};

const detail::Object ZoneDeletedWebhookEvent::kObject{
    "ZoneDeletedWebhookEvent", tables::kZoneDeletedWebhookEvent,
    std::size(tables::kZoneDeletedWebhookEvent), offsetof(ZoneDeletedWebhookEvent, extra),
    &detail::construct<ZoneDeletedWebhookEvent>};

const detail::Object ZoneUpdatedWebhookEvent::kObject{
    "ZoneUpdatedWebhookEvent", tables::kZoneUpdatedWebhookEvent,
    std::size(tables::kZoneUpdatedWebhookEvent), offsetof(ZoneUpdatedWebhookEvent, extra),
    &detail::construct<ZoneUpdatedWebhookEvent>};

}  // namespace servicetitan::dispatch
