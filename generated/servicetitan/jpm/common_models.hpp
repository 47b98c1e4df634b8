// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::jpm {

/// `Jpm.V2.Base.AppointmentStatus`.
enum class AppointmentStatus : std::int32_t {
  kScheduled,
  kDispatched,
  kWorking,
  kHold,
  kDone,
  kCanceled,
};
const detail::EnumTable& enum_table(AppointmentStatus) noexcept;

/// `Jpm.V2.AppointmentSummaryApiModel`.
struct AppointmentSummaryApiModel {
  Timestamp created_on{};
  std::int64_t job_appointment_id{};
  std::int64_t job_id{};
  Timestamp modified_on{};
  /// Format: multiline.
  std::string notes{};
  std::int64_t technician_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const AppointmentSummaryApiModel&) const = default;
};

/// `Jpm.V2.CustomFieldDataType`.
enum class CustomFieldDataType : std::int32_t {
  kText,
  kDropdown,
  kNumeric,
};
const detail::EnumTable& enum_table(CustomFieldDataType) noexcept;

/// `Jpm.V2.CustomFieldTypeResponse`.
struct CustomFieldTypeResponse {
  std::int64_t id{};
  std::string name{};
  OpenEnum<CustomFieldDataType> data_type{};
  std::optional<std::vector<std::string>> data_type_options{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomFieldTypeResponse&) const = default;
};

/// `Jpm.V2.ExternalDataModel`.
struct ExternalDataModel {
  std::string key{};
  std::string value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExternalDataModel&) const = default;
};

/// `Jpm.V2.ExternalDataCreateRequest`.
struct ExternalDataCreateRequest {
  Required<Guid> application_guid;
  Required<std::vector<ExternalDataModel>> external_data;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExternalDataCreateRequest&) const = default;
};

/// `Jpm.V2.ExternalDataPatchMode`.
enum class ExternalDataPatchMode : std::int32_t {
  kReplace,
  kMerge,
};
const detail::EnumTable& enum_table(ExternalDataPatchMode) noexcept;

/// `Jpm.V2.ExternalDataUpdateModel`.
struct ExternalDataUpdateModel {
  Required<std::string> key;
  /// Format: multiline.
  Field<std::string> value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExternalDataUpdateModel&) const = default;
};

/// `Jpm.V2.ExternalDataUpdateRequest`.
struct ExternalDataUpdateRequest {
  Field<OpenEnum<ExternalDataPatchMode>> patch_mode{};
  Required<Guid> application_guid;
  Required<std::vector<ExternalDataUpdateModel>> external_data;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExternalDataUpdateRequest&) const = default;
};

/// `Jpm.V2.Base.JobGeneratedLeadSource`.
struct JobGeneratedLeadSource {
  Field<std::int64_t> job_id{};
  Field<std::int64_t> employee_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JobGeneratedLeadSource&) const = default;
};

/// `Jpm.V2.MessageCreateRequest`. Retained from 2026-03: newer documents do not have it.
struct MessageCreateRequest {
  Required<std::string> body;
  Field<std::vector<std::int64_t>> recipient_ids{};
  Field<std::int64_t> parent_message_id{};
  Field<bool> add_parent_message_sender_to_recipients{};
  Required<std::int64_t> created_by_employee_id;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const MessageCreateRequest&) const = default;
};

/// `Jpm.V2.MessageResponse`. Retained from 2026-03: newer documents do not have it.
struct MessageResponse {
  std::int64_t id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const MessageResponse&) const = default;
};

/// `Jpm.V2.NoteResponse`.
struct NoteResponse {
  std::string text{};
  bool is_pinned{};
  std::int64_t created_by_id{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const NoteResponse&) const = default;
};

}  // namespace servicetitan::jpm
