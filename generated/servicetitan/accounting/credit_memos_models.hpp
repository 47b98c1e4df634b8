// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/accounting/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::accounting {

/// `Accounting.V2.Shared.AmountComparisonOperator`.
enum class AmountComparisonOperator : std::int32_t {
  kEqual,
  kNotEqual,
  kGreaterThan,
  kGreaterThanOrEqual,
  kLessThan,
  kLessThanOrEqual,
};
const detail::EnumTable& enum_table(AmountComparisonOperator) noexcept;

/// `Accounting.V2.CreditMemos.CreditMemoAddSplitPublicRequest`.
struct CreditMemoAddSplitPublicRequest {
  Field<std::int64_t> invoice_id{};
  Field<Decimal> amount{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreditMemoAddSplitPublicRequest&) const = default;
};

/// `Accounting.V2.CreditMemos.CreditMemoAddSplitPublicResponse`.
struct CreditMemoAddSplitPublicResponse {
  std::int64_t invoice_id{};
  Decimal amount{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreditMemoAddSplitPublicResponse&) const = default;
};

/// `Accounting.V2.CreditMemos.CreditMemoAddSplitsPublicRequest`.
struct CreditMemoAddSplitsPublicRequest {
  Field<std::vector<std::optional<CreditMemoAddSplitPublicRequest>>> splits{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreditMemoAddSplitsPublicRequest&) const = default;
};

/// `Accounting.V2.CreditMemos.CreditMemoAddSplitsPublicResponse`.
struct CreditMemoAddSplitsPublicResponse {
  std::int64_t id{};
  std::optional<std::vector<CreditMemoAddSplitPublicResponse>> splits{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreditMemoAddSplitsPublicResponse&) const = default;
};

/// `Accounting.V2.CreditMemos.CreditMemoAppliedToCodeResponse`.
struct CreditMemoAppliedToCodeResponse {
  std::int64_t applied_id{};
  std::int64_t applied_to{};
  Decimal applied_amount{};
  Date applied_on{};
  std::optional<std::string> applied_by{};
  std::optional<std::string> applied_to_reference_number{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreditMemoAppliedToCodeResponse&) const = default;
};

/// `Accounting.V2.CreditMemos.CreditMemoItemGLAccountResponse`.
struct CreditMemoItemGLAccountResponse {
  std::int64_t id{};
  std::optional<std::string> name{};
  std::optional<std::string> number{};
  std::optional<std::string> type{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreditMemoItemGLAccountResponse&) const = default;
};

/// `Accounting.V2.CreditMemos.CreditMemoItemNamedEntityResponse`.
struct CreditMemoItemNamedEntityResponse {
  std::int64_t id{};
  std::optional<std::string> name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreditMemoItemNamedEntityResponse&) const = default;
};

/// `Accounting.V2.CreditMemos.CreditMemoItemsPublicResponse`.
struct CreditMemoItemsPublicResponse {
  std::int64_t id{};
  bool active{};
  std::optional<std::string> description{};
  Decimal quantity{};
  Decimal cost{};
  Decimal price{};
  std::optional<std::string> type{};
  std::optional<std::string> sku_name{};
  std::int64_t sku_id{};
  Decimal total{};
  bool taxable{};
  std::optional<CreditMemoItemGLAccountResponse> revenue_general_ledger_account{};
  std::optional<CreditMemoItemGLAccountResponse> expenses_general_ledger_account{};
  Timestamp created_on{};
  std::optional<std::string> created_by{};
  std::optional<CreditMemoItemNamedEntityResponse> business_unit{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreditMemoItemsPublicResponse&) const = default;
};

/// `Accounting.V2.CreditMemos.CreditMemoPublicResponse`.
struct CreditMemoPublicResponse {
  std::int64_t id{};
  Date date{};
  std::optional<std::string> reference_number{};
  Decimal sub_total{};
  Decimal sales_tax{};
  std::optional<SalesTaxResponse> sales_tax_code{};
  Decimal total{};
  Decimal balance{};
  std::optional<std::vector<CreditMemoAppliedToCodeResponse>> applied_to{};
  std::optional<NamedFieldResponse> customer{};
  std::optional<AddressResponse> customer_address{};
  std::optional<NamedFieldResponse> location{};
  std::optional<AddressResponse> location_address{};
  std::optional<NamedFieldResponse> business_unit{};
  std::optional<std::string> sync_status{};
  std::optional<BatchResponse> batch{};
  std::optional<std::vector<CustomFieldResponse>> custom_fields{};
  Timestamp created_on{};
  std::optional<std::string> created_by{};
  Timestamp modified_on{};
  std::optional<std::string> modified_by{};
  std::optional<std::string> description{};
  bool active{};
  std::optional<std::string> import_id{};
  std::optional<std::string> export_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreditMemoPublicResponse&) const = default;
};

/// `Accounting.V2.CreditMemos.CreditMemoUpdatePublicRequest`.
struct CreditMemoUpdatePublicRequest {
  std::optional<bool> active{};
  std::optional<std::string> summary{};
  std::optional<Date> date{};
  std::optional<std::int64_t> business_unit_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreditMemoUpdatePublicRequest&) const = default;
};

/// `Accounting.V2.CreditMemos.CreditMemoUpdatePublicResponse`.
struct CreditMemoUpdatePublicResponse {
  std::int64_t id{};
  bool active{};
  std::optional<std::string> summary{};
  Date date{};
  std::int64_t business_unit_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreditMemoUpdatePublicResponse&) const = default;
};

/// `Accounting.V2.CreditMemos.CreditMemosItemsPublicResponse`.
struct CreditMemosItemsPublicResponse {
  std::int64_t id{};
  bool active{};
  std::optional<std::string> description{};
  Decimal quantity{};
  Decimal cost{};
  Decimal price{};
  std::optional<std::string> type{};
  std::optional<std::string> sku_name{};
  std::int64_t sku_id{};
  Decimal total{};
  bool taxable{};
  std::optional<CreditMemoItemGLAccountResponse> revenue_general_ledger_account{};
  std::optional<CreditMemoItemGLAccountResponse> expenses_general_ledger_account{};
  Timestamp created_on{};
  std::optional<std::string> created_by{};
  std::optional<CreditMemoItemNamedEntityResponse> business_unit{};
  std::int64_t credit_memo_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreditMemosItemsPublicResponse&) const = default;
};

/// `Accounting.V2.CreditMemos.MarkCreditMemoAsExportedRequest`.
struct MarkCreditMemoAsExportedRequest {
  Required<std::int64_t> credit_memo_id;
  Field<std::string> external_id{};
  Field<std::string> external_message{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const MarkCreditMemoAsExportedRequest&) const = default;
};

/// `Accounting.V2.CreditMemos.MarkCreditMemoAsExportedResponse`.
struct MarkCreditMemoAsExportedResponse {
  std::int64_t credit_memo_id{};
  bool success{};
  std::optional<std::string> error_message{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const MarkCreditMemoAsExportedResponse&) const = default;
};

}  // namespace servicetitan::accounting
