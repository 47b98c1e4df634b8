// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/accounting/common_models.hpp"
#include "servicetitan/accounting/invoices_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::accounting::invoices {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::vector<std::int64_t> ids{};
  std::optional<OpenEnum<ActiveStateFilterType>> active_state{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::vector<OpenEnum<TransactionStatus>> statuses{};
  std::optional<std::int64_t> batch_id{};
  std::optional<std::int32_t> batch_number{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  /// At most 50 entries.
  Map<std::string> custom_field_fields{};
  std::optional<OpenEnum<LogicalOperator>> custom_field_operator{};
  std::optional<bool> include_total{};
  std::optional<std::int64_t> job_id{};
  std::optional<std::string> job_number{};
  std::optional<std::int64_t> business_unit_id{};
  std::optional<std::int64_t> customer_id{};
  std::optional<Timestamp> invoiced_on_or_after{};
  std::optional<Timestamp> invoiced_on_before{};
  std::optional<std::int64_t> adjustment_to_id{};
  std::optional<std::string> number{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> created_before{};
  std::optional<Decimal> total_greater{};
  std::optional<Decimal> total_less{};
  std::optional<Decimal> balance_filter_balance{};
  std::optional<OpenEnum<BalanceComparer>> balance_filter_comparer{};
  std::optional<Timestamp> due_date_before{};
  std::optional<Timestamp> due_date_on_or_after{};
  std::optional<std::string> order_by{};
  std::optional<std::string> order_by_direction{};
  std::vector<OpenEnum<InvoiceReviewStatus>> review_statuses{};
  std::vector<std::int64_t> assigned_to_ids{};
  std::vector<OpenEnum<InvoiceConfiguration>> invoice_configurations{};
  std::optional<std::string> sort{};
};

/// GET /accounting/v2/tenant/{tenant}/invoices
///
/// Scope: `tn.acc.invoices:r`. Paged. Errors: 400.
Request<Page<InvoiceResponse>> get_list(const GetListQuery& query = {});

/// POST /accounting/v2/tenant/{tenant}/invoices
///
/// Scope: `tn.acc.invoices:w`. Errors: 400.
Request<std::int64_t> create_adjustment_invoice(const AdjustmentInvoiceCreateRequest& body);

/// Query parameters of @ref get_custom_field_types.
struct GetCustomFieldTypesQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::string> sort{};
};

/// GET /accounting/v2/tenant/{tenant}/invoices/custom-fields
///
/// Scope: `tn.acc.invoices:r`. Paged. Errors: 400.
Request<Page<CustomFieldTypeResponse>> get_custom_field_types(
    const GetCustomFieldTypesQuery& query = {});

/// PATCH /accounting/v2/tenant/{tenant}/invoices/custom-fields
///
/// Scope: `tn.acc.invoices:w`. Errors: 400.
Request<void> update_custom_fields(const CustomFieldUpdateRequest& body);

/// POST /accounting/v2/tenant/{tenant}/invoices/markasexported
///
/// Scope: `tn.acc.invoices:w`. Errors: 400.
Request<std::vector<MarkInvoiceAsExportedUpdateResponse>> mark_as_exported(
    const std::vector<MarkInvoiceAsExportedUpdateRequest>& body);

/// PATCH /accounting/v2/tenant/{tenant}/invoices/{id}
///
/// Scope: `tn.acc.invoices:w`. Errors: 400.
Request<void> update_invoice(std::int64_t id, const InvoiceUpdateRequest& body);

/// PATCH /accounting/v2/tenant/{tenant}/invoices/{invoiceId}/items
///
/// Scope: `tn.acc.invoices:w`. Errors: 400.
Request<void> update_invoice_items(std::int64_t invoice_id, const InvoiceItemUpdateRequest& body);

/// DELETE /accounting/v2/tenant/{tenant}/invoices/{invoiceId}/items/{itemId}
///
/// Scope: `tn.acc.invoices:w`. Errors: 400.
Request<void> delete_invoice_item(std::int64_t invoice_id, std::int64_t item_id);

/// Query parameters of @ref get_invoice_tasks.
struct GetInvoiceTasksQuery {
  std::optional<std::int32_t> page{};
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
};

/// GET /accounting/v2/tenant/{tenant}/invoices/{invoiceId}/tasks
///
/// Scope: `tn.acc.invoices:r`. Paged. Errors: 400.
Request<Page<GetInvoiceTasksResponse>> get_invoice_tasks(
    std::int64_t invoice_id,
    const GetInvoiceTasksQuery& query = {});

/// POST /accounting/v2/tenant/{tenant}/invoices/{invoiceId}/tasks
///
/// Scope: `tn.acc.invoices:w`. Errors: 400.
Request<CreateInvoiceTaskResponse> create_invoice_task(
    std::int64_t invoice_id,
    const CreateInvoiceTaskRequest& body);

/// PATCH /accounting/v2/tenant/{tenant}/invoices/{invoiceId}/tasks/{taskId}
///
/// Scope: `tn.acc.invoices:w`. Errors: 400.
Request<UpdateInvoiceTaskResponse> update_invoice_task(
    std::int64_t invoice_id,
    const Guid& task_id,
    const UpdateInvoiceTaskRequest& body);

}  // namespace servicetitan::accounting::invoices
