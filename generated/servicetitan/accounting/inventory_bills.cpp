// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/inventory_bills.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::accounting::inventory_bills {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "accounting.inventory_bills.get_list",
    .operation_id = "InventoryBills_GetList",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/inventory-bills",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.acc.inventorybills:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"batchId", offsetof(GetListQuery, batch_id),
     &detail::type_of<decltype(GetListQuery::batch_id)>},
    {"batchNumber", offsetof(GetListQuery, batch_number),
     &detail::type_of<decltype(GetListQuery::batch_number)>},
    {"billNumber", offsetof(GetListQuery, bill_number),
     &detail::type_of<decltype(GetListQuery::bill_number)>},
    {"businessUnitIds", offsetof(GetListQuery, business_unit_ids),
     &detail::type_of<decltype(GetListQuery::business_unit_ids)>, detail::QueryStyle::comma},
    {"customField.Fields", offsetof(GetListQuery, custom_field_fields),
     &detail::type_of<decltype(GetListQuery::custom_field_fields)>, detail::QueryStyle::dotted_map},
    {"customField.Operator", offsetof(GetListQuery, custom_field_operator),
     &detail::type_of<decltype(GetListQuery::custom_field_operator)>},
    {"dateFrom", offsetof(GetListQuery, date_from),
     &detail::type_of<decltype(GetListQuery::date_from)>},
    {"dateTo", offsetof(GetListQuery, date_to), &detail::type_of<decltype(GetListQuery::date_to)>},
    {"jobNumber", offsetof(GetListQuery, job_number),
     &detail::type_of<decltype(GetListQuery::job_number)>},
    {"purchaseOrderNumber", offsetof(GetListQuery, purchase_order_number),
     &detail::type_of<decltype(GetListQuery::purchase_order_number)>},
    {"purchaseOrderTypes", offsetof(GetListQuery, purchase_order_types),
     &detail::type_of<decltype(GetListQuery::purchase_order_types)>, detail::QueryStyle::comma},
    {"syncStatuses", offsetof(GetListQuery, sync_statuses),
     &detail::type_of<decltype(GetListQuery::sync_statuses)>},
    {"minCost", offsetof(GetListQuery, min_cost),
     &detail::type_of<decltype(GetListQuery::min_cost)>},
    {"maxCost", offsetof(GetListQuery, max_cost),
     &detail::type_of<decltype(GetListQuery::max_cost)>},
    {"billType", offsetof(GetListQuery, bill_type),
     &detail::type_of<decltype(GetListQuery::bill_type)>},
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"dateReconciledBefore", offsetof(GetListQuery, date_reconciled_before),
     &detail::type_of<decltype(GetListQuery::date_reconciled_before)>},
    {"dateReconciledOnOrAfter", offsetof(GetListQuery, date_reconciled_on_or_after),
     &detail::type_of<decltype(GetListQuery::date_reconciled_on_or_after)>},
    {"threeWayMatchDiscrepancy", offsetof(GetListQuery, three_way_match_discrepancy),
     &detail::type_of<decltype(GetListQuery::three_way_match_discrepancy)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
};

extern const Operation kGetCustomFieldTypes;
const Operation kGetCustomFieldTypes{
    .name = "accounting.inventory_bills.get_custom_field_types",
    .operation_id = "InventoryBills_GetCustomFieldTypes",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/inventory-bills/custom-fields",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.inventorybills:r",
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
    .name = "accounting.inventory_bills.update_custom_fields",
    .operation_id = "InventoryBills_UpdateCustomFields",
    .method = Method::patch,
    .path = "/accounting/v2/tenant/{tenant}/inventory-bills/custom-fields",
    .request_content = Content::json,
    .scopes = "tn.acc.inventorybills:w",
};

extern const Operation kMarkAsExported;
const Operation kMarkAsExported{
    .name = "accounting.inventory_bills.mark_as_exported",
    .operation_id = "InventoryBills_MarkAsExported",
    .method = Method::post,
    .path = "/accounting/v2/tenant/{tenant}/inventory-bills/markasexported",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.acc.inventorybills:w",
};

