// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/webhooks_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::jpm {

namespace tables {

extern const detail::Member kJob[];
const detail::Member kJob[] = {
    {"id", offsetof(Job, id), &detail::type_of<decltype(Job::id)>, true},
    {"jobNumber", offsetof(Job, job_number), &detail::type_of<decltype(Job::job_number)>, true},
    {"projectId", offsetof(Job, project_id), &detail::type_of<decltype(Job::project_id)>},
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
     &detail::type_of<decltype(Job::appointment_count)>, true},
    {"firstAppointmentId", offsetof(Job, first_appointment_id),
     &detail::type_of<decltype(Job::first_appointment_id)>, true},
    {"lastAppointmentId", offsetof(Job, last_appointment_id),
     &detail::type_of<decltype(Job::last_appointment_id)>, true},
    {"recallForId", offsetof(Job, recall_for_id), &detail::type_of<decltype(Job::recall_for_id)>},
    {"warrantyId", offsetof(Job, warranty_id), &detail::type_of<decltype(Job::warranty_id)>},
    {"jobGeneratedLeadSource", offsetof(Job, job_generated_lead_source),
     &detail::type_of<decltype(Job::job_generated_lead_source)>},
    {"noCharge", offsetof(Job, no_charge), &detail::type_of<decltype(Job::no_charge)>, true},
    {"notificationsEnabled", offsetof(Job, notifications_enabled),
     &detail::type_of<decltype(Job::notifications_enabled)>, true},
    {"createdOn", offsetof(Job, created_on), &detail::type_of<decltype(Job::created_on)>, true},
    {"createdById", offsetof(Job, created_by_id), &detail::type_of<decltype(Job::created_by_id)>,
     true},
    {"modifiedOn", offsetof(Job, modified_on), &detail::type_of<decltype(Job::modified_on)>, true},
    {"tagTypeIds", offsetof(Job, tag_type_ids), &detail::type_of<decltype(Job::tag_type_ids)>,
     true},
    {"leadCallId", offsetof(Job, lead_call_id), &detail::type_of<decltype(Job::lead_call_id)>},
    {"partnerLeadCallId", offsetof(Job, partner_lead_call_id),
     &detail::type_of<decltype(Job::partner_lead_call_id)>},
    {"bookingId", offsetof(Job, booking_id), &detail::type_of<decltype(Job::booking_id)>},
    {"soldById", offsetof(Job, sold_by_id), &detail::type_of<decltype(Job::sold_by_id)>},
    {"customerPo", offsetof(Job, customer_po), &detail::type_of<decltype(Job::customer_po)>, true},
    {"invoiceId", offsetof(Job, invoice_id), &detail::type_of<decltype(Job::invoice_id)>, true},
    {"membershipId", offsetof(Job, membership_id), &detail::type_of<decltype(Job::membership_id)>},
    {"total", offsetof(Job, total), &detail::type_of<decltype(Job::total)>},
    {"createdFromEstimateId", offsetof(Job, created_from_estimate_id),
     &detail::type_of<decltype(Job::created_from_estimate_id)>},
    {"estimateIds", offsetof(Job, estimate_ids), &detail::type_of<decltype(Job::estimate_ids)>,
     true},
};

extern const detail::Member kJobAppointment[];
const detail::Member kJobAppointment[] = {
    {"id", offsetof(JobAppointment, id), &detail::type_of<decltype(JobAppointment::id)>, true},
    {"jobId", offsetof(JobAppointment, job_id), &detail::type_of<decltype(JobAppointment::job_id)>,
     true},
    {"appointmentNumber", offsetof(JobAppointment, appointment_number),
     &detail::type_of<decltype(JobAppointment::appointment_number)>},
    {"start", offsetof(JobAppointment, start), &detail::type_of<decltype(JobAppointment::start)>,
     true},
    {"end", offsetof(JobAppointment, end), &detail::type_of<decltype(JobAppointment::end)>, true},
    {"arrivalWindowStart", offsetof(JobAppointment, arrival_window_start),
     &detail::type_of<decltype(JobAppointment::arrival_window_start)>},
    {"arrivalWindowEnd", offsetof(JobAppointment, arrival_window_end),
     &detail::type_of<decltype(JobAppointment::arrival_window_end)>},
    {"status", offsetof(JobAppointment, status),
     &detail::type_of<decltype(JobAppointment::status)>, true},
    {"specialInstructions", offsetof(JobAppointment, special_instructions),
     &detail::type_of<decltype(JobAppointment::special_instructions)>},
    {"createdOn", offsetof(JobAppointment, created_on),
     &detail::type_of<decltype(JobAppointment::created_on)>, true},
    {"modifiedOn", offsetof(JobAppointment, modified_on),
     &detail::type_of<decltype(JobAppointment::modified_on)>, true},
    {"customerId", offsetof(JobAppointment, customer_id),
     &detail::type_of<decltype(JobAppointment::customer_id)>, true},
    {"unused", offsetof(JobAppointment, unused),
     &detail::type_of<decltype(JobAppointment::unused)>, true},
    {"createdById", offsetof(JobAppointment, created_by_id),
     &detail::type_of<decltype(JobAppointment::created_by_id)>, true},
    {"isConfirmed", offsetof(JobAppointment, is_confirmed),
     &detail::type_of<decltype(JobAppointment::is_confirmed)>, true},
    {"active", offsetof(JobAppointment, active),
     &detail::type_of<decltype(JobAppointment::active)>, true},
};

