// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/salestech/estimate_templates_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::salestech {

namespace tables {

extern const detail::Member kEstimateTemplateItemRequest[];
const detail::Member kEstimateTemplateItemRequest[] = {
    {"id", offsetof(EstimateTemplateItemRequest, id),
     &detail::type_of<decltype(EstimateTemplateItemRequest::id)>},
    {"skuId", offsetof(EstimateTemplateItemRequest, sku_id),
     &detail::type_of<decltype(EstimateTemplateItemRequest::sku_id)>, true},
    {"skuType", offsetof(EstimateTemplateItemRequest, sku_type),
     &detail::type_of<decltype(EstimateTemplateItemRequest::sku_type)>, true},
    {"description", offsetof(EstimateTemplateItemRequest, description),
     &detail::type_of<decltype(EstimateTemplateItemRequest::description)>},
    {"quantity", offsetof(EstimateTemplateItemRequest, quantity),
     &detail::type_of<decltype(EstimateTemplateItemRequest::quantity)>, true},
    {"unitPrice", offsetof(EstimateTemplateItemRequest, unit_price),
     &detail::type_of<decltype(EstimateTemplateItemRequest::unit_price)>},
    {"isAddOn", offsetof(EstimateTemplateItemRequest, is_add_on),
     &detail::type_of<decltype(EstimateTemplateItemRequest::is_add_on)>, true},
    {"chargeable", offsetof(EstimateTemplateItemRequest, chargeable),
     &detail::type_of<decltype(EstimateTemplateItemRequest::chargeable)>},
    {"allowDiscounts", offsetof(EstimateTemplateItemRequest, allow_discounts),
     &detail::type_of<decltype(EstimateTemplateItemRequest::allow_discounts)>},
    {"unitCost", offsetof(EstimateTemplateItemRequest, unit_cost),
     &detail::type_of<decltype(EstimateTemplateItemRequest::unit_cost)>},
    {"memo", offsetof(EstimateTemplateItemRequest, memo),
     &detail::type_of<decltype(EstimateTemplateItemRequest::memo)>},
    {"parentItemId", offsetof(EstimateTemplateItemRequest, parent_item_id),
     &detail::type_of<decltype(EstimateTemplateItemRequest::parent_item_id)>},
    {"itemGroupParentId", offsetof(EstimateTemplateItemRequest, item_group_parent_id),
     &detail::type_of<decltype(EstimateTemplateItemRequest::item_group_parent_id)>},
    {"itemGroupName", offsetof(EstimateTemplateItemRequest, item_group_name),
     &detail::type_of<decltype(EstimateTemplateItemRequest::item_group_name)>},
    {"projectLabels", offsetof(EstimateTemplateItemRequest, project_labels),
     &detail::type_of<decltype(EstimateTemplateItemRequest::project_labels)>},
};
void make_estimate_template_item_request(void* place) {
  ::new (place) EstimateTemplateItemRequest{
      .sku_id = detail::unset,
      .sku_type = detail::unset,
      .quantity = detail::unset,
      .is_add_on = detail::unset,
  };
}

extern const detail::EnumValue kEstimateTemplateMode[];
const detail::EnumValue kEstimateTemplateMode[] = {
    {"Dynamic", static_cast<std::int32_t>(EstimateTemplateMode::kDynamic)},
    {"Static", static_cast<std::int32_t>(EstimateTemplateMode::kStatic)},
};

extern const detail::Member kCreateEstimateTemplateRequest[];
const detail::Member kCreateEstimateTemplateRequest[] = {
    {"name", offsetof(CreateEstimateTemplateRequest, name),
     &detail::type_of<decltype(CreateEstimateTemplateRequest::name)>, true},
    {"internalName", offsetof(CreateEstimateTemplateRequest, internal_name),
     &detail::type_of<decltype(CreateEstimateTemplateRequest::internal_name)>, true},
    {"summary", offsetof(CreateEstimateTemplateRequest, summary),
     &detail::type_of<decltype(CreateEstimateTemplateRequest::summary)>},
    {"mode", offsetof(CreateEstimateTemplateRequest, mode),
     &detail::type_of<decltype(CreateEstimateTemplateRequest::mode)>, true},
    {"active", offsetof(CreateEstimateTemplateRequest, active),
     &detail::type_of<decltype(CreateEstimateTemplateRequest::active)>},
    {"businessUnitId", offsetof(CreateEstimateTemplateRequest, business_unit_id),
     &detail::type_of<decltype(CreateEstimateTemplateRequest::business_unit_id)>},
    {"items", offsetof(CreateEstimateTemplateRequest, items),
     &detail::type_of<decltype(CreateEstimateTemplateRequest::items)>, true},
};
void make_create_estimate_template_request(void* place) {
  ::new (place) CreateEstimateTemplateRequest{
      .name = detail::unset,
      .internal_name = detail::unset,
      .mode = detail::unset,
      .items = detail::unset,
  };
}

extern const detail::Member kEstimateTemplateItemResponse[];
const detail::Member kEstimateTemplateItemResponse[] = {
    {"id", offsetof(EstimateTemplateItemResponse, id),
     &detail::type_of<decltype(EstimateTemplateItemResponse::id)>, true},
    {"skuId", offsetof(EstimateTemplateItemResponse, sku_id),
     &detail::type_of<decltype(EstimateTemplateItemResponse::sku_id)>, true},
    {"skuType", offsetof(EstimateTemplateItemResponse, sku_type),
     &detail::type_of<decltype(EstimateTemplateItemResponse::sku_type)>, true},
    {"skuName", offsetof(EstimateTemplateItemResponse, sku_name),
     &detail::type_of<decltype(EstimateTemplateItemResponse::sku_name)>},
    {"description", offsetof(EstimateTemplateItemResponse, description),
     &detail::type_of<decltype(EstimateTemplateItemResponse::description)>},
    {"quantity", offsetof(EstimateTemplateItemResponse, quantity),
     &detail::type_of<decltype(EstimateTemplateItemResponse::quantity)>, true},
    {"unitPrice", offsetof(EstimateTemplateItemResponse, unit_price),
     &detail::type_of<decltype(EstimateTemplateItemResponse::unit_price)>, true},
    {"totalPrice", offsetof(EstimateTemplateItemResponse, total_price),
     &detail::type_of<decltype(EstimateTemplateItemResponse::total_price)>, true},
    {"isAddOn", offsetof(EstimateTemplateItemResponse, is_add_on),
     &detail::type_of<decltype(EstimateTemplateItemResponse::is_add_on)>, true},
    {"chargeable", offsetof(EstimateTemplateItemResponse, chargeable),
     &detail::type_of<decltype(EstimateTemplateItemResponse::chargeable)>},
    {"allowDiscounts", offsetof(EstimateTemplateItemResponse, allow_discounts),
     &detail::type_of<decltype(EstimateTemplateItemResponse::allow_discounts)>},
    {"unitCost", offsetof(EstimateTemplateItemResponse, unit_cost),
     &detail::type_of<decltype(EstimateTemplateItemResponse::unit_cost)>, true},
    {"memo", offsetof(EstimateTemplateItemResponse, memo),
     &detail::type_of<decltype(EstimateTemplateItemResponse::memo)>},
    {"order", offsetof(EstimateTemplateItemResponse, order),
     &detail::type_of<decltype(EstimateTemplateItemResponse::order)>, true},
    {"parentItemId", offsetof(EstimateTemplateItemResponse, parent_item_id),
     &detail::type_of<decltype(EstimateTemplateItemResponse::parent_item_id)>},
    {"itemGroupParentId", offsetof(EstimateTemplateItemResponse, item_group_parent_id),
     &detail::type_of<decltype(EstimateTemplateItemResponse::item_group_parent_id)>},
    {"itemGroupName", offsetof(EstimateTemplateItemResponse, item_group_name),
     &detail::type_of<decltype(EstimateTemplateItemResponse::item_group_name)>},
    {"projectLabels", offsetof(EstimateTemplateItemResponse, project_labels),
     &detail::type_of<decltype(EstimateTemplateItemResponse::project_labels)>},
};

extern const detail::Member kEstimateTemplateResponse[];
const detail::Member kEstimateTemplateResponse[] = {
    {"id", offsetof(EstimateTemplateResponse, id),
     &detail::type_of<decltype(EstimateTemplateResponse::id)>, true},
    {"name", offsetof(EstimateTemplateResponse, name),
     &detail::type_of<decltype(EstimateTemplateResponse::name)>, true},
    {"internalName", offsetof(EstimateTemplateResponse, internal_name),
     &detail::type_of<decltype(EstimateTemplateResponse::internal_name)>, true},
    {"summary", offsetof(EstimateTemplateResponse, summary),
     &detail::type_of<decltype(EstimateTemplateResponse::summary)>},
    {"mode", offsetof(EstimateTemplateResponse, mode),
     &detail::type_of<decltype(EstimateTemplateResponse::mode)>, true},
    {"active", offsetof(EstimateTemplateResponse, active),
     &detail::type_of<decltype(EstimateTemplateResponse::active)>, true},
    {"businessUnitId", offsetof(EstimateTemplateResponse, business_unit_id),
     &detail::type_of<decltype(EstimateTemplateResponse::business_unit_id)>},
    {"totalCost", offsetof(EstimateTemplateResponse, total_cost),
     &detail::type_of<decltype(EstimateTemplateResponse::total_cost)>, true},
    {"totalPrice", offsetof(EstimateTemplateResponse, total_price),
     &detail::type_of<decltype(EstimateTemplateResponse::total_price)>, true},
    {"createdOn", offsetof(EstimateTemplateResponse, created_on),
     &detail::type_of<decltype(EstimateTemplateResponse::created_on)>, true},
    {"modifiedOn", offsetof(EstimateTemplateResponse, modified_on),
     &detail::type_of<decltype(EstimateTemplateResponse::modified_on)>, true},
    {"items", offsetof(EstimateTemplateResponse, items),
     &detail::type_of<decltype(EstimateTemplateResponse::items)>, true},
};

extern const detail::Member kUpdateEstimateTemplateRequest[];
const detail::Member kUpdateEstimateTemplateRequest[] = {
    {"name", offsetof(UpdateEstimateTemplateRequest, name),
     &detail::type_of<decltype(UpdateEstimateTemplateRequest::name)>},
    {"internalName", offsetof(UpdateEstimateTemplateRequest, internal_name),
     &detail::type_of<decltype(UpdateEstimateTemplateRequest::internal_name)>},
    {"summary", offsetof(UpdateEstimateTemplateRequest, summary),
     &detail::type_of<decltype(UpdateEstimateTemplateRequest::summary)>},
    {"mode", offsetof(UpdateEstimateTemplateRequest, mode),
     &detail::type_of<decltype(UpdateEstimateTemplateRequest::mode)>},
    {"active", offsetof(UpdateEstimateTemplateRequest, active),
     &detail::type_of<decltype(UpdateEstimateTemplateRequest::active)>},
    {"businessUnitId", offsetof(UpdateEstimateTemplateRequest, business_unit_id),
     &detail::type_of<decltype(UpdateEstimateTemplateRequest::business_unit_id)>},
    {"items", offsetof(UpdateEstimateTemplateRequest, items),
     &detail::type_of<decltype(UpdateEstimateTemplateRequest::items)>},
};

}  // namespace tables

