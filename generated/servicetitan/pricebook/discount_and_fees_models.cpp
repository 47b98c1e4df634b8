// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/pricebook/discount_and_fees_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::pricebook {

namespace tables {

extern const detail::Member kDiscountAndFeesCreateRequest[];
const detail::Member kDiscountAndFeesCreateRequest[] = {
    {"type", offsetof(DiscountAndFeesCreateRequest, type),
     &detail::type_of<decltype(DiscountAndFeesCreateRequest::type)>, true},
    {"code", offsetof(DiscountAndFeesCreateRequest, code),
     &detail::type_of<decltype(DiscountAndFeesCreateRequest::code)>, true},
    {"displayName", offsetof(DiscountAndFeesCreateRequest, display_name),
     &detail::type_of<decltype(DiscountAndFeesCreateRequest::display_name)>},
    {"description", offsetof(DiscountAndFeesCreateRequest, description),
     &detail::type_of<decltype(DiscountAndFeesCreateRequest::description)>, true},
    {"amountType", offsetof(DiscountAndFeesCreateRequest, amount_type),
     &detail::type_of<decltype(DiscountAndFeesCreateRequest::amount_type)>, true},
    {"amount", offsetof(DiscountAndFeesCreateRequest, amount),
     &detail::type_of<decltype(DiscountAndFeesCreateRequest::amount)>, true},
    {"limit", offsetof(DiscountAndFeesCreateRequest, limit),
     &detail::type_of<decltype(DiscountAndFeesCreateRequest::limit)>},
    {"taxable", offsetof(DiscountAndFeesCreateRequest, taxable),
     &detail::type_of<decltype(DiscountAndFeesCreateRequest::taxable)>},
    {"categories", offsetof(DiscountAndFeesCreateRequest, categories),
     &detail::type_of<decltype(DiscountAndFeesCreateRequest::categories)>},
    {"hours", offsetof(DiscountAndFeesCreateRequest, hours),
     &detail::type_of<decltype(DiscountAndFeesCreateRequest::hours)>},
    {"assets", offsetof(DiscountAndFeesCreateRequest, assets),
     &detail::type_of<decltype(DiscountAndFeesCreateRequest::assets)>},
    {"account", offsetof(DiscountAndFeesCreateRequest, account),
     &detail::type_of<decltype(DiscountAndFeesCreateRequest::account)>},
    {"intacctGlGroupAccount", offsetof(DiscountAndFeesCreateRequest, intacct_gl_group_account),
     &detail::type_of<decltype(DiscountAndFeesCreateRequest::intacct_gl_group_account)>},
    {"crossSaleGroup", offsetof(DiscountAndFeesCreateRequest, cross_sale_group),
     &detail::type_of<decltype(DiscountAndFeesCreateRequest::cross_sale_group)>},
    {"active", offsetof(DiscountAndFeesCreateRequest, active),
     &detail::type_of<decltype(DiscountAndFeesCreateRequest::active)>},
    {"bonus", offsetof(DiscountAndFeesCreateRequest, bonus),
     &detail::type_of<decltype(DiscountAndFeesCreateRequest::bonus)>},
    {"commissionBonus", offsetof(DiscountAndFeesCreateRequest, commission_bonus),
     &detail::type_of<decltype(DiscountAndFeesCreateRequest::commission_bonus)>},
    {"paysCommission", offsetof(DiscountAndFeesCreateRequest, pays_commission),
     &detail::type_of<decltype(DiscountAndFeesCreateRequest::pays_commission)>},
    {"excludeFromPayroll", offsetof(DiscountAndFeesCreateRequest, exclude_from_payroll),
     &detail::type_of<decltype(DiscountAndFeesCreateRequest::exclude_from_payroll)>},
    {"externalData", offsetof(DiscountAndFeesCreateRequest, external_data),
     &detail::type_of<decltype(DiscountAndFeesCreateRequest::external_data)>},
    {"budgetCostCode", offsetof(DiscountAndFeesCreateRequest, budget_cost_code),
     &detail::type_of<decltype(DiscountAndFeesCreateRequest::budget_cost_code)>},
    {"budgetCostType", offsetof(DiscountAndFeesCreateRequest, budget_cost_type),
     &detail::type_of<decltype(DiscountAndFeesCreateRequest::budget_cost_type)>},
};
void make_discount_and_fees_create_request(void* place) {
  ::new (place) DiscountAndFeesCreateRequest{
      .type = detail::unset,
      .code = detail::unset,
      .description = detail::unset,
      .amount_type = detail::unset,
      .amount = detail::unset,
  };
}

extern const detail::Member kDiscountAndFeesResponse[];
const detail::Member kDiscountAndFeesResponse[] = {
    {"id", offsetof(DiscountAndFeesResponse, id),
     &detail::type_of<decltype(DiscountAndFeesResponse::id)>, true},
    {"type", offsetof(DiscountAndFeesResponse, type),
     &detail::type_of<decltype(DiscountAndFeesResponse::type)>, true},
    {"code", offsetof(DiscountAndFeesResponse, code),
     &detail::type_of<decltype(DiscountAndFeesResponse::code)>, true},
    {"displayName", offsetof(DiscountAndFeesResponse, display_name),
     &detail::type_of<decltype(DiscountAndFeesResponse::display_name)>},
    {"description", offsetof(DiscountAndFeesResponse, description),
     &detail::type_of<decltype(DiscountAndFeesResponse::description)>, true},
    {"amountType", offsetof(DiscountAndFeesResponse, amount_type),
     &detail::type_of<decltype(DiscountAndFeesResponse::amount_type)>, true},
    {"amount", offsetof(DiscountAndFeesResponse, amount),
     &detail::type_of<decltype(DiscountAndFeesResponse::amount)>, true},
    {"limit", offsetof(DiscountAndFeesResponse, limit),
     &detail::type_of<decltype(DiscountAndFeesResponse::limit)>, true},
    {"taxable", offsetof(DiscountAndFeesResponse, taxable),
     &detail::type_of<decltype(DiscountAndFeesResponse::taxable)>, true},
    {"categories", offsetof(DiscountAndFeesResponse, categories),
     &detail::type_of<decltype(DiscountAndFeesResponse::categories)>},
    {"hours", offsetof(DiscountAndFeesResponse, hours),
     &detail::type_of<decltype(DiscountAndFeesResponse::hours)>, true},
    {"assets", offsetof(DiscountAndFeesResponse, assets),
     &detail::type_of<decltype(DiscountAndFeesResponse::assets)>},
    {"account", offsetof(DiscountAndFeesResponse, account),
     &detail::type_of<decltype(DiscountAndFeesResponse::account)>},
    {"crossSaleGroup", offsetof(DiscountAndFeesResponse, cross_sale_group),
     &detail::type_of<decltype(DiscountAndFeesResponse::cross_sale_group)>},
    {"active", offsetof(DiscountAndFeesResponse, active),
     &detail::type_of<decltype(DiscountAndFeesResponse::active)>, true},
    {"bonus", offsetof(DiscountAndFeesResponse, bonus),
     &detail::type_of<decltype(DiscountAndFeesResponse::bonus)>, true},
    {"commissionBonus", offsetof(DiscountAndFeesResponse, commission_bonus),
     &detail::type_of<decltype(DiscountAndFeesResponse::commission_bonus)>, true},
    {"paysCommission", offsetof(DiscountAndFeesResponse, pays_commission),
     &detail::type_of<decltype(DiscountAndFeesResponse::pays_commission)>, true},
    {"excludeFromPayroll", offsetof(DiscountAndFeesResponse, exclude_from_payroll),
     &detail::type_of<decltype(DiscountAndFeesResponse::exclude_from_payroll)>, true},
    {"externalData", offsetof(DiscountAndFeesResponse, external_data),
     &detail::type_of<decltype(DiscountAndFeesResponse::external_data)>},
    {"budgetCostCode", offsetof(DiscountAndFeesResponse, budget_cost_code),
     &detail::type_of<decltype(DiscountAndFeesResponse::budget_cost_code)>},
    {"budgetCostType", offsetof(DiscountAndFeesResponse, budget_cost_type),
     &detail::type_of<decltype(DiscountAndFeesResponse::budget_cost_type)>},
    {"createdOn", offsetof(DiscountAndFeesResponse, created_on),
     &detail::type_of<decltype(DiscountAndFeesResponse::created_on)>, true},
    {"modifiedOn", offsetof(DiscountAndFeesResponse, modified_on),
     &detail::type_of<decltype(DiscountAndFeesResponse::modified_on)>, true},
};

extern const detail::Member kDiscountAndFeesUpdateRequest[];
const detail::Member kDiscountAndFeesUpdateRequest[] = {
    {"type", offsetof(DiscountAndFeesUpdateRequest, type),
     &detail::type_of<decltype(DiscountAndFeesUpdateRequest::type)>},
    {"code", offsetof(DiscountAndFeesUpdateRequest, code),
     &detail::type_of<decltype(DiscountAndFeesUpdateRequest::code)>},
    {"displayName", offsetof(DiscountAndFeesUpdateRequest, display_name),
     &detail::type_of<decltype(DiscountAndFeesUpdateRequest::display_name)>},
    {"description", offsetof(DiscountAndFeesUpdateRequest, description),
     &detail::type_of<decltype(DiscountAndFeesUpdateRequest::description)>},
    {"amountType", offsetof(DiscountAndFeesUpdateRequest, amount_type),
     &detail::type_of<decltype(DiscountAndFeesUpdateRequest::amount_type)>},
    {"amount", offsetof(DiscountAndFeesUpdateRequest, amount),
     &detail::type_of<decltype(DiscountAndFeesUpdateRequest::amount)>},
    {"intacctGlGroupAccount", offsetof(DiscountAndFeesUpdateRequest, intacct_gl_group_account),
     &detail::type_of<decltype(DiscountAndFeesUpdateRequest::intacct_gl_group_account)>},
    {"limit", offsetof(DiscountAndFeesUpdateRequest, limit),
     &detail::type_of<decltype(DiscountAndFeesUpdateRequest::limit)>},
    {"taxable", offsetof(DiscountAndFeesUpdateRequest, taxable),
     &detail::type_of<decltype(DiscountAndFeesUpdateRequest::taxable)>},
    {"categories", offsetof(DiscountAndFeesUpdateRequest, categories),
     &detail::type_of<decltype(DiscountAndFeesUpdateRequest::categories)>},
    {"hours", offsetof(DiscountAndFeesUpdateRequest, hours),
     &detail::type_of<decltype(DiscountAndFeesUpdateRequest::hours)>},
    {"assets", offsetof(DiscountAndFeesUpdateRequest, assets),
     &detail::type_of<decltype(DiscountAndFeesUpdateRequest::assets)>},
    {"account", offsetof(DiscountAndFeesUpdateRequest, account),
     &detail::type_of<decltype(DiscountAndFeesUpdateRequest::account)>},
    {"crossSaleGroup", offsetof(DiscountAndFeesUpdateRequest, cross_sale_group),
     &detail::type_of<decltype(DiscountAndFeesUpdateRequest::cross_sale_group)>},
    {"active", offsetof(DiscountAndFeesUpdateRequest, active),
     &detail::type_of<decltype(DiscountAndFeesUpdateRequest::active)>},
    {"bonus", offsetof(DiscountAndFeesUpdateRequest, bonus),
     &detail::type_of<decltype(DiscountAndFeesUpdateRequest::bonus)>},
    {"commissionBonus", offsetof(DiscountAndFeesUpdateRequest, commission_bonus),
     &detail::type_of<decltype(DiscountAndFeesUpdateRequest::commission_bonus)>},
    {"paysCommission", offsetof(DiscountAndFeesUpdateRequest, pays_commission),
     &detail::type_of<decltype(DiscountAndFeesUpdateRequest::pays_commission)>},
    {"excludeFromPayroll", offsetof(DiscountAndFeesUpdateRequest, exclude_from_payroll),
     &detail::type_of<decltype(DiscountAndFeesUpdateRequest::exclude_from_payroll)>},
    {"externalData", offsetof(DiscountAndFeesUpdateRequest, external_data),
     &detail::type_of<decltype(DiscountAndFeesUpdateRequest::external_data)>},
    {"budgetCostCode", offsetof(DiscountAndFeesUpdateRequest, budget_cost_code),
     &detail::type_of<decltype(DiscountAndFeesUpdateRequest::budget_cost_code)>},
    {"budgetCostType", offsetof(DiscountAndFeesUpdateRequest, budget_cost_type),
     &detail::type_of<decltype(DiscountAndFeesUpdateRequest::budget_cost_type)>},
};

}  // namespace tables

const detail::Object DiscountAndFeesCreateRequest::kObject{
    "DiscountAndFeesCreateRequest", tables::kDiscountAndFeesCreateRequest,
    std::size(tables::kDiscountAndFeesCreateRequest), offsetof(DiscountAndFeesCreateRequest, extra),
    &tables::make_discount_and_fees_create_request};

const detail::Object DiscountAndFeesResponse::kObject{
    "DiscountAndFeesResponse", tables::kDiscountAndFeesResponse,
    std::size(tables::kDiscountAndFeesResponse), offsetof(DiscountAndFeesResponse, extra),
    &detail::construct<DiscountAndFeesResponse>};

const detail::Object DiscountAndFeesUpdateRequest::kObject{
    "DiscountAndFeesUpdateRequest", tables::kDiscountAndFeesUpdateRequest,
    std::size(tables::kDiscountAndFeesUpdateRequest), offsetof(DiscountAndFeesUpdateRequest, extra),
    &detail::construct<DiscountAndFeesUpdateRequest>};

}  // namespace servicetitan::pricebook
