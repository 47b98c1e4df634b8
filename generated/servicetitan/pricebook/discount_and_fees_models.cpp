// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/pricebook/discount_and_fees_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::pricebook {

namespace tables::discount_and_fees_create_request {
using T = DiscountAndFeesCreateRequest;
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
}  // namespace tables::discount_and_fees_create_request
constinit const detail::Object DiscountAndFeesCreateRequest::kObject{
    "DiscountAndFeesCreateRequest", tables::discount_and_fees_create_request::kMembers,
    std::size(tables::discount_and_fees_create_request::kMembers),
    offsetof(DiscountAndFeesCreateRequest, extra), &tables::discount_and_fees_create_request::make};

namespace tables::discount_and_fees_response {
using T = DiscountAndFeesResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"code", offsetof(T, code), &detail::type_of<decltype(T::code)>, true},
    {"displayName", offsetof(T, display_name), &detail::type_of<decltype(T::display_name)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>, true},
    {"amountType", offsetof(T, amount_type), &detail::type_of<decltype(T::amount_type)>, true},
    {"amount", offsetof(T, amount), &detail::type_of<decltype(T::amount)>, true},
    {"limit", offsetof(T, limit), &detail::type_of<decltype(T::limit)>, true},
    {"taxable", offsetof(T, taxable), &detail::type_of<decltype(T::taxable)>, true},
    {"categories", offsetof(T, categories), &detail::type_of<decltype(T::categories)>},
    {"hours", offsetof(T, hours), &detail::type_of<decltype(T::hours)>, true},
    {"assets", offsetof(T, assets), &detail::type_of<decltype(T::assets)>},
    {"account", offsetof(T, account), &detail::type_of<decltype(T::account)>},
    {"crossSaleGroup", offsetof(T, cross_sale_group),
     &detail::type_of<decltype(T::cross_sale_group)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"bonus", offsetof(T, bonus), &detail::type_of<decltype(T::bonus)>, true},
    {"commissionBonus", offsetof(T, commission_bonus),
     &detail::type_of<decltype(T::commission_bonus)>, true},
    {"paysCommission", offsetof(T, pays_commission), &detail::type_of<decltype(T::pays_commission)>,
     true},
    {"excludeFromPayroll", offsetof(T, exclude_from_payroll),
     &detail::type_of<decltype(T::exclude_from_payroll)>, true},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>},
    {"budgetCostCode", offsetof(T, budget_cost_code),
     &detail::type_of<decltype(T::budget_cost_code)>},
    {"budgetCostType", offsetof(T, budget_cost_type),
     &detail::type_of<decltype(T::budget_cost_type)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::discount_and_fees_response
constinit const detail::Object DiscountAndFeesResponse::kObject{
    "DiscountAndFeesResponse", tables::discount_and_fees_response::kMembers,
    std::size(tables::discount_and_fees_response::kMembers),
    offsetof(DiscountAndFeesResponse, extra), &detail::construct<DiscountAndFeesResponse>};

namespace tables::discount_and_fees_update_request {
using T = DiscountAndFeesUpdateRequest;
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
};
}  // namespace tables::discount_and_fees_update_request
constinit const detail::Object DiscountAndFeesUpdateRequest::kObject{
    "DiscountAndFeesUpdateRequest", tables::discount_and_fees_update_request::kMembers,
    std::size(tables::discount_and_fees_update_request::kMembers),
    offsetof(DiscountAndFeesUpdateRequest, extra),
    &detail::construct<DiscountAndFeesUpdateRequest>};

}  // namespace servicetitan::pricebook
