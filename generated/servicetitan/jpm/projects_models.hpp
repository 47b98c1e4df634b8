// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/jpm/common_models.hpp"
#include "servicetitan/jpm/shared.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::jpm {

/// `Jpm.V2.CustomFieldCreateOrUpdateModel`.
struct CustomFieldCreateOrUpdateModel {
  Required<std::int64_t> type_id;
  Required<std::string> value;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomFieldCreateOrUpdateModel&) const = default;
};

/// `Jpm.V2.CreateProjectRequest`.
struct CreateProjectRequest {
  Required<std::int64_t> location_id;
  Field<std::int64_t> customer_id{};
  Field<std::int64_t> project_type_id{};
  Field<std::vector<std::int64_t>> project_manager_ids{};
  Field<std::string> name{};
  /// Format: html.
  Field<std::string> summary{};
  Field<std::int64_t> status_id{};
  Field<std::int64_t> sub_status_id{};
  Field<Timestamp> start_date{};
  Field<Timestamp> target_completion_date{};
  Field<Timestamp> actual_completion_date{};
  Field<std::vector<CustomFieldCreateOrUpdateModel>> custom_fields{};
  Field<ExternalDataCreateRequest> external_data{};
  Field<std::vector<std::int64_t>> business_unit_ids{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateProjectRequest&) const = default;
};

/// `Jpm.V2.ProjectNoteCreateRequest`.
struct ProjectNoteCreateRequest {
  /// At least 1 characters.
  Required<std::string> text;
  Field<bool> pin_to_top{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ProjectNoteCreateRequest&) const = default;
};

/// `Jpm.V2.ProjectResponse`.
struct ProjectResponse {
  std::int64_t id{};
  std::string number{};
  std::optional<std::string> name{};
  /// Format: html.
  std::optional<std::string> summary{};
  std::optional<std::string> status{};
  std::optional<std::int64_t> status_id{};
  std::optional<std::string> sub_status{};
  std::optional<std::int64_t> sub_status_id{};
  std::int64_t customer_id{};
  std::int64_t location_id{};
  std::optional<std::int64_t> project_type_id{};
  std::vector<std::int64_t> project_manager_ids{};
  std::vector<std::int64_t> business_unit_ids{};
  std::optional<Timestamp> start_date{};
  std::optional<Timestamp> target_completion_date{};
  std::optional<Timestamp> actual_completion_date{};
  std::optional<Timestamp> modified_on{};
  Timestamp created_on{};
  std::vector<CustomFieldApiModel> custom_fields{};
  std::vector<ExternalDataModel> external_data{};
  std::vector<std::int64_t> job_ids{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ProjectResponse&) const = default;
};

/// `Jpm.V2.UpdateProjectRequest`.
struct UpdateProjectRequest {
  std::optional<std::vector<std::int64_t>> project_manager_ids{};
  std::optional<std::vector<std::int64_t>> job_ids{};
  std::optional<std::vector<std::int64_t>> business_unit_ids{};
  std::optional<std::string> name{};
  /// Format: html.
  std::optional<std::string> summary{};
  std::optional<std::int64_t> status_id{};
  std::optional<std::int64_t> sub_status_id{};
  Field<std::int64_t> project_type_id{};
  std::optional<Timestamp> start_date{};
  std::optional<Timestamp> target_completion_date{};
  std::optional<Timestamp> actual_completion_date{};
  std::optional<std::vector<CustomFieldCreateOrUpdateModel>> custom_fields{};
  std::optional<ExternalDataUpdateRequest> external_data{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateProjectRequest&) const = default;
};

}  // namespace servicetitan::jpm
