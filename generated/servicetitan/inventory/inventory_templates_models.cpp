// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/inventory_templates_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::inventory {

namespace tables {

extern const detail::Member kUnitOfMeasureVendorModel[];
const detail::Member kUnitOfMeasureVendorModel[] = {
    {"id", offsetof(UnitOfMeasureVendorModel, id),
     &detail::type_of<decltype(UnitOfMeasureVendorModel::id)>, true},
    {"procurementVendorId", offsetof(UnitOfMeasureVendorModel, procurement_vendor_id),
     &detail::type_of<decltype(UnitOfMeasureVendorModel::procurement_vendor_id)>, true},
    {"vendorPartNumber", offsetof(UnitOfMeasureVendorModel, vendor_part_number),
     &detail::type_of<decltype(UnitOfMeasureVendorModel::vendor_part_number)>, true},
    {"vendorDefaultUnit", offsetof(UnitOfMeasureVendorModel, vendor_default_unit),
     &detail::type_of<decltype(UnitOfMeasureVendorModel::vendor_default_unit)>, true},
    {"cost", offsetof(UnitOfMeasureVendorModel, cost),
     &detail::type_of<decltype(UnitOfMeasureVendorModel::cost)>},
    {"active", offsetof(UnitOfMeasureVendorModel, active),
     &detail::type_of<decltype(UnitOfMeasureVendorModel::active)>, true},
};

extern const detail::Member kUnitOfMeasureModel[];
const detail::Member kUnitOfMeasureModel[] = {
    {"name", offsetof(UnitOfMeasureModel, name),
     &detail::type_of<decltype(UnitOfMeasureModel::name)>, true},
    {"skuId", offsetof(UnitOfMeasureModel, sku_id),
     &detail::type_of<decltype(UnitOfMeasureModel::sku_id)>, true},
    {"skuType", offsetof(UnitOfMeasureModel, sku_type),
     &detail::type_of<decltype(UnitOfMeasureModel::sku_type)>, true},
    {"quantity", offsetof(UnitOfMeasureModel, quantity),
     &detail::type_of<decltype(UnitOfMeasureModel::quantity)>, true},
    {"id", offsetof(UnitOfMeasureModel, id), &detail::type_of<decltype(UnitOfMeasureModel::id)>,
     true},
    {"unitOfMeasureBaseId", offsetof(UnitOfMeasureModel, unit_of_measure_base_id),
     &detail::type_of<decltype(UnitOfMeasureModel::unit_of_measure_base_id)>, true},
    {"newSkuConversionBatchId", offsetof(UnitOfMeasureModel, new_sku_conversion_batch_id),
     &detail::type_of<decltype(UnitOfMeasureModel::new_sku_conversion_batch_id)>},
    {"oldSkuConversionBatchId", offsetof(UnitOfMeasureModel, old_sku_conversion_batch_id),
     &detail::type_of<decltype(UnitOfMeasureModel::old_sku_conversion_batch_id)>},
    {"skuCode", offsetof(UnitOfMeasureModel, sku_code),
     &detail::type_of<decltype(UnitOfMeasureModel::sku_code)>, true},
    {"isUsedForPurchasing", offsetof(UnitOfMeasureModel, is_used_for_purchasing),
     &detail::type_of<decltype(UnitOfMeasureModel::is_used_for_purchasing)>, true},
    {"vendors", offsetof(UnitOfMeasureModel, vendors),
     &detail::type_of<decltype(UnitOfMeasureModel::vendors)>, true},
};

extern const detail::Member kInventoryTemplateItemResponse[];
const detail::Member kInventoryTemplateItemResponse[] = {
    {"id", offsetof(InventoryTemplateItemResponse, id),
     &detail::type_of<decltype(InventoryTemplateItemResponse::id)>, true},
    {"skuId", offsetof(InventoryTemplateItemResponse, sku_id),
     &detail::type_of<decltype(InventoryTemplateItemResponse::sku_id)>, true},
    {"code", offsetof(InventoryTemplateItemResponse, code),
     &detail::type_of<decltype(InventoryTemplateItemResponse::code)>, true},
    {"description", offsetof(InventoryTemplateItemResponse, description),
     &detail::type_of<decltype(InventoryTemplateItemResponse::description)>},
    {"name", offsetof(InventoryTemplateItemResponse, name),
     &detail::type_of<decltype(InventoryTemplateItemResponse::name)>, true},
    {"skuType", offsetof(InventoryTemplateItemResponse, sku_type),
     &detail::type_of<decltype(InventoryTemplateItemResponse::sku_type)>, true},
    {"minQuantity", offsetof(InventoryTemplateItemResponse, min_quantity),
     &detail::type_of<decltype(InventoryTemplateItemResponse::min_quantity)>, true},
    {"maxQuantity", offsetof(InventoryTemplateItemResponse, max_quantity),
     &detail::type_of<decltype(InventoryTemplateItemResponse::max_quantity)>, true},
    {"memo", offsetof(InventoryTemplateItemResponse, memo),
     &detail::type_of<decltype(InventoryTemplateItemResponse::memo)>},
    {"unitOfMeasure", offsetof(InventoryTemplateItemResponse, unit_of_measure),
     &detail::type_of<decltype(InventoryTemplateItemResponse::unit_of_measure)>},
    {"isConsignment", offsetof(InventoryTemplateItemResponse, is_consignment),
     &detail::type_of<decltype(InventoryTemplateItemResponse::is_consignment)>, true},
};

extern const detail::Member kInventoryTemplateResponse[];
const detail::Member kInventoryTemplateResponse[] = {
    {"id", offsetof(InventoryTemplateResponse, id),
     &detail::type_of<decltype(InventoryTemplateResponse::id)>, true},
    {"name", offsetof(InventoryTemplateResponse, name),
     &detail::type_of<decltype(InventoryTemplateResponse::name)>, true},
    {"active", offsetof(InventoryTemplateResponse, active),
     &detail::type_of<decltype(InventoryTemplateResponse::active)>, true},
    {"type", offsetof(InventoryTemplateResponse, type),
     &detail::type_of<decltype(InventoryTemplateResponse::type)>, true},
    {"createdOn", offsetof(InventoryTemplateResponse, created_on),
     &detail::type_of<decltype(InventoryTemplateResponse::created_on)>, true},
    {"modifiedOn", offsetof(InventoryTemplateResponse, modified_on),
     &detail::type_of<decltype(InventoryTemplateResponse::modified_on)>, true},
    {"isConsignment", offsetof(InventoryTemplateResponse, is_consignment),
     &detail::type_of<decltype(InventoryTemplateResponse::is_consignment)>, true},
    {"locationIds", offsetof(InventoryTemplateResponse, location_ids),
     &detail::type_of<decltype(InventoryTemplateResponse::location_ids)>},
    {"items", offsetof(InventoryTemplateResponse, items),
     &detail::type_of<decltype(InventoryTemplateResponse::items)>},
};

}  // namespace tables

