// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/accounting/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::accounting {

/// `Accounting.V2.ApPaymentMethod`.
enum class ApPaymentMethod : std::int32_t {
  kAccountingSystem,
  kServiceTitan,
};
const detail::EnumTable& enum_table(ApPaymentMethod) noexcept;

/// `Accounting.V2.ApPaymentSplitApiModel`.
struct ApPaymentSplitApiModel {
  std::int64_t id{};
  std::optional<bool> active{};
  Timestamp created_on{};
  std::optional<std::int64_t> document_id{};
  std::optional<std::int64_t> inventory_bill_id{};
  Decimal amount{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ApPaymentSplitApiModel&) const = default;
};

/// `Accounting.V2.ApPaymentSyncStatus`.
enum class ApPaymentSyncStatus : std::int32_t {
  kPending,
  kPosted,
  kExported,
};
const detail::EnumTable& enum_table(ApPaymentSyncStatus) noexcept;

/// `Accounting.V2.ApPaymentResponse`.
struct ApPaymentResponse {
  std::int64_t id{};
  std::optional<bool> active{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Timestamp date{};
  std::optional<Timestamp> approved_date{};
  OpenEnum<ApPaymentMethod> method{};
  std::optional<std::string> name{};
  std::optional<bool> print_check{};
  Decimal amount{};
  std::optional<std::string> error_message{};
  OpenEnum<ApPaymentStatus> status{};
  OpenEnum<ApPaymentSyncStatus> sync_status{};
  std::optional<BatchResponse> batch{};
  std::optional<GLAccountResponse> gl_account{};
  std::optional<NamedFieldResponse> business_unit{};
  std::optional<NamedFieldResponse> vendor{};
  std::optional<NamedFieldResponse> remittance_vendor{};
  std::vector<ApPaymentSplitApiModel> splits{};
  std::optional<std::vector<CustomFieldResponse>> custom_fields{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ApPaymentResponse&) const = default;
};

/// `Accounting.V2.MarkApPaymentAsExportedUpdateRequest`.
struct MarkApPaymentAsExportedUpdateRequest {
  Required<std::int64_t> ap_payment_id;
  Field<std::string> external_id{};
  Field<std::string> external_message{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const MarkApPaymentAsExportedUpdateRequest&) const = default;
};

/// `Accounting.V2.MarkApPaymentAsExportedUpdateResponse`.
struct MarkApPaymentAsExportedUpdateResponse {
  std::int64_t ap_payment_id{};
  bool success{};
  std::optional<std::string> error_message{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const MarkApPaymentAsExportedUpdateResponse&) const = default;
};

}  // namespace servicetitan::accounting
