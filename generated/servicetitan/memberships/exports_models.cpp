// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/memberships/exports_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::memberships {

namespace tables::export_customer_membership_response {
using T = ExportCustomerMembershipResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"followUpOn", offsetof(T, follow_up_on), &detail::type_of<decltype(T::follow_up_on)>, true},
    {"cancellationDate", offsetof(T, cancellation_date),
     &detail::type_of<decltype(T::cancellation_date)>},
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"nextScheduledBillDate", offsetof(T, next_scheduled_bill_date),
     &detail::type_of<decltype(T::next_scheduled_bill_date)>},
    {"to", offsetof(T, to), &detail::type_of<decltype(T::to)>},
    {"billingFrequency", offsetof(T, billing_frequency),
     &detail::type_of<decltype(T::billing_frequency)>, true},
    {"renewalBillingFrequency", offsetof(T, renewal_billing_frequency),
     &detail::type_of<decltype(T::renewal_billing_frequency)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
    {"followUpStatus", offsetof(T, follow_up_status),
     &detail::type_of<decltype(T::follow_up_status)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"initialDeferredRevenue", offsetof(T, initial_deferred_revenue),
     &detail::type_of<decltype(T::initial_deferred_revenue)>, true},
    {"duration", offsetof(T, duration), &detail::type_of<decltype(T::duration)>},
    {"renewalDuration", offsetof(T, renewal_duration),
     &detail::type_of<decltype(T::renewal_duration)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>, true},
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>, true},
    {"membershipTypeId", offsetof(T, membership_type_id),
     &detail::type_of<decltype(T::membership_type_id)>, true},
    {"activatedById", offsetof(T, activated_by_id), &detail::type_of<decltype(T::activated_by_id)>},
    {"activatedFromId", offsetof(T, activated_from_id),
     &detail::type_of<decltype(T::activated_from_id)>},
    {"billingTemplateId", offsetof(T, billing_template_id),
     &detail::type_of<decltype(T::billing_template_id)>},
    {"cancellationBalanceInvoiceId", offsetof(T, cancellation_balance_invoice_id),
     &detail::type_of<decltype(T::cancellation_balance_invoice_id)>},
    {"cancellationInvoiceId", offsetof(T, cancellation_invoice_id),
     &detail::type_of<decltype(T::cancellation_invoice_id)>},
    {"followUpCustomStatusId", offsetof(T, follow_up_custom_status_id),
     &detail::type_of<decltype(T::follow_up_custom_status_id)>},
    {"locationId", offsetof(T, location_id), &detail::type_of<decltype(T::location_id)>},
    {"paymentMethodId", offsetof(T, payment_method_id),
     &detail::type_of<decltype(T::payment_method_id)>},
    {"paymentTypeId", offsetof(T, payment_type_id), &detail::type_of<decltype(T::payment_type_id)>},
    {"recurringLocationId", offsetof(T, recurring_location_id),
     &detail::type_of<decltype(T::recurring_location_id)>},
    {"renewalMembershipTaskId", offsetof(T, renewal_membership_task_id),
     &detail::type_of<decltype(T::renewal_membership_task_id)>},
    {"renewedById", offsetof(T, renewed_by_id), &detail::type_of<decltype(T::renewed_by_id)>},
    {"soldById", offsetof(T, sold_by_id), &detail::type_of<decltype(T::sold_by_id)>},
    {"customerPo", offsetof(T, customer_po), &detail::type_of<decltype(T::customer_po)>},
    {"importId", offsetof(T, import_id), &detail::type_of<decltype(T::import_id)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>,
     true},
};
}  // namespace tables::export_customer_membership_response
constinit const detail::Object ExportCustomerMembershipResponse::kObject{
    "ExportCustomerMembershipResponse", tables::export_customer_membership_response::kMembers,
    std::size(tables::export_customer_membership_response::kMembers),
    offsetof(ExportCustomerMembershipResponse, extra),
    &detail::construct<ExportCustomerMembershipResponse>};

namespace tables::export_customer_membership_status_changes_response {
using T = ExportCustomerMembershipStatusChangesResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"oldStatus", offsetof(T, old_status), &detail::type_of<decltype(T::old_status)>, true},
    {"newStatus", offsetof(T, new_status), &detail::type_of<decltype(T::new_status)>, true},
    {"note", offsetof(T, note), &detail::type_of<decltype(T::note)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>},
    {"membershipId", offsetof(T, membership_id), &detail::type_of<decltype(T::membership_id)>,
     true},
};
}  // namespace tables::export_customer_membership_status_changes_response
constinit const detail::Object ExportCustomerMembershipStatusChangesResponse::kObject{
    "ExportCustomerMembershipStatusChangesResponse",
    tables::export_customer_membership_status_changes_response::kMembers,
    std::size(tables::export_customer_membership_status_changes_response::kMembers),
    offsetof(ExportCustomerMembershipStatusChangesResponse, extra),
    &detail::construct<ExportCustomerMembershipStatusChangesResponse>};

