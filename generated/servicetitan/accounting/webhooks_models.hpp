// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/accounting/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::accounting {

/// `Accounting.V2.Webhook.InvoiceEventPayloadModel`. Retained from 2026-03: newer documents do not
/// have it.
struct InvoiceEventPayloadModel {
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
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InvoiceEventPayloadModel&) const = default;
};

/// `Accounting.V2.Webhook.InvoiceBatchedEventPayload`. Retained from 2026-03: newer documents do
/// not have it.
struct InvoiceBatchedEventPayload {
  InvoiceEventPayloadModel invoice{};
  std::int64_t tenant_id{};
  std::string tenant_name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InvoiceBatchedEventPayload&) const = default;
};

/// `Accounting.V2.Webhook.InvoiceExportedEventPayload`. Retained from 2026-03: newer documents do
/// not have it.
struct InvoiceExportedEventPayload {
  InvoiceEventPayloadModel invoice{};
  std::int64_t tenant_id{};
  std::string tenant_name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InvoiceExportedEventPayload&) const = default;
};

/// `Accounting.V2.Webhook.InvoicePostedEventPayload`. Retained from 2026-03: newer documents do not
/// have it.
struct InvoicePostedEventPayload {
  InvoiceEventPayloadModel invoice{};
  std::int64_t tenant_id{};
  std::string tenant_name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InvoicePostedEventPayload&) const = default;
};

/// `Accounting.V2.Webhook.InvoiceTaskEventInvoiceModel`. Retained from 2026-03: newer documents do
/// not have it.
struct InvoiceTaskEventInvoiceModel {
  std::int64_t id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InvoiceTaskEventInvoiceModel&) const = default;
};

/// `Accounting.V2.Webhook.InvoiceTaskEventTaskModel`. Retained from 2026-03: newer documents do not
/// have it.
struct InvoiceTaskEventTaskModel {
  Guid id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InvoiceTaskEventTaskModel&) const = default;
};

/// `Accounting.V2.Webhook.InvoiceTaskCreatedEventPayload`. Retained from 2026-03: newer documents
/// do not have it.
struct InvoiceTaskCreatedEventPayload {
  InvoiceTaskEventInvoiceModel invoice{};
  InvoiceTaskEventTaskModel task{};
  std::int64_t tenant_id{};
  std::string tenant_name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InvoiceTaskCreatedEventPayload&) const = default;
};

/// `Accounting.V2.Webhook.InvoiceTaskUpdatedEventPayload`. Retained from 2026-03: newer documents
/// do not have it.
struct InvoiceTaskUpdatedEventPayload {
  InvoiceTaskEventInvoiceModel invoice{};
  InvoiceTaskEventTaskModel task{};
  std::int64_t tenant_id{};
  std::string tenant_name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InvoiceTaskUpdatedEventPayload&) const = default;
};

/// `Accounting.V2.Webhook.InvoiceUpdatedEventPayload`. Retained from 2026-03: newer documents do
/// not have it.
struct InvoiceUpdatedEventPayload {
  InvoiceEventPayloadModel invoice{};
  std::int64_t tenant_id{};
  std::string tenant_name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InvoiceUpdatedEventPayload&) const = default;
};

}  // namespace servicetitan::accounting
