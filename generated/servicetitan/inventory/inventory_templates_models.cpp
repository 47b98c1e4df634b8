// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/inventory_templates_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::inventory {

namespace tables::unit_of_measure_vendor_model {
using T = UnitOfMeasureVendorModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"procurementVendorId", offsetof(T, procurement_vendor_id),
     &detail::type_of<decltype(T::procurement_vendor_id)>, true},
    {"vendorPartNumber", offsetof(T, vendor_part_number),
     &detail::type_of<decltype(T::vendor_part_number)>, true},
    {"vendorDefaultUnit", offsetof(T, vendor_default_unit),
     &detail::type_of<decltype(T::vendor_default_unit)>, true},
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::unit_of_measure_vendor_model
constinit const detail::Object UnitOfMeasureVendorModel::kObject{
    "UnitOfMeasureVendorModel", tables::unit_of_measure_vendor_model::kMembers,
    std::size(tables::unit_of_measure_vendor_model::kMembers),
    offsetof(UnitOfMeasureVendorModel, extra), &detail::construct<UnitOfMeasureVendorModel>};

namespace tables::unit_of_measure_model {
using T = UnitOfMeasureModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>, true},
    {"skuType", offsetof(T, sku_type), &detail::type_of<decltype(T::sku_type)>, true},
    {"quantity", offsetof(T, quantity), &detail::type_of<decltype(T::quantity)>, true},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"unitOfMeasureBaseId", offsetof(T, unit_of_measure_base_id),
     &detail::type_of<decltype(T::unit_of_measure_base_id)>, true},
    {"newSkuConversionBatchId", offsetof(T, new_sku_conversion_batch_id),
     &detail::type_of<decltype(T::new_sku_conversion_batch_id)>},
    {"oldSkuConversionBatchId", offsetof(T, old_sku_conversion_batch_id),
     &detail::type_of<decltype(T::old_sku_conversion_batch_id)>},
    {"skuCode", offsetof(T, sku_code), &detail::type_of<decltype(T::sku_code)>, true},
    {"isUsedForPurchasing", offsetof(T, is_used_for_purchasing),
     &detail::type_of<decltype(T::is_used_for_purchasing)>, true},
    {"vendors", offsetof(T, vendors), &detail::type_of<decltype(T::vendors)>, true},
};
}  // namespace tables::unit_of_measure_model
constinit const detail::Object UnitOfMeasureModel::kObject{
    "UnitOfMeasureModel", tables::unit_of_measure_model::kMembers,
    std::size(tables::unit_of_measure_model::kMembers), offsetof(UnitOfMeasureModel, extra),
    &detail::construct<UnitOfMeasureModel>};

namespace tables::inventory_template_item_response {
using T = InventoryTemplateItemResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>, true},
    {"code", offsetof(T, code), &detail::type_of<decltype(T::code)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"skuType", offsetof(T, sku_type), &detail::type_of<decltype(T::sku_type)>, true},
    {"minQuantity", offsetof(T, min_quantity), &detail::type_of<decltype(T::min_quantity)>, true},
    {"maxQuantity", offsetof(T, max_quantity), &detail::type_of<decltype(T::max_quantity)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"unitOfMeasure", offsetof(T, unit_of_measure), &detail::type_of<decltype(T::unit_of_measure)>},
    {"isConsignment", offsetof(T, is_consignment), &detail::type_of<decltype(T::is_consignment)>,
     true},
};
}  // namespace tables::inventory_template_item_response
constinit const detail::Object InventoryTemplateItemResponse::kObject{
    "InventoryTemplateItemResponse", tables::inventory_template_item_response::kMembers,
    std::size(tables::inventory_template_item_response::kMembers),
    offsetof(InventoryTemplateItemResponse, extra),
    &detail::construct<InventoryTemplateItemResponse>};

namespace tables::inventory_template_response {
using T = InventoryTemplateResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"isConsignment", offsetof(T, is_consignment), &detail::type_of<decltype(T::is_consignment)>,
     true},
    {"locationIds", offsetof(T, location_ids), &detail::type_of<decltype(T::location_ids)>},
    {"items", offsetof(T, items), &detail::type_of<decltype(T::items)>},
};
}  // namespace tables::inventory_template_response
constinit const detail::Object InventoryTemplateResponse::kObject{
    "InventoryTemplateResponse", tables::inventory_template_response::kMembers,
    std::size(tables::inventory_template_response::kMembers),
    offsetof(InventoryTemplateResponse, extra), &detail::construct<InventoryTemplateResponse>};

}  // namespace servicetitan::inventory
