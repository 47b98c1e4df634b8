// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::accounting {

/// `Accounting.V2.DefaultAccountType`.
enum class DefaultAccountType : std::int32_t {
  kCheckingAccount,
  kUndepositedFunds,
  kAccountsReceivable,
  kInventory,
  kAccountsPayable,
  kCustomerRefundsPayable,
  kSalesTaxPayable,
  kCustomerDeposits,
  kMembershipAgreements,
  kRetainedEarnings,
  kRevenue,
  kMembershipRevenue,
  kRefunds,
  kCostOfGoodsSoldMaterials,
  kCostOfGoodsSoldEquipment,
  kCostOfGoodsSoldShipping,
  kCostOfGoodsSoldTax,
  kPayrollLabor,
  kPayrollEmployeeTaxes,
  kEmployeeBenefits,
  kEmployerTaxes,
  kEmployerBenefits,
  kDeductions,
  kInventoryAdjustments,
  kCostOfGoodsSoldRestockingFee,
  kCostOfGoodsSoldLabor,
  kPayrollLiability,
  kPayrollClearing,
  kCommittedCosts,
  kGoodsReceivedNotInvoiced,
  kVendorDiscount,
  kProcessingFees,
  kGoodsReturnedNotCredited,
  kUseTaxExpense,
  kUseTaxLiability,
};
const detail::EnumTable& enum_table(DefaultAccountType) noexcept;

/// `Accounting.V2.GeneralLedgerAccountSource`.
enum class GeneralLedgerAccountSource : std::int32_t {
  kUndefined,
  kAccountingSystem,
  kManuallyCreated,
  kPublicApi,
};
const detail::EnumTable& enum_table(GeneralLedgerAccountSource) noexcept;

/// `Accounting.V2.GlAccountCreateRequest`.
struct GlAccountCreateRequest {
  Field<std::string> name{};
  Field<std::string> number{};
  Field<std::string> description{};
  Field<std::string> type{};
  Field<std::string> subtype{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const GlAccountCreateRequest&) const = default;
};

/// `Accounting.V2.GlAccountExtendedResponse`.
struct GlAccountExtendedResponse {
  std::int64_t id{};
  std::optional<std::string> name{};
  std::optional<std::string> number{};
  std::optional<std::string> description{};
  std::optional<std::string> type{};
  std::optional<std::string> subtype{};
  bool active{};
  bool is_intacct_group{};
  bool is_intacct_bank_account{};
  OpenEnum<GeneralLedgerAccountSource> source{};
  std::optional<OpenEnum<DefaultAccountType>> default_account_type{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const GlAccountExtendedResponse&) const = default;
};

/// `Accounting.V2.GlAccountTypeResponse`.
struct GlAccountTypeResponse {
  std::int64_t id{};
  std::optional<std::int64_t> parent_type_id{};
  std::optional<std::string> name{};
  bool active{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const GlAccountTypeResponse&) const = default;
};

/// `Accounting.V2.GlAccountUpdateRequest`.
struct GlAccountUpdateRequest {
  Field<std::string> name{};
  Field<std::string> number{};
  Field<std::string> description{};
  Field<std::string> type{};
  Field<std::string> subtype{};
  Field<bool> active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const GlAccountUpdateRequest&) const = default;
};

}  // namespace servicetitan::accounting
