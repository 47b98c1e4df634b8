// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/accounting/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::accounting {

/// `Accounting.V2.DetailedPaymentResponse`.
struct DetailedPaymentResponse {
  bool active{};
  std::optional<std::vector<PaymentAppliedResponse>> applied_to{};
  std::optional<std::string> auth_code{};
  std::optional<BatchResponse> batch{};
  std::optional<NamedFieldResponse> business_unit{};
  std::optional<std::string> check_number{};
  std::optional<std::string> created_by{};
  Timestamp created_on{};
  std::optional<NamedFieldResponse> customer{};
  std::optional<std::vector<CustomFieldModel>> custom_fields{};
  std::optional<Timestamp> date{};
  std::optional<NamedFieldResponse> deposit{};
  std::optional<GLAccountResponse> general_ledger_account{};
  std::int64_t id{};
  std::optional<std::string> memo{};
  Timestamp modified_on{};
  std::optional<std::string> reference_number{};
  std::optional<std::int64_t> refunded_payment_id{};
  std::optional<std::string> sync_status{};
  std::optional<std::string> total{};
  std::optional<std::string> type{};
  std::optional<std::string> type_id{};
  std::optional<std::string> unapplied_amount{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const DetailedPaymentResponse&) const = default;
};

/// `Accounting.V2.PaymentSplitApiModel`.
struct PaymentSplitApiModel {
  Field<Decimal> amount{};
  Field<std::int64_t> invoice_id{};
  Field<std::string> invoice_number{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const PaymentSplitApiModel&) const = default;
};

/// `Accounting.V2.PaymentStatus`.
enum class PaymentStatus : std::int32_t {
  kPending,
  kPosted,
  kExported,
};
const detail::EnumTable& enum_table(PaymentStatus) noexcept;

/// `Accounting.V2.PaymentCreateRequest`. Retained from 2026-03: newer documents do not have it.
struct PaymentCreateRequest {
  Field<Decimal> amount{};
  Field<std::string> auth_code{};
  Field<std::string> check_number{};
  Field<std::int64_t> customer_id{};
  Field<std::string> export_id{};
  Field<std::string> memo{};
  Field<Timestamp> paid_on{};
  Field<std::vector<PaymentSplitApiModel>> splits{};
  Field<OpenEnum<PaymentStatus>> status{};
  Required<std::int64_t> type_id;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const PaymentCreateRequest&) const = default;
};

/// `Accounting.V2.TransactionProcessingStatus`.
enum class TransactionProcessingStatus : std::int32_t {
  kSuccess,
  kFail,
  kPending,
  kRejected,
};
const detail::EnumTable& enum_table(TransactionProcessingStatus) noexcept;

/// `Accounting.V2.PaymentResponse`.
struct PaymentResponse {
  std::optional<bool> active{};
  std::optional<std::string> auth_code{};
  std::optional<std::string> check_number{};
  std::optional<std::int64_t> customer_id{};
  std::optional<std::string> export_id{};
  std::int64_t id{};
  std::optional<std::string> memo{};
  std::optional<Timestamp> paid_on{};
  std::vector<PaymentSplitApiModel> splits{};
  std::optional<OpenEnum<PaymentStatus>> status{};
  std::optional<OpenEnum<TransactionProcessingStatus>> transaction_status{};
  std::int64_t type_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const PaymentResponse&) const = default;
};

/// `Accounting.V2.PaymentStatusBatchRequest`.
struct PaymentStatusBatchRequest {
  Required<std::vector<std::int64_t>> payment_ids;
  Required<OpenEnum<PaymentStatus>> status;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const PaymentStatusBatchRequest&) const = default;
};

/// `Accounting.V2.PaymentTransactionType`.
enum class PaymentTransactionType : std::int32_t {
  kUndefined,
  kJournalEntry,
  kReceivePayment,
};
const detail::EnumTable& enum_table(PaymentTransactionType) noexcept;

/// `Accounting.V2.PaymentUpdateRequest`.
struct PaymentUpdateRequest {
  std::optional<bool> active{};
  std::optional<std::string> auth_code{};
  std::optional<std::string> check_number{};
  std::optional<std::string> export_id{};
  std::optional<std::string> memo{};
  std::optional<Timestamp> paid_on{};
  Required<std::vector<PaymentSplitApiModel>> splits;
  std::optional<OpenEnum<PaymentStatus>> status{};
  Required<std::int64_t> type_id;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const PaymentUpdateRequest&) const = default;
};

}  // namespace servicetitan::accounting
