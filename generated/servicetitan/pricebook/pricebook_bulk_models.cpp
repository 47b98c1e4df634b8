// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/pricebook/pricebook_bulk_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::pricebook {

namespace tables {

extern const detail::Member kCustomIdMappingModel[];
const detail::Member kCustomIdMappingModel[] = {
    {"customId", offsetof(CustomIdMappingModel, custom_id),
     &detail::type_of<decltype(CustomIdMappingModel::custom_id)>, true},
    {"id", offsetof(CustomIdMappingModel, id),
     &detail::type_of<decltype(CustomIdMappingModel::id)>, true},
};

extern const detail::Member kDiscountAndFeesBulkCreateRequest[];
const detail::Member kDiscountAndFeesBulkCreateRequest[] = {
    {"type", offsetof(DiscountAndFeesBulkCreateRequest, type),
     &detail::type_of<decltype(DiscountAndFeesBulkCreateRequest::type)>, true},
    {"code", offsetof(DiscountAndFeesBulkCreateRequest, code),
     &detail::type_of<decltype(DiscountAndFeesBulkCreateRequest::code)>, true},
    {"displayName", offsetof(DiscountAndFeesBulkCreateRequest, display_name),
     &detail::type_of<decltype(DiscountAndFeesBulkCreateRequest::display_name)>},
    {"description", offsetof(DiscountAndFeesBulkCreateRequest, description),
     &detail::type_of<decltype(DiscountAndFeesBulkCreateRequest::description)>, true},
    {"amountType", offsetof(DiscountAndFeesBulkCreateRequest, amount_type),
     &detail::type_of<decltype(DiscountAndFeesBulkCreateRequest::amount_type)>, true},
    {"amount", offsetof(DiscountAndFeesBulkCreateRequest, amount),
     &detail::type_of<decltype(DiscountAndFeesBulkCreateRequest::amount)>, true},
    {"limit", offsetof(DiscountAndFeesBulkCreateRequest, limit),
     &detail::type_of<decltype(DiscountAndFeesBulkCreateRequest::limit)>},
    {"taxable", offsetof(DiscountAndFeesBulkCreateRequest, taxable),
     &detail::type_of<decltype(DiscountAndFeesBulkCreateRequest::taxable)>},
    {"categories", offsetof(DiscountAndFeesBulkCreateRequest, categories),
     &detail::type_of<decltype(DiscountAndFeesBulkCreateRequest::categories)>},
    {"hours", offsetof(DiscountAndFeesBulkCreateRequest, hours),
     &detail::type_of<decltype(DiscountAndFeesBulkCreateRequest::hours)>},
    {"assets", offsetof(DiscountAndFeesBulkCreateRequest, assets),
     &detail::type_of<decltype(DiscountAndFeesBulkCreateRequest::assets)>},
    {"account", offsetof(DiscountAndFeesBulkCreateRequest, account),
     &detail::type_of<decltype(DiscountAndFeesBulkCreateRequest::account)>},
    {"intacctGlGroupAccount", offsetof(DiscountAndFeesBulkCreateRequest, intacct_gl_group_account),
     &detail::type_of<decltype(DiscountAndFeesBulkCreateRequest::intacct_gl_group_account)>},
    {"crossSaleGroup", offsetof(DiscountAndFeesBulkCreateRequest, cross_sale_group),
     &detail::type_of<decltype(DiscountAndFeesBulkCreateRequest::cross_sale_group)>},
    {"active", offsetof(DiscountAndFeesBulkCreateRequest, active),
     &detail::type_of<decltype(DiscountAndFeesBulkCreateRequest::active)>},
    {"bonus", offsetof(DiscountAndFeesBulkCreateRequest, bonus),
     &detail::type_of<decltype(DiscountAndFeesBulkCreateRequest::bonus)>},
    {"commissionBonus", offsetof(DiscountAndFeesBulkCreateRequest, commission_bonus),
     &detail::type_of<decltype(DiscountAndFeesBulkCreateRequest::commission_bonus)>},
    {"paysCommission", offsetof(DiscountAndFeesBulkCreateRequest, pays_commission),
     &detail::type_of<decltype(DiscountAndFeesBulkCreateRequest::pays_commission)>},
    {"excludeFromPayroll", offsetof(DiscountAndFeesBulkCreateRequest, exclude_from_payroll),
     &detail::type_of<decltype(DiscountAndFeesBulkCreateRequest::exclude_from_payroll)>},
    {"externalData", offsetof(DiscountAndFeesBulkCreateRequest, external_data),
     &detail::type_of<decltype(DiscountAndFeesBulkCreateRequest::external_data)>},
    {"budgetCostCode", offsetof(DiscountAndFeesBulkCreateRequest, budget_cost_code),
     &detail::type_of<decltype(DiscountAndFeesBulkCreateRequest::budget_cost_code)>},
    {"budgetCostType", offsetof(DiscountAndFeesBulkCreateRequest, budget_cost_type),
     &detail::type_of<decltype(DiscountAndFeesBulkCreateRequest::budget_cost_type)>},
    {"customId", offsetof(DiscountAndFeesBulkCreateRequest, custom_id),
     &detail::type_of<decltype(DiscountAndFeesBulkCreateRequest::custom_id)>},
};
void make_discount_and_fees_bulk_create_request(void* place) {
  ::new (place) DiscountAndFeesBulkCreateRequest{
      .type = detail::unset,
      .code = detail::unset,
      .description = detail::unset,
      .amount_type = detail::unset,
      .amount = detail::unset,
  };
}

extern const detail::Member kDiscountAndFeesBulkUpdateRequest[];
const detail::Member kDiscountAndFeesBulkUpdateRequest[] = {
    {"type", offsetof(DiscountAndFeesBulkUpdateRequest, type),
     &detail::type_of<decltype(DiscountAndFeesBulkUpdateRequest::type)>},
    {"code", offsetof(DiscountAndFeesBulkUpdateRequest, code),
     &detail::type_of<decltype(DiscountAndFeesBulkUpdateRequest::code)>},
    {"displayName", offsetof(DiscountAndFeesBulkUpdateRequest, display_name),
     &detail::type_of<decltype(DiscountAndFeesBulkUpdateRequest::display_name)>},
    {"description", offsetof(DiscountAndFeesBulkUpdateRequest, description),
     &detail::type_of<decltype(DiscountAndFeesBulkUpdateRequest::description)>},
    {"amountType", offsetof(DiscountAndFeesBulkUpdateRequest, amount_type),
     &detail::type_of<decltype(DiscountAndFeesBulkUpdateRequest::amount_type)>},
    {"amount", offsetof(DiscountAndFeesBulkUpdateRequest, amount),
     &detail::type_of<decltype(DiscountAndFeesBulkUpdateRequest::amount)>},
    {"intacctGlGroupAccount", offsetof(DiscountAndFeesBulkUpdateRequest, intacct_gl_group_account),
     &detail::type_of<decltype(DiscountAndFeesBulkUpdateRequest::intacct_gl_group_account)>},
    {"limit", offsetof(DiscountAndFeesBulkUpdateRequest, limit),
     &detail::type_of<decltype(DiscountAndFeesBulkUpdateRequest::limit)>},
    {"taxable", offsetof(DiscountAndFeesBulkUpdateRequest, taxable),
     &detail::type_of<decltype(DiscountAndFeesBulkUpdateRequest::taxable)>},
    {"categories", offsetof(DiscountAndFeesBulkUpdateRequest, categories),
     &detail::type_of<decltype(DiscountAndFeesBulkUpdateRequest::categories)>},
    {"hours", offsetof(DiscountAndFeesBulkUpdateRequest, hours),
     &detail::type_of<decltype(DiscountAndFeesBulkUpdateRequest::hours)>},
    {"assets", offsetof(DiscountAndFeesBulkUpdateRequest, assets),
     &detail::type_of<decltype(DiscountAndFeesBulkUpdateRequest::assets)>},
    {"account", offsetof(DiscountAndFeesBulkUpdateRequest, account),
     &detail::type_of<decltype(DiscountAndFeesBulkUpdateRequest::account)>},
    {"crossSaleGroup", offsetof(DiscountAndFeesBulkUpdateRequest, cross_sale_group),
     &detail::type_of<decltype(DiscountAndFeesBulkUpdateRequest::cross_sale_group)>},
    {"active", offsetof(DiscountAndFeesBulkUpdateRequest, active),
     &detail::type_of<decltype(DiscountAndFeesBulkUpdateRequest::active)>},
    {"bonus", offsetof(DiscountAndFeesBulkUpdateRequest, bonus),
     &detail::type_of<decltype(DiscountAndFeesBulkUpdateRequest::bonus)>},
    {"commissionBonus", offsetof(DiscountAndFeesBulkUpdateRequest, commission_bonus),
     &detail::type_of<decltype(DiscountAndFeesBulkUpdateRequest::commission_bonus)>},
    {"paysCommission", offsetof(DiscountAndFeesBulkUpdateRequest, pays_commission),
     &detail::type_of<decltype(DiscountAndFeesBulkUpdateRequest::pays_commission)>},
    {"excludeFromPayroll", offsetof(DiscountAndFeesBulkUpdateRequest, exclude_from_payroll),
     &detail::type_of<decltype(DiscountAndFeesBulkUpdateRequest::exclude_from_payroll)>},
    {"externalData", offsetof(DiscountAndFeesBulkUpdateRequest, external_data),
     &detail::type_of<decltype(DiscountAndFeesBulkUpdateRequest::external_data)>},
    {"budgetCostCode", offsetof(DiscountAndFeesBulkUpdateRequest, budget_cost_code),
     &detail::type_of<decltype(DiscountAndFeesBulkUpdateRequest::budget_cost_code)>},
    {"budgetCostType", offsetof(DiscountAndFeesBulkUpdateRequest, budget_cost_type),
     &detail::type_of<decltype(DiscountAndFeesBulkUpdateRequest::budget_cost_type)>},
    {"id", offsetof(DiscountAndFeesBulkUpdateRequest, id),
     &detail::type_of<decltype(DiscountAndFeesBulkUpdateRequest::id)>, true},
};
void make_discount_and_fees_bulk_update_request(void* place) {
  ::new (place) DiscountAndFeesBulkUpdateRequest{.id = detail::unset};
}

extern const detail::Member kEquipmentRecommendationBulkCreateRequest[];
const detail::Member kEquipmentRecommendationBulkCreateRequest[] = {
    {"skuId", offsetof(EquipmentRecommendationBulkCreateRequest, sku_id),
     &detail::type_of<decltype(EquipmentRecommendationBulkCreateRequest::sku_id)>},
    {"customId", offsetof(EquipmentRecommendationBulkCreateRequest, custom_id),
     &detail::type_of<decltype(EquipmentRecommendationBulkCreateRequest::custom_id)>},
    {"type", offsetof(EquipmentRecommendationBulkCreateRequest, type),
     &detail::type_of<decltype(EquipmentRecommendationBulkCreateRequest::type)>, true},
};
void make_equipment_recommendation_bulk_create_request(void* place) {
  ::new (place) EquipmentRecommendationBulkCreateRequest{.type = detail::unset};
}

extern const detail::Member kSkuLinkBulkCreateRequest[];
const detail::Member kSkuLinkBulkCreateRequest[] = {
    {"skuId", offsetof(SkuLinkBulkCreateRequest, sku_id),
     &detail::type_of<decltype(SkuLinkBulkCreateRequest::sku_id)>},
    {"customId", offsetof(SkuLinkBulkCreateRequest, custom_id),
     &detail::type_of<decltype(SkuLinkBulkCreateRequest::custom_id)>},
    {"quantity", offsetof(SkuLinkBulkCreateRequest, quantity),
     &detail::type_of<decltype(SkuLinkBulkCreateRequest::quantity)>, true},
};
void make_sku_link_bulk_create_request(void* place) {
  ::new (place) SkuLinkBulkCreateRequest{.quantity = detail::unset};
}

extern const detail::Member kSkuUpgradeBulkCreateRequest[];
const detail::Member kSkuUpgradeBulkCreateRequest[] = {
    {"skuId", offsetof(SkuUpgradeBulkCreateRequest, sku_id),
     &detail::type_of<decltype(SkuUpgradeBulkCreateRequest::sku_id)>},
    {"customId", offsetof(SkuUpgradeBulkCreateRequest, custom_id),
     &detail::type_of<decltype(SkuUpgradeBulkCreateRequest::custom_id)>},
};

extern const detail::Member kEquipmentBulkCreateRequest[];
const detail::Member kEquipmentBulkCreateRequest[] = {
    {"equipmentMaterials", offsetof(EquipmentBulkCreateRequest, equipment_materials),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::equipment_materials)>},
    {"recommendations", offsetof(EquipmentBulkCreateRequest, recommendations),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::recommendations)>},
    {"upgrades", offsetof(EquipmentBulkCreateRequest, upgrades),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::upgrades)>},
    {"code", offsetof(EquipmentBulkCreateRequest, code),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::code)>, true},
    {"displayName", offsetof(EquipmentBulkCreateRequest, display_name),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::display_name)>},
    {"description", offsetof(EquipmentBulkCreateRequest, description),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::description)>, true},
    {"price", offsetof(EquipmentBulkCreateRequest, price),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::price)>},
    {"memberPrice", offsetof(EquipmentBulkCreateRequest, member_price),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::member_price)>},
    {"addOnPrice", offsetof(EquipmentBulkCreateRequest, add_on_price),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::add_on_price)>},
    {"addOnMemberPrice", offsetof(EquipmentBulkCreateRequest, add_on_member_price),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::add_on_member_price)>},
    {"active", offsetof(EquipmentBulkCreateRequest, active),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::active)>},
    {"manufacturer", offsetof(EquipmentBulkCreateRequest, manufacturer),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::manufacturer)>},
    {"model", offsetof(EquipmentBulkCreateRequest, model),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::model)>},
    {"manufacturerWarranty", offsetof(EquipmentBulkCreateRequest, manufacturer_warranty),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::manufacturer_warranty)>},
    {"serviceProviderWarranty", offsetof(EquipmentBulkCreateRequest, service_provider_warranty),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::service_provider_warranty)>},
    {"assets", offsetof(EquipmentBulkCreateRequest, assets),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::assets)>},
    {"categories", offsetof(EquipmentBulkCreateRequest, categories),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::categories)>},
    {"primaryVendor", offsetof(EquipmentBulkCreateRequest, primary_vendor),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::primary_vendor)>},
    {"otherVendors", offsetof(EquipmentBulkCreateRequest, other_vendors),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::other_vendors)>},
    {"account", offsetof(EquipmentBulkCreateRequest, account),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::account)>},
    {"costOfSaleAccount", offsetof(EquipmentBulkCreateRequest, cost_of_sale_account),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::cost_of_sale_account)>},
    {"assetAccount", offsetof(EquipmentBulkCreateRequest, asset_account),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::asset_account)>},
    {"intacctGlGroupAccount", offsetof(EquipmentBulkCreateRequest, intacct_gl_group_account),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::intacct_gl_group_account)>},
    {"crossSaleGroup", offsetof(EquipmentBulkCreateRequest, cross_sale_group),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::cross_sale_group)>},
    {"paysCommission", offsetof(EquipmentBulkCreateRequest, pays_commission),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::pays_commission)>},
    {"bonus", offsetof(EquipmentBulkCreateRequest, bonus),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::bonus)>},
    {"commissionBonus", offsetof(EquipmentBulkCreateRequest, commission_bonus),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::commission_bonus)>},
    {"hours", offsetof(EquipmentBulkCreateRequest, hours),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::hours)>},
    {"taxable", offsetof(EquipmentBulkCreateRequest, taxable),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::taxable)>},
    {"cost", offsetof(EquipmentBulkCreateRequest, cost),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::cost)>},
    {"unitOfMeasure", offsetof(EquipmentBulkCreateRequest, unit_of_measure),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::unit_of_measure)>},
    {"isInventory", offsetof(EquipmentBulkCreateRequest, is_inventory),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::is_inventory)>},
    {"externalData", offsetof(EquipmentBulkCreateRequest, external_data),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::external_data)>},
    {"isConfigurableEquipment", offsetof(EquipmentBulkCreateRequest, is_configurable_equipment),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::is_configurable_equipment)>},
    {"variationEquipment", offsetof(EquipmentBulkCreateRequest, variation_equipment),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::variation_equipment)>},
    {"budgetCostCode", offsetof(EquipmentBulkCreateRequest, budget_cost_code),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::budget_cost_code)>},
    {"budgetCostType", offsetof(EquipmentBulkCreateRequest, budget_cost_type),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::budget_cost_type)>},
    {"dimensions", offsetof(EquipmentBulkCreateRequest, dimensions),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::dimensions)>},
    {"isCostLocked", offsetof(EquipmentBulkCreateRequest, is_cost_locked),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::is_cost_locked)>},
    {"isPriceLocked", offsetof(EquipmentBulkCreateRequest, is_price_locked),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::is_price_locked)>},
    {"customId", offsetof(EquipmentBulkCreateRequest, custom_id),
     &detail::type_of<decltype(EquipmentBulkCreateRequest::custom_id)>},
};
void make_equipment_bulk_create_request(void* place) {
  ::new (place) EquipmentBulkCreateRequest{.code = detail::unset, .description = detail::unset};
}

