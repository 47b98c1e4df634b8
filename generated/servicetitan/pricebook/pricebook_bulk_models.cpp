// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/pricebook/pricebook_bulk_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::pricebook {

namespace tables::custom_id_mapping_model {
using T = CustomIdMappingModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"customId", offsetof(T, custom_id), &detail::type_of<decltype(T::custom_id)>, true},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
};
}  // namespace tables::custom_id_mapping_model
constinit const detail::Object CustomIdMappingModel::kObject{
    "CustomIdMappingModel", tables::custom_id_mapping_model::kMembers,
    std::size(tables::custom_id_mapping_model::kMembers), offsetof(CustomIdMappingModel, extra),
    &detail::construct<CustomIdMappingModel>};

namespace tables::discount_and_fees_bulk_create_request {
using T = DiscountAndFeesBulkCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"code", offsetof(T, code), &detail::type_of<decltype(T::code)>, true},
    {"displayName", offsetof(T, display_name), &detail::type_of<decltype(T::display_name)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>, true},
    {"amountType", offsetof(T, amount_type), &detail::type_of<decltype(T::amount_type)>, true},
    {"amount", offsetof(T, amount), &detail::type_of<decltype(T::amount)>, true},
    {"limit", offsetof(T, limit), &detail::type_of<decltype(T::limit)>},
    {"taxable", offsetof(T, taxable), &detail::type_of<decltype(T::taxable)>},
    {"categories", offsetof(T, categories), &detail::type_of<decltype(T::categories)>},
    {"hours", offsetof(T, hours), &detail::type_of<decltype(T::hours)>},
    {"assets", offsetof(T, assets), &detail::type_of<decltype(T::assets)>},
    {"account", offsetof(T, account), &detail::type_of<decltype(T::account)>},
    {"intacctGlGroupAccount", offsetof(T, intacct_gl_group_account),
     &detail::type_of<decltype(T::intacct_gl_group_account)>},
    {"crossSaleGroup", offsetof(T, cross_sale_group),
     &detail::type_of<decltype(T::cross_sale_group)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"bonus", offsetof(T, bonus), &detail::type_of<decltype(T::bonus)>},
    {"commissionBonus", offsetof(T, commission_bonus),
     &detail::type_of<decltype(T::commission_bonus)>},
    {"paysCommission", offsetof(T, pays_commission),
     &detail::type_of<decltype(T::pays_commission)>},
    {"excludeFromPayroll", offsetof(T, exclude_from_payroll),
     &detail::type_of<decltype(T::exclude_from_payroll)>},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>},
    {"budgetCostCode", offsetof(T, budget_cost_code),
     &detail::type_of<decltype(T::budget_cost_code)>},
    {"budgetCostType", offsetof(T, budget_cost_type),
     &detail::type_of<decltype(T::budget_cost_type)>},
    {"customId", offsetof(T, custom_id), &detail::type_of<decltype(T::custom_id)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .type = detail::unset,
      .code = detail::unset,
      .description = detail::unset,
      .amount_type = detail::unset,
      .amount = detail::unset,
  };
}
}  // namespace tables::discount_and_fees_bulk_create_request
constinit const detail::Object DiscountAndFeesBulkCreateRequest::kObject{
    "DiscountAndFeesBulkCreateRequest", tables::discount_and_fees_bulk_create_request::kMembers,
    std::size(tables::discount_and_fees_bulk_create_request::kMembers),
    offsetof(DiscountAndFeesBulkCreateRequest, extra),
    &tables::discount_and_fees_bulk_create_request::make};

