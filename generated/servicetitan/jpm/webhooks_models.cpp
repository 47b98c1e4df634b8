// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/webhooks_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::jpm {

namespace tables::job {
using T = Job;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"jobNumber", offsetof(T, job_number), &detail::type_of<decltype(T::job_number)>, true},
    {"projectId", offsetof(T, project_id), &detail::type_of<decltype(T::project_id)>},
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
     &detail::type_of<decltype(T::appointment_count)>, true},
    {"firstAppointmentId", offsetof(T, first_appointment_id),
     &detail::type_of<decltype(T::first_appointment_id)>, true},
    {"lastAppointmentId", offsetof(T, last_appointment_id),
     &detail::type_of<decltype(T::last_appointment_id)>, true},
    {"recallForId", offsetof(T, recall_for_id), &detail::type_of<decltype(T::recall_for_id)>},
    {"warrantyId", offsetof(T, warranty_id), &detail::type_of<decltype(T::warranty_id)>},
    {"jobGeneratedLeadSource", offsetof(T, job_generated_lead_source),
     &detail::type_of<decltype(T::job_generated_lead_source)>},
    {"noCharge", offsetof(T, no_charge), &detail::type_of<decltype(T::no_charge)>, true},
    {"notificationsEnabled", offsetof(T, notifications_enabled),
     &detail::type_of<decltype(T::notifications_enabled)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"tagTypeIds", offsetof(T, tag_type_ids), &detail::type_of<decltype(T::tag_type_ids)>, true},
    {"leadCallId", offsetof(T, lead_call_id), &detail::type_of<decltype(T::lead_call_id)>},
    {"partnerLeadCallId", offsetof(T, partner_lead_call_id),
     &detail::type_of<decltype(T::partner_lead_call_id)>},
    {"bookingId", offsetof(T, booking_id), &detail::type_of<decltype(T::booking_id)>},
    {"soldById", offsetof(T, sold_by_id), &detail::type_of<decltype(T::sold_by_id)>},
    {"customerPo", offsetof(T, customer_po), &detail::type_of<decltype(T::customer_po)>, true},
    {"invoiceId", offsetof(T, invoice_id), &detail::type_of<decltype(T::invoice_id)>, true},
    {"membershipId", offsetof(T, membership_id), &detail::type_of<decltype(T::membership_id)>},
    {"total", offsetof(T, total), &detail::type_of<decltype(T::total)>},
    {"createdFromEstimateId", offsetof(T, created_from_estimate_id),
     &detail::type_of<decltype(T::created_from_estimate_id)>},
    {"estimateIds", offsetof(T, estimate_ids), &detail::type_of<decltype(T::estimate_ids)>, true},
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
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>, true},
    {"appointmentNumber", offsetof(T, appointment_number),
     &detail::type_of<decltype(T::appointment_number)>},
    {"start", offsetof(T, start), &detail::type_of<decltype(T::start)>, true},
    {"end", offsetof(T, end), &detail::type_of<decltype(T::end)>, true},
    {"arrivalWindowStart", offsetof(T, arrival_window_start),
     &detail::type_of<decltype(T::arrival_window_start)>},
    {"arrivalWindowEnd", offsetof(T, arrival_window_end),
     &detail::type_of<decltype(T::arrival_window_end)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
    {"specialInstructions", offsetof(T, special_instructions),
     &detail::type_of<decltype(T::special_instructions)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>, true},
    {"unused", offsetof(T, unused), &detail::type_of<decltype(T::unused)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>, true},
    {"isConfirmed", offsetof(T, is_confirmed), &detail::type_of<decltype(T::is_confirmed)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::job_appointment
constinit const detail::Object JobAppointment::kObject{
    "JobAppointment", tables::job_appointment::kMembers,
    std::size(tables::job_appointment::kMembers), offsetof(JobAppointment, extra),
    &detail::construct<JobAppointment>};

namespace tables::job_appointment_updated_webhook_event {
using T = JobAppointmentUpdatedWebhookEvent;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"appointment", offsetof(T, appointment), &detail::type_of<decltype(T::appointment)>, true},
    {"tenantId", offsetof(T, tenant_id), &detail::type_of<decltype(T::tenant_id)>, true},
    {"tenantName", offsetof(T, tenant_name), &detail::type_of<decltype(T::tenant_name)>, true},
};
}  // namespace tables::job_appointment_updated_webhook_event
constinit const detail::Object JobAppointmentUpdatedWebhookEvent::kObject{
    "JobAppointmentUpdatedWebhookEvent", tables::job_appointment_updated_webhook_event::kMembers,
    std::size(tables::job_appointment_updated_webhook_event::kMembers),
    offsetof(JobAppointmentUpdatedWebhookEvent, extra),
    &detail::construct<JobAppointmentUpdatedWebhookEvent>};