extern const detail::Member kEquipmentBulkUpdateRequest[];
const detail::Member kEquipmentBulkUpdateRequest[] = {
    {"code", offsetof(EquipmentBulkUpdateRequest, code),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::code)>},
    {"displayName", offsetof(EquipmentBulkUpdateRequest, display_name),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::display_name)>},
    {"description", offsetof(EquipmentBulkUpdateRequest, description),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::description)>},
    {"price", offsetof(EquipmentBulkUpdateRequest, price),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::price)>},
    {"memberPrice", offsetof(EquipmentBulkUpdateRequest, member_price),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::member_price)>},
    {"addOnPrice", offsetof(EquipmentBulkUpdateRequest, add_on_price),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::add_on_price)>},
    {"addOnMemberPrice", offsetof(EquipmentBulkUpdateRequest, add_on_member_price),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::add_on_member_price)>},
    {"active", offsetof(EquipmentBulkUpdateRequest, active),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::active)>},
    {"manufacturer", offsetof(EquipmentBulkUpdateRequest, manufacturer),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::manufacturer)>},
    {"model", offsetof(EquipmentBulkUpdateRequest, model),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::model)>},
    {"manufacturerWarranty", offsetof(EquipmentBulkUpdateRequest, manufacturer_warranty),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::manufacturer_warranty)>},
    {"serviceProviderWarranty", offsetof(EquipmentBulkUpdateRequest, service_provider_warranty),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::service_provider_warranty)>},
    {"assets", offsetof(EquipmentBulkUpdateRequest, assets),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::assets)>},
    {"recommendations", offsetof(EquipmentBulkUpdateRequest, recommendations),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::recommendations)>},
    {"upgrades", offsetof(EquipmentBulkUpdateRequest, upgrades),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::upgrades)>},
    {"equipmentMaterials", offsetof(EquipmentBulkUpdateRequest, equipment_materials),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::equipment_materials)>},
    {"categories", offsetof(EquipmentBulkUpdateRequest, categories),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::categories)>},
    {"primaryVendor", offsetof(EquipmentBulkUpdateRequest, primary_vendor),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::primary_vendor)>},
    {"otherVendors", offsetof(EquipmentBulkUpdateRequest, other_vendors),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::other_vendors)>},
    {"account", offsetof(EquipmentBulkUpdateRequest, account),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::account)>},
    {"costOfSaleAccount", offsetof(EquipmentBulkUpdateRequest, cost_of_sale_account),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::cost_of_sale_account)>},
    {"assetAccount", offsetof(EquipmentBulkUpdateRequest, asset_account),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::asset_account)>},
    {"intacctGlGroupAccount", offsetof(EquipmentBulkUpdateRequest, intacct_gl_group_account),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::intacct_gl_group_account)>},
    {"crossSaleGroup", offsetof(EquipmentBulkUpdateRequest, cross_sale_group),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::cross_sale_group)>},
    {"paysCommission", offsetof(EquipmentBulkUpdateRequest, pays_commission),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::pays_commission)>},
    {"bonus", offsetof(EquipmentBulkUpdateRequest, bonus),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::bonus)>},
    {"commissionBonus", offsetof(EquipmentBulkUpdateRequest, commission_bonus),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::commission_bonus)>},
    {"hours", offsetof(EquipmentBulkUpdateRequest, hours),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::hours)>},
    {"taxable", offsetof(EquipmentBulkUpdateRequest, taxable),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::taxable)>},
    {"cost", offsetof(EquipmentBulkUpdateRequest, cost),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::cost)>},
    {"unitOfMeasure", offsetof(EquipmentBulkUpdateRequest, unit_of_measure),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::unit_of_measure)>},
    {"isInventory", offsetof(EquipmentBulkUpdateRequest, is_inventory),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::is_inventory)>},
    {"externalData", offsetof(EquipmentBulkUpdateRequest, external_data),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::external_data)>},
    {"isConfigurableEquipment", offsetof(EquipmentBulkUpdateRequest, is_configurable_equipment),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::is_configurable_equipment)>},
    {"variationEquipment", offsetof(EquipmentBulkUpdateRequest, variation_equipment),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::variation_equipment)>},
    {"dimensions", offsetof(EquipmentBulkUpdateRequest, dimensions),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::dimensions)>},
    {"budgetCostCode", offsetof(EquipmentBulkUpdateRequest, budget_cost_code),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::budget_cost_code)>},
    {"budgetCostType", offsetof(EquipmentBulkUpdateRequest, budget_cost_type),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::budget_cost_type)>},
    {"isCostLocked", offsetof(EquipmentBulkUpdateRequest, is_cost_locked),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::is_cost_locked)>},
    {"isPriceLocked", offsetof(EquipmentBulkUpdateRequest, is_price_locked),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::is_price_locked)>},
    {"id", offsetof(EquipmentBulkUpdateRequest, id),
     &detail::type_of<decltype(EquipmentBulkUpdateRequest::id)>, true},
};
void make_equipment_bulk_update_request(void* place) {
  ::new (place) EquipmentBulkUpdateRequest{.id = detail::unset};
}