namespace tables::discount_and_fees_bulk_update_request {
using T = DiscountAndFeesBulkUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>},
    {"code", offsetof(T, code), &detail::type_of<decltype(T::code)>},
    {"displayName", offsetof(T, display_name), &detail::type_of<decltype(T::display_name)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"amountType", offsetof(T, amount_type), &detail::type_of<decltype(T::amount_type)>},
    {"amount", offsetof(T, amount), &detail::type_of<decltype(T::amount)>},
    {"intacctGlGroupAccount", offsetof(T, intacct_gl_group_account),
     &detail::type_of<decltype(T::intacct_gl_group_account)>},
    {"limit", offsetof(T, limit), &detail::type_of<decltype(T::limit)>},
    {"taxable", offsetof(T, taxable), &detail::type_of<decltype(T::taxable)>},
    {"categories", offsetof(T, categories), &detail::type_of<decltype(T::categories)>},
    {"hours", offsetof(T, hours), &detail::type_of<decltype(T::hours)>},
    {"assets", offsetof(T, assets), &detail::type_of<decltype(T::assets)>},
    {"account", offsetof(T, account), &detail::type_of<decltype(T::account)>},
    {"crossSaleGroup", offsetof(T, cross_sale_group),
     &detail::type_of<decltype(T::cross_sale_group)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"bonus", offsetof(T, bonus), &detail::type_of<decltype(T::bonus)>},
    {"commissionBonus", offsetof(T, commission_bonus),
     &detail::type_of<decltype(T::commission_bonus)>},
    {"paysCommission", offsetof(T, pays_commission),
     &detail::type_of<decltype(T::pays_commission)>},
    {"excludeFromPayroll", offsetof(T, exclude_from_payroll),
     &detail::type_of<decltype(T::exclude_from_payroll)>},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>},
    {"budgetCostCode", offsetof(T, budget_cost_code),
     &detail::type_of<decltype(T::budget_cost_code)>},
    {"budgetCostType", offsetof(T, budget_cost_type),
     &detail::type_of<decltype(T::budget_cost_type)>},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.id = detail::unset};
}
}  // namespace tables::discount_and_fees_bulk_update_request
constinit const detail::Object DiscountAndFeesBulkUpdateRequest::kObject{
    "DiscountAndFeesBulkUpdateRequest", tables::discount_and_fees_bulk_update_request::kMembers,
    std::size(tables::discount_and_fees_bulk_update_request::kMembers),
    offsetof(DiscountAndFeesBulkUpdateRequest, extra),
    &tables::discount_and_fees_bulk_update_request::make};

namespace tables::equipment_recommendation_bulk_create_request {
using T = EquipmentRecommendationBulkCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>},
    {"customId", offsetof(T, custom_id), &detail::type_of<decltype(T::custom_id)>},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.type = detail::unset};
}
}  // namespace tables::equipment_recommendation_bulk_create_request
constinit const detail::Object EquipmentRecommendationBulkCreateRequest::kObject{
    "EquipmentRecommendationBulkCreateRequest",
    tables::equipment_recommendation_bulk_create_request::kMembers,
    std::size(tables::equipment_recommendation_bulk_create_request::kMembers),
    offsetof(EquipmentRecommendationBulkCreateRequest, extra),
    &tables::equipment_recommendation_bulk_create_request::make};

namespace tables::sku_link_bulk_create_request {
using T = SkuLinkBulkCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>},
    {"customId", offsetof(T, custom_id), &detail::type_of<decltype(T::custom_id)>},
    {"quantity", offsetof(T, quantity), &detail::type_of<decltype(T::quantity)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.quantity = detail::unset};
}
}  // namespace tables::sku_link_bulk_create_request
constinit const detail::Object SkuLinkBulkCreateRequest::kObject{
    "SkuLinkBulkCreateRequest", tables::sku_link_bulk_create_request::kMembers,
    std::size(tables::sku_link_bulk_create_request::kMembers),
    offsetof(SkuLinkBulkCreateRequest, extra), &tables::sku_link_bulk_create_request::make};

namespace tables::sku_upgrade_bulk_create_request {
using T = SkuUpgradeBulkCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>},
    {"customId", offsetof(T, custom_id), &detail::type_of<decltype(T::custom_id)>},
};
}  // namespace tables::sku_upgrade_bulk_create_request
constinit const detail::Object SkuUpgradeBulkCreateRequest::kObject{
    "SkuUpgradeBulkCreateRequest", tables::sku_upgrade_bulk_create_request::kMembers,
    std::size(tables::sku_upgrade_bulk_create_request::kMembers),
    offsetof(SkuUpgradeBulkCreateRequest, extra), &detail::construct<SkuUpgradeBulkCreateRequest>};