extern const detail::Member kJobAppointmentUpdatedWebhookEvent[];
const detail::Member kJobAppointmentUpdatedWebhookEvent[] = {
    {"appointment", offsetof(JobAppointmentUpdatedWebhookEvent, appointment),
     &detail::type_of<decltype(JobAppointmentUpdatedWebhookEvent::appointment)>, true},
    {"tenantId", offsetof(JobAppointmentUpdatedWebhookEvent, tenant_id),
     &detail::type_of<decltype(JobAppointmentUpdatedWebhookEvent::tenant_id)>, true},
    {"tenantName", offsetof(JobAppointmentUpdatedWebhookEvent, tenant_name),
     &detail::type_of<decltype(JobAppointmentUpdatedWebhookEvent::tenant_name)>, true},
};

extern const detail::Member kJobCompletedWebhookEvent[];
const detail::Member kJobCompletedWebhookEvent[] = {
    {"job", offsetof(JobCompletedWebhookEvent, job),
     &detail::type_of<decltype(JobCompletedWebhookEvent::job)>, true},
    {"manageEmployeeEmail", offsetof(JobCompletedWebhookEvent, manage_employee_email),
     &detail::type_of<decltype(JobCompletedWebhookEvent::manage_employee_email)>},
    {"manageFollowUpEmail", offsetof(JobCompletedWebhookEvent, manage_follow_up_email),
     &detail::type_of<decltype(JobCompletedWebhookEvent::manage_follow_up_email)>},
    {"tenantId", offsetof(JobCompletedWebhookEvent, tenant_id),
     &detail::type_of<decltype(JobCompletedWebhookEvent::tenant_id)>, true},
    {"tenantName", offsetof(JobCompletedWebhookEvent, tenant_name),
     &detail::type_of<decltype(JobCompletedWebhookEvent::tenant_name)>, true},
};

extern const detail::Member kJobRescheduledWebhookEvent[];
const detail::Member kJobRescheduledWebhookEvent[] = {
    {"job", offsetof(JobRescheduledWebhookEvent, job),
     &detail::type_of<decltype(JobRescheduledWebhookEvent::job)>, true},
    {"manageEmployeeEmail", offsetof(JobRescheduledWebhookEvent, manage_employee_email),
     &detail::type_of<decltype(JobRescheduledWebhookEvent::manage_employee_email)>},
    {"manageFollowUpEmail", offsetof(JobRescheduledWebhookEvent, manage_follow_up_email),
     &detail::type_of<decltype(JobRescheduledWebhookEvent::manage_follow_up_email)>},
    {"appointmentId", offsetof(JobRescheduledWebhookEvent, appointment_id),
     &detail::type_of<decltype(JobRescheduledWebhookEvent::appointment_id)>, true},
    {"appointmentNumber", offsetof(JobRescheduledWebhookEvent, appointment_number),
     &detail::type_of<decltype(JobRescheduledWebhookEvent::appointment_number)>, true},
    {"tenantId", offsetof(JobRescheduledWebhookEvent, tenant_id),
     &detail::type_of<decltype(JobRescheduledWebhookEvent::tenant_id)>, true},
    {"tenantName", offsetof(JobRescheduledWebhookEvent, tenant_name),
     &detail::type_of<decltype(JobRescheduledWebhookEvent::tenant_name)>, true},
};