extern const detail::Member kMaterialBulkCreateRequest[];
const detail::Member kMaterialBulkCreateRequest[] = {
    {"code", offsetof(MaterialBulkCreateRequest, code),
     &detail::type_of<decltype(MaterialBulkCreateRequest::code)>, true},
    {"displayName", offsetof(MaterialBulkCreateRequest, display_name),
     &detail::type_of<decltype(MaterialBulkCreateRequest::display_name)>},
    {"description", offsetof(MaterialBulkCreateRequest, description),
     &detail::type_of<decltype(MaterialBulkCreateRequest::description)>, true},
    {"cost", offsetof(MaterialBulkCreateRequest, cost),
     &detail::type_of<decltype(MaterialBulkCreateRequest::cost)>},
    {"active", offsetof(MaterialBulkCreateRequest, active),
     &detail::type_of<decltype(MaterialBulkCreateRequest::active)>},
    {"price", offsetof(MaterialBulkCreateRequest, price),
     &detail::type_of<decltype(MaterialBulkCreateRequest::price)>},
    {"memberPrice", offsetof(MaterialBulkCreateRequest, member_price),
     &detail::type_of<decltype(MaterialBulkCreateRequest::member_price)>},
    {"addOnPrice", offsetof(MaterialBulkCreateRequest, add_on_price),
     &detail::type_of<decltype(MaterialBulkCreateRequest::add_on_price)>},
    {"addOnMemberPrice", offsetof(MaterialBulkCreateRequest, add_on_member_price),
     &detail::type_of<decltype(MaterialBulkCreateRequest::add_on_member_price)>},
    {"hours", offsetof(MaterialBulkCreateRequest, hours),
     &detail::type_of<decltype(MaterialBulkCreateRequest::hours)>},
    {"bonus", offsetof(MaterialBulkCreateRequest, bonus),
     &detail::type_of<decltype(MaterialBulkCreateRequest::bonus)>},
    {"commissionBonus", offsetof(MaterialBulkCreateRequest, commission_bonus),
     &detail::type_of<decltype(MaterialBulkCreateRequest::commission_bonus)>},
    {"paysCommission", offsetof(MaterialBulkCreateRequest, pays_commission),
     &detail::type_of<decltype(MaterialBulkCreateRequest::pays_commission)>},
    {"deductAsJobCost", offsetof(MaterialBulkCreateRequest, deduct_as_job_cost),
     &detail::type_of<decltype(MaterialBulkCreateRequest::deduct_as_job_cost)>},
    {"unitOfMeasure", offsetof(MaterialBulkCreateRequest, unit_of_measure),
     &detail::type_of<decltype(MaterialBulkCreateRequest::unit_of_measure)>},
    {"isInventory", offsetof(MaterialBulkCreateRequest, is_inventory),
     &detail::type_of<decltype(MaterialBulkCreateRequest::is_inventory)>},
    {"account", offsetof(MaterialBulkCreateRequest, account),
     &detail::type_of<decltype(MaterialBulkCreateRequest::account)>},
    {"costOfSaleAccount", offsetof(MaterialBulkCreateRequest, cost_of_sale_account),
     &detail::type_of<decltype(MaterialBulkCreateRequest::cost_of_sale_account)>},
    {"assetAccount", offsetof(MaterialBulkCreateRequest, asset_account),
     &detail::type_of<decltype(MaterialBulkCreateRequest::asset_account)>},
    {"intacctGlGroupAccount", offsetof(MaterialBulkCreateRequest, intacct_gl_group_account),
     &detail::type_of<decltype(MaterialBulkCreateRequest::intacct_gl_group_account)>},
    {"taxable", offsetof(MaterialBulkCreateRequest, taxable),
     &detail::type_of<decltype(MaterialBulkCreateRequest::taxable)>},
    {"primaryVendor", offsetof(MaterialBulkCreateRequest, primary_vendor),
     &detail::type_of<decltype(MaterialBulkCreateRequest::primary_vendor)>},
    {"otherVendors", offsetof(MaterialBulkCreateRequest, other_vendors),
     &detail::type_of<decltype(MaterialBulkCreateRequest::other_vendors)>},
    {"assets", offsetof(MaterialBulkCreateRequest, assets),
     &detail::type_of<decltype(MaterialBulkCreateRequest::assets)>},
    {"categories", offsetof(MaterialBulkCreateRequest, categories),
     &detail::type_of<decltype(MaterialBulkCreateRequest::categories)>},
    {"externalData", offsetof(MaterialBulkCreateRequest, external_data),
     &detail::type_of<decltype(MaterialBulkCreateRequest::external_data)>},
    {"isConfigurableMaterial", offsetof(MaterialBulkCreateRequest, is_configurable_material),
     &detail::type_of<decltype(MaterialBulkCreateRequest::is_configurable_material)>},
    {"chargeableByDefault", offsetof(MaterialBulkCreateRequest, chargeable_by_default),
     &detail::type_of<decltype(MaterialBulkCreateRequest::chargeable_by_default)>},
    {"variationMaterials", offsetof(MaterialBulkCreateRequest, variation_materials),
     &detail::type_of<decltype(MaterialBulkCreateRequest::variation_materials)>},
    {"isOtherDirectCost", offsetof(MaterialBulkCreateRequest, is_other_direct_cost),
     &detail::type_of<decltype(MaterialBulkCreateRequest::is_other_direct_cost)>},
    {"costTypeId", offsetof(MaterialBulkCreateRequest, cost_type_id),
     &detail::type_of<decltype(MaterialBulkCreateRequest::cost_type_id)>},
    {"budgetCostCode", offsetof(MaterialBulkCreateRequest, budget_cost_code),
     &detail::type_of<decltype(MaterialBulkCreateRequest::budget_cost_code)>},
    {"budgetCostType", offsetof(MaterialBulkCreateRequest, budget_cost_type),
     &detail::type_of<decltype(MaterialBulkCreateRequest::budget_cost_type)>},
    {"isCostLocked", offsetof(MaterialBulkCreateRequest, is_cost_locked),
     &detail::type_of<decltype(MaterialBulkCreateRequest::is_cost_locked)>},
    {"isPriceLocked", offsetof(MaterialBulkCreateRequest, is_price_locked),
     &detail::type_of<decltype(MaterialBulkCreateRequest::is_price_locked)>},
    {"isChemical", offsetof(MaterialBulkCreateRequest, is_chemical),
     &detail::type_of<decltype(MaterialBulkCreateRequest::is_chemical)>},
    {"epaNumber", offsetof(MaterialBulkCreateRequest, epa_number),
     &detail::type_of<decltype(MaterialBulkCreateRequest::epa_number)>},
    {"activeIngredients", offsetof(MaterialBulkCreateRequest, active_ingredients),
     &detail::type_of<decltype(MaterialBulkCreateRequest::active_ingredients)>},
    {"customId", offsetof(MaterialBulkCreateRequest, custom_id),
     &detail::type_of<decltype(MaterialBulkCreateRequest::custom_id)>},
};
void make_material_bulk_create_request(void* place) {
  ::new (place) MaterialBulkCreateRequest{.code = detail::unset, .description = detail::unset};
}

