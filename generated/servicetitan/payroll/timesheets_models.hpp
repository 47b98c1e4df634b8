// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/payroll/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::payroll {

/// `Payroll.V2.Timesheets.JobTimesheetCreateRequest`. Retained from 2026-03: newer documents do not
/// have it.
struct JobTimesheetCreateRequest {
  Required<std::int64_t> appointment_id;
  Required<std::int64_t> technician_id;
  Required<Timestamp> dispatched_on;
  Required<Timestamp> arrived_on;
  Field<Timestamp> canceled_on{};
  Field<Timestamp> done_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JobTimesheetCreateRequest&) const = default;
};

/// `Payroll.V2.Timesheets.JobTimesheetResponse`.
struct JobTimesheetResponse {
  std::int64_t id{};
  std::int64_t job_id{};
  std::int64_t appointment_id{};
  std::int64_t technician_id{};
  std::optional<Timestamp> dispatched_on{};
  std::optional<Timestamp> arrived_on{};
  std::optional<Timestamp> canceled_on{};
  std::optional<Timestamp> done_on{};
  Timestamp created_on{};
  Timestamp modified_on{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JobTimesheetResponse&) const = default;
};

/// `Payroll.V2.Timesheets.JobTimesheetUpdateRequest`. Retained from 2026-03: newer documents do not
/// have it.
struct JobTimesheetUpdateRequest {
  Required<std::int64_t> appointment_id;
  Required<std::int64_t> technician_id;
  Required<Timestamp> dispatched_on;
  Required<Timestamp> arrived_on;
  Field<Timestamp> canceled_on{};
  Field<Timestamp> done_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JobTimesheetUpdateRequest&) const = default;
};

/// `Payroll.V2.Timesheets.NonJobTimesheetResponse`.
struct NonJobTimesheetResponse {
  std::int64_t id{};
  std::int64_t employee_id{};
  OpenEnum<EmployeeType> employee_type{};
  std::int64_t timesheet_code_id{};
  Timestamp started_on{};
  std::optional<Timestamp> ended_on{};
  Timestamp created_on{};
  Timestamp modified_on{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const NonJobTimesheetResponse&) const = default;
};

}  // namespace servicetitan::payroll