namespace tables::equipment_bulk_create_request {
using T = EquipmentBulkCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"equipmentMaterials", offsetof(T, equipment_materials),
     &detail::type_of<decltype(T::equipment_materials)>},
    {"recommendations", offsetof(T, recommendations),
     &detail::type_of<decltype(T::recommendations)>},
    {"upgrades", offsetof(T, upgrades), &detail::type_of<decltype(T::upgrades)>},
    {"code", offsetof(T, code), &detail::type_of<decltype(T::code)>, true},
    {"displayName", offsetof(T, display_name), &detail::type_of<decltype(T::display_name)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>, true},
    {"price", offsetof(T, price), &detail::type_of<decltype(T::price)>},
    {"memberPrice", offsetof(T, member_price), &detail::type_of<decltype(T::member_price)>},
    {"addOnPrice", offsetof(T, add_on_price), &detail::type_of<decltype(T::add_on_price)>},
    {"addOnMemberPrice", offsetof(T, add_on_member_price),
     &detail::type_of<decltype(T::add_on_member_price)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"manufacturer", offsetof(T, manufacturer), &detail::type_of<decltype(T::manufacturer)>},
    {"model", offsetof(T, model), &detail::type_of<decltype(T::model)>},
    {"manufacturerWarranty", offsetof(T, manufacturer_warranty),
     &detail::type_of<decltype(T::manufacturer_warranty)>},
    {"serviceProviderWarranty", offsetof(T, service_provider_warranty),
     &detail::type_of<decltype(T::service_provider_warranty)>},
    {"assets", offsetof(T, assets), &detail::type_of<decltype(T::assets)>},
    {"categories", offsetof(T, categories), &detail::type_of<decltype(T::categories)>},
    {"primaryVendor", offsetof(T, primary_vendor), &detail::type_of<decltype(T::primary_vendor)>},
    {"otherVendors", offsetof(T, other_vendors), &detail::type_of<decltype(T::other_vendors)>},
    {"account", offsetof(T, account), &detail::type_of<decltype(T::account)>},
    {"costOfSaleAccount", offsetof(T, cost_of_sale_account),
     &detail::type_of<decltype(T::cost_of_sale_account)>},
    {"assetAccount", offsetof(T, asset_account), &detail::type_of<decltype(T::asset_account)>},
    {"intacctGlGroupAccount", offsetof(T, intacct_gl_group_account),
     &detail::type_of<decltype(T::intacct_gl_group_account)>},
    {"crossSaleGroup", offsetof(T, cross_sale_group),
     &detail::type_of<decltype(T::cross_sale_group)>},
    {"paysCommission", offsetof(T, pays_commission),
     &detail::type_of<decltype(T::pays_commission)>},
    {"bonus", offsetof(T, bonus), &detail::type_of<decltype(T::bonus)>},
    {"commissionBonus", offsetof(T, commission_bonus),
     &detail::type_of<decltype(T::commission_bonus)>},
    {"hours", offsetof(T, hours), &detail::type_of<decltype(T::hours)>},
    {"taxable", offsetof(T, taxable), &detail::type_of<decltype(T::taxable)>},
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>},
    {"unitOfMeasure", offsetof(T, unit_of_measure), &detail::type_of<decltype(T::unit_of_measure)>},
    {"isInventory", offsetof(T, is_inventory), &detail::type_of<decltype(T::is_inventory)>},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>},
    {"isConfigurableEquipment", offsetof(T, is_configurable_equipment),
     &detail::type_of<decltype(T::is_configurable_equipment)>},
    {"variationEquipment", offsetof(T, variation_equipment),
     &detail::type_of<decltype(T::variation_equipment)>},
    {"budgetCostCode", offsetof(T, budget_cost_code),
     &detail::type_of<decltype(T::budget_cost_code)>},
    {"budgetCostType", offsetof(T, budget_cost_type),
     &detail::type_of<decltype(T::budget_cost_type)>},
    {"dimensions", offsetof(T, dimensions), &detail::type_of<decltype(T::dimensions)>},
    {"isCostLocked", offsetof(T, is_cost_locked), &detail::type_of<decltype(T::is_cost_locked)>},
    {"isPriceLocked", offsetof(T, is_price_locked), &detail::type_of<decltype(T::is_price_locked)>},
    {"customId", offsetof(T, custom_id), &detail::type_of<decltype(T::custom_id)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.code = detail::unset, .description = detail::unset};
}
}  // namespace tables::equipment_bulk_create_request
constinit const detail::Object EquipmentBulkCreateRequest::kObject{
    "EquipmentBulkCreateRequest", tables::equipment_bulk_create_request::kMembers,
    std::size(tables::equipment_bulk_create_request::kMembers),
    offsetof(EquipmentBulkCreateRequest, extra), &tables::equipment_bulk_create_request::make};

