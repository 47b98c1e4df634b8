// Generated from specs/reporting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/reporting/report_category_reports_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::reporting {

namespace tables {

extern const detail::EnumValue kDataType[];
const detail::EnumValue kDataType[] = {
    {"String", static_cast<std::int32_t>(DataType::kString)},
    {"Number", static_cast<std::int32_t>(DataType::kNumber)},
    {"Boolean", static_cast<std::int32_t>(DataType::kBoolean)},
    {"Date", static_cast<std::int32_t>(DataType::kDate)},
    {"Time", static_cast<std::int32_t>(DataType::kTime)},
};

extern const detail::Member kParameterPossibleValues[];
const detail::Member kParameterPossibleValues[] = {
    {"fields", offsetof(ParameterPossibleValues, fields),
     &detail::type_of<decltype(ParameterPossibleValues::fields)>, true},
    {"dynamicSetId", offsetof(ParameterPossibleValues, dynamic_set_id),
     &detail::type_of<decltype(ParameterPossibleValues::dynamic_set_id)>},
    {"values", offsetof(ParameterPossibleValues, values),
     &detail::type_of<decltype(ParameterPossibleValues::values)>},
};

extern const detail::Member kReportDataParameter[];
const detail::Member kReportDataParameter[] = {
    {"name", offsetof(ReportDataParameter, name),
     &detail::type_of<decltype(ReportDataParameter::name)>, true},
    {"value", offsetof(ReportDataParameter, value),
     &detail::type_of<decltype(ReportDataParameter::value)>},
};
void make_report_data_parameter(void* place) {
  ::new (place) ReportDataParameter{.name = detail::unset};
}

extern const detail::Member kReportDataRequest[];
const detail::Member kReportDataRequest[] = {
    {"parameters", offsetof(ReportDataRequest, parameters),
     &detail::type_of<decltype(ReportDataRequest::parameters)>, true},
};
void make_report_data_request(void* place) {
  ::new (place) ReportDataRequest{.parameters = detail::unset};
}

extern const detail::Member kReportDataResponse[];
const detail::Member kReportDataResponse[] = {
    {"page", offsetof(ReportDataResponse, page),
     &detail::type_of<decltype(ReportDataResponse::page)>, true},
    {"pageSize", offsetof(ReportDataResponse, page_size),
     &detail::type_of<decltype(ReportDataResponse::page_size)>, true},
    {"hasMore", offsetof(ReportDataResponse, has_more),
     &detail::type_of<decltype(ReportDataResponse::has_more)>, true},
    {"totalCount", offsetof(ReportDataResponse, total_count),
     &detail::type_of<decltype(ReportDataResponse::total_count)>},
    {"data", offsetof(ReportDataResponse, data),
     &detail::type_of<decltype(ReportDataResponse::data)>, true},
    {"fields", offsetof(ReportDataResponse, fields),
     &detail::type_of<decltype(ReportDataResponse::fields)>, true},
};

extern const detail::Member kReportField[];
const detail::Member kReportField[] = {
    {"name", offsetof(ReportField, name), &detail::type_of<decltype(ReportField::name)>, true},
    {"label", offsetof(ReportField, label), &detail::type_of<decltype(ReportField::label)>, true},
    {"dataType", offsetof(ReportField, data_type),
     &detail::type_of<decltype(ReportField::data_type)>, true},
};

extern const detail::Member kReportListItem[];
const detail::Member kReportListItem[] = {
    {"id", offsetof(ReportListItem, id), &detail::type_of<decltype(ReportListItem::id)>, true},
    {"name", offsetof(ReportListItem, name), &detail::type_of<decltype(ReportListItem::name)>,
     true},
    {"description", offsetof(ReportListItem, description),
     &detail::type_of<decltype(ReportListItem::description)>},
};

extern const detail::Member kReportParameter[];
const detail::Member kReportParameter[] = {
    {"name", offsetof(ReportParameter, name), &detail::type_of<decltype(ReportParameter::name)>,
     true},
    {"label", offsetof(ReportParameter, label), &detail::type_of<decltype(ReportParameter::label)>,
     true},
    {"dataType", offsetof(ReportParameter, data_type),
     &detail::type_of<decltype(ReportParameter::data_type)>, true},
    {"isArray", offsetof(ReportParameter, is_array),
     &detail::type_of<decltype(ReportParameter::is_array)>, true},
    {"isRequired", offsetof(ReportParameter, is_required),
     &detail::type_of<decltype(ReportParameter::is_required)>, true},
    {"acceptValues", offsetof(ReportParameter, accept_values),
     &detail::type_of<decltype(ReportParameter::accept_values)>},
};

extern const detail::Member kReportResponse[];
const detail::Member kReportResponse[] = {
    {"id", offsetof(ReportResponse, id), &detail::type_of<decltype(ReportResponse::id)>, true},
    {"name", offsetof(ReportResponse, name), &detail::type_of<decltype(ReportResponse::name)>,
     true},
    {"description", offsetof(ReportResponse, description),
     &detail::type_of<decltype(ReportResponse::description)>},
    {"modifiedOn", offsetof(ReportResponse, modified_on),
     &detail::type_of<decltype(ReportResponse::modified_on)>, true},
    {"parameters", offsetof(ReportResponse, parameters),
     &detail::type_of<decltype(ReportResponse::parameters)>, true},
    {"fields", offsetof(ReportResponse, fields),
     &detail::type_of<decltype(ReportResponse::fields)>, true},
};

}  // namespace tables

const detail::EnumTable& enum_table(DataType) noexcept {
  static constexpr detail::EnumTable table{
      "DataType", tables::kDataType, std::size(tables::kDataType),
      false};
  return table;
}

const detail::Object ParameterPossibleValues::kObject{
    "ParameterPossibleValues", tables::kParameterPossibleValues,
    std::size(tables::kParameterPossibleValues), offsetof(ParameterPossibleValues, extra),
    &detail::construct<ParameterPossibleValues>};

const detail::Object ReportDataParameter::kObject{
    "ReportDataParameter", tables::kReportDataParameter, std::size(tables::kReportDataParameter),
    offsetof(ReportDataParameter, extra), &tables::make_report_data_parameter};

const detail::Object ReportDataRequest::kObject{
    "ReportDataRequest", tables::kReportDataRequest, std::size(tables::kReportDataRequest),
    offsetof(ReportDataRequest, extra), &tables::make_report_data_request};

const detail::Object ReportDataResponse::kObject{
    "ReportDataResponse", tables::kReportDataResponse, std::size(tables::kReportDataResponse),
    offsetof(ReportDataResponse, extra), &detail::construct<ReportDataResponse>};

const detail::Object ReportField::kObject{
    "ReportField", tables::kReportField, std::size(tables::kReportField),
    offsetof(ReportField, extra), &detail::construct<ReportField>};

const detail::Object ReportListItem::kObject{
    "ReportListItem", tables::kReportListItem, std::size(tables::kReportListItem),
    offsetof(ReportListItem, extra), &detail::construct<ReportListItem>};

const detail::Object ReportParameter::kObject{
    "ReportParameter", tables::kReportParameter, std::size(tables::kReportParameter),
    offsetof(ReportParameter, extra), &detail::construct<ReportParameter>};

const detail::Object ReportResponse::kObject{
    "ReportResponse", tables::kReportResponse, std::size(tables::kReportResponse),
    offsetof(ReportResponse, extra), &detail::construct<ReportResponse>};

}  // namespace servicetitan::reporting
