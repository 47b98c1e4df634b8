// Generated from specs/findings.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/findings/shared.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::findings {

/// `EquipmentSystems.V2.FindingAttachmentCreateModel`.
struct FindingAttachmentCreateModel {
  /// At most 4000 characters.
  Required<std::string> file_name;
  /// At most 4000 characters.
  Required<std::string> url;
  Required<OpenEnum<AttachmentAssetType>> type;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const FindingAttachmentCreateModel&) const = default;
};

/// `EquipmentSystems.V2.FindingAttachmentCreateRequest`.
struct FindingAttachmentCreateRequest {
  /// At most 4000 characters.
  Required<std::string> file_name;
  /// At most 4000 characters.
  Required<std::string> url;
  Required<OpenEnum<AttachmentAssetType>> type;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const FindingAttachmentCreateRequest&) const = default;
};

/// `EquipmentSystems.V2.FindingAttachmentModel`.
struct FindingAttachmentModel {
  std::int64_t id{};
  std::string file_name{};
  std::string url{};
  OpenEnum<AttachmentAssetType> type{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const FindingAttachmentModel&) const = default;
};

/// `EquipmentSystems.V2.FindingAttachmentResponse`.
struct FindingAttachmentResponse {
  std::int64_t id{};
  std::string file_name{};
  std::string url{};
  OpenEnum<AttachmentAssetType> type{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const FindingAttachmentResponse&) const = default;
};

/// `EquipmentSystems.V2.FindingAttachmentUpdateRequest`.
struct FindingAttachmentUpdateRequest {
  /// At most 4000 characters.
  std::optional<std::string> file_name{};
  /// At most 4000 characters.
  std::optional<std::string> url{};
  std::optional<OpenEnum<AttachmentAssetType>> type{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const FindingAttachmentUpdateRequest&) const = default;
};

/// `EquipmentSystems.V2.FindingUrgencyLevel`.
enum class FindingUrgencyLevel : std::int32_t {
  kNotSpecified,
  kLow,
  kMedium,
  kHigh,
  kCritical,
};
const detail::EnumTable& enum_table(FindingUrgencyLevel) noexcept;

/// `EquipmentSystems.V2.FindingCreateRequest`.
struct FindingCreateRequest {
  Required<std::int64_t> location_id;
  /// At most 4000 characters.
  Field<std::string> name{};
  /// At most 4000 characters.
  Field<std::string> description{};
  Required<OpenEnum<FindingUrgencyLevel>> urgency_level;
  /// At most 4000 characters.
  Field<std::string> recommended_solution{};
  /// At most 4000 characters.
  Field<std::string> internal_notes{};
  Field<std::int64_t> installed_equipment_id{};
  Field<std::int64_t> source_job_id{};
  Field<std::vector<FindingAttachmentCreateModel>> attachments{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const FindingCreateRequest&) const = default;
};

/// `EquipmentSystems.V2.FindingStatus`.
enum class FindingStatus : std::int32_t {
  kNew,
  kEstimateCreated,
  kEstimateAccepted,
  kEstimateRejected,
  kJobBooked,
  kJobCompleted,
  kArchived,
};
const detail::EnumTable& enum_table(FindingStatus) noexcept;

/// `EquipmentSystems.V2.FindingDetailedResponse`.
struct FindingDetailedResponse {
  std::int64_t id{};
  std::int64_t location_id{};
  std::optional<std::string> name{};
  std::optional<std::string> description{};
  std::optional<std::string> recommended_solution{};
  std::optional<std::string> internal_notes{};
  std::optional<std::int64_t> installed_equipment_id{};
  OpenEnum<FindingUrgencyLevel> urgency_level{};
  std::optional<std::int64_t> source_job_id{};
  bool archived{};
  bool active{};
  std::int64_t created_by{};
  std::int64_t modified_by{};
  Timestamp created_on{};
  Timestamp modified_on{};
  OpenEnum<FindingStatus> status{};
  std::optional<std::vector<FindingAttachmentModel>> attachments{};
  std::optional<std::vector<std::int64_t>> linked_estimate_ids{};
  std::optional<std::vector<std::int64_t>> linked_job_ids{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const FindingDetailedResponse&) const = default;
};

/// `EquipmentSystems.V2.FindingResponse`.
struct FindingResponse {
  std::int64_t id{};
  std::int64_t location_id{};
  std::optional<std::string> name{};
  std::optional<std::string> description{};
  std::optional<std::string> recommended_solution{};
  std::optional<std::string> internal_notes{};
  std::optional<std::int64_t> installed_equipment_id{};
  OpenEnum<FindingUrgencyLevel> urgency_level{};
  std::optional<std::int64_t> source_job_id{};
  bool archived{};
  bool active{};
  std::int64_t created_by{};
  std::int64_t modified_by{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const FindingResponse&) const = default;
};

/// `EquipmentSystems.V2.FindingUpdateRequest`.
struct FindingUpdateRequest {
  /// At most 4000 characters.
  std::optional<std::string> name{};
  /// At most 4000 characters.
  std::optional<std::string> description{};
  std::optional<OpenEnum<FindingUrgencyLevel>> urgency_level{};
  /// At most 4000 characters.
  std::optional<std::string> recommended_solution{};
  /// At most 4000 characters.
  std::optional<std::string> internal_notes{};
  std::optional<bool> archived{};
  std::optional<bool> active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const FindingUpdateRequest&) const = default;
};

}  // namespace servicetitan::findings
