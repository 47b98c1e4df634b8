// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/accounting/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::accounting {

/// `Accounting.V2.InvoiceItemUpdateRequest`.
struct InvoiceItemUpdateRequest {
  Field<std::int64_t> sku_id{};
  Field<std::string> sku_name{};
  Field<std::int64_t> technician_id{};
  /// Format: html.
  Required<std::string> description;
  Required<Decimal> quantity;
  Field<Decimal> unit_price{};
  Field<Decimal> cost{};
  Field<bool> is_add_on{};
  Field<std::string> signature{};
  Field<std::string> technician_acknowledgement_signature{};
  Field<Timestamp> installed_on{};
  Field<std::string> inventory_warehouse_name{};
  Field<bool> skip_updating_membership_prices{};
  Field<std::string> item_group_name{};
  Field<std::int64_t> item_group_root_id{};
  Field<std::int64_t> inventory_location_id{};
  Field<std::int64_t> duration_billing_id{};
  Field<std::int64_t> budget_code_id{};
  Field<std::int64_t> id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InvoiceItemUpdateRequest&) const = default;
};

/// `Accounting.V2.RoyaltyStatus`.
enum class RoyaltyStatus : std::int32_t {
  kPending,
  kSent,
  kFailed,
};
const detail::EnumTable& enum_table(RoyaltyStatus) noexcept;

/// `Accounting.V2.AdjustmentInvoiceCreateRequest`.
struct AdjustmentInvoiceCreateRequest {
  Field<std::string> number{};
  Field<std::int64_t> type_id{};
  Field<Timestamp> invoiced_on{};
  Field<Decimal> subtotal{};
  Field<Decimal> tax{};
  Field<std::int64_t> tax_zone_id{};
  /// Format: html.
  Field<std::string> summary{};
  Field<OpenEnum<RoyaltyStatus>> royalty_status{};
  Field<Timestamp> royalty_date{};
  Field<Timestamp> royalty_sent_on{};
  Field<std::string> royalty_memo{};
  Field<std::string> export_id{};
  Field<OpenEnum<InvoiceReviewStatus>> review_status{};
  Field<std::int64_t> assigned_to_id{};
  Field<std::int64_t> budget_code_id{};
  Field<std::vector<InvoiceItemUpdateRequest>> items{};
  Required<std::int64_t> adjustment_to_id;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const AdjustmentInvoiceCreateRequest&) const = default;
};

/// `Accounting.V2.BalanceComparer`.
enum class BalanceComparer : std::int32_t {
  kEquals,
  kNotEquals,
  kGreater,
  kLess,
};
const detail::EnumTable& enum_table(BalanceComparer) noexcept;

/// `Accounting.V2.CreateInvoiceTaskRequest`.
struct CreateInvoiceTaskRequest {
  Required<std::string> template_id;
  Field<Map<std::string>> variables{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateInvoiceTaskRequest&) const = default;
};

/// `Accounting.V2.CreatedTaskResponse`.
struct CreatedTaskResponse {
  Guid task_id{};
  std::string key{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreatedTaskResponse&) const = default;
};

/// `Accounting.V2.TemplateExecutionErrorResponse`.
struct TemplateExecutionErrorResponse {
  std::string message{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TemplateExecutionErrorResponse&) const = default;
};

/// `Accounting.V2.CreateInvoiceTaskResponse`.
struct CreateInvoiceTaskResponse {
  std::string execution_id{};
  std::vector<CreatedTaskResponse> tasks{};
  std::string status{};
  std::vector<TemplateExecutionErrorResponse> errors{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateInvoiceTaskResponse&) const = default;
};

/// `Accounting.V2.InvoiceTaskRelationResponse`.
struct InvoiceTaskRelationResponse {
  std::optional<std::string> type{};
  Guid task_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InvoiceTaskRelationResponse&) const = default;
};

/// `Accounting.V2.GetInvoiceTasksResponse`.
struct GetInvoiceTasksResponse {
  Guid task_id{};
  std::optional<std::string> type{};
  std::optional<std::string> name{};
  std::optional<std::string> status{};
  std::optional<Guid> assignee_id{};
  std::optional<Timestamp> due_date{};
  std::optional<std::string> description{};
  std::optional<std::string> template_id{};
  std::optional<std::string> reason{};
  std::vector<InvoiceTaskRelationResponse> relations{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const GetInvoiceTasksResponse&) const = default;
};

