// Generated from specs/ by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/shared.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan {

namespace tables {

extern const detail::EnumValue kActiveRequestArg[];
const detail::EnumValue kActiveRequestArg[] = {
    {"True", static_cast<std::int32_t>(ActiveRequestArg::kTrue)},
    {"Any", static_cast<std::int32_t>(ActiveRequestArg::kAny)},
    {"False", static_cast<std::int32_t>(ActiveRequestArg::kFalse)},
};

extern const detail::Member kApiErrorResponse[];
const detail::Member kApiErrorResponse[] = {
    {"type", offsetof(ApiErrorResponse, type), &detail::type_of<decltype(ApiErrorResponse::type)>,
     true},
    {"title", offsetof(ApiErrorResponse, title),
     &detail::type_of<decltype(ApiErrorResponse::title)>, true},
    {"status", offsetof(ApiErrorResponse, status),
     &detail::type_of<decltype(ApiErrorResponse::status)>, true},
    {"traceId", offsetof(ApiErrorResponse, trace_id),
     &detail::type_of<decltype(ApiErrorResponse::trace_id)>, true},
    {"errors", offsetof(ApiErrorResponse, errors),
     &detail::type_of<decltype(ApiErrorResponse::errors)>, true},
    {"data", offsetof(ApiErrorResponse, data), &detail::type_of<decltype(ApiErrorResponse::data)>,
     true},
};

extern const detail::EnumValue kAttachmentAssetType[];
const detail::EnumValue kAttachmentAssetType[] = {
    {"Other", static_cast<std::int32_t>(AttachmentAssetType::kOther)},
    {"Image", static_cast<std::int32_t>(AttachmentAssetType::kImage)},
    {"VideoFile", static_cast<std::int32_t>(AttachmentAssetType::kVideoFile)},
    {"VideoLink", static_cast<std::int32_t>(AttachmentAssetType::kVideoLink)},
    {"Document", static_cast<std::int32_t>(AttachmentAssetType::kDocument)},
};

extern const detail::Member kCustomFieldApiModel[];
const detail::Member kCustomFieldApiModel[] = {
    {"typeId", offsetof(CustomFieldApiModel, type_id),
     &detail::type_of<decltype(CustomFieldApiModel::type_id)>, true},
    {"name", offsetof(CustomFieldApiModel, name),
     &detail::type_of<decltype(CustomFieldApiModel::name)>, true},
    {"value", offsetof(CustomFieldApiModel, value),
     &detail::type_of<decltype(CustomFieldApiModel::value)>, true},
};

extern const detail::EnumValue kLandedCostMethod[];
const detail::EnumValue kLandedCostMethod[] = {
    {"None", static_cast<std::int32_t>(LandedCostMethod::kNone)},
    {"ByValue", static_cast<std::int32_t>(LandedCostMethod::kByValue)},
};

extern const detail::Member kModificationResponse[];
const detail::Member kModificationResponse[] = {
    {"id", offsetof(ModificationResponse, id),
     &detail::type_of<decltype(ModificationResponse::id)>, true},
};

extern const detail::Member kNamedModel[];
const detail::Member kNamedModel[] = {
    {"id", offsetof(NamedModel, id), &detail::type_of<decltype(NamedModel::id)>, true},
    {"name", offsetof(NamedModel, name), &detail::type_of<decltype(NamedModel::name)>, true},
};

extern const detail::EnumValue kSkuType[];
const detail::EnumValue kSkuType[] = {
    {"Service", static_cast<std::int32_t>(SkuType::kService)},
    {"Material", static_cast<std::int32_t>(SkuType::kMaterial)},
    {"Equipment", static_cast<std::int32_t>(SkuType::kEquipment)},
    {"PriceModifier", static_cast<std::int32_t>(SkuType::kPriceModifier)},
};

}  // namespace tables

const detail::EnumTable& enum_table(ActiveRequestArg) noexcept {
  static constexpr detail::EnumTable table{
      "ActiveRequestArg", tables::kActiveRequestArg, std::size(tables::kActiveRequestArg),
      false};
  return table;
}

const detail::Object ApiErrorResponse::kObject{
    "ApiErrorResponse", tables::kApiErrorResponse, std::size(tables::kApiErrorResponse),
    offsetof(ApiErrorResponse, extra), &detail::construct<ApiErrorResponse>};

const detail::EnumTable& enum_table(AttachmentAssetType) noexcept {
  static constexpr detail::EnumTable table{
      "AttachmentAssetType", tables::kAttachmentAssetType, std::size(tables::kAttachmentAssetType),
      false};
  return table;
}

const detail::Object CustomFieldApiModel::kObject{
    "CustomFieldApiModel", tables::kCustomFieldApiModel, std::size(tables::kCustomFieldApiModel),
    offsetof(CustomFieldApiModel, extra), &detail::construct<CustomFieldApiModel>};

const detail::EnumTable& enum_table(LandedCostMethod) noexcept {
  static constexpr detail::EnumTable table{
      "LandedCostMethod", tables::kLandedCostMethod, std::size(tables::kLandedCostMethod),
      false};
  return table;
}

const detail::Object ModificationResponse::kObject{
    "ModificationResponse", tables::kModificationResponse, std::size(tables::kModificationResponse),
    offsetof(ModificationResponse, extra), &detail::construct<ModificationResponse>};

const detail::Object NamedModel::kObject{
    "NamedModel", tables::kNamedModel, std::size(tables::kNamedModel), offsetof(NamedModel, extra),
    &detail::construct<NamedModel>};

const detail::EnumTable& enum_table(SkuType) noexcept {
  static constexpr detail::EnumTable table{
      "SkuType", tables::kSkuType, std::size(tables::kSkuType),
      false};
  return table;
}

}  // namespace servicetitan