namespace tables::job_completed_webhook_event {
using T = JobCompletedWebhookEvent;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"job", offsetof(T, job), &detail::type_of<decltype(T::job)>, true},
    {"manageEmployeeEmail", offsetof(T, manage_employee_email),
     &detail::type_of<decltype(T::manage_employee_email)>},
    {"manageFollowUpEmail", offsetof(T, manage_follow_up_email),
     &detail::type_of<decltype(T::manage_follow_up_email)>},
    {"tenantId", offsetof(T, tenant_id), &detail::type_of<decltype(T::tenant_id)>, true},
    {"tenantName", offsetof(T, tenant_name), &detail::type_of<decltype(T::tenant_name)>, true},
};
}  // namespace tables::job_completed_webhook_event
constinit const detail::Object JobCompletedWebhookEvent::kObject{
    "JobCompletedWebhookEvent", tables::job_completed_webhook_event::kMembers,
    std::size(tables::job_completed_webhook_event::kMembers),
    offsetof(JobCompletedWebhookEvent, extra), &detail::construct<JobCompletedWebhookEvent>};

namespace tables::job_rescheduled_webhook_event {
using T = JobRescheduledWebhookEvent;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"job", offsetof(T, job), &detail::type_of<decltype(T::job)>, true},
    {"manageEmployeeEmail", offsetof(T, manage_employee_email),
     &detail::type_of<decltype(T::manage_employee_email)>},
    {"manageFollowUpEmail", offsetof(T, manage_follow_up_email),
     &detail::type_of<decltype(T::manage_follow_up_email)>},
    {"appointmentId", offsetof(T, appointment_id), &detail::type_of<decltype(T::appointment_id)>,
     true},
    {"appointmentNumber", offsetof(T, appointment_number),
     &detail::type_of<decltype(T::appointment_number)>, true},
    {"tenantId", offsetof(T, tenant_id), &detail::type_of<decltype(T::tenant_id)>, true},
    {"tenantName", offsetof(T, tenant_name), &detail::type_of<decltype(T::tenant_name)>, true},
};
}  // namespace tables::job_rescheduled_webhook_event
constinit const detail::Object JobRescheduledWebhookEvent::kObject{
    "JobRescheduledWebhookEvent", tables::job_rescheduled_webhook_event::kMembers,
    std::size(tables::job_rescheduled_webhook_event::kMembers),
    offsetof(JobRescheduledWebhookEvent, extra), &detail::construct<JobRescheduledWebhookEvent>};

namespace tables::job_scheduled_webhook_event {
using T = JobScheduledWebhookEvent;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"job", offsetof(T, job), &detail::type_of<decltype(T::job)>, true},
    {"manageEmployeeEmail", offsetof(T, manage_employee_email),
     &detail::type_of<decltype(T::manage_employee_email)>},
    {"manageFollowUpEmail", offsetof(T, manage_follow_up_email),
     &detail::type_of<decltype(T::manage_follow_up_email)>},
    {"tenantId", offsetof(T, tenant_id), &detail::type_of<decltype(T::tenant_id)>, true},
    {"tenantName", offsetof(T, tenant_name), &detail::type_of<decltype(T::tenant_name)>, true},
};
}  // namespace tables::job_scheduled_webhook_event
constinit const detail::Object JobScheduledWebhookEvent::kObject{
    "JobScheduledWebhookEvent", tables::job_scheduled_webhook_event::kMembers,
    std::size(tables::job_scheduled_webhook_event::kMembers),
    offsetof(JobScheduledWebhookEvent, extra), &detail::construct<JobScheduledWebhookEvent>};

namespace tables::job_updated_webhook_event {
using T = JobUpdatedWebhookEvent;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"job", offsetof(T, job), &detail::type_of<decltype(T::job)>, true},
    {"manageEmployeeEmail", offsetof(T, manage_employee_email),
     &detail::type_of<decltype(T::manage_employee_email)>},
    {"manageFollowUpEmail", offsetof(T, manage_follow_up_email),
     &detail::type_of<decltype(T::manage_follow_up_email)>},
    {"tenantId", offsetof(T, tenant_id), &detail::type_of<decltype(T::tenant_id)>, true},
    {"tenantName", offsetof(T, tenant_name), &detail::type_of<decltype(T::tenant_name)>, true},
};
}  // namespace tables::job_updated_webhook_event
constinit const detail::Object JobUpdatedWebhookEvent::kObject{
    "JobUpdatedWebhookEvent", tables::job_updated_webhook_event::kMembers,
    std::size(tables::job_updated_webhook_event::kMembers), offsetof(JobUpdatedWebhookEvent, extra),
    &detail::construct<JobUpdatedWebhookEvent>};

}  // namespace servicetitan::jpm