const detail::Object EstimateTemplateItemRequest::kObject{
    "EstimateTemplateItemRequest", tables::kEstimateTemplateItemRequest,
    std::size(tables::kEstimateTemplateItemRequest), offsetof(EstimateTemplateItemRequest, extra),
    &tables::make_estimate_template_item_request};

const detail::EnumTable& enum_table(EstimateTemplateMode) noexcept {
  static constexpr detail::EnumTable table{
      "EstimateTemplateMode", tables::kEstimateTemplateMode, std::size(tables::kEstimateTemplateMode),
      false};
  return table;
}

const detail::Object CreateEstimateTemplateRequest::kObject{
    "CreateEstimateTemplateRequest", tables::kCreateEstimateTemplateRequest,
    std::size(tables::kCreateEstimateTemplateRequest),
    offsetof(CreateEstimateTemplateRequest, extra), &tables::make_create_estimate_template_request};

const detail::Object EstimateTemplateItemResponse::kObject{
    "EstimateTemplateItemResponse", tables::kEstimateTemplateItemResponse,
    std::size(tables::kEstimateTemplateItemResponse), offsetof(EstimateTemplateItemResponse, extra),
    &detail::construct<EstimateTemplateItemResponse>};

const detail::Object EstimateTemplateResponse::kObject{
    "EstimateTemplateResponse", tables::kEstimateTemplateResponse,
    std::size(tables::kEstimateTemplateResponse), offsetof(EstimateTemplateResponse, extra),
    &detail::construct<EstimateTemplateResponse>};

const detail::Object UpdateEstimateTemplateRequest::kObject{
    "UpdateEstimateTemplateRequest", tables::kUpdateEstimateTemplateRequest,
    std::size(tables::kUpdateEstimateTemplateRequest),
    offsetof(UpdateEstimateTemplateRequest, extra),
    &detail::construct<UpdateEstimateTemplateRequest>};

}  // namespace servicetitan::salestech