extern const detail::Member kMaterialBulkUpdateRequest[];
const detail::Member kMaterialBulkUpdateRequest[] = {
    {"code", offsetof(MaterialBulkUpdateRequest, code),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::code)>},
    {"displayName", offsetof(MaterialBulkUpdateRequest, display_name),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::display_name)>},
    {"description", offsetof(MaterialBulkUpdateRequest, description),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::description)>},
    {"cost", offsetof(MaterialBulkUpdateRequest, cost),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::cost)>},
    {"active", offsetof(MaterialBulkUpdateRequest, active),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::active)>},
    {"price", offsetof(MaterialBulkUpdateRequest, price),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::price)>},
    {"memberPrice", offsetof(MaterialBulkUpdateRequest, member_price),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::member_price)>},
    {"addOnPrice", offsetof(MaterialBulkUpdateRequest, add_on_price),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::add_on_price)>},
    {"addOnMemberPrice", offsetof(MaterialBulkUpdateRequest, add_on_member_price),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::add_on_member_price)>},
    {"hours", offsetof(MaterialBulkUpdateRequest, hours),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::hours)>},
    {"bonus", offsetof(MaterialBulkUpdateRequest, bonus),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::bonus)>},
    {"commissionBonus", offsetof(MaterialBulkUpdateRequest, commission_bonus),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::commission_bonus)>},
    {"paysCommission", offsetof(MaterialBulkUpdateRequest, pays_commission),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::pays_commission)>},
    {"deductAsJobCost", offsetof(MaterialBulkUpdateRequest, deduct_as_job_cost),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::deduct_as_job_cost)>},
    {"unitOfMeasure", offsetof(MaterialBulkUpdateRequest, unit_of_measure),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::unit_of_measure)>},
    {"isInventory", offsetof(MaterialBulkUpdateRequest, is_inventory),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::is_inventory)>},
    {"account", offsetof(MaterialBulkUpdateRequest, account),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::account)>},
    {"costOfSaleAccount", offsetof(MaterialBulkUpdateRequest, cost_of_sale_account),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::cost_of_sale_account)>},
    {"assetAccount", offsetof(MaterialBulkUpdateRequest, asset_account),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::asset_account)>},
    {"intacctGlGroupAccount", offsetof(MaterialBulkUpdateRequest, intacct_gl_group_account),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::intacct_gl_group_account)>},
    {"taxable", offsetof(MaterialBulkUpdateRequest, taxable),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::taxable)>},
    {"primaryVendor", offsetof(MaterialBulkUpdateRequest, primary_vendor),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::primary_vendor)>},
    {"otherVendors", offsetof(MaterialBulkUpdateRequest, other_vendors),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::other_vendors)>},
    {"assets", offsetof(MaterialBulkUpdateRequest, assets),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::assets)>},
    {"categories", offsetof(MaterialBulkUpdateRequest, categories),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::categories)>},
    {"externalData", offsetof(MaterialBulkUpdateRequest, external_data),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::external_data)>},
    {"isConfigurableMaterial", offsetof(MaterialBulkUpdateRequest, is_configurable_material),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::is_configurable_material)>},
    {"chargeableByDefault", offsetof(MaterialBulkUpdateRequest, chargeable_by_default),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::chargeable_by_default)>},
    {"variationMaterials", offsetof(MaterialBulkUpdateRequest, variation_materials),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::variation_materials)>},
    {"costTypeId", offsetof(MaterialBulkUpdateRequest, cost_type_id),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::cost_type_id)>},
    {"budgetCostCode", offsetof(MaterialBulkUpdateRequest, budget_cost_code),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::budget_cost_code)>},
    {"budgetCostType", offsetof(MaterialBulkUpdateRequest, budget_cost_type),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::budget_cost_type)>},
    {"isCostLocked", offsetof(MaterialBulkUpdateRequest, is_cost_locked),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::is_cost_locked)>},
    {"isPriceLocked", offsetof(MaterialBulkUpdateRequest, is_price_locked),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::is_price_locked)>},
    {"isChemical", offsetof(MaterialBulkUpdateRequest, is_chemical),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::is_chemical)>},
    {"epaNumber", offsetof(MaterialBulkUpdateRequest, epa_number),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::epa_number)>},
    {"activeIngredients", offsetof(MaterialBulkUpdateRequest, active_ingredients),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::active_ingredients)>},
    {"id", offsetof(MaterialBulkUpdateRequest, id),
     &detail::type_of<decltype(MaterialBulkUpdateRequest::id)>, true},
};
void make_material_bulk_update_request(void* place) {
  ::new (place) MaterialBulkUpdateRequest{.id = detail::unset};
}

