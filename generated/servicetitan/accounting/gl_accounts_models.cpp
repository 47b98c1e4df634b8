// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/gl_accounts_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::accounting {

namespace tables {

extern const detail::EnumValue kDefaultAccountType[];
const detail::EnumValue kDefaultAccountType[] = {
    {"CheckingAccount", static_cast<std::int32_t>(DefaultAccountType::kCheckingAccount)},
    {"UndepositedFunds", static_cast<std::int32_t>(DefaultAccountType::kUndepositedFunds)},
    {"AccountsReceivable", static_cast<std::int32_t>(DefaultAccountType::kAccountsReceivable)},
    {"Inventory", static_cast<std::int32_t>(DefaultAccountType::kInventory)},
    {"AccountsPayable", static_cast<std::int32_t>(DefaultAccountType::kAccountsPayable)},
    {"CustomerRefundsPayable",
     static_cast<std::int32_t>(DefaultAccountType::kCustomerRefundsPayable)},
    {"SalesTaxPayable", static_cast<std::int32_t>(DefaultAccountType::kSalesTaxPayable)},
    {"CustomerDeposits", static_cast<std::int32_t>(DefaultAccountType::kCustomerDeposits)},
    {"MembershipAgreements", static_cast<std::int32_t>(DefaultAccountType::kMembershipAgreements)},
    {"RetainedEarnings", static_cast<std::int32_t>(DefaultAccountType::kRetainedEarnings)},
    {"Revenue", static_cast<std::int32_t>(DefaultAccountType::kRevenue)},
    {"MembershipRevenue", static_cast<std::int32_t>(DefaultAccountType::kMembershipRevenue)},
    {"Refunds", static_cast<std::int32_t>(DefaultAccountType::kRefunds)},
    {"CostOfGoodsSoldMaterials",
     static_cast<std::int32_t>(DefaultAccountType::kCostOfGoodsSoldMaterials)},
    {"CostOfGoodsSoldEquipment",
     static_cast<std::int32_t>(DefaultAccountType::kCostOfGoodsSoldEquipment)},
    {"CostOfGoodsSoldShipping",
     static_cast<std::int32_t>(DefaultAccountType::kCostOfGoodsSoldShipping)},
    {"CostOfGoodsSoldTax", static_cast<std::int32_t>(DefaultAccountType::kCostOfGoodsSoldTax)},
    {"PayrollLabor", static_cast<std::int32_t>(DefaultAccountType::kPayrollLabor)},
    {"PayrollEmployeeTaxes", static_cast<std::int32_t>(DefaultAccountType::kPayrollEmployeeTaxes)},
    {"EmployeeBenefits", static_cast<std::int32_t>(DefaultAccountType::kEmployeeBenefits)},
    {"EmployerTaxes", static_cast<std::int32_t>(DefaultAccountType::kEmployerTaxes)},
    {"EmployerBenefits", static_cast<std::int32_t>(DefaultAccountType::kEmployerBenefits)},
    {"Deductions", static_cast<std::int32_t>(DefaultAccountType::kDeductions)},
    {"InventoryAdjustments", static_cast<std::int32_t>(DefaultAccountType::kInventoryAdjustments)},
    {"CostOfGoodsSoldRestockingFee",
     static_cast<std::int32_t>(DefaultAccountType::kCostOfGoodsSoldRestockingFee)},
    {"CostOfGoodsSoldLabor", static_cast<std::int32_t>(DefaultAccountType::kCostOfGoodsSoldLabor)},
    {"PayrollLiability", static_cast<std::int32_t>(DefaultAccountType::kPayrollLiability)},
    {"PayrollClearing", static_cast<std::int32_t>(DefaultAccountType::kPayrollClearing)},
    {"CommittedCosts", static_cast<std::int32_t>(DefaultAccountType::kCommittedCosts)},
    {"GoodsReceivedNotInvoiced",
     static_cast<std::int32_t>(DefaultAccountType::kGoodsReceivedNotInvoiced)},
    {"VendorDiscount", static_cast<std::int32_t>(DefaultAccountType::kVendorDiscount)},
    {"ProcessingFees", static_cast<std::int32_t>(DefaultAccountType::kProcessingFees)},
    {"GoodsReturnedNotCredited",
     static_cast<std::int32_t>(DefaultAccountType::kGoodsReturnedNotCredited)},
    {"UseTaxExpense", static_cast<std::int32_t>(DefaultAccountType::kUseTaxExpense)},
    {"UseTaxLiability", static_cast<std::int32_t>(DefaultAccountType::kUseTaxLiability)},
};

extern const detail::EnumValue kGeneralLedgerAccountSource[];
const detail::EnumValue kGeneralLedgerAccountSource[] = {
    {"Undefined", static_cast<std::int32_t>(GeneralLedgerAccountSource::kUndefined)},
    {"AccountingSystem", static_cast<std::int32_t>(GeneralLedgerAccountSource::kAccountingSystem)},
    {"ManuallyCreated", static_cast<std::int32_t>(GeneralLedgerAccountSource::kManuallyCreated)},
    {"PublicApi", static_cast<std::int32_t>(GeneralLedgerAccountSource::kPublicApi)},
};

extern const detail::Member kGlAccountCreateRequest[];
const detail::Member kGlAccountCreateRequest[] = {
    {"name", offsetof(GlAccountCreateRequest, name),
     &detail::type_of<decltype(GlAccountCreateRequest::name)>},
    {"number", offsetof(GlAccountCreateRequest, number),
     &detail::type_of<decltype(GlAccountCreateRequest::number)>},
    {"description", offsetof(GlAccountCreateRequest, description),
     &detail::type_of<decltype(GlAccountCreateRequest::description)>},
    {"type", offsetof(GlAccountCreateRequest, type),
     &detail::type_of<decltype(GlAccountCreateRequest::type)>},
    {"subtype", offsetof(GlAccountCreateRequest, subtype),
     &detail::type_of<decltype(GlAccountCreateRequest::subtype)>},
};

extern const detail::Member kGlAccountExtendedResponse[];
const detail::Member kGlAccountExtendedResponse[] = {
    {"id", offsetof(GlAccountExtendedResponse, id),
     &detail::type_of<decltype(GlAccountExtendedResponse::id)>, true},
    {"name", offsetof(GlAccountExtendedResponse, name),
     &detail::type_of<decltype(GlAccountExtendedResponse::name)>},
    {"number", offsetof(GlAccountExtendedResponse, number),
     &detail::type_of<decltype(GlAccountExtendedResponse::number)>},
    {"description", offsetof(GlAccountExtendedResponse, description),
     &detail::type_of<decltype(GlAccountExtendedResponse::description)>},
    {"type", offsetof(GlAccountExtendedResponse, type),
     &detail::type_of<decltype(GlAccountExtendedResponse::type)>},
    {"subtype", offsetof(GlAccountExtendedResponse, subtype),
     &detail::type_of<decltype(GlAccountExtendedResponse::subtype)>},
    {"active", offsetof(GlAccountExtendedResponse, active),
     &detail::type_of<decltype(GlAccountExtendedResponse::active)>, true},
    {"isIntacctGroup", offsetof(GlAccountExtendedResponse, is_intacct_group),
     &detail::type_of<decltype(GlAccountExtendedResponse::is_intacct_group)>, true},
    {"isIntacctBankAccount", offsetof(GlAccountExtendedResponse, is_intacct_bank_account),
     &detail::type_of<decltype(GlAccountExtendedResponse::is_intacct_bank_account)>, true},
    {"source", offsetof(GlAccountExtendedResponse, source),
     &detail::type_of<decltype(GlAccountExtendedResponse::source)>, true},
    {"defaultAccountType", offsetof(GlAccountExtendedResponse, default_account_type),
     &detail::type_of<decltype(GlAccountExtendedResponse::default_account_type)>},
    {"createdOn", offsetof(GlAccountExtendedResponse, created_on),
     &detail::type_of<decltype(GlAccountExtendedResponse::created_on)>, true},
    {"modifiedOn", offsetof(GlAccountExtendedResponse, modified_on),
     &detail::type_of<decltype(GlAccountExtendedResponse::modified_on)>, true},
};

extern const detail::Member kGlAccountTypeResponse[];
const detail::Member kGlAccountTypeResponse[] = {
    {"id", offsetof(GlAccountTypeResponse, id),
     &detail::type_of<decltype(GlAccountTypeResponse::id)>, true},
    {"parentTypeId", offsetof(GlAccountTypeResponse, parent_type_id),
     &detail::type_of<decltype(GlAccountTypeResponse::parent_type_id)>},
    {"name", offsetof(GlAccountTypeResponse, name),
     &detail::type_of<decltype(GlAccountTypeResponse::name)>},
    {"active", offsetof(GlAccountTypeResponse, active),
     &detail::type_of<decltype(GlAccountTypeResponse::active)>, true},
    {"createdOn", offsetof(GlAccountTypeResponse, created_on),
     &detail::type_of<decltype(GlAccountTypeResponse::created_on)>, true},
    {"modifiedOn", offsetof(GlAccountTypeResponse, modified_on),
     &detail::type_of<decltype(GlAccountTypeResponse::modified_on)>, true},
};

extern const detail::Member kGlAccountUpdateRequest[];
const detail::Member kGlAccountUpdateRequest[] = {
    {"name", offsetof(GlAccountUpdateRequest, name),
     &detail::type_of<decltype(GlAccountUpdateRequest::name)>},
    {"number", offsetof(GlAccountUpdateRequest, number),
     &detail::type_of<decltype(GlAccountUpdateRequest::number)>},
    {"description", offsetof(GlAccountUpdateRequest, description),
     &detail::type_of<decltype(GlAccountUpdateRequest::description)>},
    {"type", offsetof(GlAccountUpdateRequest, type),
     &detail::type_of<decltype(GlAccountUpdateRequest::type)>},
    {"subtype", offsetof(GlAccountUpdateRequest, subtype),
     &detail::type_of<decltype(GlAccountUpdateRequest::subtype)>},
    {"active", offsetof(GlAccountUpdateRequest, active),
     &detail::type_of<decltype(GlAccountUpdateRequest::active)>},
};

}  // namespace tables