namespace tables::export_invoice_template_response {
using T = ExportInvoiceTemplateResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"total", offsetof(T, total), &detail::type_of<decltype(T::total)>, true},
    {"isSettingsTemplate", offsetof(T, is_settings_template),
     &detail::type_of<decltype(T::is_settings_template)>, true},
    {"importId", offsetof(T, import_id), &detail::type_of<decltype(T::import_id)>},
    {"items", offsetof(T, items), &detail::type_of<decltype(T::items)>, true},
};
}  // namespace tables::export_invoice_template_response
constinit const detail::Object ExportInvoiceTemplateResponse::kObject{
    "ExportInvoiceTemplateResponse", tables::export_invoice_template_response::kMembers,
    std::size(tables::export_invoice_template_response::kMembers),
    offsetof(ExportInvoiceTemplateResponse, extra),
    &detail::construct<ExportInvoiceTemplateResponse>};

namespace tables::export_location_recurring_service_event_response {
using T = ExportLocationRecurringServiceEventResponse;
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
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::export_location_recurring_service_event_response
constinit const detail::Object ExportLocationRecurringServiceEventResponse::kObject{
    "ExportLocationRecurringServiceEventResponse",
    tables::export_location_recurring_service_event_response::kMembers,
    std::size(tables::export_location_recurring_service_event_response::kMembers),
    offsetof(ExportLocationRecurringServiceEventResponse, extra),
    &detail::construct<ExportLocationRecurringServiceEventResponse>};

namespace tables::export_location_recurring_service_response {
using T = ExportLocationRecurringServiceResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"importId", offsetof(T, import_id), &detail::type_of<decltype(T::import_id)>},
    {"membershipId", offsetof(T, membership_id), &detail::type_of<decltype(T::membership_id)>},
    {"locationId", offsetof(T, location_id), &detail::type_of<decltype(T::location_id)>, true},
    {"recurringServiceTypeId", offsetof(T, recurring_service_type_id),
     &detail::type_of<decltype(T::recurring_service_type_id)>, true},
    {"durationType", offsetof(T, duration_type), &detail::type_of<decltype(T::duration_type)>,
     true},
    {"durationLength", offsetof(T, duration_length), &detail::type_of<decltype(T::duration_length)>,
     true},
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"to", offsetof(T, to), &detail::type_of<decltype(T::to)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"invoiceTemplateId", offsetof(T, invoice_template_id),
     &detail::type_of<decltype(T::invoice_template_id)>},
    {"invoiceTemplateForFollowingYearsId", offsetof(T, invoice_template_for_following_years_id),
     &detail::type_of<decltype(T::invoice_template_for_following_years_id)>},
    {"firstVisitComplete", offsetof(T, first_visit_complete),
     &detail::type_of<decltype(T::first_visit_complete)>, true},
    {"activatedFromId", offsetof(T, activated_from_id),
     &detail::type_of<decltype(T::activated_from_id)>},
    {"allocation", offsetof(T, allocation), &detail::type_of<decltype(T::allocation)>, true},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"jobTypeId", offsetof(T, job_type_id), &detail::type_of<decltype(T::job_type_id)>},
    {"campaignId", offsetof(T, campaign_id), &detail::type_of<decltype(T::campaign_id)>},
    {"priority", offsetof(T, priority), &detail::type_of<decltype(T::priority)>, true},
    {"jobSummary", offsetof(T, job_summary), &detail::type_of<decltype(T::job_summary)>},
    {"recurrenceType", offsetof(T, recurrence_type), &detail::type_of<decltype(T::recurrence_type)>,
     true},
    {"recurrenceInterval", offsetof(T, recurrence_interval),
     &detail::type_of<decltype(T::recurrence_interval)>, true},
    {"recurrenceMonths", offsetof(T, recurrence_months),
     &detail::type_of<decltype(T::recurrence_months)>, true},
    {"recurrenceDaysOfWeek", offsetof(T, recurrence_days_of_week),
     &detail::type_of<decltype(T::recurrence_days_of_week)>, true},
    {"recurrenceWeek", offsetof(T, recurrence_week), &detail::type_of<decltype(T::recurrence_week)>,
     true},
    {"recurrenceDayOfNthWeek", offsetof(T, recurrence_day_of_nth_week),
     &detail::type_of<decltype(T::recurrence_day_of_nth_week)>},
    {"recurrenceDaysOfMonth", offsetof(T, recurrence_days_of_month),
     &detail::type_of<decltype(T::recurrence_days_of_month)>, true},
    {"jobStartTime", offsetof(T, job_start_time), &detail::type_of<decltype(T::job_start_time)>},
    {"estimatedPayrollCost", offsetof(T, estimated_payroll_cost),
     &detail::type_of<decltype(T::estimated_payroll_cost)>},
    {"preferredTechnicianIds", offsetof(T, preferred_technician_ids),
     &detail::type_of<decltype(T::preferred_technician_ids)>},
    {"tagTypeIds", offsetof(T, tag_type_ids), &detail::type_of<decltype(T::tag_type_ids)>, true},
};
}  // namespace tables::export_location_recurring_service_response
constinit const detail::Object ExportLocationRecurringServiceResponse::kObject{
    "ExportLocationRecurringServiceResponse",
    tables::export_location_recurring_service_response::kMembers,
    std::size(tables::export_location_recurring_service_response::kMembers),
    offsetof(ExportLocationRecurringServiceResponse, extra),
    &detail::construct<ExportLocationRecurringServiceResponse>};

