// Generated from specs/equipment-systems.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/equipment_systems/common_models.hpp"
#include "servicetitan/equipment_systems/shared.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::equipment_systems {

/// `EquipmentSystems.V2.AttachmentApiModel`.
struct AttachmentApiModel {
  Field<std::string> alias{};
  Field<std::string> file_name{};
  OpenEnum<AttachmentAssetType> type{};
  std::string url{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const AttachmentApiModel&) const = default;
};

/// `EquipmentSystems.V2.AttachmentUploadResponse`.
struct AttachmentUploadResponse {
  std::string path{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const AttachmentUploadResponse&) const = default;
};

/// `CustomFieldDataType`.
enum class CustomFieldDataType : std::int32_t {
  kText,
  kDropdown,
  kNumeric,
};
const detail::EnumTable& enum_table(CustomFieldDataType) noexcept;

/// `EquipmentSystems.V2.CustomFieldRequestModel`.
struct CustomFieldRequestModel {
  Field<std::int64_t> id{};
  Field<std::int64_t> type_id{};
  Field<std::string> value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomFieldRequestModel&) const = default;
};

/// `EquipmentSystems.V2.CustomFieldResponseModel`.
struct CustomFieldResponseModel {
  std::int64_t id{};
  std::int64_t type_id{};
  std::optional<std::string> name{};
  std::optional<std::string> value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomFieldResponseModel&) const = default;
};

/// `LocationEquipment.CustomFieldTypeModel`.
struct CustomFieldTypeModel {
  std::int64_t id{};
  std::string name{};
  OpenEnum<CustomFieldDataType> data_type{};
  std::vector<std::string> data_type_options{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomFieldTypeModel&) const = default;
};

/// `EquipmentSystems.V2.InstalledEquipmentCreateRequest`.
struct InstalledEquipmentCreateRequest {
  Required<std::int64_t> location_id;
  Field<std::string> name{};
  Field<std::int64_t> equipment_type_id{};
  Field<OpenEnum<InstalledEquipmentStatus>> status{};
  Field<Timestamp> installed_on{};
  Field<Date> actual_replacement_date{};
  Field<Date> manufactured_on{};
  Field<std::string> serial_number{};
  Field<std::string> barcode_id{};
  Field<std::string> memo{};
  Field<std::string> manufacturer{};
  Field<std::string> model{};
  Field<Decimal> cost{};
  Field<Timestamp> manufacturer_warranty_start{};
  Field<Timestamp> manufacturer_warranty_end{};
  Field<Timestamp> service_provider_warranty_start{};
  Field<Timestamp> service_provider_warranty_end{};
  Field<std::vector<CustomFieldRequestModel>> custom_fields{};
  Field<std::vector<AttachmentApiModel>> attachments{};
  Field<std::vector<std::int64_t>> tag_type_ids{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InstalledEquipmentCreateRequest&) const = default;
};

/// `EquipmentSystems.V2.InstalledEquipmentDetailedResponse`.
struct InstalledEquipmentDetailedResponse {
  std::int64_t id{};
  bool active{};
  std::optional<std::int64_t> equipment_id{};
  std::int64_t location_id{};
  std::int64_t customer_id{};
  std::optional<std::int64_t> invoice_item_id{};
  std::string name{};
  std::optional<InstalledEquipmentTypeModel> type{};
  std::optional<Timestamp> installed_on{};
  Timestamp created_on{};
  Timestamp modified_on{};
  std::string serial_number{};
  std::optional<std::string> barcode_id{};
  std::string memo{};
  std::string manufacturer{};
  std::string model{};
  Decimal cost{};
  OpenEnum<InstalledEquipmentStatus> status{};
  std::optional<Timestamp> manufacturer_warranty_start{};
  std::optional<Timestamp> manufacturer_warranty_end{};
  std::optional<Timestamp> service_provider_warranty_start{};
  std::optional<Timestamp> service_provider_warranty_end{};
  std::optional<std::vector<TagResponseModel>> tags{};
  std::optional<Date> actual_replacement_date{};
  std::optional<Date> manufactured_on{};
  std::optional<std::int32_t> predicted_replacement_months{};
  std::optional<Date> predicted_replacement_date{};
  std::optional<std::vector<CustomFieldResponseModel>> custom_fields{};
  std::optional<std::vector<AttachmentApiModel>> attachments{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InstalledEquipmentDetailedResponse&) const = default;
};

/// `EquipmentSystems.V2.InstalledEquipmentUpdateRequest`.
struct InstalledEquipmentUpdateRequest {
  std::optional<std::string> name{};
  std::optional<std::int64_t> equipment_type_id{};
  std::optional<OpenEnum<InstalledEquipmentStatus>> status{};
  Field<Timestamp> installed_on{};
  Field<Date> actual_replacement_date{};
  Field<Date> manufactured_on{};
  std::optional<std::string> serial_number{};
  std::optional<std::string> barcode_id{};
  std::optional<std::string> memo{};
  std::optional<std::string> manufacturer{};
  std::optional<std::string> model{};
  Field<Decimal> cost{};
  Field<Timestamp> manufacturer_warranty_start{};
  Field<Timestamp> manufacturer_warranty_end{};
  Field<Timestamp> service_provider_warranty_start{};
  Field<Timestamp> service_provider_warranty_end{};
  std::optional<std::vector<std::optional<CustomFieldRequestModel>>> custom_fields{};
  std::optional<std::vector<std::optional<AttachmentApiModel>>> attachments{};
  std::optional<std::vector<std::int64_t>> tag_type_ids{};
  std::optional<bool> active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InstalledEquipmentUpdateRequest&) const = default;
};

}  // namespace servicetitan::equipment_systems
