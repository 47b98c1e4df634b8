// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/accounting/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::accounting {

/// `Accounting.V2.BankAccountResponse`.
struct BankAccountResponse {
  std::int64_t id{};
  std::optional<std::string> name{};
  std::optional<std::string> number{};
  std::optional<std::string> type{};
  std::optional<std::string> detail_type{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const BankAccountResponse&) const = default;
};

/// `Accounting.V2.DepositReviewStatus`.
enum class DepositReviewStatus : std::int32_t {
  kNeedsReview,
  kReviewed,
};
const detail::EnumTable& enum_table(DepositReviewStatus) noexcept;

/// `Accounting.V2.DepositStatus`.
enum class DepositStatus : std::int32_t {
  kUndefined,
  kOpen,
  kDeposited,
};
const detail::EnumTable& enum_table(DepositStatus) noexcept;

/// `Accounting.V2.FeeAccountResponse`.
struct FeeAccountResponse {
  std::int64_t id{};
  std::optional<std::string> name{};
  std::optional<std::string> number{};
  std::optional<std::string> type{};
  std::optional<std::string> detail_type{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const FeeAccountResponse&) const = default;
};

/// `Accounting.V2.DetailedDepositResponse`.
struct DetailedDepositResponse {
  std::int64_t id{};
  std::optional<std::string> name{};
  std::optional<std::string> deposit_status{};
  std::optional<std::string> sync_status{};
  std::optional<BatchResponse> batch{};
  Timestamp created_on{};
  std::optional<std::string> created_by{};
  std::optional<Timestamp> modified_on{};
  bool active{};
  std::optional<std::string> import_id{};
  Timestamp deposit_date{};
  std::optional<std::string> review_status{};
  std::optional<Timestamp> reviewed_on{};
  Decimal gross_amount{};
  Decimal net_amount{};
  std::optional<Decimal> fees{};
  std::optional<BankAccountResponse> bank_account{};
  std::optional<FeeAccountResponse> fee_account{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const DetailedDepositResponse&) const = default;
};

/// `Accounting.V2.DetailedTransactionResponse`.
struct DetailedTransactionResponse {
  std::int64_t id{};
  std::optional<std::string> sync_status{};
  std::optional<std::string> reference_number{};
  std::optional<Timestamp> date{};
  std::optional<std::string> type{};
  std::optional<std::string> type_id{};
  std::optional<std::string> total{};
  std::optional<std::string> unapplied_amount{};
  std::optional<std::string> memo{};
  std::optional<NamedFieldResponse> customer{};
  std::optional<NamedFieldResponse> business_unit{};
  std::optional<NamedFieldResponse> deposit{};
  std::optional<BatchResponse> batch{};
  std::optional<std::string> created_by{};
  std::optional<GLAccountResponse> general_ledger_account{};
  std::optional<std::vector<PaymentAppliedResponse>> applied_to{};
  std::optional<std::vector<CustomFieldModel>> custom_fields{};
  std::optional<std::string> auth_code{};
  std::optional<std::string> check_number{};
  Timestamp modified_on{};
  Timestamp created_on{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const DetailedTransactionResponse&) const = default;
};

/// `Accounting.V2.MarkDepositsAsExportedRequestArgs`.
struct MarkDepositsAsExportedRequestArgs {
  Field<std::vector<std::int64_t>> ids{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const MarkDepositsAsExportedRequestArgs&) const = default;
};

/// `Accounting.V2.SyncStatus`.
enum class SyncStatus : std::int32_t {
  kPending,
  kPosted,
  kExported,
};
const detail::EnumTable& enum_table(SyncStatus) noexcept;

}  // namespace servicetitan::accounting