extern const detail::Member kServiceRecommendationBulkCreateRequest[];
const detail::Member kServiceRecommendationBulkCreateRequest[] = {
    {"skuId", offsetof(ServiceRecommendationBulkCreateRequest, sku_id),
     &detail::type_of<decltype(ServiceRecommendationBulkCreateRequest::sku_id)>},
    {"customId", offsetof(ServiceRecommendationBulkCreateRequest, custom_id),
     &detail::type_of<decltype(ServiceRecommendationBulkCreateRequest::custom_id)>},
};

extern const detail::Member kServiceBulkCreateRequest[];
const detail::Member kServiceBulkCreateRequest[] = {
    {"serviceMaterials", offsetof(ServiceBulkCreateRequest, service_materials),
     &detail::type_of<decltype(ServiceBulkCreateRequest::service_materials)>},
    {"serviceEquipment", offsetof(ServiceBulkCreateRequest, service_equipment),
     &detail::type_of<decltype(ServiceBulkCreateRequest::service_equipment)>},
    {"recommendations", offsetof(ServiceBulkCreateRequest, recommendations),
     &detail::type_of<decltype(ServiceBulkCreateRequest::recommendations)>},
    {"upgrades", offsetof(ServiceBulkCreateRequest, upgrades),
     &detail::type_of<decltype(ServiceBulkCreateRequest::upgrades)>},
    {"code", offsetof(ServiceBulkCreateRequest, code),
     &detail::type_of<decltype(ServiceBulkCreateRequest::code)>, true},
    {"displayName", offsetof(ServiceBulkCreateRequest, display_name),
     &detail::type_of<decltype(ServiceBulkCreateRequest::display_name)>},
    {"description", offsetof(ServiceBulkCreateRequest, description),
     &detail::type_of<decltype(ServiceBulkCreateRequest::description)>, true},
    {"warranty", offsetof(ServiceBulkCreateRequest, warranty),
     &detail::type_of<decltype(ServiceBulkCreateRequest::warranty)>},
    {"categories", offsetof(ServiceBulkCreateRequest, categories),
     &detail::type_of<decltype(ServiceBulkCreateRequest::categories)>},
    {"price", offsetof(ServiceBulkCreateRequest, price),
     &detail::type_of<decltype(ServiceBulkCreateRequest::price)>},
    {"memberPrice", offsetof(ServiceBulkCreateRequest, member_price),
     &detail::type_of<decltype(ServiceBulkCreateRequest::member_price)>},
    {"addOnPrice", offsetof(ServiceBulkCreateRequest, add_on_price),
     &detail::type_of<decltype(ServiceBulkCreateRequest::add_on_price)>},
    {"addOnMemberPrice", offsetof(ServiceBulkCreateRequest, add_on_member_price),
     &detail::type_of<decltype(ServiceBulkCreateRequest::add_on_member_price)>},
    {"taxable", offsetof(ServiceBulkCreateRequest, taxable),
     &detail::type_of<decltype(ServiceBulkCreateRequest::taxable)>},
    {"account", offsetof(ServiceBulkCreateRequest, account),
     &detail::type_of<decltype(ServiceBulkCreateRequest::account)>},
    {"intacctGlGroupAccount", offsetof(ServiceBulkCreateRequest, intacct_gl_group_account),
     &detail::type_of<decltype(ServiceBulkCreateRequest::intacct_gl_group_account)>},
    {"hours", offsetof(ServiceBulkCreateRequest, hours),
     &detail::type_of<decltype(ServiceBulkCreateRequest::hours)>},
    {"isLabor", offsetof(ServiceBulkCreateRequest, is_labor),
     &detail::type_of<decltype(ServiceBulkCreateRequest::is_labor)>},
    {"assets", offsetof(ServiceBulkCreateRequest, assets),
     &detail::type_of<decltype(ServiceBulkCreateRequest::assets)>},
    {"active", offsetof(ServiceBulkCreateRequest, active),
     &detail::type_of<decltype(ServiceBulkCreateRequest::active)>},
    {"crossSaleGroup", offsetof(ServiceBulkCreateRequest, cross_sale_group),
     &detail::type_of<decltype(ServiceBulkCreateRequest::cross_sale_group)>},
    {"paysCommission", offsetof(ServiceBulkCreateRequest, pays_commission),
     &detail::type_of<decltype(ServiceBulkCreateRequest::pays_commission)>},
    {"bonus", offsetof(ServiceBulkCreateRequest, bonus),
     &detail::type_of<decltype(ServiceBulkCreateRequest::bonus)>},
    {"commissionBonus", offsetof(ServiceBulkCreateRequest, commission_bonus),
     &detail::type_of<decltype(ServiceBulkCreateRequest::commission_bonus)>},
    {"externalData", offsetof(ServiceBulkCreateRequest, external_data),
     &detail::type_of<decltype(ServiceBulkCreateRequest::external_data)>},
    {"budgetCostCode", offsetof(ServiceBulkCreateRequest, budget_cost_code),
     &detail::type_of<decltype(ServiceBulkCreateRequest::budget_cost_code)>},
    {"budgetCostType", offsetof(ServiceBulkCreateRequest, budget_cost_type),
     &detail::type_of<decltype(ServiceBulkCreateRequest::budget_cost_type)>},
    {"isPriceLocked", offsetof(ServiceBulkCreateRequest, is_price_locked),
     &detail::type_of<decltype(ServiceBulkCreateRequest::is_price_locked)>},
    {"customId", offsetof(ServiceBulkCreateRequest, custom_id),
     &detail::type_of<decltype(ServiceBulkCreateRequest::custom_id)>},
};
void make_service_bulk_create_request(void* place) {
  ::new (place) ServiceBulkCreateRequest{.code = detail::unset, .description = detail::unset};
}