/// `Accounting.V2.InvoiceResponse`.
struct InvoiceResponse {
  std::int64_t id{};
  std::optional<std::string> sync_status{};
  std::optional<std::int64_t> budget_code_id{};
  std::optional<std::string> reference_number{};
  std::optional<Timestamp> invoice_date{};
  std::optional<Timestamp> due_date{};
  std::optional<std::string> sub_total{};
  std::optional<std::string> sales_tax{};
  std::optional<SalesTaxResponse> sales_tax_code{};
  std::optional<std::int64_t> tax_zone_id{};
  std::optional<std::string> total{};
  std::optional<std::string> balance{};
  std::optional<NamedFieldResponse> invoice_type{};
  std::optional<NamedFieldResponse> customer{};
  std::optional<AddressResponse> customer_address{};
  std::optional<NamedFieldResponse> location{};
  std::optional<AddressResponse> location_address{};
  std::optional<NamedFieldResponse> business_unit{};
  std::optional<std::string> term_name{};
  std::optional<std::string> created_by{};
  std::optional<BatchResponse> batch{};
  std::optional<Timestamp> deposited_on{};
  Timestamp created_on{};
  std::optional<Timestamp> modified_on{};
  std::optional<std::int64_t> adjustment_to_id{};
  std::optional<JobResponse> job{};
  std::optional<std::int64_t> project_id{};
  std::optional<RoyaltyResponse> royalty{};
  std::optional<EmployeeInfoResponse> employee_info{};
  std::optional<std::string> commission_eligibility_date{};
  OpenEnum<InvoiceSentStatus> sent_status{};
  OpenEnum<InvoiceReviewStatus> review_status{};
  std::optional<NamedFieldResponse> assigned_to{};
  /// Format: html.
  std::optional<std::string> summary{};
  std::optional<std::vector<InvoiceItemResponse>> items{};
  std::optional<std::vector<CustomFieldResponse>> custom_fields{};
  bool active{};
  std::optional<std::string> discount_total{};
  std::optional<std::string> import_id{};
  std::optional<std::string> export_id{};
  std::optional<std::int64_t> material_sku_id{};
  std::optional<std::int64_t> membership_id{};
  std::optional<Timestamp> paid_on{};
  OpenEnum<InvoiceConfiguration> invoice_configuration{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InvoiceResponse&) const = default;
};

/// `Accounting.V2.SettlementStatus`.
enum class SettlementStatus : std::int32_t {
  kNotSettled,
  kSettled,
};
const detail::EnumTable& enum_table(SettlementStatus) noexcept;

/// `Accounting.V2.PaymentSettlementUpdateRequest`.
struct PaymentSettlementUpdateRequest {
  Required<std::int64_t> id;
  Field<OpenEnum<SettlementStatus>> settlement_status{};
  Field<Timestamp> settlement_date{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const PaymentSettlementUpdateRequest&) const = default;
};

/// `Accounting.V2.InvoiceUpdateRequest`.
struct InvoiceUpdateRequest {
  Field<std::string> number{};
  Field<std::int64_t> type_id{};
  Field<Timestamp> invoiced_on{};
  Field<Decimal> subtotal{};
  Field<Decimal> tax{};
  Field<std::int64_t> tax_zone_id{};
  /// Format: html.
  Field<std::string> summary{};
  Field<OpenEnum<RoyaltyStatus>> royalty_status{};
  Field<Timestamp> royalty_date{};
  Field<Timestamp> royalty_sent_on{};
  Field<std::string> royalty_memo{};
  Field<std::string> export_id{};
  Field<OpenEnum<InvoiceReviewStatus>> review_status{};
  Field<std::int64_t> assigned_to_id{};
  Field<std::int64_t> budget_code_id{};
  Field<std::vector<InvoiceItemUpdateRequest>> items{};
  Field<Date> due_date{};
  Field<std::vector<PaymentSettlementUpdateRequest>> payments{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InvoiceUpdateRequest&) const = default;
};

/// `Accounting.V2.MarkInvoiceAsExportedUpdateRequest`.
struct MarkInvoiceAsExportedUpdateRequest {
  Required<std::int64_t> invoice_id;
  Field<std::string> external_id{};
  Field<std::string> external_message{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const MarkInvoiceAsExportedUpdateRequest&) const = default;
};

/// `Accounting.V2.MarkInvoiceAsExportedUpdateResponse`.
struct MarkInvoiceAsExportedUpdateResponse {
  std::int64_t invoice_id{};
  bool success{};
  std::optional<std::string> error_message{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const MarkInvoiceAsExportedUpdateResponse&) const = default;
};

/// `Accounting.V2.TransactionStatus`.
enum class TransactionStatus : std::int32_t {
  kPending,
  kPosted,
  kExported,
};
const detail::EnumTable& enum_table(TransactionStatus) noexcept;

/// `Accounting.V2.UpdateInvoiceTaskRequest`.
struct UpdateInvoiceTaskRequest {
  Field<std::string> name{};
  Field<std::string> status{};
  Field<Guid> assignee_id{};
  Field<Timestamp> due_date{};
  Field<std::string> description{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateInvoiceTaskRequest&) const = default;
};

/// `Accounting.V2.UpdateInvoiceTaskResponse`.
struct UpdateInvoiceTaskResponse {
  Guid task_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateInvoiceTaskResponse&) const = default;
};

}  // namespace servicetitan::accounting