extern const Operation kGetListPaginated;
const Operation kGetListPaginated{
    .name = "accounting.inventory_bills.get_list_paginated",
    .operation_id = "InventoryBills_GetListPaginated",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/inventory-bills/paginated",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.inventorybills:r",
};
extern const detail::QueryMember kGetListPaginatedQuery[];
const detail::QueryMember kGetListPaginatedQuery[] = {
    {"ids", offsetof(GetListPaginatedQuery, ids),
     &detail::type_of<decltype(GetListPaginatedQuery::ids)>, detail::QueryStyle::comma},
    {"batchId", offsetof(GetListPaginatedQuery, batch_id),
     &detail::type_of<decltype(GetListPaginatedQuery::batch_id)>},
    {"batchNumber", offsetof(GetListPaginatedQuery, batch_number),
     &detail::type_of<decltype(GetListPaginatedQuery::batch_number)>},
    {"billNumber", offsetof(GetListPaginatedQuery, bill_number),
     &detail::type_of<decltype(GetListPaginatedQuery::bill_number)>},
    {"businessUnitIds", offsetof(GetListPaginatedQuery, business_unit_ids),
     &detail::type_of<decltype(GetListPaginatedQuery::business_unit_ids)>,
     detail::QueryStyle::comma},
    {"customField.Fields", offsetof(GetListPaginatedQuery, custom_field_fields),
     &detail::type_of<decltype(GetListPaginatedQuery::custom_field_fields)>,
     detail::QueryStyle::dotted_map},
    {"customField.Operator", offsetof(GetListPaginatedQuery, custom_field_operator),
     &detail::type_of<decltype(GetListPaginatedQuery::custom_field_operator)>},
    {"dateFrom", offsetof(GetListPaginatedQuery, date_from),
     &detail::type_of<decltype(GetListPaginatedQuery::date_from)>},
    {"dateTo", offsetof(GetListPaginatedQuery, date_to),
     &detail::type_of<decltype(GetListPaginatedQuery::date_to)>},
    {"jobNumber", offsetof(GetListPaginatedQuery, job_number),
     &detail::type_of<decltype(GetListPaginatedQuery::job_number)>},
    {"purchaseOrderNumber", offsetof(GetListPaginatedQuery, purchase_order_number),
     &detail::type_of<decltype(GetListPaginatedQuery::purchase_order_number)>},
    {"purchaseOrderTypes", offsetof(GetListPaginatedQuery, purchase_order_types),
     &detail::type_of<decltype(GetListPaginatedQuery::purchase_order_types)>,
     detail::QueryStyle::comma},
    {"syncStatuses", offsetof(GetListPaginatedQuery, sync_statuses),
     &detail::type_of<decltype(GetListPaginatedQuery::sync_statuses)>},
    {"minCost", offsetof(GetListPaginatedQuery, min_cost),
     &detail::type_of<decltype(GetListPaginatedQuery::min_cost)>},
    {"maxCost", offsetof(GetListPaginatedQuery, max_cost),
     &detail::type_of<decltype(GetListPaginatedQuery::max_cost)>},
    {"billType", offsetof(GetListPaginatedQuery, bill_type),
     &detail::type_of<decltype(GetListPaginatedQuery::bill_type)>},
    {"page", offsetof(GetListPaginatedQuery, page),
     &detail::type_of<decltype(GetListPaginatedQuery::page)>},
    {"pageSize", offsetof(GetListPaginatedQuery, page_size),
     &detail::type_of<decltype(GetListPaginatedQuery::page_size)>},
    {"createdBefore", offsetof(GetListPaginatedQuery, created_before),
     &detail::type_of<decltype(GetListPaginatedQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListPaginatedQuery, created_on_or_after),
     &detail::type_of<decltype(GetListPaginatedQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetListPaginatedQuery, modified_before),
     &detail::type_of<decltype(GetListPaginatedQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListPaginatedQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListPaginatedQuery::modified_on_or_after)>},
    {"dateReconciledBefore", offsetof(GetListPaginatedQuery, date_reconciled_before),
     &detail::type_of<decltype(GetListPaginatedQuery::date_reconciled_before)>},
    {"dateReconciledOnOrAfter", offsetof(GetListPaginatedQuery, date_reconciled_on_or_after),
     &detail::type_of<decltype(GetListPaginatedQuery::date_reconciled_on_or_after)>},
    {"threeWayMatchDiscrepancy", offsetof(GetListPaginatedQuery, three_way_match_discrepancy),
     &detail::type_of<decltype(GetListPaginatedQuery::three_way_match_discrepancy)>},
    {"includeTotal", offsetof(GetListPaginatedQuery, include_total),
     &detail::type_of<decltype(GetListPaginatedQuery::include_total)>},
};

}  // namespace tables

Request<std::vector<InventoryBillResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<std::vector<InventoryBillResponse>>();
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

Request<std::vector<MarkInventoryBillAsExportedUpdateResponse>> mark_as_exported(
    const MarkInventoryBillAsExportedUpdateRequest& body) {
  return detail::RequestBuilder(tables::kMarkAsExported)
      .body(body)
      .returning<std::vector<MarkInventoryBillAsExportedUpdateResponse>>();
}

Request<Page<InventoryBillResponse>> get_list_paginated(const GetListPaginatedQuery& query) {
  return detail::RequestBuilder(tables::kGetListPaginated)
      .query(tables::kGetListPaginatedQuery, query)
      .returning<Page<InventoryBillResponse>>();
}

}  // namespace servicetitan::accounting::inventory_bills