namespace tables::equipment_bulk_update_request {
using T = EquipmentBulkUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"code", offsetof(T, code), &detail::type_of<decltype(T::code)>},
    {"displayName", offsetof(T, display_name), &detail::type_of<decltype(T::display_name)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"price", offsetof(T, price), &detail::type_of<decltype(T::price)>},
    {"memberPrice", offsetof(T, member_price), &detail::type_of<decltype(T::member_price)>},
    {"addOnPrice", offsetof(T, add_on_price), &detail::type_of<decltype(T::add_on_price)>},
    {"addOnMemberPrice", offsetof(T, add_on_member_price),
     &detail::type_of<decltype(T::add_on_member_price)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"manufacturer", offsetof(T, manufacturer), &detail::type_of<decltype(T::manufacturer)>},
    {"model", offsetof(T, model), &detail::type_of<decltype(T::model)>},
    {"manufacturerWarranty", offsetof(T, manufacturer_warranty),
     &detail::type_of<decltype(T::manufacturer_warranty)>},
    {"serviceProviderWarranty", offsetof(T, service_provider_warranty),
     &detail::type_of<decltype(T::service_provider_warranty)>},
    {"assets", offsetof(T, assets), &detail::type_of<decltype(T::assets)>},
    {"recommendations", offsetof(T, recommendations),
     &detail::type_of<decltype(T::recommendations)>},
    {"upgrades", offsetof(T, upgrades), &detail::type_of<decltype(T::upgrades)>},
    {"equipmentMaterials", offsetof(T, equipment_materials),
     &detail::type_of<decltype(T::equipment_materials)>},
    {"categories", offsetof(T, categories), &detail::type_of<decltype(T::categories)>},
    {"primaryVendor", offsetof(T, primary_vendor), &detail::type_of<decltype(T::primary_vendor)>},
    {"otherVendors", offsetof(T, other_vendors), &detail::type_of<decltype(T::other_vendors)>},
    {"account", offsetof(T, account), &detail::type_of<decltype(T::account)>},
    {"costOfSaleAccount", offsetof(T, cost_of_sale_account),
     &detail::type_of<decltype(T::cost_of_sale_account)>},
    {"assetAccount", offsetof(T, asset_account), &detail::type_of<decltype(T::asset_account)>},
    {"intacctGlGroupAccount", offsetof(T, intacct_gl_group_account),
     &detail::type_of<decltype(T::intacct_gl_group_account)>},
    {"crossSaleGroup", offsetof(T, cross_sale_group),
     &detail::type_of<decltype(T::cross_sale_group)>},
    {"paysCommission", offsetof(T, pays_commission),
     &detail::type_of<decltype(T::pays_commission)>},
    {"bonus", offsetof(T, bonus), &detail::type_of<decltype(T::bonus)>},
    {"commissionBonus", offsetof(T, commission_bonus),
     &detail::type_of<decltype(T::commission_bonus)>},
    {"hours", offsetof(T, hours), &detail::type_of<decltype(T::hours)>},
    {"taxable", offsetof(T, taxable), &detail::type_of<decltype(T::taxable)>},
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>},
    {"unitOfMeasure", offsetof(T, unit_of_measure), &detail::type_of<decltype(T::unit_of_measure)>},
    {"isInventory", offsetof(T, is_inventory), &detail::type_of<decltype(T::is_inventory)>},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>},
    {"isConfigurableEquipment", offsetof(T, is_configurable_equipment),
     &detail::type_of<decltype(T::is_configurable_equipment)>},
    {"variationEquipment", offsetof(T, variation_equipment),
     &detail::type_of<decltype(T::variation_equipment)>},
    {"dimensions", offsetof(T, dimensions), &detail::type_of<decltype(T::dimensions)>},
    {"budgetCostCode", offsetof(T, budget_cost_code),
     &detail::type_of<decltype(T::budget_cost_code)>},
    {"budgetCostType", offsetof(T, budget_cost_type),
     &detail::type_of<decltype(T::budget_cost_type)>},
    {"isCostLocked", offsetof(T, is_cost_locked), &detail::type_of<decltype(T::is_cost_locked)>},
    {"isPriceLocked", offsetof(T, is_price_locked), &detail::type_of<decltype(T::is_price_locked)>},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.id = detail::unset};
}
}  // namespace tables::equipment_bulk_update_request
constinit const detail::Object EquipmentBulkUpdateRequest::kObject{
    "EquipmentBulkUpdateRequest", tables::equipment_bulk_update_request::kMembers,
    std::size(tables::equipment_bulk_update_request::kMembers),
    offsetof(EquipmentBulkUpdateRequest, extra), &tables::equipment_bulk_update_request::make};

