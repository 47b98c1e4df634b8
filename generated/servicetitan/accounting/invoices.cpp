// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/invoices.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::accounting::invoices {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.invoices.get_list",
    .operation_id = "Invoices_GetList",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/invoices",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.invoices:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"activeState", offsetof(T, active_state), &detail::type_of<decltype(T::active_state)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"statuses", offsetof(T, statuses), &detail::type_of<decltype(T::statuses)>},
    {"batchId", offsetof(T, batch_id), &detail::type_of<decltype(T::batch_id)>},
    {"batchNumber", offsetof(T, batch_number), &detail::type_of<decltype(T::batch_number)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"customField.Fields", offsetof(T, custom_field_fields),
     &detail::type_of<decltype(T::custom_field_fields)>, detail::QueryStyle::dotted_map},
    {"customField.Operator", offsetof(T, custom_field_operator),
     &detail::type_of<decltype(T::custom_field_operator)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"jobNumber", offsetof(T, job_number), &detail::type_of<decltype(T::job_number)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>},
    {"invoicedOnOrAfter", offsetof(T, invoiced_on_or_after),
     &detail::type_of<decltype(T::invoiced_on_or_after)>},
    {"invoicedOnBefore", offsetof(T, invoiced_on_before),
     &detail::type_of<decltype(T::invoiced_on_before)>},
    {"adjustmentToId", offsetof(T, adjustment_to_id),
     &detail::type_of<decltype(T::adjustment_to_id)>},
    {"number", offsetof(T, number), &detail::type_of<decltype(T::number)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"totalGreater", offsetof(T, total_greater), &detail::type_of<decltype(T::total_greater)>},
    {"totalLess", offsetof(T, total_less), &detail::type_of<decltype(T::total_less)>},
    {"balanceFilter.Balance", offsetof(T, balance_filter_balance),
     &detail::type_of<decltype(T::balance_filter_balance)>},
    {"balanceFilter.Comparer", offsetof(T, balance_filter_comparer),
     &detail::type_of<decltype(T::balance_filter_comparer)>},
    {"dueDateBefore", offsetof(T, due_date_before), &detail::type_of<decltype(T::due_date_before)>},
    {"dueDateOnOrAfter", offsetof(T, due_date_on_or_after),
     &detail::type_of<decltype(T::due_date_on_or_after)>},
    {"orderBy", offsetof(T, order_by), &detail::type_of<decltype(T::order_by)>},
    {"orderByDirection", offsetof(T, order_by_direction),
     &detail::type_of<decltype(T::order_by_direction)>},
    {"reviewStatuses", offsetof(T, review_statuses),
     &detail::type_of<decltype(T::review_statuses)>},
    {"assignedToIds", offsetof(T, assigned_to_ids), &detail::type_of<decltype(T::assigned_to_ids)>},
    {"invoiceConfigurations", offsetof(T, invoice_configurations),
     &detail::type_of<decltype(T::invoice_configurations)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<InvoiceResponse>>;
}  // namespace tables::get_list
Request<Page<InvoiceResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<InvoiceResponse>>();
}

namespace tables::create_adjustment_invoice {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.invoices.create_adjustment_invoice",
    .operation_id = "Invoices_CreateAdjustmentInvoice",
    .method = Method::post,
    .path = "/accounting/v2/tenant/{tenant}/invoices",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.acc.invoices:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<std::int64_t>;
}  // namespace tables::create_adjustment_invoice
Request<std::int64_t> create_adjustment_invoice(const AdjustmentInvoiceCreateRequest& body) {
  return detail::RequestBuilder(tables::create_adjustment_invoice::kOperation)
      .body(body)
      .returning<std::int64_t>();
}

namespace tables::get_custom_field_types {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.invoices.get_custom_field_types",
    .operation_id = "Invoices_GetCustomFieldTypes",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/invoices/custom-fields",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.invoices:r",
};
using T = GetCustomFieldTypesQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<CustomFieldTypeResponse>>;
}  // namespace tables::get_custom_field_types
Request<Page<CustomFieldTypeResponse>> get_custom_field_types(
    const GetCustomFieldTypesQuery& query) {
  return detail::RequestBuilder(tables::get_custom_field_types::kOperation)
      .query(tables::get_custom_field_types::kQuery, query)
      .returning<Page<CustomFieldTypeResponse>>();
}

namespace tables::update_custom_fields {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.invoices.update_custom_fields",
    .operation_id = "Invoices_UpdateCustomFields",
    .method = Method::patch,
    .path = "/accounting/v2/tenant/{tenant}/invoices/custom-fields",
    .request_content = Content::json,
    .scopes = "tn.acc.invoices:w",
};
}  // namespace tables::update_custom_fields
Request<void> update_custom_fields(const CustomFieldUpdateRequest& body) {
  return detail::RequestBuilder(tables::update_custom_fields::kOperation)
      .body(body)
      .returning<void>();
}

