// Generated from specs/timesheets.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/timesheets/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::timesheets {

/// `Timesheets.V2.ActivityCategories.ActivityCategoryExportResponse`.
struct ActivityCategoryExportResponse {
  std::int64_t id{};
  std::string name{};
  OpenEnum<ActivityCategoryType> type{};
  bool allow_edit{};
  bool is_default{};
  Timestamp created_on{};
  Timestamp modified_on{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ActivityCategoryExportResponse&) const = default;
};

/// `Timesheets.V2.Activities.ActivityExportResponse`.
struct ActivityExportResponse {
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
  bool operator==(const ActivityExportResponse&) const = default;
};

/// `Timesheets.V2.ActivityTypes.ActivityTypeExportResponse`.
struct ActivityTypeExportResponse {
  std::int64_t id{};
  std::string code{};
  std::int64_t category_id{};
  std::optional<std::string> description{};
  std::string icon{};
  std::optional<std::int64_t> business_unit_id{};
  bool is_users_home_business_unit{};
  std::optional<std::int64_t> labor_type_id{};
  bool is_technician_profile_labor_type{};
  std::vector<std::int64_t> visible_to_roles{};
  std::vector<std::int64_t> default_tag_type_ids{};
  OpenEnum<Association> tag_association{};
  OpenEnum<Association> job_association{};
  OpenEnum<Association> project_association{};
  OpenEnum<Association> project_label_association{};
  OpenEnum<Association> budget_code_association{};
  OpenEnum<Association> labor_type_association{};
  OpenEnum<Association> memo_association{};
  std::optional<std::string> default_memo{};
  bool dont_allow_to_change_memo{};
  bool dont_allow_to_change_tag{};
  bool is_archived{};
  bool is_draft{};
  bool is_default{};
  bool is_in_use{};
  bool active{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ActivityTypeExportResponse&) const = default;
};

}  // namespace servicetitan::timesheets
