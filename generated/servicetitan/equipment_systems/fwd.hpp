// Generated from specs/equipment-systems.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include <cstdint>

namespace servicetitan::equipment_systems {

struct AttachmentApiModel;
struct AttachmentUploadResponse;
enum class CustomFieldDataType : std::int32_t;
struct CustomFieldRequestModel;
struct CustomFieldResponseModel;
struct CustomFieldTypeModel;
struct EquipmentTypeCreateRequest;
struct EquipmentTypeResponse;
struct EquipmentTypeUpdateRequest;
struct InstalledEquipmentCreateRequest;
struct InstalledEquipmentDetailedResponse;
struct InstalledEquipmentResponse;
enum class InstalledEquipmentStatus : std::int32_t;
struct InstalledEquipmentTypeModel;
struct InstalledEquipmentUpdateRequest;
struct TagResponseModel;

}  // namespace servicetitan::equipment_systems
