// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/accounting/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::accounting {

/// `Accounting.V2.ApCreditSplitModelResponse`.
struct ApCreditSplitModelResponse {
  std::int64_t id{};
  bool active{};
  Timestamp created_on{};
  std::int64_t inventory_bill_id{};
  std::int64_t vendor_credit_id{};
  Decimal amount{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ApCreditSplitModelResponse&) const = default;
};

/// `Accounting.V2.ApCreditSyncStatus`.
enum class ApCreditSyncStatus : std::int32_t {
  kPending,
  kPosted,
  kExported,
};
const detail::EnumTable& enum_table(ApCreditSyncStatus) noexcept;

/// `Accounting.V2.VendorCreditStatus`.
enum class VendorCreditStatus : std::int32_t {
  kUnreconciled,
  kCanceled,
};
const detail::EnumTable& enum_table(VendorCreditStatus) noexcept;

/// `Accounting.V2.ApCreditResponse`.
struct ApCreditResponse {
  std::int64_t id{};
  std::optional<std::int64_t> inventory_return_id{};
  std::optional<std::int64_t> job_id{};
  bool active{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Timestamp date{};
  std::optional<Timestamp> canceled_on{};
  std::optional<std::string> number{};
  std::optional<std::string> reference_number{};
  std::optional<std::string> memo{};
  Decimal amount{};
  Decimal applied_amount{};
  OpenEnum<VendorCreditStatus> status{};
  OpenEnum<ApCreditSyncStatus> sync_status{};
  std::optional<BatchResponse> batch{};
  std::optional<NamedFieldResponse> business_unit{};
  std::optional<NamedFieldResponse> remittance_vendor{};
  std::optional<NamedFieldResponse> vendor{};
  OpenEnum<ApPaymentStatus> payment_status{};
  std::vector<ApCreditSplitModelResponse> splits{};
  std::optional<std::int64_t> budget_code_id{};
  std::optional<std::vector<CustomFieldResponse>> custom_fields{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ApCreditResponse&) const = default;
};

/// `Accounting.V2.MarkApCreditAsExportedUpdateRequest`.
struct MarkApCreditAsExportedUpdateRequest {
  Required<std::int64_t> ap_credit_id;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const MarkApCreditAsExportedUpdateRequest&) const = default;
};

/// `Accounting.V2.MarkApCreditAsExportedUpdateResponse`.
struct MarkApCreditAsExportedUpdateResponse {
  std::int64_t ap_credit_id{};
  bool success{};
  std::optional<std::string> error_message{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const MarkApCreditAsExportedUpdateResponse&) const = default;
};

}  // namespace servicetitan::accounting
