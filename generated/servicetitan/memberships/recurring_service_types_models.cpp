// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/memberships/recurring_service_types_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::memberships {

namespace tables {

extern const detail::Member kRecurringServiceTypeResponse[];
const detail::Member kRecurringServiceTypeResponse[] = {
    {"id", offsetof(RecurringServiceTypeResponse, id),
     &detail::type_of<decltype(RecurringServiceTypeResponse::id)>, true},
    {"createdOn", offsetof(RecurringServiceTypeResponse, created_on),
     &detail::type_of<decltype(RecurringServiceTypeResponse::created_on)>, true},
    {"createdById", offsetof(RecurringServiceTypeResponse, created_by_id),
     &detail::type_of<decltype(RecurringServiceTypeResponse::created_by_id)>},
    {"modifiedOn", offsetof(RecurringServiceTypeResponse, modified_on),
     &detail::type_of<decltype(RecurringServiceTypeResponse::modified_on)>, true},
    {"active", offsetof(RecurringServiceTypeResponse, active),
     &detail::type_of<decltype(RecurringServiceTypeResponse::active)>, true},
    {"recurrenceType", offsetof(RecurringServiceTypeResponse, recurrence_type),
     &detail::type_of<decltype(RecurringServiceTypeResponse::recurrence_type)>, true},
    {"recurrenceInterval", offsetof(RecurringServiceTypeResponse, recurrence_interval),
     &detail::type_of<decltype(RecurringServiceTypeResponse::recurrence_interval)>, true},
    {"recurrenceMonths", offsetof(RecurringServiceTypeResponse, recurrence_months),
     &detail::type_of<decltype(RecurringServiceTypeResponse::recurrence_months)>, true},
    {"durationType", offsetof(RecurringServiceTypeResponse, duration_type),
     &detail::type_of<decltype(RecurringServiceTypeResponse::duration_type)>, true},
    {"durationLength", offsetof(RecurringServiceTypeResponse, duration_length),
     &detail::type_of<decltype(RecurringServiceTypeResponse::duration_length)>, true},
    {"invoiceTemplateId", offsetof(RecurringServiceTypeResponse, invoice_template_id),
     &detail::type_of<decltype(RecurringServiceTypeResponse::invoice_template_id)>},
    {"businessUnitId", offsetof(RecurringServiceTypeResponse, business_unit_id),
     &detail::type_of<decltype(RecurringServiceTypeResponse::business_unit_id)>},
    {"jobTypeId", offsetof(RecurringServiceTypeResponse, job_type_id),
     &detail::type_of<decltype(RecurringServiceTypeResponse::job_type_id)>},
    {"priority", offsetof(RecurringServiceTypeResponse, priority),
     &detail::type_of<decltype(RecurringServiceTypeResponse::priority)>, true},
    {"campaignId", offsetof(RecurringServiceTypeResponse, campaign_id),
     &detail::type_of<decltype(RecurringServiceTypeResponse::campaign_id)>},
    {"jobSummary", offsetof(RecurringServiceTypeResponse, job_summary),
     &detail::type_of<decltype(RecurringServiceTypeResponse::job_summary)>},
    {"name", offsetof(RecurringServiceTypeResponse, name),
     &detail::type_of<decltype(RecurringServiceTypeResponse::name)>},
    {"importId", offsetof(RecurringServiceTypeResponse, import_id),
     &detail::type_of<decltype(RecurringServiceTypeResponse::import_id)>},
};

}  // namespace tables

const detail::Object RecurringServiceTypeResponse::kObject{
    "RecurringServiceTypeResponse", tables::kRecurringServiceTypeResponse,
    std::size(tables::kRecurringServiceTypeResponse), offsetof(RecurringServiceTypeResponse, extra),
    &detail::construct<RecurringServiceTypeResponse>};

}  // namespace servicetitan::memberships
