// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/memberships/recurring_service_types_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::memberships {

namespace tables::recurring_service_type_response {
using T = RecurringServiceTypeResponse;
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
}  // namespace tables::recurring_service_type_response
constinit const detail::Object RecurringServiceTypeResponse::kObject{
    "RecurringServiceTypeResponse", tables::recurring_service_type_response::kMembers,
    std::size(tables::recurring_service_type_response::kMembers),
    offsetof(RecurringServiceTypeResponse, extra),
    &detail::construct<RecurringServiceTypeResponse>};

}  // namespace servicetitan::memberships