namespace tables::export_membership_type_response {
using T = ExportMembershipTypeResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"importId", offsetof(T, import_id), &detail::type_of<decltype(T::import_id)>},
    {"billingTemplateId", offsetof(T, billing_template_id),
     &detail::type_of<decltype(T::billing_template_id)>},
    {"discount", offsetof(T, discount), &detail::type_of<decltype(T::discount)>, true},
    {"durationBilling", offsetof(T, duration_billing),
     &detail::type_of<decltype(T::duration_billing)>},
    {"discounts", offsetof(T, discounts), &detail::type_of<decltype(T::discounts)>},
    {"recurringServices", offsetof(T, recurring_services),
     &detail::type_of<decltype(T::recurring_services)>},
    {"tagTypeIds", offsetof(T, tag_type_ids), &detail::type_of<decltype(T::tag_type_ids)>},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"displayName", offsetof(T, display_name), &detail::type_of<decltype(T::display_name)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"discountMode", offsetof(T, discount_mode), &detail::type_of<decltype(T::discount_mode)>,
     true},
    {"locationTarget", offsetof(T, location_target), &detail::type_of<decltype(T::location_target)>,
     true},
    {"revenueRecognitionMode", offsetof(T, revenue_recognition_mode),
     &detail::type_of<decltype(T::revenue_recognition_mode)>, true},
    {"autoCalculateInvoiceTemplates", offsetof(T, auto_calculate_invoice_templates),
     &detail::type_of<decltype(T::auto_calculate_invoice_templates)>, true},
    {"useMembershipPricingTable", offsetof(T, use_membership_pricing_table),
     &detail::type_of<decltype(T::use_membership_pricing_table)>, true},
    {"showMembershipSavings", offsetof(T, show_membership_savings),
     &detail::type_of<decltype(T::show_membership_savings)>, true},
};
}  // namespace tables::export_membership_type_response
constinit const detail::Object ExportMembershipTypeResponse::kObject{
    "ExportMembershipTypeResponse", tables::export_membership_type_response::kMembers,
    std::size(tables::export_membership_type_response::kMembers),
    offsetof(ExportMembershipTypeResponse, extra),
    &detail::construct<ExportMembershipTypeResponse>};

namespace tables::export_recurring_service_type_response {
using T = ExportRecurringServiceTypeResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"recurrenceType", offsetof(T, recurrence_type), &detail::type_of<decltype(T::recurrence_type)>,
     true},
    {"recurrenceInterval", offsetof(T, recurrence_interval),
     &detail::type_of<decltype(T::recurrence_interval)>, true},
    {"recurrenceMonths", offsetof(T, recurrence_months),
     &detail::type_of<decltype(T::recurrence_months)>, true},
    {"durationType", offsetof(T, duration_type), &detail::type_of<decltype(T::duration_type)>,
     true},
    {"durationLength", offsetof(T, duration_length), &detail::type_of<decltype(T::duration_length)>,
     true},
    {"invoiceTemplateId", offsetof(T, invoice_template_id),
     &detail::type_of<decltype(T::invoice_template_id)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"jobTypeId", offsetof(T, job_type_id), &detail::type_of<decltype(T::job_type_id)>},
    {"priority", offsetof(T, priority), &detail::type_of<decltype(T::priority)>, true},
    {"campaignId", offsetof(T, campaign_id), &detail::type_of<decltype(T::campaign_id)>},
    {"jobSummary", offsetof(T, job_summary), &detail::type_of<decltype(T::job_summary)>},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"importId", offsetof(T, import_id), &detail::type_of<decltype(T::import_id)>},
};
}  // namespace tables::export_recurring_service_type_response
constinit const detail::Object ExportRecurringServiceTypeResponse::kObject{
    "ExportRecurringServiceTypeResponse", tables::export_recurring_service_type_response::kMembers,
    std::size(tables::export_recurring_service_type_response::kMembers),
    offsetof(ExportRecurringServiceTypeResponse, extra),
    &detail::construct<ExportRecurringServiceTypeResponse>};

}  // namespace servicetitan::memberships