extern const detail::Member kPricebookBulkCreateRequest[];
const detail::Member kPricebookBulkCreateRequest[] = {
    {"services", offsetof(PricebookBulkCreateRequest, services),
     &detail::type_of<decltype(PricebookBulkCreateRequest::services)>},
    {"equipment", offsetof(PricebookBulkCreateRequest, equipment),
     &detail::type_of<decltype(PricebookBulkCreateRequest::equipment)>},
    {"materials", offsetof(PricebookBulkCreateRequest, materials),
     &detail::type_of<decltype(PricebookBulkCreateRequest::materials)>},
    {"discountAndFees", offsetof(PricebookBulkCreateRequest, discount_and_fees),
     &detail::type_of<decltype(PricebookBulkCreateRequest::discount_and_fees)>},
};

extern const detail::Member kPricebookBulkCreateResponse[];
const detail::Member kPricebookBulkCreateResponse[] = {
    {"services", offsetof(PricebookBulkCreateResponse, services),
     &detail::type_of<decltype(PricebookBulkCreateResponse::services)>},
    {"equipment", offsetof(PricebookBulkCreateResponse, equipment),
     &detail::type_of<decltype(PricebookBulkCreateResponse::equipment)>},
    {"materials", offsetof(PricebookBulkCreateResponse, materials),
     &detail::type_of<decltype(PricebookBulkCreateResponse::materials)>},
    {"discountAndFees", offsetof(PricebookBulkCreateResponse, discount_and_fees),
     &detail::type_of<decltype(PricebookBulkCreateResponse::discount_and_fees)>},
};

