// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/gl_accounts_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::accounting {

namespace tables::default_account_type {
using T = DefaultAccountType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"CheckingAccount", static_cast<std::int32_t>(T::kCheckingAccount)},
    {"UndepositedFunds", static_cast<std::int32_t>(T::kUndepositedFunds)},
    {"AccountsReceivable", static_cast<std::int32_t>(T::kAccountsReceivable)},
    {"Inventory", static_cast<std::int32_t>(T::kInventory)},
    {"AccountsPayable", static_cast<std::int32_t>(T::kAccountsPayable)},
    {"CustomerRefundsPayable", static_cast<std::int32_t>(T::kCustomerRefundsPayable)},
    {"SalesTaxPayable", static_cast<std::int32_t>(T::kSalesTaxPayable)},
    {"CustomerDeposits", static_cast<std::int32_t>(T::kCustomerDeposits)},
    {"MembershipAgreements", static_cast<std::int32_t>(T::kMembershipAgreements)},
    {"RetainedEarnings", static_cast<std::int32_t>(T::kRetainedEarnings)},
    {"Revenue", static_cast<std::int32_t>(T::kRevenue)},
    {"MembershipRevenue", static_cast<std::int32_t>(T::kMembershipRevenue)},
    {"Refunds", static_cast<std::int32_t>(T::kRefunds)},
    {"CostOfGoodsSoldMaterials", static_cast<std::int32_t>(T::kCostOfGoodsSoldMaterials)},
    {"CostOfGoodsSoldEquipment", static_cast<std::int32_t>(T::kCostOfGoodsSoldEquipment)},
    {"CostOfGoodsSoldShipping", static_cast<std::int32_t>(T::kCostOfGoodsSoldShipping)},
    {"CostOfGoodsSoldTax", static_cast<std::int32_t>(T::kCostOfGoodsSoldTax)},
    {"PayrollLabor", static_cast<std::int32_t>(T::kPayrollLabor)},
    {"PayrollEmployeeTaxes", static_cast<std::int32_t>(T::kPayrollEmployeeTaxes)},
    {"EmployeeBenefits", static_cast<std::int32_t>(T::kEmployeeBenefits)},
    {"EmployerTaxes", static_cast<std::int32_t>(T::kEmployerTaxes)},
    {"EmployerBenefits", static_cast<std::int32_t>(T::kEmployerBenefits)},
    {"Deductions", static_cast<std::int32_t>(T::kDeductions)},
    {"InventoryAdjustments", static_cast<std::int32_t>(T::kInventoryAdjustments)},
    {"CostOfGoodsSoldRestockingFee", static_cast<std::int32_t>(T::kCostOfGoodsSoldRestockingFee)},
    {"CostOfGoodsSoldLabor", static_cast<std::int32_t>(T::kCostOfGoodsSoldLabor)},
    {"PayrollLiability", static_cast<std::int32_t>(T::kPayrollLiability)},
    {"PayrollClearing", static_cast<std::int32_t>(T::kPayrollClearing)},
    {"CommittedCosts", static_cast<std::int32_t>(T::kCommittedCosts)},
    {"GoodsReceivedNotInvoiced", static_cast<std::int32_t>(T::kGoodsReceivedNotInvoiced)},
    {"VendorDiscount", static_cast<std::int32_t>(T::kVendorDiscount)},
    {"ProcessingFees", static_cast<std::int32_t>(T::kProcessingFees)},
    {"GoodsReturnedNotCredited", static_cast<std::int32_t>(T::kGoodsReturnedNotCredited)},
    {"UseTaxExpense", static_cast<std::int32_t>(T::kUseTaxExpense)},
    {"UseTaxLiability", static_cast<std::int32_t>(T::kUseTaxLiability)},
};
}  // namespace tables::default_account_type
const detail::EnumTable& enum_table(DefaultAccountType) noexcept {
  static constexpr detail::EnumTable table{
      "DefaultAccountType", tables::default_account_type::kValues,
      std::size(tables::default_account_type::kValues)};
  return table;
}

namespace tables::general_ledger_account_source {
using T = GeneralLedgerAccountSource;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Undefined", static_cast<std::int32_t>(T::kUndefined)},
    {"AccountingSystem", static_cast<std::int32_t>(T::kAccountingSystem)},
    {"ManuallyCreated", static_cast<std::int32_t>(T::kManuallyCreated)},
    {"PublicApi", static_cast<std::int32_t>(T::kPublicApi)},
};
}  // namespace tables::general_ledger_account_source
const detail::EnumTable& enum_table(GeneralLedgerAccountSource) noexcept {
  static constexpr detail::EnumTable table{
      "GeneralLedgerAccountSource", tables::general_ledger_account_source::kValues,
      std::size(tables::general_ledger_account_source::kValues)};
  return table;
}

namespace tables::gl_account_create_request {
using T = GlAccountCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"number", offsetof(T, number), &detail::type_of<decltype(T::number)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>},
    {"subtype", offsetof(T, subtype), &detail::type_of<decltype(T::subtype)>},
};
}  // namespace tables::gl_account_create_request
constinit const detail::Object GlAccountCreateRequest::kObject{
    "GlAccountCreateRequest", tables::gl_account_create_request::kMembers,
    std::size(tables::gl_account_create_request::kMembers), offsetof(GlAccountCreateRequest, extra),
    &detail::construct<GlAccountCreateRequest>};

namespace tables::gl_account_extended_response {
using T = GlAccountExtendedResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"number", offsetof(T, number), &detail::type_of<decltype(T::number)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>},
    {"subtype", offsetof(T, subtype), &detail::type_of<decltype(T::subtype)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"isIntacctGroup", offsetof(T, is_intacct_group),
     &detail::type_of<decltype(T::is_intacct_group)>, true},
    {"isIntacctBankAccount", offsetof(T, is_intacct_bank_account),
     &detail::type_of<decltype(T::is_intacct_bank_account)>, true},
    {"source", offsetof(T, source), &detail::type_of<decltype(T::source)>, true},
    {"defaultAccountType", offsetof(T, default_account_type),
     &detail::type_of<decltype(T::default_account_type)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::gl_account_extended_response
constinit const detail::Object GlAccountExtendedResponse::kObject{
    "GlAccountExtendedResponse", tables::gl_account_extended_response::kMembers,
    std::size(tables::gl_account_extended_response::kMembers),
    offsetof(GlAccountExtendedResponse, extra), &detail::construct<GlAccountExtendedResponse>};

namespace tables::gl_account_type_response {
using T = GlAccountTypeResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"parentTypeId", offsetof(T, parent_type_id), &detail::type_of<decltype(T::parent_type_id)>},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::gl_account_type_response
constinit const detail::Object GlAccountTypeResponse::kObject{
    "GlAccountTypeResponse", tables::gl_account_type_response::kMembers,
    std::size(tables::gl_account_type_response::kMembers), offsetof(GlAccountTypeResponse, extra),
    &detail::construct<GlAccountTypeResponse>};

namespace tables::gl_account_update_request {
using T = GlAccountUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"number", offsetof(T, number), &detail::type_of<decltype(T::number)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>},
    {"subtype", offsetof(T, subtype), &detail::type_of<decltype(T::subtype)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
};
}  // namespace tables::gl_account_update_request
constinit const detail::Object GlAccountUpdateRequest::kObject{
    "GlAccountUpdateRequest", tables::gl_account_update_request::kMembers,
    std::size(tables::gl_account_update_request::kMembers), offsetof(GlAccountUpdateRequest, extra),
    &detail::construct<GlAccountUpdateRequest>};

}  // namespace servicetitan::accounting