namespace tables::mark_as_exported {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.invoices.mark_as_exported",
    .operation_id = "Invoices_MarkAsExported",
    .method = Method::post,
    .path = "/accounting/v2/tenant/{tenant}/invoices/markasexported",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.acc.invoices:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult =
    detail::any_type<std::vector<MarkInvoiceAsExportedUpdateResponse>>;
}  // namespace tables::mark_as_exported
Request<std::vector<MarkInvoiceAsExportedUpdateResponse>> mark_as_exported(
    const std::vector<MarkInvoiceAsExportedUpdateRequest>& body) {
  return detail::RequestBuilder(tables::mark_as_exported::kOperation)
      .body(body)
      .returning<std::vector<MarkInvoiceAsExportedUpdateResponse>>();
}

namespace tables::update_invoice {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.invoices.update_invoice",
    .operation_id = "Invoices_UpdateInvoice",
    .method = Method::patch,
    .path = "/accounting/v2/tenant/{tenant}/invoices/{id}",
    .request_content = Content::json,
    .scopes = "tn.acc.invoices:w",
};
}  // namespace tables::update_invoice
Request<void> update_invoice(std::int64_t id, const InvoiceUpdateRequest& body) {
  return detail::RequestBuilder(tables::update_invoice::kOperation)
      .path(id)
      .body(body)
      .returning<void>();
}

namespace tables::update_invoice_items {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.invoices.update_invoice_items",
    .operation_id = "Invoices_UpdateInvoiceItems",
    .method = Method::patch,
    .path = "/accounting/v2/tenant/{tenant}/invoices/{invoiceId}/items",
    .request_content = Content::json,
    .scopes = "tn.acc.invoices:w",
};
}  // namespace tables::update_invoice_items
Request<void> update_invoice_items(std::int64_t invoice_id, const InvoiceItemUpdateRequest& body) {
  return detail::RequestBuilder(tables::update_invoice_items::kOperation)
      .path(invoice_id)
      .body(body)
      .returning<void>();
}

namespace tables::delete_invoice_item {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.invoices.delete_invoice_item",
    .operation_id = "Invoices_DeleteInvoiceItem",
    .method = Method::delete_,
    .path = "/accounting/v2/tenant/{tenant}/invoices/{invoiceId}/items/{itemId}",
    .scopes = "tn.acc.invoices:w",
};
}  // namespace tables::delete_invoice_item
Request<void> delete_invoice_item(std::int64_t invoice_id, std::int64_t item_id) {
  return detail::RequestBuilder(tables::delete_invoice_item::kOperation)
      .path(invoice_id)
      .path(item_id)
      .returning<void>();
}

namespace tables::get_invoice_tasks {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.invoices.get_invoice_tasks",
    .operation_id = "Invoices_GetInvoiceTasks",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/invoices/{invoiceId}/tasks",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.invoices:r",
};
using T = GetInvoiceTasksQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<GetInvoiceTasksResponse>>;
}  // namespace tables::get_invoice_tasks
Request<Page<GetInvoiceTasksResponse>> get_invoice_tasks(
    std::int64_t invoice_id,
    const GetInvoiceTasksQuery& query) {
  return detail::RequestBuilder(tables::get_invoice_tasks::kOperation)
      .path(invoice_id)
      .query(tables::get_invoice_tasks::kQuery, query)
      .returning<Page<GetInvoiceTasksResponse>>();
}

namespace tables::create_invoice_task {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.invoices.create_invoice_task",
    .operation_id = "Invoices_CreateInvoiceTask",
    .method = Method::post,
    .path = "/accounting/v2/tenant/{tenant}/invoices/{invoiceId}/tasks",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.acc.invoices:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<CreateInvoiceTaskResponse>;
}  // namespace tables::create_invoice_task
Request<CreateInvoiceTaskResponse> create_invoice_task(
    std::int64_t invoice_id,
    const CreateInvoiceTaskRequest& body) {
  return detail::RequestBuilder(tables::create_invoice_task::kOperation)
      .path(invoice_id)
      .body(body)
      .returning<CreateInvoiceTaskResponse>();
}

namespace tables::update_invoice_task {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.invoices.update_invoice_task",
    .operation_id = "Invoices_UpdateInvoiceTask",
    .method = Method::patch,
    .path = "/accounting/v2/tenant/{tenant}/invoices/{invoiceId}/tasks/{taskId}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.acc.invoices:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<UpdateInvoiceTaskResponse>;
}  // namespace tables::update_invoice_task
Request<UpdateInvoiceTaskResponse> update_invoice_task(
    std::int64_t invoice_id,
    const Guid& task_id,
    const UpdateInvoiceTaskRequest& body) {
  return detail::RequestBuilder(tables::update_invoice_task::kOperation)
      .path(invoice_id)
      .path(task_id)
      .body(body)
      .returning<UpdateInvoiceTaskResponse>();
}

}  // namespace servicetitan::accounting::invoices