extern const detail::Member kServiceBulkUpdateRequest[];
const detail::Member kServiceBulkUpdateRequest[] = {
    {"code", offsetof(ServiceBulkUpdateRequest, code),
     &detail::type_of<decltype(ServiceBulkUpdateRequest::code)>},
    {"displayName", offsetof(ServiceBulkUpdateRequest, display_name),
     &detail::type_of<decltype(ServiceBulkUpdateRequest::display_name)>},
    {"description", offsetof(ServiceBulkUpdateRequest, description),
     &detail::type_of<decltype(ServiceBulkUpdateRequest::description)>},
    {"warranty", offsetof(ServiceBulkUpdateRequest, warranty),
     &detail::type_of<decltype(ServiceBulkUpdateRequest::warranty)>},
    {"categories", offsetof(ServiceBulkUpdateRequest, categories),
     &detail::type_of<decltype(ServiceBulkUpdateRequest::categories)>},
    {"price", offsetof(ServiceBulkUpdateRequest, price),
     &detail::type_of<decltype(ServiceBulkUpdateRequest::price)>},
    {"memberPrice", offsetof(ServiceBulkUpdateRequest, member_price),
     &detail::type_of<decltype(ServiceBulkUpdateRequest::member_price)>},
    {"addOnPrice", offsetof(ServiceBulkUpdateRequest, add_on_price),
     &detail::type_of<decltype(ServiceBulkUpdateRequest::add_on_price)>},
    {"addOnMemberPrice", offsetof(ServiceBulkUpdateRequest, add_on_member_price),
     &detail::type_of<decltype(ServiceBulkUpdateRequest::add_on_member_price)>},
    {"taxable", offsetof(ServiceBulkUpdateRequest, taxable),
     &detail::type_of<decltype(ServiceBulkUpdateRequest::taxable)>},
    {"account", offsetof(ServiceBulkUpdateRequest, account),
     &detail::type_of<decltype(ServiceBulkUpdateRequest::account)>},
    {"intacctGlGroupAccount", offsetof(ServiceBulkUpdateRequest, intacct_gl_group_account),
     &detail::type_of<decltype(ServiceBulkUpdateRequest::intacct_gl_group_account)>},
    {"hours", offsetof(ServiceBulkUpdateRequest, hours),
     &detail::type_of<decltype(ServiceBulkUpdateRequest::hours)>},
    {"isLabor", offsetof(ServiceBulkUpdateRequest, is_labor),
     &detail::type_of<decltype(ServiceBulkUpdateRequest::is_labor)>},
    {"recommendations", offsetof(ServiceBulkUpdateRequest, recommendations),
     &detail::type_of<decltype(ServiceBulkUpdateRequest::recommendations)>},
    {"upgrades", offsetof(ServiceBulkUpdateRequest, upgrades),
     &detail::type_of<decltype(ServiceBulkUpdateRequest::upgrades)>},
    {"assets", offsetof(ServiceBulkUpdateRequest, assets),
     &detail::type_of<decltype(ServiceBulkUpdateRequest::assets)>},
    {"serviceMaterials", offsetof(ServiceBulkUpdateRequest, service_materials),
     &detail::type_of<decltype(ServiceBulkUpdateRequest::service_materials)>},
    {"serviceEquipment", offsetof(ServiceBulkUpdateRequest, service_equipment),
     &detail::type_of<decltype(ServiceBulkUpdateRequest::service_equipment)>},
    {"active", offsetof(ServiceBulkUpdateRequest, active),
     &detail::type_of<decltype(ServiceBulkUpdateRequest::active)>},
    {"crossSaleGroup", offsetof(ServiceBulkUpdateRequest, cross_sale_group),
     &detail::type_of<decltype(ServiceBulkUpdateRequest::cross_sale_group)>},
    {"paysCommission", offsetof(ServiceBulkUpdateRequest, pays_commission),
     &detail::type_of<decltype(ServiceBulkUpdateRequest::pays_commission)>},
    {"bonus", offsetof(ServiceBulkUpdateRequest, bonus),
     &detail::type_of<decltype(ServiceBulkUpdateRequest::bonus)>},
    {"commissionBonus", offsetof(ServiceBulkUpdateRequest, commission_bonus),
     &detail::type_of<decltype(ServiceBulkUpdateRequest::commission_bonus)>},
    {"externalData", offsetof(ServiceBulkUpdateRequest, external_data),
     &detail::type_of<decltype(ServiceBulkUpdateRequest::external_data)>},
    {"budgetCostCode", offsetof(ServiceBulkUpdateRequest, budget_cost_code),
     &detail::type_of<decltype(ServiceBulkUpdateRequest::budget_cost_code)>},
    {"budgetCostType", offsetof(ServiceBulkUpdateRequest, budget_cost_type),
     &detail::type_of<decltype(ServiceBulkUpdateRequest::budget_cost_type)>},
    {"isPriceLocked", offsetof(ServiceBulkUpdateRequest, is_price_locked),
     &detail::type_of<decltype(ServiceBulkUpdateRequest::is_price_locked)>},
    {"id", offsetof(ServiceBulkUpdateRequest, id),
     &detail::type_of<decltype(ServiceBulkUpdateRequest::id)>, true},
};
void make_service_bulk_update_request(void* place) {
  ::new (place) ServiceBulkUpdateRequest{.id = detail::unset};
}

