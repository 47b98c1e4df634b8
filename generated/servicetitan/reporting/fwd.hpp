// Generated from specs/reporting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include <cstdint>

namespace servicetitan::reporting {

enum class DataType : std::int32_t;
struct DynamicSetResponse;
struct HeaderField;
struct ParameterPossibleValues;
struct ReportCategoryListItem;
struct ReportDataParameter;
struct ReportDataRequest;
struct ReportDataResponse;
struct ReportField;
struct ReportListItem;
struct ReportParameter;
struct ReportResponse;

}  // namespace servicetitan::reporting