namespace tables::material_bulk_create_request {
using T = MaterialBulkCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"code", offsetof(T, code), &detail::type_of<decltype(T::code)>, true},
    {"displayName", offsetof(T, display_name), &detail::type_of<decltype(T::display_name)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>, true},
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"price", offsetof(T, price), &detail::type_of<decltype(T::price)>},
    {"memberPrice", offsetof(T, member_price), &detail::type_of<decltype(T::member_price)>},
    {"addOnPrice", offsetof(T, add_on_price), &detail::type_of<decltype(T::add_on_price)>},
    {"addOnMemberPrice", offsetof(T, add_on_member_price),
     &detail::type_of<decltype(T::add_on_member_price)>},
    {"hours", offsetof(T, hours), &detail::type_of<decltype(T::hours)>},
    {"bonus", offsetof(T, bonus), &detail::type_of<decltype(T::bonus)>},
    {"commissionBonus", offsetof(T, commission_bonus),
     &detail::type_of<decltype(T::commission_bonus)>},
    {"paysCommission", offsetof(T, pays_commission),
     &detail::type_of<decltype(T::pays_commission)>},
    {"deductAsJobCost", offsetof(T, deduct_as_job_cost),
     &detail::type_of<decltype(T::deduct_as_job_cost)>},
    {"unitOfMeasure", offsetof(T, unit_of_measure), &detail::type_of<decltype(T::unit_of_measure)>},
    {"isInventory", offsetof(T, is_inventory), &detail::type_of<decltype(T::is_inventory)>},
    {"account", offsetof(T, account), &detail::type_of<decltype(T::account)>},
    {"costOfSaleAccount", offsetof(T, cost_of_sale_account),
     &detail::type_of<decltype(T::cost_of_sale_account)>},
    {"assetAccount", offsetof(T, asset_account), &detail::type_of<decltype(T::asset_account)>},
    {"intacctGlGroupAccount", offsetof(T, intacct_gl_group_account),
     &detail::type_of<decltype(T::intacct_gl_group_account)>},
    {"taxable", offsetof(T, taxable), &detail::type_of<decltype(T::taxable)>},
    {"primaryVendor", offsetof(T, primary_vendor), &detail::type_of<decltype(T::primary_vendor)>},
    {"otherVendors", offsetof(T, other_vendors), &detail::type_of<decltype(T::other_vendors)>},
    {"assets", offsetof(T, assets), &detail::type_of<decltype(T::assets)>},
    {"categories", offsetof(T, categories), &detail::type_of<decltype(T::categories)>},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>},
    {"isConfigurableMaterial", offsetof(T, is_configurable_material),
     &detail::type_of<decltype(T::is_configurable_material)>},
    {"chargeableByDefault", offsetof(T, chargeable_by_default),
     &detail::type_of<decltype(T::chargeable_by_default)>},
    {"variationMaterials", offsetof(T, variation_materials),
     &detail::type_of<decltype(T::variation_materials)>},
    {"isOtherDirectCost", offsetof(T, is_other_direct_cost),
     &detail::type_of<decltype(T::is_other_direct_cost)>},
    {"costTypeId", offsetof(T, cost_type_id), &detail::type_of<decltype(T::cost_type_id)>},
    {"budgetCostCode", offsetof(T, budget_cost_code),
     &detail::type_of<decltype(T::budget_cost_code)>},
    {"budgetCostType", offsetof(T, budget_cost_type),
     &detail::type_of<decltype(T::budget_cost_type)>},
    {"isCostLocked", offsetof(T, is_cost_locked), &detail::type_of<decltype(T::is_cost_locked)>},
    {"isPriceLocked", offsetof(T, is_price_locked), &detail::type_of<decltype(T::is_price_locked)>},
    {"isChemical", offsetof(T, is_chemical), &detail::type_of<decltype(T::is_chemical)>},
    {"epaNumber", offsetof(T, epa_number), &detail::type_of<decltype(T::epa_number)>},
    {"activeIngredients", offsetof(T, active_ingredients),
     &detail::type_of<decltype(T::active_ingredients)>},
    {"customId", offsetof(T, custom_id), &detail::type_of<decltype(T::custom_id)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.code = detail::unset, .description = detail::unset};
}
}  // namespace tables::material_bulk_create_request
constinit const detail::Object MaterialBulkCreateRequest::kObject{
    "MaterialBulkCreateRequest", tables::material_bulk_create_request::kMembers,
    std::size(tables::material_bulk_create_request::kMembers),
    offsetof(MaterialBulkCreateRequest, extra), &tables::material_bulk_create_request::make};

