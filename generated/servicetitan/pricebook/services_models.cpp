// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/pricebook/services_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::pricebook {

namespace tables::service_create_request {
using T = ServiceCreateRequest;
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
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.code = detail::unset, .description = detail::unset};
}
}  // namespace tables::service_create_request
constinit const detail::Object ServiceCreateRequest::kObject{
    "ServiceCreateRequest", tables::service_create_request::kMembers,
    std::size(tables::service_create_request::kMembers), offsetof(ServiceCreateRequest, extra),
    &tables::service_create_request::make};

namespace tables::service_get_response {
using T = ServiceGetResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"code", offsetof(T, code), &detail::type_of<decltype(T::code)>, true},
    {"displayName", offsetof(T, display_name), &detail::type_of<decltype(T::display_name)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>, true},
    {"warranty", offsetof(T, warranty), &detail::type_of<decltype(T::warranty)>},
    {"categories", offsetof(T, categories), &detail::type_of<decltype(T::categories)>, true},
    {"price", offsetof(T, price), &detail::type_of<decltype(T::price)>, true},
    {"memberPrice", offsetof(T, member_price), &detail::type_of<decltype(T::member_price)>, true},
    {"addOnPrice", offsetof(T, add_on_price), &detail::type_of<decltype(T::add_on_price)>, true},
    {"addOnMemberPrice", offsetof(T, add_on_member_price),
     &detail::type_of<decltype(T::add_on_member_price)>, true},
    {"taxable", offsetof(T, taxable), &detail::type_of<decltype(T::taxable)>, true},
    {"account", offsetof(T, account), &detail::type_of<decltype(T::account)>},
    {"hours", offsetof(T, hours), &detail::type_of<decltype(T::hours)>, true},
    {"isLabor", offsetof(T, is_labor), &detail::type_of<decltype(T::is_labor)>},
    {"recommendations", offsetof(T, recommendations),
     &detail::type_of<decltype(T::recommendations)>, true},
    {"upgrades", offsetof(T, upgrades), &detail::type_of<decltype(T::upgrades)>, true},
    {"assets", offsetof(T, assets), &detail::type_of<decltype(T::assets)>, true},
    {"serviceMaterials", offsetof(T, service_materials),
     &detail::type_of<decltype(T::service_materials)>, true},
    {"serviceEquipment", offsetof(T, service_equipment),
     &detail::type_of<decltype(T::service_equipment)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"crossSaleGroup", offsetof(T, cross_sale_group),
     &detail::type_of<decltype(T::cross_sale_group)>},
    {"paysCommission", offsetof(T, pays_commission), &detail::type_of<decltype(T::pays_commission)>,
     true},
    {"bonus", offsetof(T, bonus), &detail::type_of<decltype(T::bonus)>, true},
    {"commissionBonus", offsetof(T, commission_bonus),
     &detail::type_of<decltype(T::commission_bonus)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"source", offsetof(T, source), &detail::type_of<decltype(T::source)>},
    {"externalId", offsetof(T, external_id), &detail::type_of<decltype(T::external_id)>},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"soldByCommission", offsetof(T, sold_by_commission),
     &detail::type_of<decltype(T::sold_by_commission)>, true},
    {"defaultAssetUrl", offsetof(T, default_asset_url),
     &detail::type_of<decltype(T::default_asset_url)>},
    {"budgetCostCode", offsetof(T, budget_cost_code),
     &detail::type_of<decltype(T::budget_cost_code)>},
    {"budgetCostType", offsetof(T, budget_cost_type),
     &detail::type_of<decltype(T::budget_cost_type)>},
    {"isPriceLocked", offsetof(T, is_price_locked), &detail::type_of<decltype(T::is_price_locked)>},
    {"calculatedPrice", offsetof(T, calculated_price),
     &detail::type_of<decltype(T::calculated_price)>},
    {"useStaticPrices", offsetof(T, use_static_prices),
     &detail::type_of<decltype(T::use_static_prices)>},
};
}  // namespace tables::service_get_response
constinit const detail::Object ServiceGetResponse::kObject{
    "ServiceGetResponse", tables::service_get_response::kMembers,
    std::size(tables::service_get_response::kMembers), offsetof(ServiceGetResponse, extra),
    &detail::construct<ServiceGetResponse>};

