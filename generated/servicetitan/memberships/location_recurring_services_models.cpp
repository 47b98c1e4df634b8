// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/memberships/location_recurring_services_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::memberships {

namespace tables::location_recurring_service_response {
using T = LocationRecurringServiceResponse;
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
}  // namespace tables::location_recurring_service_response
constinit const detail::Object LocationRecurringServiceResponse::kObject{
    "LocationRecurringServiceResponse", tables::location_recurring_service_response::kMembers,
    std::size(tables::location_recurring_service_response::kMembers),
    offsetof(LocationRecurringServiceResponse, extra),
    &detail::construct<LocationRecurringServiceResponse>};

namespace tables::location_recurring_service_update_request {
using T = LocationRecurringServiceUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"recurringServiceTypeId", offsetof(T, recurring_service_type_id),
     &detail::type_of<decltype(T::recurring_service_type_id)>},
    {"durationType", offsetof(T, duration_type), &detail::type_of<decltype(T::duration_type)>},
    {"durationLength", offsetof(T, duration_length),
     &detail::type_of<decltype(T::duration_length)>},
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"invoiceTemplateId", offsetof(T, invoice_template_id),
     &detail::type_of<decltype(T::invoice_template_id)>},
    {"invoiceTemplateForFollowingYearsId", offsetof(T, invoice_template_for_following_years_id),
     &detail::type_of<decltype(T::invoice_template_for_following_years_id)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"jobTypeId", offsetof(T, job_type_id), &detail::type_of<decltype(T::job_type_id)>},
    {"campaignId", offsetof(T, campaign_id), &detail::type_of<decltype(T::campaign_id)>},
    {"priority", offsetof(T, priority), &detail::type_of<decltype(T::priority)>},
    {"jobSummary", offsetof(T, job_summary), &detail::type_of<decltype(T::job_summary)>},
    {"recurrenceType", offsetof(T, recurrence_type),
     &detail::type_of<decltype(T::recurrence_type)>},
    {"recurrenceInterval", offsetof(T, recurrence_interval),
     &detail::type_of<decltype(T::recurrence_interval)>},
    {"recurrenceMonths", offsetof(T, recurrence_months),
     &detail::type_of<decltype(T::recurrence_months)>},
    {"recurrenceDaysOfWeek", offsetof(T, recurrence_days_of_week),
     &detail::type_of<decltype(T::recurrence_days_of_week)>},
    {"recurrenceWeek", offsetof(T, recurrence_week),
     &detail::type_of<decltype(T::recurrence_week)>},
    {"recurrenceDayOfNthWeek", offsetof(T, recurrence_day_of_nth_week),
     &detail::type_of<decltype(T::recurrence_day_of_nth_week)>},
    {"jobStartTime", offsetof(T, job_start_time), &detail::type_of<decltype(T::job_start_time)>},
    {"estimatedPayrollCost", offsetof(T, estimated_payroll_cost),
     &detail::type_of<decltype(T::estimated_payroll_cost)>},
    {"tagTypeIds", offsetof(T, tag_type_ids), &detail::type_of<decltype(T::tag_type_ids)>},
    {"preferredTechnicianIds", offsetof(T, preferred_technician_ids),
     &detail::type_of<decltype(T::preferred_technician_ids)>},
};
}  // namespace tables::location_recurring_service_update_request
constinit const detail::Object LocationRecurringServiceUpdateRequest::kObject{
    "LocationRecurringServiceUpdateRequest",
    tables::location_recurring_service_update_request::kMembers,
    std::size(tables::location_recurring_service_update_request::kMembers),
    offsetof(LocationRecurringServiceUpdateRequest, extra),
    &detail::construct<LocationRecurringServiceUpdateRequest>};

}  // namespace servicetitan::memberships
