// Generated from specs/reporting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/reporting/report_category_reports_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::reporting {

namespace tables::data_type {
using T = DataType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"String", static_cast<std::int32_t>(T::kString)},
    {"Number", static_cast<std::int32_t>(T::kNumber)},
    {"Boolean", static_cast<std::int32_t>(T::kBoolean)},
    {"Date", static_cast<std::int32_t>(T::kDate)},
    {"Time", static_cast<std::int32_t>(T::kTime)},
};
}  // namespace tables::data_type
const detail::EnumTable& enum_table(DataType) noexcept {
  static constexpr detail::EnumTable table{
      "DataType", tables::data_type::kValues, std::size(tables::data_type::kValues)};
  return table;
}

namespace tables::parameter_possible_values {
using T = ParameterPossibleValues;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"fields", offsetof(T, fields), &detail::type_of<decltype(T::fields)>, true},
    {"dynamicSetId", offsetof(T, dynamic_set_id), &detail::type_of<decltype(T::dynamic_set_id)>},
    {"values", offsetof(T, values), &detail::type_of<decltype(T::values)>},
};
}  // namespace tables::parameter_possible_values
constinit const detail::Object ParameterPossibleValues::kObject{
    "ParameterPossibleValues", tables::parameter_possible_values::kMembers,
    std::size(tables::parameter_possible_values::kMembers),
    offsetof(ParameterPossibleValues, extra), &detail::construct<ParameterPossibleValues>};

namespace tables::report_data_parameter {
using T = ReportDataParameter;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.name = detail::unset};
}
}  // namespace tables::report_data_parameter
constinit const detail::Object ReportDataParameter::kObject{
    "ReportDataParameter", tables::report_data_parameter::kMembers,
    std::size(tables::report_data_parameter::kMembers), offsetof(ReportDataParameter, extra),
    &tables::report_data_parameter::make};

namespace tables::report_data_request {
using T = ReportDataRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"parameters", offsetof(T, parameters), &detail::type_of<decltype(T::parameters)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.parameters = detail::unset};
}
}  // namespace tables::report_data_request
constinit const detail::Object ReportDataRequest::kObject{
    "ReportDataRequest", tables::report_data_request::kMembers,
    std::size(tables::report_data_request::kMembers), offsetof(ReportDataRequest, extra),
    &tables::report_data_request::make};

namespace tables::report_data_response {
using T = ReportDataResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>, true},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>, true},
    {"hasMore", offsetof(T, has_more), &detail::type_of<decltype(T::has_more)>, true},
    {"totalCount", offsetof(T, total_count), &detail::type_of<decltype(T::total_count)>},
    {"data", offsetof(T, data), &detail::type_of<decltype(T::data)>, true},
    {"fields", offsetof(T, fields), &detail::type_of<decltype(T::fields)>, true},
};
}  // namespace tables::report_data_response
constinit const detail::Object ReportDataResponse::kObject{
    "ReportDataResponse", tables::report_data_response::kMembers,
    std::size(tables::report_data_response::kMembers), offsetof(ReportDataResponse, extra),
    &detail::construct<ReportDataResponse>};

namespace tables::report_field {
using T = ReportField;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"label", offsetof(T, label), &detail::type_of<decltype(T::label)>, true},
    {"dataType", offsetof(T, data_type), &detail::type_of<decltype(T::data_type)>, true},
};
}  // namespace tables::report_field
constinit const detail::Object ReportField::kObject{
    "ReportField", tables::report_field::kMembers, std::size(tables::report_field::kMembers),
    offsetof(ReportField, extra), &detail::construct<ReportField>};

namespace tables::report_list_item {
using T = ReportListItem;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
};
}  // namespace tables::report_list_item
constinit const detail::Object ReportListItem::kObject{
    "ReportListItem", tables::report_list_item::kMembers,
    std::size(tables::report_list_item::kMembers), offsetof(ReportListItem, extra),
    &detail::construct<ReportListItem>};

namespace tables::report_parameter {
using T = ReportParameter;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"label", offsetof(T, label), &detail::type_of<decltype(T::label)>, true},
    {"dataType", offsetof(T, data_type), &detail::type_of<decltype(T::data_type)>, true},
    {"isArray", offsetof(T, is_array), &detail::type_of<decltype(T::is_array)>, true},
    {"isRequired", offsetof(T, is_required), &detail::type_of<decltype(T::is_required)>, true},
    {"acceptValues", offsetof(T, accept_values), &detail::type_of<decltype(T::accept_values)>},
};
}  // namespace tables::report_parameter
constinit const detail::Object ReportParameter::kObject{
    "ReportParameter", tables::report_parameter::kMembers,
    std::size(tables::report_parameter::kMembers), offsetof(ReportParameter, extra),
    &detail::construct<ReportParameter>};

namespace tables::report_response {
using T = ReportResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"parameters", offsetof(T, parameters), &detail::type_of<decltype(T::parameters)>, true},
    {"fields", offsetof(T, fields), &detail::type_of<decltype(T::fields)>, true},
};
}  // namespace tables::report_response
constinit const detail::Object ReportResponse::kObject{
    "ReportResponse", tables::report_response::kMembers,
    std::size(tables::report_response::kMembers), offsetof(ReportResponse, extra),
    &detail::construct<ReportResponse>};

}  // namespace servicetitan::reporting