const detail::Object UnitOfMeasureVendorModel::kObject{
    "UnitOfMeasureVendorModel", tables::kUnitOfMeasureVendorModel,
    std::size(tables::kUnitOfMeasureVendorModel), offsetof(UnitOfMeasureVendorModel, extra),
    &detail::construct<UnitOfMeasureVendorModel>};

const detail::Object UnitOfMeasureModel::kObject{
    "UnitOfMeasureModel", tables::kUnitOfMeasureModel, std::size(tables::kUnitOfMeasureModel),
    offsetof(UnitOfMeasureModel, extra), &detail::construct<UnitOfMeasureModel>};

const detail::Object InventoryTemplateItemResponse::kObject{
    "InventoryTemplateItemResponse", tables::kInventoryTemplateItemResponse,
    std::size(tables::kInventoryTemplateItemResponse),
    offsetof(InventoryTemplateItemResponse, extra),
    &detail::construct<InventoryTemplateItemResponse>};

const detail::Object InventoryTemplateResponse::kObject{
    "InventoryTemplateResponse", tables::kInventoryTemplateResponse,
    std::size(tables::kInventoryTemplateResponse), offsetof(InventoryTemplateResponse, extra),
    &detail::construct<InventoryTemplateResponse>};

}  // namespace servicetitan::inventory
