// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/jpm/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::jpm {

/// `Jpm.V2.CreateJobTypeRequest`.
struct CreateJobTypeRequest {
  Required<std::string> name;
  Field<std::vector<std::int64_t>> business_unit_ids{};
  Field<std::vector<std::string>> skills{};
  Field<std::vector<std::int64_t>> tag_type_ids{};
  Field<std::string> priority{};
  Field<std::int32_t> duration{};
  Field<Decimal> sold_threshold{};
  Field<std::string> class_{};
  /// Format: multiline.
  Field<std::string> summary{};
  Field<bool> no_charge{};
  Field<bool> enforce_recurring_service_event_selection{};
  Field<bool> invoice_signatures_required{};
  Field<ExternalDataCreateRequest> external_data{};
  Field<std::string> default_estimate_sold_action{};
  Field<std::vector<std::int64_t>> custom_field_type_ids{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateJobTypeRequest&) const = default;
};

/// `Jpm.V2.CustomFieldsUpdateMode`.
enum class CustomFieldsUpdateMode : std::int32_t {
  kReplace,
  kMerge,
};
const detail::EnumTable& enum_table(CustomFieldsUpdateMode) noexcept;

/// `Jpm.V2.JobTypeResponse`.
struct JobTypeResponse {
  std::int64_t id{};
  std::string name{};
  std::vector<std::int64_t> business_unit_ids{};
  std::vector<std::string> skills{};
  std::vector<std::int64_t> tag_type_ids{};
  std::string priority{};
  std::int64_t duration{};
  std::optional<Decimal> sold_threshold{};
  std::string class_{};
  /// Format: multiline.
  std::string summary{};
  bool no_charge{};
  std::optional<bool> enforce_recurring_service_event_selection{};
  bool invoice_signatures_required{};
  Timestamp modified_on{};
  Timestamp created_on{};
  std::vector<ExternalDataModel> external_data{};
  bool active{};
  bool is_smart_dispatched{};
  std::string default_estimate_sold_action{};
  std::vector<std::int64_t> custom_field_type_ids{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JobTypeResponse&) const = default;
};

/// `Jpm.V2.UpdateJobTypeRequest`.
struct UpdateJobTypeRequest {
  std::optional<std::string> name{};
  std::optional<std::vector<std::int64_t>> business_unit_ids{};
  std::optional<std::vector<std::string>> skills{};
  std::optional<std::vector<std::int64_t>> tag_type_ids{};
  std::optional<std::string> priority{};
  std::optional<std::int32_t> duration{};
  Field<Decimal> sold_threshold{};
  std::optional<std::string> class_{};
  std::optional<std::string> summary{};
  std::optional<bool> no_charge{};
  std::optional<bool> enforce_recurring_service_event_selection{};
  std::optional<bool> invoice_signatures_required{};
  std::optional<ExternalDataUpdateRequest> external_data{};
  std::optional<std::string> default_estimate_sold_action{};
  std::optional<std::vector<std::int64_t>> custom_field_type_ids{};
  Field<OpenEnum<CustomFieldsUpdateMode>> custom_fields_update_mode{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateJobTypeRequest&) const = default;
};

}  // namespace servicetitan::jpm
