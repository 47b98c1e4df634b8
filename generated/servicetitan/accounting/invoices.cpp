// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/invoices.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::accounting::invoices {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "accounting.invoices.get_list",
    .operation_id = "Invoices_GetList",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/invoices",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.invoices:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"activeState", offsetof(GetListQuery, active_state),
     &detail::type_of<decltype(GetListQuery::active_state)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"statuses", offsetof(GetListQuery, statuses),
     &detail::type_of<decltype(GetListQuery::statuses)>},
    {"batchId", offsetof(GetListQuery, batch_id),
     &detail::type_of<decltype(GetListQuery::batch_id)>},
    {"batchNumber", offsetof(GetListQuery, batch_number),
     &detail::type_of<decltype(GetListQuery::batch_number)>},
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"customField.Fields", offsetof(GetListQuery, custom_field_fields),
     &detail::type_of<decltype(GetListQuery::custom_field_fields)>, detail::QueryStyle::dotted_map},
    {"customField.Operator", offsetof(GetListQuery, custom_field_operator),
     &detail::type_of<decltype(GetListQuery::custom_field_operator)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"jobId", offsetof(GetListQuery, job_id), &detail::type_of<decltype(GetListQuery::job_id)>},
    {"jobNumber", offsetof(GetListQuery, job_number),
     &detail::type_of<decltype(GetListQuery::job_number)>},
    {"businessUnitId", offsetof(GetListQuery, business_unit_id),
     &detail::type_of<decltype(GetListQuery::business_unit_id)>},
    {"customerId", offsetof(GetListQuery, customer_id),
     &detail::type_of<decltype(GetListQuery::customer_id)>},
    {"invoicedOnOrAfter", offsetof(GetListQuery, invoiced_on_or_after),
     &detail::type_of<decltype(GetListQuery::invoiced_on_or_after)>},
    {"invoicedOnBefore", offsetof(GetListQuery, invoiced_on_before),
     &detail::type_of<decltype(GetListQuery::invoiced_on_before)>},
    {"adjustmentToId", offsetof(GetListQuery, adjustment_to_id),
     &detail::type_of<decltype(GetListQuery::adjustment_to_id)>},
    {"number", offsetof(GetListQuery, number), &detail::type_of<decltype(GetListQuery::number)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"totalGreater", offsetof(GetListQuery, total_greater),
     &detail::type_of<decltype(GetListQuery::total_greater)>},
    {"totalLess", offsetof(GetListQuery, total_less),
     &detail::type_of<decltype(GetListQuery::total_less)>},
    {"balanceFilter.Balance", offsetof(GetListQuery, balance_filter_balance),
     &detail::type_of<decltype(GetListQuery::balance_filter_balance)>},
    {"balanceFilter.Comparer", offsetof(GetListQuery, balance_filter_comparer),
     &detail::type_of<decltype(GetListQuery::balance_filter_comparer)>},
    {"dueDateBefore", offsetof(GetListQuery, due_date_before),
     &detail::type_of<decltype(GetListQuery::due_date_before)>},
    {"dueDateOnOrAfter", offsetof(GetListQuery, due_date_on_or_after),
     &detail::type_of<decltype(GetListQuery::due_date_on_or_after)>},
    {"orderBy", offsetof(GetListQuery, order_by),
     &detail::type_of<decltype(GetListQuery::order_by)>},
    {"orderByDirection", offsetof(GetListQuery, order_by_direction),
     &detail::type_of<decltype(GetListQuery::order_by_direction)>},
    {"reviewStatuses", offsetof(GetListQuery, review_statuses),
     &detail::type_of<decltype(GetListQuery::review_statuses)>},
    {"assignedToIds", offsetof(GetListQuery, assigned_to_ids),
     &detail::type_of<decltype(GetListQuery::assigned_to_ids)>},
    {"invoiceConfigurations", offsetof(GetListQuery, invoice_configurations),
     &detail::type_of<decltype(GetListQuery::invoice_configurations)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
};

