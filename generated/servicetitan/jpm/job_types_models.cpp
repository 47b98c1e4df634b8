// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/job_types_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::jpm {

namespace tables {

extern const detail::Member kCreateJobTypeRequest[];
const detail::Member kCreateJobTypeRequest[] = {
    {"name", offsetof(CreateJobTypeRequest, name),
     &detail::type_of<decltype(CreateJobTypeRequest::name)>, true},
    {"businessUnitIds", offsetof(CreateJobTypeRequest, business_unit_ids),
     &detail::type_of<decltype(CreateJobTypeRequest::business_unit_ids)>},
    {"skills", offsetof(CreateJobTypeRequest, skills),
     &detail::type_of<decltype(CreateJobTypeRequest::skills)>},
    {"tagTypeIds", offsetof(CreateJobTypeRequest, tag_type_ids),
     &detail::type_of<decltype(CreateJobTypeRequest::tag_type_ids)>},
    {"priority", offsetof(CreateJobTypeRequest, priority),
     &detail::type_of<decltype(CreateJobTypeRequest::priority)>},
    {"duration", offsetof(CreateJobTypeRequest, duration),
     &detail::type_of<decltype(CreateJobTypeRequest::duration)>},
    {"soldThreshold", offsetof(CreateJobTypeRequest, sold_threshold),
     &detail::type_of<decltype(CreateJobTypeRequest::sold_threshold)>},
    {"class", offsetof(CreateJobTypeRequest, class_),
     &detail::type_of<decltype(CreateJobTypeRequest::class_)>},
    {"summary", offsetof(CreateJobTypeRequest, summary),
     &detail::type_of<decltype(CreateJobTypeRequest::summary)>},
    {"noCharge", offsetof(CreateJobTypeRequest, no_charge),
     &detail::type_of<decltype(CreateJobTypeRequest::no_charge)>},
    {"enforceRecurringServiceEventSelection",
     offsetof(CreateJobTypeRequest, enforce_recurring_service_event_selection),
     &detail::type_of<decltype(CreateJobTypeRequest::enforce_recurring_service_event_selection)>},
    {"invoiceSignaturesRequired", offsetof(CreateJobTypeRequest, invoice_signatures_required),
     &detail::type_of<decltype(CreateJobTypeRequest::invoice_signatures_required)>},
    {"externalData", offsetof(CreateJobTypeRequest, external_data),
     &detail::type_of<decltype(CreateJobTypeRequest::external_data)>},
    {"defaultEstimateSoldAction", offsetof(CreateJobTypeRequest, default_estimate_sold_action),
     &detail::type_of<decltype(CreateJobTypeRequest::default_estimate_sold_action)>},
    {"customFieldTypeIds", offsetof(CreateJobTypeRequest, custom_field_type_ids),
     &detail::type_of<decltype(CreateJobTypeRequest::custom_field_type_ids)>},
};
void make_create_job_type_request(void* place) {
  ::new (place) CreateJobTypeRequest{.name = detail::unset};
}

extern const detail::EnumValue kCustomFieldsUpdateMode[];
const detail::EnumValue kCustomFieldsUpdateMode[] = {
    {"Replace", static_cast<std::int32_t>(CustomFieldsUpdateMode::kReplace)},
    {"Merge", static_cast<std::int32_t>(CustomFieldsUpdateMode::kMerge)},
};

extern const detail::Member kJobTypeResponse[];
const detail::Member kJobTypeResponse[] = {
    {"id", offsetof(JobTypeResponse, id), &detail::type_of<decltype(JobTypeResponse::id)>, true},
    {"name", offsetof(JobTypeResponse, name), &detail::type_of<decltype(JobTypeResponse::name)>,
     true},
    {"businessUnitIds", offsetof(JobTypeResponse, business_unit_ids),
     &detail::type_of<decltype(JobTypeResponse::business_unit_ids)>, true},
    {"skills", offsetof(JobTypeResponse, skills),
     &detail::type_of<decltype(JobTypeResponse::skills)>, true},
    {"tagTypeIds", offsetof(JobTypeResponse, tag_type_ids),
     &detail::type_of<decltype(JobTypeResponse::tag_type_ids)>, true},
    {"priority", offsetof(JobTypeResponse, priority),
     &detail::type_of<decltype(JobTypeResponse::priority)>, true},
    {"duration", offsetof(JobTypeResponse, duration),
     &detail::type_of<decltype(JobTypeResponse::duration)>, true},
    {"soldThreshold", offsetof(JobTypeResponse, sold_threshold),
     &detail::type_of<decltype(JobTypeResponse::sold_threshold)>},
    {"class", offsetof(JobTypeResponse, class_),
     &detail::type_of<decltype(JobTypeResponse::class_)>, true},
    {"summary", offsetof(JobTypeResponse, summary),
     &detail::type_of<decltype(JobTypeResponse::summary)>, true},
    {"noCharge", offsetof(JobTypeResponse, no_charge),
     &detail::type_of<decltype(JobTypeResponse::no_charge)>, true},
    {"enforceRecurringServiceEventSelection",
     offsetof(JobTypeResponse, enforce_recurring_service_event_selection),
     &detail::type_of<decltype(JobTypeResponse::enforce_recurring_service_event_selection)>},
    {"invoiceSignaturesRequired", offsetof(JobTypeResponse, invoice_signatures_required),
     &detail::type_of<decltype(JobTypeResponse::invoice_signatures_required)>, true},
    {"modifiedOn", offsetof(JobTypeResponse, modified_on),
     &detail::type_of<decltype(JobTypeResponse::modified_on)>, true},
    {"createdOn", offsetof(JobTypeResponse, created_on),
     &detail::type_of<decltype(JobTypeResponse::created_on)>, true},
    {"externalData", offsetof(JobTypeResponse, external_data),
     &detail::type_of<decltype(JobTypeResponse::external_data)>, true},
    {"active", offsetof(JobTypeResponse, active),
     &detail::type_of<decltype(JobTypeResponse::active)>, true},
    {"isSmartDispatched", offsetof(JobTypeResponse, is_smart_dispatched),
     &detail::type_of<decltype(JobTypeResponse::is_smart_dispatched)>, true},
    {"defaultEstimateSoldAction", offsetof(JobTypeResponse, default_estimate_sold_action),
     &detail::type_of<decltype(JobTypeResponse::default_estimate_sold_action)>, true},
    {"customFieldTypeIds", offsetof(JobTypeResponse, custom_field_type_ids),
     &detail::type_of<decltype(JobTypeResponse::custom_field_type_ids)>, true},
};

extern const detail::Member kUpdateJobTypeRequest[];
const detail::Member kUpdateJobTypeRequest[] = {
    {"name", offsetof(UpdateJobTypeRequest, name),
     &detail::type_of<decltype(UpdateJobTypeRequest::name)>},
    {"businessUnitIds", offsetof(UpdateJobTypeRequest, business_unit_ids),
     &detail::type_of<decltype(UpdateJobTypeRequest::business_unit_ids)>},
    {"skills", offsetof(UpdateJobTypeRequest, skills),
     &detail::type_of<decltype(UpdateJobTypeRequest::skills)>},
    {"tagTypeIds", offsetof(UpdateJobTypeRequest, tag_type_ids),
     &detail::type_of<decltype(UpdateJobTypeRequest::tag_type_ids)>},
    {"priority", offsetof(UpdateJobTypeRequest, priority),
     &detail::type_of<decltype(UpdateJobTypeRequest::priority)>},
    {"duration", offsetof(UpdateJobTypeRequest, duration),
     &detail::type_of<decltype(UpdateJobTypeRequest::duration)>},
    {"soldThreshold", offsetof(UpdateJobTypeRequest, sold_threshold),
     &detail::type_of<decltype(UpdateJobTypeRequest::sold_threshold)>},
    {"class", offsetof(UpdateJobTypeRequest, class_),
     &detail::type_of<decltype(UpdateJobTypeRequest::class_)>},
    {"summary", offsetof(UpdateJobTypeRequest, summary),
     &detail::type_of<decltype(UpdateJobTypeRequest::summary)>},
    {"noCharge", offsetof(UpdateJobTypeRequest, no_charge),
     &detail::type_of<decltype(UpdateJobTypeRequest::no_charge)>},
    {"enforceRecurringServiceEventSelection",
     offsetof(UpdateJobTypeRequest, enforce_recurring_service_event_selection),
     &detail::type_of<decltype(UpdateJobTypeRequest::enforce_recurring_service_event_selection)>},
    {"invoiceSignaturesRequired", offsetof(UpdateJobTypeRequest, invoice_signatures_required),
     &detail::type_of<decltype(UpdateJobTypeRequest::invoice_signatures_required)>},
    {"externalData", offsetof(UpdateJobTypeRequest, external_data),
     &detail::type_of<decltype(UpdateJobTypeRequest::external_data)>},
    {"defaultEstimateSoldAction", offsetof(UpdateJobTypeRequest, default_estimate_sold_action),
     &detail::type_of<decltype(UpdateJobTypeRequest::default_estimate_sold_action)>},
    {"customFieldTypeIds", offsetof(UpdateJobTypeRequest, custom_field_type_ids),
     &detail::type_of<decltype(UpdateJobTypeRequest::custom_field_type_ids)>},
    {"customFieldsUpdateMode", offsetof(UpdateJobTypeRequest, custom_fields_update_mode),
     &detail::type_of<decltype(UpdateJobTypeRequest::custom_fields_update_mode)>},
};

}  // namespace tables

const detail::Object CreateJobTypeRequest::kObject{
    "CreateJobTypeRequest", tables::kCreateJobTypeRequest, std::size(tables::kCreateJobTypeRequest),
    offsetof(CreateJobTypeRequest, extra), &tables::make_create_job_type_request};

const detail::EnumTable& enum_table(CustomFieldsUpdateMode) noexcept {
  static constexpr detail::EnumTable table{
      "CustomFieldsUpdateMode", tables::kCustomFieldsUpdateMode, std::size(tables::kCustomFieldsUpdateMode),
      false};
  return table;
}

const detail::Object JobTypeResponse::kObject{
    "JobTypeResponse", tables::kJobTypeResponse, std::size(tables::kJobTypeResponse),
    offsetof(JobTypeResponse, extra), &detail::construct<JobTypeResponse>};

const detail::Object UpdateJobTypeRequest::kObject{
    "UpdateJobTypeRequest", tables::kUpdateJobTypeRequest, std::size(tables::kUpdateJobTypeRequest),
    offsetof(UpdateJobTypeRequest, extra), &detail::construct<UpdateJobTypeRequest>};

}  // namespace servicetitan::jpm