namespace tables::service_response {
using T = ServiceResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"code", offsetof(T, code), &detail::type_of<decltype(T::code)>, true},
    {"displayName", offsetof(T, display_name), &detail::type_of<decltype(T::display_name)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>, true},
    {"warranty", offsetof(T, warranty), &detail::type_of<decltype(T::warranty)>},
    {"categories", offsetof(T, categories), &detail::type_of<decltype(T::categories)>, true},
    {"price", offsetof(T, price), &detail::type_of<decltype(T::price)>, true},
    {"memberPrice", offsetof(T, member_price), &detail::type_of<decltype(T::member_price)>, true},
    {"addOnPrice", offsetof(T, add_on_price), &detail::type_of<decltype(T::add_on_price)>, true},
    {"addOnMemberPrice", offsetof(T, add_on_member_price),
     &detail::type_of<decltype(T::add_on_member_price)>, true},
    {"taxable", offsetof(T, taxable), &detail::type_of<decltype(T::taxable)>, true},
    {"account", offsetof(T, account), &detail::type_of<decltype(T::account)>},
    {"hours", offsetof(T, hours), &detail::type_of<decltype(T::hours)>, true},
    {"isLabor", offsetof(T, is_labor), &detail::type_of<decltype(T::is_labor)>},
    {"recommendations", offsetof(T, recommendations),
     &detail::type_of<decltype(T::recommendations)>, true},
    {"upgrades", offsetof(T, upgrades), &detail::type_of<decltype(T::upgrades)>, true},
    {"assets", offsetof(T, assets), &detail::type_of<decltype(T::assets)>, true},
    {"serviceMaterials", offsetof(T, service_materials),
     &detail::type_of<decltype(T::service_materials)>, true},
    {"serviceEquipment", offsetof(T, service_equipment),
     &detail::type_of<decltype(T::service_equipment)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"crossSaleGroup", offsetof(T, cross_sale_group),
     &detail::type_of<decltype(T::cross_sale_group)>},
    {"paysCommission", offsetof(T, pays_commission), &detail::type_of<decltype(T::pays_commission)>,
     true},
    {"bonus", offsetof(T, bonus), &detail::type_of<decltype(T::bonus)>, true},
    {"commissionBonus", offsetof(T, commission_bonus),
     &detail::type_of<decltype(T::commission_bonus)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"source", offsetof(T, source), &detail::type_of<decltype(T::source)>},
    {"externalId", offsetof(T, external_id), &detail::type_of<decltype(T::external_id)>},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"soldByCommission", offsetof(T, sold_by_commission),
     &detail::type_of<decltype(T::sold_by_commission)>, true},
    {"defaultAssetUrl", offsetof(T, default_asset_url),
     &detail::type_of<decltype(T::default_asset_url)>},
    {"budgetCostCode", offsetof(T, budget_cost_code),
     &detail::type_of<decltype(T::budget_cost_code)>},
    {"budgetCostType", offsetof(T, budget_cost_type),
     &detail::type_of<decltype(T::budget_cost_type)>},
    {"isPriceLocked", offsetof(T, is_price_locked), &detail::type_of<decltype(T::is_price_locked)>},
};
}  // namespace tables::service_response
constinit const detail::Object ServiceResponse::kObject{
    "ServiceResponse", tables::service_response::kMembers,
    std::size(tables::service_response::kMembers), offsetof(ServiceResponse, extra),
    &detail::construct<ServiceResponse>};

namespace tables::service_update_request {
using T = ServiceUpdateRequest;
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
};
}  // namespace tables::service_update_request
constinit const detail::Object ServiceUpdateRequest::kObject{
    "ServiceUpdateRequest", tables::service_update_request::kMembers,
    std::size(tables::service_update_request::kMembers), offsetof(ServiceUpdateRequest, extra),
    &detail::construct<ServiceUpdateRequest>};

}  // namespace servicetitan::pricebook