extern const Operation kCreateAdjustmentInvoice;
const Operation kCreateAdjustmentInvoice{
    .name = "accounting.invoices.create_adjustment_invoice",
    .operation_id = "Invoices_CreateAdjustmentInvoice",
    .method = Method::post,
    .path = "/accounting/v2/tenant/{tenant}/invoices",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.acc.invoices:w",
};

extern const Operation kGetCustomFieldTypes;
const Operation kGetCustomFieldTypes{
    .name = "accounting.invoices.get_custom_field_types",
    .operation_id = "Invoices_GetCustomFieldTypes",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/invoices/custom-fields",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.invoices:r",
};
extern const detail::QueryMember kGetCustomFieldTypesQuery[];
const detail::QueryMember kGetCustomFieldTypesQuery[] = {
    {"page", offsetof(GetCustomFieldTypesQuery, page),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::page)>},
    {"pageSize", offsetof(GetCustomFieldTypesQuery, page_size),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::page_size)>},
    {"includeTotal", offsetof(GetCustomFieldTypesQuery, include_total),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::include_total)>},
    {"createdBefore", offsetof(GetCustomFieldTypesQuery, created_before),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetCustomFieldTypesQuery, created_on_or_after),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetCustomFieldTypesQuery, modified_before),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetCustomFieldTypesQuery, modified_on_or_after),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::modified_on_or_after)>},
    {"sort", offsetof(GetCustomFieldTypesQuery, sort),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::sort)>},
};

extern const Operation kUpdateCustomFields;
const Operation kUpdateCustomFields{
    .name = "accounting.invoices.update_custom_fields",
    .operation_id = "Invoices_UpdateCustomFields",
    .method = Method::patch,
    .path = "/accounting/v2/tenant/{tenant}/invoices/custom-fields",
    .request_content = Content::json,
    .scopes = "tn.acc.invoices:w",
};

extern const Operation kMarkAsExported;
const Operation kMarkAsExported{
    .name = "accounting.invoices.mark_as_exported",
    .operation_id = "Invoices_MarkAsExported",
    .method = Method::post,
    .path = "/accounting/v2/tenant/{tenant}/invoices/markasexported",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.acc.invoices:w",
};

extern const Operation kUpdateInvoice;
const Operation kUpdateInvoice{
    .name = "accounting.invoices.update_invoice",
    .operation_id = "Invoices_UpdateInvoice",
    .method = Method::patch,
    .path = "/accounting/v2/tenant/{tenant}/invoices/{id}",
    .request_content = Content::json,
    .scopes = "tn.acc.invoices:w",
};

extern const Operation kUpdateInvoiceItems;
const Operation kUpdateInvoiceItems{
    .name = "accounting.invoices.update_invoice_items",
    .operation_id = "Invoices_UpdateInvoiceItems",
    .method = Method::patch,
    .path = "/accounting/v2/tenant/{tenant}/invoices/{invoiceId}/items",
    .request_content = Content::json,
    .scopes = "tn.acc.invoices:w",
};

extern const Operation kDeleteInvoiceItem;
const Operation kDeleteInvoiceItem{
    .name = "accounting.invoices.delete_invoice_item",
    .operation_id = "Invoices_DeleteInvoiceItem",
    .method = Method::delete_,
    .path = "/accounting/v2/tenant/{tenant}/invoices/{invoiceId}/items/{itemId}",
    .scopes = "tn.acc.invoices:w",
};

extern const Operation kGetInvoiceTasks;
const Operation kGetInvoiceTasks{
    .name = "accounting.invoices.get_invoice_tasks",
    .operation_id = "Invoices_GetInvoiceTasks",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/invoices/{invoiceId}/tasks",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.invoices:r",
};
extern const detail::QueryMember kGetInvoiceTasksQuery[];
const detail::QueryMember kGetInvoiceTasksQuery[] = {
    {"page", offsetof(GetInvoiceTasksQuery, page),
     &detail::type_of<decltype(GetInvoiceTasksQuery::page)>},
    {"pageSize", offsetof(GetInvoiceTasksQuery, page_size),
     &detail::type_of<decltype(GetInvoiceTasksQuery::page_size)>},
    {"includeTotal", offsetof(GetInvoiceTasksQuery, include_total),
     &detail::type_of<decltype(GetInvoiceTasksQuery::include_total)>},
};