const detail::EnumTable& enum_table(DefaultAccountType) noexcept {
  static constexpr detail::EnumTable table{
      "DefaultAccountType", tables::kDefaultAccountType, std::size(tables::kDefaultAccountType),
      false};
  return table;
}

const detail::EnumTable& enum_table(GeneralLedgerAccountSource) noexcept {
  static constexpr detail::EnumTable table{
      "GeneralLedgerAccountSource", tables::kGeneralLedgerAccountSource, std::size(tables::kGeneralLedgerAccountSource),
      false};
  return table;
}

const detail::Object GlAccountCreateRequest::kObject{
    "GlAccountCreateRequest", tables::kGlAccountCreateRequest,
    std::size(tables::kGlAccountCreateRequest), offsetof(GlAccountCreateRequest, extra),
    &detail::construct<GlAccountCreateRequest>};

const detail::Object GlAccountExtendedResponse::kObject{
    "GlAccountExtendedResponse", tables::kGlAccountExtendedResponse,
    std::size(tables::kGlAccountExtendedResponse), offsetof(GlAccountExtendedResponse, extra),
    &detail::construct<GlAccountExtendedResponse>};

const detail::Object GlAccountTypeResponse::kObject{
    "GlAccountTypeResponse", tables::kGlAccountTypeResponse,
    std::size(tables::kGlAccountTypeResponse), offsetof(GlAccountTypeResponse, extra),
    &detail::construct<GlAccountTypeResponse>};

const detail::Object GlAccountUpdateRequest::kObject{
    "GlAccountUpdateRequest", tables::kGlAccountUpdateRequest,
    std::size(tables::kGlAccountUpdateRequest), offsetof(GlAccountUpdateRequest, extra),
    &detail::construct<GlAccountUpdateRequest>};

}  // namespace servicetitan::accounting
