// Generated from specs/timesheets.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/timesheets/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::timesheets {

/// `Timesheets.V2.Activities.ActivitiesResponse`.
struct ActivitiesResponse {
  std::int64_t id{};
  std::int64_t employee_id{};
  std::int64_t activity_type_id{};
  OpenEnum<EmployeeType> employee_type{};
  Timestamp start_time{};
  std::optional<Timestamp> end_time{};
  std::optional<std::int64_t> job_id{};
  std::optional<std::int64_t> appointment_id{};
  std::optional<std::int64_t> project_id{};
  std::optional<std::string> project_label{};
  std::optional<std::int64_t> labor_type_id{};
  std::optional<std::int64_t> budget_code_id{};
  std::optional<std::string> memo{};
  std::vector<std::int64_t> tag_types{};
  std::optional<ActivityEntryCoordinate> start_coordinate{};
  std::optional<ActivityEntryCoordinate> end_coordinate{};
  bool active{};
  std::optional<std::int64_t> modified_by_id{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ActivitiesResponse&) const = default;
};

/// `Timesheets.V2.Activities.ActivityCreateRequest`.
struct ActivityCreateRequest {
  Required<std::int64_t> employee_id;
  Required<OpenEnum<EmployeeType>> employee_type;
  Required<std::int64_t> activity_type_id;
  Required<Timestamp> start_time;
  Field<Timestamp> end_time{};
  Field<std::int64_t> job_id{};
  Field<std::int64_t> appointment_id{};
  Field<std::int64_t> project_id{};
  Field<std::string> project_label{};
  Field<std::int64_t> labor_type_id{};
  Field<std::int64_t> budget_code_id{};
  Field<std::string> budget_code_name{};
  Field<double> miles_driven{};
  Field<std::int64_t> non_job_event_assignment_id{};
  Field<std::string> memo{};
  Required<std::vector<std::int64_t>> tag_types;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ActivityCreateRequest&) const = default;
};

/// `Timesheets.V2.Activities.ActivityResponse`.
struct ActivityResponse {
  std::int64_t id{};
  std::int64_t employee_id{};
  OpenEnum<EmployeeType> employee_type{};
  std::int64_t activity_type_id{};
  Timestamp start_time{};
  std::optional<Timestamp> end_time{};
  std::optional<std::int64_t> job_id{};
  std::optional<std::int64_t> appointment_id{};
  std::optional<std::int64_t> project_id{};
  std::optional<std::string> project_label{};
  std::optional<std::int64_t> labor_type_id{};
  std::optional<std::int64_t> budget_code_id{};
  std::optional<std::string> memo{};
  std::vector<std::int64_t> tag_types{};
  std::optional<ActivityEntryCoordinate> start_coordinate{};
  std::optional<ActivityEntryCoordinate> end_coordinate{};
  bool active{};
  std::optional<std::int64_t> modified_by_id{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ActivityResponse&) const = default;
};

/// `Timesheets.V2.Activities.ActivityUpdateRequest`.
struct ActivityUpdateRequest {
  Required<std::int64_t> activity_type_id;
  Required<Timestamp> start_time;
  Field<Timestamp> end_time{};
  Field<std::int64_t> job_id{};
  Field<std::int64_t> appointment_id{};
  Field<std::int64_t> project_id{};
  Field<std::string> project_label{};
  Field<std::int64_t> labor_type_id{};
  Field<std::int64_t> budget_code_id{};
  Field<std::string> budget_code_name{};
  Field<double> miles_driven{};
  Field<std::int64_t> non_job_event_assignment_id{};
  Field<std::string> memo{};
  Required<std::vector<std::int64_t>> tag_types;
  Required<bool> active;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ActivityUpdateRequest&) const = default;
};

}  // namespace servicetitan::timesheets
