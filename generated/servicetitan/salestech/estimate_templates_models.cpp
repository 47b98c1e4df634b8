// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/salestech/estimate_templates_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::salestech {

namespace tables::estimate_template_item_request {
using T = EstimateTemplateItemRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>},
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>, true},
    {"skuType", offsetof(T, sku_type), &detail::type_of<decltype(T::sku_type)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"quantity", offsetof(T, quantity), &detail::type_of<decltype(T::quantity)>, true},
    {"unitPrice", offsetof(T, unit_price), &detail::type_of<decltype(T::unit_price)>},
    {"isAddOn", offsetof(T, is_add_on), &detail::type_of<decltype(T::is_add_on)>, true},
    {"chargeable", offsetof(T, chargeable), &detail::type_of<decltype(T::chargeable)>},
    {"allowDiscounts", offsetof(T, allow_discounts),
     &detail::type_of<decltype(T::allow_discounts)>},
    {"unitCost", offsetof(T, unit_cost), &detail::type_of<decltype(T::unit_cost)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"parentItemId", offsetof(T, parent_item_id), &detail::type_of<decltype(T::parent_item_id)>},
    {"itemGroupParentId", offsetof(T, item_group_parent_id),
     &detail::type_of<decltype(T::item_group_parent_id)>},
    {"itemGroupName", offsetof(T, item_group_name), &detail::type_of<decltype(T::item_group_name)>},
    {"projectLabels", offsetof(T, project_labels), &detail::type_of<decltype(T::project_labels)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .sku_id = detail::unset,
      .sku_type = detail::unset,
      .quantity = detail::unset,
      .is_add_on = detail::unset,
  };
}
}  // namespace tables::estimate_template_item_request
constinit const detail::Object EstimateTemplateItemRequest::kObject{
    "EstimateTemplateItemRequest", tables::estimate_template_item_request::kMembers,
    std::size(tables::estimate_template_item_request::kMembers),
    offsetof(EstimateTemplateItemRequest, extra), &tables::estimate_template_item_request::make};

namespace tables::estimate_template_mode {
using T = EstimateTemplateMode;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Dynamic", static_cast<std::int32_t>(T::kDynamic)},
    {"Static", static_cast<std::int32_t>(T::kStatic)},
};
}  // namespace tables::estimate_template_mode
const detail::EnumTable& enum_table(EstimateTemplateMode) noexcept {
  static constexpr detail::EnumTable table{
      "EstimateTemplateMode", tables::estimate_template_mode::kValues,
      std::size(tables::estimate_template_mode::kValues)};
  return table;
}

namespace tables::create_estimate_template_request {
using T = CreateEstimateTemplateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"internalName", offsetof(T, internal_name), &detail::type_of<decltype(T::internal_name)>,
     true},
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>},
    {"mode", offsetof(T, mode), &detail::type_of<decltype(T::mode)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"items", offsetof(T, items), &detail::type_of<decltype(T::items)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .name = detail::unset,
      .internal_name = detail::unset,
      .mode = detail::unset,
      .items = detail::unset,
  };
}
}  // namespace tables::create_estimate_template_request
constinit const detail::Object CreateEstimateTemplateRequest::kObject{
    "CreateEstimateTemplateRequest", tables::create_estimate_template_request::kMembers,
    std::size(tables::create_estimate_template_request::kMembers),
    offsetof(CreateEstimateTemplateRequest, extra),
    &tables::create_estimate_template_request::make};

namespace tables::estimate_template_item_response {
using T = EstimateTemplateItemResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>, true},
    {"skuType", offsetof(T, sku_type), &detail::type_of<decltype(T::sku_type)>, true},
    {"skuName", offsetof(T, sku_name), &detail::type_of<decltype(T::sku_name)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"quantity", offsetof(T, quantity), &detail::type_of<decltype(T::quantity)>, true},
    {"unitPrice", offsetof(T, unit_price), &detail::type_of<decltype(T::unit_price)>, true},
    {"totalPrice", offsetof(T, total_price), &detail::type_of<decltype(T::total_price)>, true},
    {"isAddOn", offsetof(T, is_add_on), &detail::type_of<decltype(T::is_add_on)>, true},
    {"chargeable", offsetof(T, chargeable), &detail::type_of<decltype(T::chargeable)>},
    {"allowDiscounts", offsetof(T, allow_discounts),
     &detail::type_of<decltype(T::allow_discounts)>},
    {"unitCost", offsetof(T, unit_cost), &detail::type_of<decltype(T::unit_cost)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"order", offsetof(T, order), &detail::type_of<decltype(T::order)>, true},
    {"parentItemId", offsetof(T, parent_item_id), &detail::type_of<decltype(T::parent_item_id)>},
    {"itemGroupParentId", offsetof(T, item_group_parent_id),
     &detail::type_of<decltype(T::item_group_parent_id)>},
    {"itemGroupName", offsetof(T, item_group_name), &detail::type_of<decltype(T::item_group_name)>},
    {"projectLabels", offsetof(T, project_labels), &detail::type_of<decltype(T::project_labels)>},
};
}  // namespace tables::estimate_template_item_response
constinit const detail::Object EstimateTemplateItemResponse::kObject{
    "EstimateTemplateItemResponse", tables::estimate_template_item_response::kMembers,
    std::size(tables::estimate_template_item_response::kMembers),
    offsetof(EstimateTemplateItemResponse, extra),
    &detail::construct<EstimateTemplateItemResponse>};

namespace tables::estimate_template_response {
using T = EstimateTemplateResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"internalName", offsetof(T, internal_name), &detail::type_of<decltype(T::internal_name)>,
     true},
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>},
    {"mode", offsetof(T, mode), &detail::type_of<decltype(T::mode)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"totalCost", offsetof(T, total_cost), &detail::type_of<decltype(T::total_cost)>, true},
    {"totalPrice", offsetof(T, total_price), &detail::type_of<decltype(T::total_price)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"items", offsetof(T, items), &detail::type_of<decltype(T::items)>, true},
};
}  // namespace tables::estimate_template_response
constinit const detail::Object EstimateTemplateResponse::kObject{
    "EstimateTemplateResponse", tables::estimate_template_response::kMembers,
    std::size(tables::estimate_template_response::kMembers),
    offsetof(EstimateTemplateResponse, extra), &detail::construct<EstimateTemplateResponse>};

namespace tables::update_estimate_template_request {
using T = UpdateEstimateTemplateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"internalName", offsetof(T, internal_name), &detail::type_of<decltype(T::internal_name)>},
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>},
    {"mode", offsetof(T, mode), &detail::type_of<decltype(T::mode)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"items", offsetof(T, items), &detail::type_of<decltype(T::items)>},
};
}  // namespace tables::update_estimate_template_request
constinit const detail::Object UpdateEstimateTemplateRequest::kObject{
    "UpdateEstimateTemplateRequest", tables::update_estimate_template_request::kMembers,
    std::size(tables::update_estimate_template_request::kMembers),
    offsetof(UpdateEstimateTemplateRequest, extra),
    &detail::construct<UpdateEstimateTemplateRequest>};

}  // namespace servicetitan::salestech
