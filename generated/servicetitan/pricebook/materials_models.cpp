// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/pricebook/materials_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::pricebook {

namespace tables::cost_type_response {
using T = CostTypeResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
};
}  // namespace tables::cost_type_response
constinit const detail::Object CostTypeResponse::kObject{
    "CostTypeResponse", tables::cost_type_response::kMembers,
    std::size(tables::cost_type_response::kMembers), offsetof(CostTypeResponse, extra),
    &detail::construct<CostTypeResponse>};

namespace tables::material_create_request {
using T = MaterialCreateRequest;
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
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.code = detail::unset, .description = detail::unset};
}
}  // namespace tables::material_create_request
constinit const detail::Object MaterialCreateRequest::kObject{
    "MaterialCreateRequest", tables::material_create_request::kMembers,
    std::size(tables::material_create_request::kMembers), offsetof(MaterialCreateRequest, extra),
    &tables::material_create_request::make};

namespace tables::material_response {
using T = MaterialResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"code", offsetof(T, code), &detail::type_of<decltype(T::code)>, true},
    {"displayName", offsetof(T, display_name), &detail::type_of<decltype(T::display_name)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>, true},
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"price", offsetof(T, price), &detail::type_of<decltype(T::price)>, true},
    {"memberPrice", offsetof(T, member_price), &detail::type_of<decltype(T::member_price)>, true},
    {"addOnPrice", offsetof(T, add_on_price), &detail::type_of<decltype(T::add_on_price)>, true},
    {"addOnMemberPrice", offsetof(T, add_on_member_price),
     &detail::type_of<decltype(T::add_on_member_price)>, true},
    {"hours", offsetof(T, hours), &detail::type_of<decltype(T::hours)>, true},
    {"bonus", offsetof(T, bonus), &detail::type_of<decltype(T::bonus)>, true},
    {"commissionBonus", offsetof(T, commission_bonus),
     &detail::type_of<decltype(T::commission_bonus)>, true},
    {"paysCommission", offsetof(T, pays_commission), &detail::type_of<decltype(T::pays_commission)>,
     true},
    {"deductAsJobCost", offsetof(T, deduct_as_job_cost),
     &detail::type_of<decltype(T::deduct_as_job_cost)>, true},
    {"unitOfMeasure", offsetof(T, unit_of_measure), &detail::type_of<decltype(T::unit_of_measure)>},
    {"isInventory", offsetof(T, is_inventory), &detail::type_of<decltype(T::is_inventory)>, true},
    {"account", offsetof(T, account), &detail::type_of<decltype(T::account)>},
    {"costOfSaleAccount", offsetof(T, cost_of_sale_account),
     &detail::type_of<decltype(T::cost_of_sale_account)>},
    {"assetAccount", offsetof(T, asset_account), &detail::type_of<decltype(T::asset_account)>},
    {"taxable", offsetof(T, taxable), &detail::type_of<decltype(T::taxable)>},
    {"primaryVendor", offsetof(T, primary_vendor), &detail::type_of<decltype(T::primary_vendor)>},
    {"otherVendors", offsetof(T, other_vendors), &detail::type_of<decltype(T::other_vendors)>},
    {"categories", offsetof(T, categories), &detail::type_of<decltype(T::categories)>, true},
    {"assets", offsetof(T, assets), &detail::type_of<decltype(T::assets)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"source", offsetof(T, source), &detail::type_of<decltype(T::source)>},
    {"externalId", offsetof(T, external_id), &detail::type_of<decltype(T::external_id)>},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>},
    {"isConfigurableMaterial", offsetof(T, is_configurable_material),
     &detail::type_of<decltype(T::is_configurable_material)>, true},
    {"chargeableByDefault", offsetof(T, chargeable_by_default),
     &detail::type_of<decltype(T::chargeable_by_default)>, true},
    {"variationsOrConfigurableMaterials", offsetof(T, variations_or_configurable_materials),
     &detail::type_of<decltype(T::variations_or_configurable_materials)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"displayInAmount", offsetof(T, display_in_amount),
     &detail::type_of<decltype(T::display_in_amount)>, true},
    {"generalLedgerAccountId", offsetof(T, general_ledger_account_id),
     &detail::type_of<decltype(T::general_ledger_account_id)>},
    {"isOtherDirectCost", offsetof(T, is_other_direct_cost),
     &detail::type_of<decltype(T::is_other_direct_cost)>, true},
    {"costTypeId", offsetof(T, cost_type_id), &detail::type_of<decltype(T::cost_type_id)>},
    {"defaultAssetUrl", offsetof(T, default_asset_url),
     &detail::type_of<decltype(T::default_asset_url)>},
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
};
}  // namespace tables::material_response
constinit const detail::Object MaterialResponse::kObject{
    "MaterialResponse", tables::material_response::kMembers,
    std::size(tables::material_response::kMembers), offsetof(MaterialResponse, extra),
    &detail::construct<MaterialResponse>};

namespace tables::material_update_request {
using T = MaterialUpdateRequest;
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
};
}  // namespace tables::material_update_request
constinit const detail::Object MaterialUpdateRequest::kObject{
    "MaterialUpdateRequest", tables::material_update_request::kMembers,
    std::size(tables::material_update_request::kMembers), offsetof(MaterialUpdateRequest, extra),
    &detail::construct<MaterialUpdateRequest>};

}  // namespace servicetitan::pricebook