namespace tables::material_bulk_update_request {
using T = MaterialBulkUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"code", offsetof(T, code), &detail::type_of<decltype(T::code)>},
    {"displayName", offsetof(T, display_name), &detail::type_of<decltype(T::display_name)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"price", offsetof(T, price), &detail::type_of<decltype(T::price)>},
    {"memberPrice", offsetof(T, member_price), &detail::type_of<decltype(T::member_price)>},
    {"addOnPrice", offsetof(T, add_on_price), &detail::type_of<decltype(T::add_on_price)>},
    {"addOnMemberPrice", offsetof(T, add_on_member_price),
     &detail::type_of<decltype(T::add_on_member_price)>},
    {"hours", offsetof(T, hours), &detail::type_of<decltype(T::hours)>},
    {"bonus", offsetof(T, bonus), &detail::type_of<decltype(T::bonus)>},
    {"commissionBonus", offsetof(T, commission_bonus),
     &detail::type_of<decltype(T::commission_bonus)>},
    {"paysCommission", offsetof(T, pays_commission),
     &detail::type_of<decltype(T::pays_commission)>},
    {"deductAsJobCost", offsetof(T, deduct_as_job_cost),
     &detail::type_of<decltype(T::deduct_as_job_cost)>},
    {"unitOfMeasure", offsetof(T, unit_of_measure), &detail::type_of<decltype(T::unit_of_measure)>},
    {"isInventory", offsetof(T, is_inventory), &detail::type_of<decltype(T::is_inventory)>},
    {"account", offsetof(T, account), &detail::type_of<decltype(T::account)>},
    {"costOfSaleAccount", offsetof(T, cost_of_sale_account),
     &detail::type_of<decltype(T::cost_of_sale_account)>},
    {"assetAccount", offsetof(T, asset_account), &detail::type_of<decltype(T::asset_account)>},
    {"intacctGlGroupAccount", offsetof(T, intacct_gl_group_account),
     &detail::type_of<decltype(T::intacct_gl_group_account)>},
    {"taxable", offsetof(T, taxable), &detail::type_of<decltype(T::taxable)>},
    {"primaryVendor", offsetof(T, primary_vendor), &detail::type_of<decltype(T::primary_vendor)>},
    {"otherVendors", offsetof(T, other_vendors), &detail::type_of<decltype(T::other_vendors)>},
    {"assets", offsetof(T, assets), &detail::type_of<decltype(T::assets)>},
    {"categories", offsetof(T, categories), &detail::type_of<decltype(T::categories)>},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>},
    {"isConfigurableMaterial", offsetof(T, is_configurable_material),
     &detail::type_of<decltype(T::is_configurable_material)>},
    {"chargeableByDefault", offsetof(T, chargeable_by_default),
     &detail::type_of<decltype(T::chargeable_by_default)>},
    {"variationMaterials", offsetof(T, variation_materials),
     &detail::type_of<decltype(T::variation_materials)>},
    {"costTypeId", offsetof(T, cost_type_id), &detail::type_of<decltype(T::cost_type_id)>},
    {"budgetCostCode", offsetof(T, budget_cost_code),
     &detail::type_of<decltype(T::budget_cost_code)>},
    {"budgetCostType", offsetof(T, budget_cost_type),
     &detail::type_of<decltype(T::budget_cost_type)>},
    {"isCostLocked", offsetof(T, is_cost_locked), &detail::type_of<decltype(T::is_cost_locked)>},
    {"isPriceLocked", offsetof(T, is_price_locked), &detail::type_of<decltype(T::is_price_locked)>},
    {"isChemical", offsetof(T, is_chemical), &detail::type_of<decltype(T::is_chemical)>},
    {"epaNumber", offsetof(T, epa_number), &detail::type_of<decltype(T::epa_number)>},
    {"activeIngredients", offsetof(T, active_ingredients),
     &detail::type_of<decltype(T::active_ingredients)>},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.id = detail::unset};
}
}  // namespace tables::material_bulk_update_request
constinit const detail::Object MaterialBulkUpdateRequest::kObject{
    "MaterialBulkUpdateRequest", tables::material_bulk_update_request::kMembers,
    std::size(tables::material_bulk_update_request::kMembers),
    offsetof(MaterialBulkUpdateRequest, extra), &tables::material_bulk_update_request::make};

namespace tables::service_recommendation_bulk_create_request {
using T = ServiceRecommendationBulkCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>},
    {"customId", offsetof(T, custom_id), &detail::type_of<decltype(T::custom_id)>},
};
}  // namespace tables::service_recommendation_bulk_create_request
constinit const detail::Object ServiceRecommendationBulkCreateRequest::kObject{
    "ServiceRecommendationBulkCreateRequest",
    tables::service_recommendation_bulk_create_request::kMembers,
    std::size(tables::service_recommendation_bulk_create_request::kMembers),
    offsetof(ServiceRecommendationBulkCreateRequest, extra),
    &detail::construct<ServiceRecommendationBulkCreateRequest>};