extern const detail::Member kPricebookBulkUpdateRequest[];
const detail::Member kPricebookBulkUpdateRequest[] = {
    {"services", offsetof(PricebookBulkUpdateRequest, services),
     &detail::type_of<decltype(PricebookBulkUpdateRequest::services)>},
    {"equipment", offsetof(PricebookBulkUpdateRequest, equipment),
     &detail::type_of<decltype(PricebookBulkUpdateRequest::equipment)>},
    {"materials", offsetof(PricebookBulkUpdateRequest, materials),
     &detail::type_of<decltype(PricebookBulkUpdateRequest::materials)>},
    {"discountAndFees", offsetof(PricebookBulkUpdateRequest, discount_and_fees),
     &detail::type_of<decltype(PricebookBulkUpdateRequest::discount_and_fees)>},
};

}  // namespace tables

const detail::Object CustomIdMappingModel::kObject{
    "CustomIdMappingModel", tables::kCustomIdMappingModel, std::size(tables::kCustomIdMappingModel),
    offsetof(CustomIdMappingModel, extra), &detail::construct<CustomIdMappingModel>};

const detail::Object DiscountAndFeesBulkCreateRequest::kObject{
    "DiscountAndFeesBulkCreateRequest", tables::kDiscountAndFeesBulkCreateRequest,
    std::size(tables::kDiscountAndFeesBulkCreateRequest),
    offsetof(DiscountAndFeesBulkCreateRequest, extra),
    &tables::make_discount_and_fees_bulk_create_request};

const detail::Object DiscountAndFeesBulkUpdateRequest::kObject{
    "DiscountAndFeesBulkUpdateRequest", tables::kDiscountAndFeesBulkUpdateRequest,
    std::size(tables::kDiscountAndFeesBulkUpdateRequest),
    offsetof(DiscountAndFeesBulkUpdateRequest, extra),
    &tables::make_discount_and_fees_bulk_update_request};

const detail::Object EquipmentRecommendationBulkCreateRequest::kObject{
    "EquipmentRecommendationBulkCreateRequest", tables::kEquipmentRecommendationBulkCreateRequest,
    std::size(tables::kEquipmentRecommendationBulkCreateRequest),
    offsetof(EquipmentRecommendationBulkCreateRequest, extra),
    &tables::make_equipment_recommendation_bulk_create_request};

const detail::Object SkuLinkBulkCreateRequest::kObject{
    "SkuLinkBulkCreateRequest", tables::kSkuLinkBulkCreateRequest,
    std::size(tables::kSkuLinkBulkCreateRequest), offsetof(SkuLinkBulkCreateRequest, extra),
    &tables::make_sku_link_bulk_create_request};

const detail::Object SkuUpgradeBulkCreateRequest::kObject{
    "SkuUpgradeBulkCreateRequest", tables::kSkuUpgradeBulkCreateRequest,
    std::size(tables::kSkuUpgradeBulkCreateRequest), offsetof(SkuUpgradeBulkCreateRequest, extra),
    &detail::construct<SkuUpgradeBulkCreateRequest>};

const detail::Object EquipmentBulkCreateRequest::kObject{
    "EquipmentBulkCreateRequest", tables::kEquipmentBulkCreateRequest,
    std::size(tables::kEquipmentBulkCreateRequest), offsetof(EquipmentBulkCreateRequest, extra),
    &tables::make_equipment_bulk_create_request};

const detail::Object EquipmentBulkUpdateRequest::kObject{
    "EquipmentBulkUpdateRequest", tables::kEquipmentBulkUpdateRequest,
    std::size(tables::kEquipmentBulkUpdateRequest), offsetof(EquipmentBulkUpdateRequest, extra),
    &tables::make_equipment_bulk_update_request};

const detail::Object MaterialBulkCreateRequest::kObject{
    "MaterialBulkCreateRequest", tables::kMaterialBulkCreateRequest,
    std::size(tables::kMaterialBulkCreateRequest), offsetof(MaterialBulkCreateRequest, extra),
    &tables::make_material_bulk_create_request};

const detail::Object MaterialBulkUpdateRequest::kObject{
    "MaterialBulkUpdateRequest", tables::kMaterialBulkUpdateRequest,
    std::size(tables::kMaterialBulkUpdateRequest), offsetof(MaterialBulkUpdateRequest, extra),
    &tables::make_material_bulk_update_request};

const detail::Object ServiceRecommendationBulkCreateRequest::kObject{
    "ServiceRecommendationBulkCreateRequest", tables::kServiceRecommendationBulkCreateRequest,
    std::size(tables::kServiceRecommendationBulkCreateRequest),
    offsetof(ServiceRecommendationBulkCreateRequest, extra),
    &detail::construct<ServiceRecommendationBulkCreateRequest>};

const detail::Object ServiceBulkCreateRequest::kObject{
    "ServiceBulkCreateRequest", tables::kServiceBulkCreateRequest,
    std::size(tables::kServiceBulkCreateRequest), offsetof(ServiceBulkCreateRequest, extra),
    &tables::make_service_bulk_create_request};

const detail::Object PricebookBulkCreateRequest::kObject{
    "PricebookBulkCreateRequest", tables::kPricebookBulkCreateRequest,
    std::size(tables::kPricebookBulkCreateRequest), offsetof(PricebookBulkCreateRequest, extra),
    &detail::construct<PricebookBulkCreateRequest>};

const detail::Object PricebookBulkCreateResponse::kObject{
    "PricebookBulkCreateResponse", tables::kPricebookBulkCreateResponse,
    std::size(tables::kPricebookBulkCreateResponse), offsetof(PricebookBulkCreateResponse, extra),
    &detail::construct<PricebookBulkCreateResponse>};

const detail::Object ServiceBulkUpdateRequest::kObject{
    "ServiceBulkUpdateRequest", tables::kServiceBulkUpdateRequest,
    std::size(tables::kServiceBulkUpdateRequest), offsetof(ServiceBulkUpdateRequest, extra),
    &tables::make_service_bulk_update_request};

const detail::Object PricebookBulkUpdateRequest::kObject{
    "PricebookBulkUpdateRequest", tables::kPricebookBulkUpdateRequest,
    std::size(tables::kPricebookBulkUpdateRequest), offsetof(PricebookBulkUpdateRequest, extra),
    &detail::construct<PricebookBulkUpdateRequest>};

}  // namespace servicetitan::pricebook
