// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/job_types_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::jpm {

namespace tables::create_job_type_request {
using T = CreateJobTypeRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"businessUnitIds", offsetof(T, business_unit_ids),
     &detail::type_of<decltype(T::business_unit_ids)>},
    {"skills", offsetof(T, skills), &detail::type_of<decltype(T::skills)>},
    {"tagTypeIds", offsetof(T, tag_type_ids), &detail::type_of<decltype(T::tag_type_ids)>},
    {"priority", offsetof(T, priority), &detail::type_of<decltype(T::priority)>},
    {"duration", offsetof(T, duration), &detail::type_of<decltype(T::duration)>},
    {"soldThreshold", offsetof(T, sold_threshold), &detail::type_of<decltype(T::sold_threshold)>},
    {"class", offsetof(T, class_), &detail::type_of<decltype(T::class_)>},
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>},
    {"noCharge", offsetof(T, no_charge), &detail::type_of<decltype(T::no_charge)>},
    {"enforceRecurringServiceEventSelection",
     offsetof(T, enforce_recurring_service_event_selection),
     &detail::type_of<decltype(T::enforce_recurring_service_event_selection)>},
    {"invoiceSignaturesRequired", offsetof(T, invoice_signatures_required),
     &detail::type_of<decltype(T::invoice_signatures_required)>},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>},
    {"defaultEstimateSoldAction", offsetof(T, default_estimate_sold_action),
     &detail::type_of<decltype(T::default_estimate_sold_action)>},
    {"customFieldTypeIds", offsetof(T, custom_field_type_ids),
     &detail::type_of<decltype(T::custom_field_type_ids)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.name = detail::unset};
}
}  // namespace tables::create_job_type_request
constinit const detail::Object CreateJobTypeRequest::kObject{
    "CreateJobTypeRequest", tables::create_job_type_request::kMembers,
    std::size(tables::create_job_type_request::kMembers), offsetof(CreateJobTypeRequest, extra),
    &tables::create_job_type_request::make};

namespace tables::custom_fields_update_mode {
using T = CustomFieldsUpdateMode;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Replace", static_cast<std::int32_t>(T::kReplace)},
    {"Merge", static_cast<std::int32_t>(T::kMerge)},
};
}  // namespace tables::custom_fields_update_mode
const detail::EnumTable& enum_table(CustomFieldsUpdateMode) noexcept {
  static constexpr detail::EnumTable table{
      "CustomFieldsUpdateMode", tables::custom_fields_update_mode::kValues,
      std::size(tables::custom_fields_update_mode::kValues)};
  return table;
}

namespace tables::job_type_response {
using T = JobTypeResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"businessUnitIds", offsetof(T, business_unit_ids),
     &detail::type_of<decltype(T::business_unit_ids)>, true},
    {"skills", offsetof(T, skills), &detail::type_of<decltype(T::skills)>, true},
    {"tagTypeIds", offsetof(T, tag_type_ids), &detail::type_of<decltype(T::tag_type_ids)>, true},
    {"priority", offsetof(T, priority), &detail::type_of<decltype(T::priority)>, true},
    {"duration", offsetof(T, duration), &detail::type_of<decltype(T::duration)>, true},
    {"soldThreshold", offsetof(T, sold_threshold), &detail::type_of<decltype(T::sold_threshold)>},
    {"class", offsetof(T, class_), &detail::type_of<decltype(T::class_)>, true},
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>, true},
    {"noCharge", offsetof(T, no_charge), &detail::type_of<decltype(T::no_charge)>, true},
    {"enforceRecurringServiceEventSelection",
     offsetof(T, enforce_recurring_service_event_selection),
     &detail::type_of<decltype(T::enforce_recurring_service_event_selection)>},
    {"invoiceSignaturesRequired", offsetof(T, invoice_signatures_required),
     &detail::type_of<decltype(T::invoice_signatures_required)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>,
     true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"isSmartDispatched", offsetof(T, is_smart_dispatched),
     &detail::type_of<decltype(T::is_smart_dispatched)>, true},
    {"defaultEstimateSoldAction", offsetof(T, default_estimate_sold_action),
     &detail::type_of<decltype(T::default_estimate_sold_action)>, true},
    {"customFieldTypeIds", offsetof(T, custom_field_type_ids),
     &detail::type_of<decltype(T::custom_field_type_ids)>, true},
};
}  // namespace tables::job_type_response
constinit const detail::Object JobTypeResponse::kObject{
    "JobTypeResponse", tables::job_type_response::kMembers,
    std::size(tables::job_type_response::kMembers), offsetof(JobTypeResponse, extra),
    &detail::construct<JobTypeResponse>};

namespace tables::update_job_type_request {
using T = UpdateJobTypeRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"businessUnitIds", offsetof(T, business_unit_ids),
     &detail::type_of<decltype(T::business_unit_ids)>},
    {"skills", offsetof(T, skills), &detail::type_of<decltype(T::skills)>},
    {"tagTypeIds", offsetof(T, tag_type_ids), &detail::type_of<decltype(T::tag_type_ids)>},
    {"priority", offsetof(T, priority), &detail::type_of<decltype(T::priority)>},
    {"duration", offsetof(T, duration), &detail::type_of<decltype(T::duration)>},
    {"soldThreshold", offsetof(T, sold_threshold), &detail::type_of<decltype(T::sold_threshold)>},
    {"class", offsetof(T, class_), &detail::type_of<decltype(T::class_)>},
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>},
    {"noCharge", offsetof(T, no_charge), &detail::type_of<decltype(T::no_charge)>},
    {"enforceRecurringServiceEventSelection",
     offsetof(T, enforce_recurring_service_event_selection),
     &detail::type_of<decltype(T::enforce_recurring_service_event_selection)>},
    {"invoiceSignaturesRequired", offsetof(T, invoice_signatures_required),
     &detail::type_of<decltype(T::invoice_signatures_required)>},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>},
    {"defaultEstimateSoldAction", offsetof(T, default_estimate_sold_action),
     &detail::type_of<decltype(T::default_estimate_sold_action)>},
    {"customFieldTypeIds", offsetof(T, custom_field_type_ids),
     &detail::type_of<decltype(T::custom_field_type_ids)>},
    {"customFieldsUpdateMode", offsetof(T, custom_fields_update_mode),
     &detail::type_of<decltype(T::custom_fields_update_mode)>},
};
}  // namespace tables::update_job_type_request
constinit const detail::Object UpdateJobTypeRequest::kObject{
    "UpdateJobTypeRequest", tables::update_job_type_request::kMembers,
    std::size(tables::update_job_type_request::kMembers), offsetof(UpdateJobTypeRequest, extra),
    &detail::construct<UpdateJobTypeRequest>};

}  // namespace servicetitan::jpm