extern const Operation kCreateInvoiceTask;
const Operation kCreateInvoiceTask{
    .name = "accounting.invoices.create_invoice_task",
    .operation_id = "Invoices_CreateInvoiceTask",
    .method = Method::post,
    .path = "/accounting/v2/tenant/{tenant}/invoices/{invoiceId}/tasks",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.acc.invoices:w",
};

extern const Operation kUpdateInvoiceTask;
const Operation kUpdateInvoiceTask{
    .name = "accounting.invoices.update_invoice_task",
    .operation_id = "Invoices_UpdateInvoiceTask",
    .method = Method::patch,
    .path = "/accounting/v2/tenant/{tenant}/invoices/{invoiceId}/tasks/{taskId}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.acc.invoices:w",
};

}  // namespace tables

Request<Page<InvoiceResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<InvoiceResponse>>();
}

Request<std::int64_t> create_adjustment_invoice(const AdjustmentInvoiceCreateRequest& body) {
  return detail::RequestBuilder(tables::kCreateAdjustmentInvoice)
      .body(body)
      .returning<std::int64_t>();
}

Request<Page<CustomFieldTypeResponse>> get_custom_field_types(
    const GetCustomFieldTypesQuery& query) {
  return detail::RequestBuilder(tables::kGetCustomFieldTypes)
      .query(tables::kGetCustomFieldTypesQuery, query)
      .returning<Page<CustomFieldTypeResponse>>();
}

Request<void> update_custom_fields(const CustomFieldUpdateRequest& body) {
  return detail::RequestBuilder(tables::kUpdateCustomFields).body(body).returning<void>();
}

Request<std::vector<MarkInvoiceAsExportedUpdateResponse>> mark_as_exported(
    const std::vector<MarkInvoiceAsExportedUpdateRequest>& body) {
  return detail::RequestBuilder(tables::kMarkAsExported)
      .body(body)
      .returning<std::vector<MarkInvoiceAsExportedUpdateResponse>>();
}

Request<void> update_invoice(std::int64_t id, const InvoiceUpdateRequest& body) {
  return detail::RequestBuilder(tables::kUpdateInvoice).path(id).body(body).returning<void>();
}

Request<void> update_invoice_items(std::int64_t invoice_id, const InvoiceItemUpdateRequest& body) {
  return detail::RequestBuilder(tables::kUpdateInvoiceItems)
      .path(invoice_id)
      .body(body)
      .returning<void>();
}

Request<void> delete_invoice_item(std::int64_t invoice_id, std::int64_t item_id) {
  return detail::RequestBuilder(tables::kDeleteInvoiceItem)
      .path(invoice_id)
      .path(item_id)
      .returning<void>();
}

Request<Page<GetInvoiceTasksResponse>> get_invoice_tasks(
    std::int64_t invoice_id,
    const GetInvoiceTasksQuery& query) {
  return detail::RequestBuilder(tables::kGetInvoiceTasks)
      .path(invoice_id)
      .query(tables::kGetInvoiceTasksQuery, query)
      .returning<Page<GetInvoiceTasksResponse>>();
}

Request<CreateInvoiceTaskResponse> create_invoice_task(
    std::int64_t invoice_id,
    const CreateInvoiceTaskRequest& body) {
  return detail::RequestBuilder(tables::kCreateInvoiceTask)
      .path(invoice_id)
      .body(body)
      .returning<CreateInvoiceTaskResponse>();
}

Request<UpdateInvoiceTaskResponse> update_invoice_task(
    std::int64_t invoice_id,
    const Guid& task_id,
    const UpdateInvoiceTaskRequest& body) {
  return detail::RequestBuilder(tables::kUpdateInvoiceTask)
      .path(invoice_id)
      .path(task_id)
      .body(body)
      .returning<UpdateInvoiceTaskResponse>();
}

}  // namespace servicetitan::accounting::invoices