namespace tables::service_bulk_create_request {
using T = ServiceBulkCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"serviceMaterials", offsetof(T, service_materials),
     &detail::type_of<decltype(T::service_materials)>},
    {"serviceEquipment", offsetof(T, service_equipment),
     &detail::type_of<decltype(T::service_equipment)>},
    {"recommendations", offsetof(T, recommendations),
     &detail::type_of<decltype(T::recommendations)>},
    {"upgrades", offsetof(T, upgrades), &detail::type_of<decltype(T::upgrades)>},
    {"code", offsetof(T, code), &detail::type_of<decltype(T::code)>, true},
    {"displayName", offsetof(T, display_name), &detail::type_of<decltype(T::display_name)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>, true},
    {"warranty", offsetof(T, warranty), &detail::type_of<decltype(T::warranty)>},
    {"categories", offsetof(T, categories), &detail::type_of<decltype(T::categories)>},
    {"price", offsetof(T, price), &detail::type_of<decltype(T::price)>},
    {"memberPrice", offsetof(T, member_price), &detail::type_of<decltype(T::member_price)>},
    {"addOnPrice", offsetof(T, add_on_price), &detail::type_of<decltype(T::add_on_price)>},
    {"addOnMemberPrice", offsetof(T, add_on_member_price),
     &detail::type_of<decltype(T::add_on_member_price)>},
    {"taxable", offsetof(T, taxable), &detail::type_of<decltype(T::taxable)>},
    {"account", offsetof(T, account), &detail::type_of<decltype(T::account)>},
    {"intacctGlGroupAccount", offsetof(T, intacct_gl_group_account),
     &detail::type_of<decltype(T::intacct_gl_group_account)>},
    {"hours", offsetof(T, hours), &detail::type_of<decltype(T::hours)>},
    {"isLabor", offsetof(T, is_labor), &detail::type_of<decltype(T::is_labor)>},
    {"assets", offsetof(T, assets), &detail::type_of<decltype(T::assets)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"crossSaleGroup", offsetof(T, cross_sale_group),
     &detail::type_of<decltype(T::cross_sale_group)>},
    {"paysCommission", offsetof(T, pays_commission),
     &detail::type_of<decltype(T::pays_commission)>},
    {"bonus", offsetof(T, bonus), &detail::type_of<decltype(T::bonus)>},
    {"commissionBonus", offsetof(T, commission_bonus),
     &detail::type_of<decltype(T::commission_bonus)>},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>},
    {"budgetCostCode", offsetof(T, budget_cost_code),
     &detail::type_of<decltype(T::budget_cost_code)>},
    {"budgetCostType", offsetof(T, budget_cost_type),
     &detail::type_of<decltype(T::budget_cost_type)>},
    {"isPriceLocked", offsetof(T, is_price_locked), &detail::type_of<decltype(T::is_price_locked)>},
    {"customId", offsetof(T, custom_id), &detail::type_of<decltype(T::custom_id)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.code = detail::unset, .description = detail::unset};
}
}  // namespace tables::service_bulk_create_request
constinit const detail::Object ServiceBulkCreateRequest::kObject{
    "ServiceBulkCreateRequest", tables::service_bulk_create_request::kMembers,
    std::size(tables::service_bulk_create_request::kMembers),
    offsetof(ServiceBulkCreateRequest, extra), &tables::service_bulk_create_request::make};

namespace tables::pricebook_bulk_create_request {
using T = PricebookBulkCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"services", offsetof(T, services), &detail::type_of<decltype(T::services)>},
    {"equipment", offsetof(T, equipment), &detail::type_of<decltype(T::equipment)>},
    {"materials", offsetof(T, materials), &detail::type_of<decltype(T::materials)>},
    {"discountAndFees", offsetof(T, discount_and_fees),
     &detail::type_of<decltype(T::discount_and_fees)>},
};
}  // namespace tables::pricebook_bulk_create_request
constinit const detail::Object PricebookBulkCreateRequest::kObject{
    "PricebookBulkCreateRequest", tables::pricebook_bulk_create_request::kMembers,
    std::size(tables::pricebook_bulk_create_request::kMembers),
    offsetof(PricebookBulkCreateRequest, extra), &detail::construct<PricebookBulkCreateRequest>};

namespace tables::pricebook_bulk_create_response {
using T = PricebookBulkCreateResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"services", offsetof(T, services), &detail::type_of<decltype(T::services)>},
    {"equipment", offsetof(T, equipment), &detail::type_of<decltype(T::equipment)>},
    {"materials", offsetof(T, materials), &detail::type_of<decltype(T::materials)>},
    {"discountAndFees", offsetof(T, discount_and_fees),
     &detail::type_of<decltype(T::discount_and_fees)>},
};
}  // namespace tables::pricebook_bulk_create_response
constinit const detail::Object PricebookBulkCreateResponse::kObject{
    "PricebookBulkCreateResponse", tables::pricebook_bulk_create_response::kMembers,
    std::size(tables::pricebook_bulk_create_response::kMembers),
    offsetof(PricebookBulkCreateResponse, extra), &detail::construct<PricebookBulkCreateResponse>};