extern const detail::Member kJobScheduledWebhookEvent[];
const detail::Member kJobScheduledWebhookEvent[] = {
    {"job", offsetof(JobScheduledWebhookEvent, job),
     &detail::type_of<decltype(JobScheduledWebhookEvent::job)>, true},
    {"manageEmployeeEmail", offsetof(JobScheduledWebhookEvent, manage_employee_email),
     &detail::type_of<decltype(JobScheduledWebhookEvent::manage_employee_email)>},
    {"manageFollowUpEmail", offsetof(JobScheduledWebhookEvent, manage_follow_up_email),
     &detail::type_of<decltype(JobScheduledWebhookEvent::manage_follow_up_email)>},
    {"tenantId", offsetof(JobScheduledWebhookEvent, tenant_id),
     &detail::type_of<decltype(JobScheduledWebhookEvent::tenant_id)>, true},
    {"tenantName", offsetof(JobScheduledWebhookEvent, tenant_name),
     &detail::type_of<decltype(JobScheduledWebhookEvent::tenant_name)>, true},
};

extern const detail::Member kJobUpdatedWebhookEvent[];
const detail::Member kJobUpdatedWebhookEvent[] = {
    {"job", offsetof(JobUpdatedWebhookEvent, job),
     &detail::type_of<decltype(JobUpdatedWebhookEvent::job)>, true},
    {"manageEmployeeEmail", offsetof(JobUpdatedWebhookEvent, manage_employee_email),
     &detail::type_of<decltype(JobUpdatedWebhookEvent::manage_employee_email)>},
    {"manageFollowUpEmail", offsetof(JobUpdatedWebhookEvent, manage_follow_up_email),
     &detail::type_of<decltype(JobUpdatedWebhookEvent::manage_follow_up_email)>},
    {"tenantId", offsetof(JobUpdatedWebhookEvent, tenant_id),
     &detail::type_of<decltype(JobUpdatedWebhookEvent::tenant_id)>, true},
    {"tenantName", offsetof(JobUpdatedWebhookEvent, tenant_name),
     &detail::type_of<decltype(JobUpdatedWebhookEvent::tenant_name)>, true},
};

}  // namespace tables

const detail::Object Job::kObject{
    "Job", tables::kJob, std::size(tables::kJob), offsetof(Job, extra), &detail::construct<Job>};

const detail::Object JobAppointment::kObject{
    "JobAppointment", tables::kJobAppointment, std::size(tables::kJobAppointment),
    offsetof(JobAppointment, extra), &detail::construct<JobAppointment>};

const detail::Object JobAppointmentUpdatedWebhookEvent::kObject{
    "JobAppointmentUpdatedWebhookEvent", tables::kJobAppointmentUpdatedWebhookEvent,
    std::size(tables::kJobAppointmentUpdatedWebhookEvent),
    offsetof(JobAppointmentUpdatedWebhookEvent, extra),
    &detail::construct<JobAppointmentUpdatedWebhookEvent>};

const detail::Object JobCompletedWebhookEvent::kObject{
    "JobCompletedWebhookEvent", tables::kJobCompletedWebhookEvent,
    std::size(tables::kJobCompletedWebhookEvent), offsetof(JobCompletedWebhookEvent, extra),
    &detail::construct<JobCompletedWebhookEvent>};

const detail::Object JobRescheduledWebhookEvent::kObject{
    "JobRescheduledWebhookEvent", tables::kJobRescheduledWebhookEvent,
    std::size(tables::kJobRescheduledWebhookEvent), offsetof(JobRescheduledWebhookEvent, extra),
    &detail::construct<JobRescheduledWebhookEvent>};

const detail::Object JobScheduledWebhookEvent::kObject{
    "JobScheduledWebhookEvent", tables::kJobScheduledWebhookEvent,
    std::size(tables::kJobScheduledWebhookEvent), offsetof(JobScheduledWebhookEvent, extra),
    &detail::construct<JobScheduledWebhookEvent>};

const detail::Object JobUpdatedWebhookEvent::kObject{
    "JobUpdatedWebhookEvent", tables::kJobUpdatedWebhookEvent,
    std::size(tables::kJobUpdatedWebhookEvent), offsetof(JobUpdatedWebhookEvent, extra),
    &detail::construct<JobUpdatedWebhookEvent>};

}  // namespace servicetitan::jpm
