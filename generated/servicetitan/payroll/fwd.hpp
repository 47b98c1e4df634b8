// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include <cstdint>

namespace servicetitan::payroll {

enum class EmployeeType : std::int32_t;
struct GrossPayItemCreateRequest;
struct GrossPayItemExportResponse;
struct GrossPayItemResponse;
enum class GrossPayItemType : std::int32_t;
struct GrossPayItemUpdateRequest;
struct JobSplitExportResponse;
struct JobSplitResponse;
struct JobTimesheetCreateRequest;
struct JobTimesheetExportResponse;
struct JobTimesheetResponse;
struct JobTimesheetUpdateRequest;
struct LocationLaborTypeResponse;
struct NonJobTimesheetResponse;
enum class PaidTimeType : std::int32_t;
struct PayrollActivityCodeExportResponse;
struct PayrollActivityCodeResponse;
struct PayrollAdjustmentCreateRequest;
struct PayrollAdjustmentExportResponse;
struct PayrollAdjustmentResponse;
enum class PayrollAdjustmentType : std::int32_t;
struct PayrollCustomFieldResponse;
struct PayrollCustomFieldUpdateRequest;
enum class PayrollEarningCategory : std::int32_t;
struct PayrollResponse;
struct PayrollSettingsExportResponse;
struct PayrollSettingsListResponse;
struct PayrollSettingsResponse;
struct PayrollSettingsUpdateRequest;
struct PayrollSettingsUpdateResponse;
enum class PayrollStatus : std::int32_t;
enum class TimesheetCodeEmployeeType : std::int32_t;
struct TimesheetCodeExportResponse;
struct TimesheetCodeRateInfoResponse;
struct TimesheetCodeResponse;
enum class TimesheetCodeType : std::int32_t;
enum class TimesheetHourlyRateType : std::int32_t;

}  // namespace servicetitan::payroll