namespace tables::service_bulk_update_request {
using T = ServiceBulkUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"code", offsetof(T, code), &detail::type_of<decltype(T::code)>},
    {"displayName", offsetof(T, display_name), &detail::type_of<decltype(T::display_name)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"warranty", offsetof(T, warranty), &detail::type_of<decltype(T::warranty)>},
    {"categories", offsetof(T, categories), &detail::type_of<decltype(T::categories)>},
    {"price", offsetof(T, price), &detail::type_of<decltype(T::price)>},
    {"memberPrice", offsetof(T, member_price), &detail::type_of<decltype(T::member_price)>},
    {"addOnPrice", offsetof(T, add_on_price), &detail::type_of<decltype(T::add_on_price)>},
    {"addOnMemberPrice", offsetof(T, add_on_member_price),
     &detail::type_of<decltype(T::add_on_member_price)>},
    {"taxable", offsetof(T, taxable), &detail::type_of<decltype(T::taxable)>},
    {"account", offsetof(T, account), &detail::type_of<decltype(T::account)>},
    {"intacctGlGroupAccount", offsetof(T, intacct_gl_group_account),
     &detail::type_of<decltype(T::intacct_gl_group_account)>},
    {"hours", offsetof(T, hours), &detail::type_of<decltype(T::hours)>},
    {"isLabor", offsetof(T, is_labor), &detail::type_of<decltype(T::is_labor)>},
    {"recommendations", offsetof(T, recommendations),
     &detail::type_of<decltype(T::recommendations)>},
    {"upgrades", offsetof(T, upgrades), &detail::type_of<decltype(T::upgrades)>},
    {"assets", offsetof(T, assets), &detail::type_of<decltype(T::assets)>},
    {"serviceMaterials", offsetof(T, service_materials),
     &detail::type_of<decltype(T::service_materials)>},
    {"serviceEquipment", offsetof(T, service_equipment),
     &detail::type_of<decltype(T::service_equipment)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"crossSaleGroup", offsetof(T, cross_sale_group),
     &detail::type_of<decltype(T::cross_sale_group)>},
    {"paysCommission", offsetof(T, pays_commission),
     &detail::type_of<decltype(T::pays_commission)>},
    {"bonus", offsetof(T, bonus), &detail::type_of<decltype(T::bonus)>},
    {"commissionBonus", offsetof(T, commission_bonus),
     &detail::type_of<decltype(T::commission_bonus)>},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>},
    {"budgetCostCode", offsetof(T, budget_cost_code),
     &detail::type_of<decltype(T::budget_cost_code)>},
    {"budgetCostType", offsetof(T, budget_cost_type),
     &detail::type_of<decltype(T::budget_cost_type)>},
    {"isPriceLocked", offsetof(T, is_price_locked), &detail::type_of<decltype(T::is_price_locked)>},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.id = detail::unset};
}
}  // namespace tables::service_bulk_update_request
constinit const detail::Object ServiceBulkUpdateRequest::kObject{
    "ServiceBulkUpdateRequest", tables::service_bulk_update_request::kMembers,
    std::size(tables::service_bulk_update_request::kMembers),
    offsetof(ServiceBulkUpdateRequest, extra), &tables::service_bulk_update_request::make};

namespace tables::pricebook_bulk_update_request {
using T = PricebookBulkUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"services", offsetof(T, services), &detail::type_of<decltype(T::services)>},
    {"equipment", offsetof(T, equipment), &detail::type_of<decltype(T::equipment)>},
    {"materials", offsetof(T, materials), &detail::type_of<decltype(T::materials)>},
    {"discountAndFees", offsetof(T, discount_and_fees),
     &detail::type_of<decltype(T::discount_and_fees)>},
};
}  // namespace tables::pricebook_bulk_update_request
constinit const detail::Object PricebookBulkUpdateRequest::kObject{
    "PricebookBulkUpdateRequest", tables::pricebook_bulk_update_request::kMembers,
    std::size(tables::pricebook_bulk_update_request::kMembers),
    offsetof(PricebookBulkUpdateRequest, extra), &detail::construct<PricebookBulkUpdateRequest>};

}  // namespace servicetitan::pricebook
