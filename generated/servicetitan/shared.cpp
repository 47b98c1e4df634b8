// Generated from specs/ by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/shared.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan {

namespace tables::active_request_arg {
using T = ActiveRequestArg;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"True", static_cast<std::int32_t>(T::kTrue)},
    {"Any", static_cast<std::int32_t>(T::kAny)},
    {"False", static_cast<std::int32_t>(T::kFalse)},
};
}  // namespace tables::active_request_arg
const detail::EnumTable& enum_table(ActiveRequestArg) noexcept {
  static constexpr detail::EnumTable table{
      "ActiveRequestArg", tables::active_request_arg::kValues,
      std::size(tables::active_request_arg::kValues)};
  return table;
}

namespace tables::api_error_response {
using T = ApiErrorResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"title", offsetof(T, title), &detail::type_of<decltype(T::title)>, true},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
    {"traceId", offsetof(T, trace_id), &detail::type_of<decltype(T::trace_id)>, true},
    {"errors", offsetof(T, errors), &detail::type_of<decltype(T::errors)>, true},
    {"data", offsetof(T, data), &detail::type_of<decltype(T::data)>, true},
};
}  // namespace tables::api_error_response
constinit const detail::Object ApiErrorResponse::kObject{
    "ApiErrorResponse", tables::api_error_response::kMembers,
    std::size(tables::api_error_response::kMembers), offsetof(ApiErrorResponse, extra),
    &detail::construct<ApiErrorResponse>};

namespace tables::attachment_asset_type {
using T = AttachmentAssetType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Other", static_cast<std::int32_t>(T::kOther)},
    {"Image", static_cast<std::int32_t>(T::kImage)},
    {"VideoFile", static_cast<std::int32_t>(T::kVideoFile)},
    {"VideoLink", static_cast<std::int32_t>(T::kVideoLink)},
    {"Document", static_cast<std::int32_t>(T::kDocument)},
};
}  // namespace tables::attachment_asset_type
const detail::EnumTable& enum_table(AttachmentAssetType) noexcept {
  static constexpr detail::EnumTable table{
      "AttachmentAssetType", tables::attachment_asset_type::kValues,
      std::size(tables::attachment_asset_type::kValues)};
  return table;
}

namespace tables::custom_field_api_model {
using T = CustomFieldApiModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"typeId", offsetof(T, type_id), &detail::type_of<decltype(T::type_id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
};
}  // namespace tables::custom_field_api_model
constinit const detail::Object CustomFieldApiModel::kObject{
    "CustomFieldApiModel", tables::custom_field_api_model::kMembers,
    std::size(tables::custom_field_api_model::kMembers), offsetof(CustomFieldApiModel, extra),
    &detail::construct<CustomFieldApiModel>};

namespace tables::landed_cost_method {
using T = LandedCostMethod;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"None", static_cast<std::int32_t>(T::kNone)},
    {"ByValue", static_cast<std::int32_t>(T::kByValue)},
};
}  // namespace tables::landed_cost_method
const detail::EnumTable& enum_table(LandedCostMethod) noexcept {
  static constexpr detail::EnumTable table{
      "LandedCostMethod", tables::landed_cost_method::kValues,
      std::size(tables::landed_cost_method::kValues)};
  return table;
}

namespace tables::modification_response {
using T = ModificationResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
};
}  // namespace tables::modification_response
constinit const detail::Object ModificationResponse::kObject{
    "ModificationResponse", tables::modification_response::kMembers,
    std::size(tables::modification_response::kMembers), offsetof(ModificationResponse, extra),
    &detail::construct<ModificationResponse>};

namespace tables::named_model {
using T = NamedModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
};
}  // namespace tables::named_model
constinit const detail::Object NamedModel::kObject{
    "NamedModel", tables::named_model::kMembers, std::size(tables::named_model::kMembers),
    offsetof(NamedModel, extra), &detail::construct<NamedModel>};

namespace tables::sku_type {
using T = SkuType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Service", static_cast<std::int32_t>(T::kService)},
    {"Material", static_cast<std::int32_t>(T::kMaterial)},
    {"Equipment", static_cast<std::int32_t>(T::kEquipment)},
    {"PriceModifier", static_cast<std::int32_t>(T::kPriceModifier)},
};
}  // namespace tables::sku_type
const detail::EnumTable& enum_table(SkuType) noexcept {
  static constexpr detail::EnumTable table{
      "SkuType", tables::sku_type::kValues, std::size(tables::sku_type::kValues)};
  return table;
}

}  // namespace servicetitan
