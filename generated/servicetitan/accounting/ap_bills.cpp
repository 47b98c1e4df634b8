// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/ap_bills.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::accounting::ap_bills {

namespace tables {

extern const Operation kGetListPaginated;
const Operation kGetListPaginated{
    .name = "accounting.ap_bills.get_list_paginated",
    .operation_id = "ApBills_GetListPaginated",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/ap-bills",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.apbills:r",
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
    {"statuses", offsetof(GetListPaginatedQuery, statuses),
     &detail::type_of<decltype(GetListPaginatedQuery::statuses)>},
    {"sources", offsetof(GetListPaginatedQuery, sources),
     &detail::type_of<decltype(GetListPaginatedQuery::sources)>},
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

extern const Operation kGetCustomFieldTypes;
const Operation kGetCustomFieldTypes{
    .name = "accounting.ap_bills.get_custom_field_types",
    .operation_id = "ApBills_GetCustomFieldTypes",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/ap-bills/custom-fields",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.apbills:r",
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
    .name = "accounting.ap_bills.update_custom_fields",
    .operation_id = "ApBills_UpdateCustomFields",
    .method = Method::patch,
    .path = "/accounting/v2/tenant/{tenant}/ap-bills/custom-fields",
    .request_content = Content::json,
    .scopes = "tn.acc.apbills:w",
};

extern const Operation kMarkAsExported;
const Operation kMarkAsExported{
    .name = "accounting.ap_bills.mark_as_exported",
    .operation_id = "ApBills_MarkAsExported",
    .method = Method::post,
    .path = "/accounting/v2/tenant/{tenant}/ap-bills/markasexported",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.acc.apbills:w",
};

extern const Operation kGetById;
const Operation kGetById{
    .name = "accounting.ap_bills.get_by_id",
    .operation_id = "ApBills_GetById",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/ap-bills/{billId}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.acc.apbills:r",
};

}  // namespace tables

Request<Page<ApBillResponse>> get_list_paginated(const GetListPaginatedQuery& query) {
  return detail::RequestBuilder(tables::kGetListPaginated)
      .query(tables::kGetListPaginatedQuery, query)
      .returning<Page<ApBillResponse>>();
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

Request<std::vector<MarkApBillAsExportedUpdateResponse>> mark_as_exported(
    const MarkApBillAsExportedUpdateRequest& body) {
  return detail::RequestBuilder(tables::kMarkAsExported)
      .body(body)
      .returning<std::vector<MarkApBillAsExportedUpdateResponse>>();
}

Request<ApBillResponse> get_by_id(std::int64_t bill_id) {
  return detail::RequestBuilder(tables::kGetById).path(bill_id).returning<ApBillResponse>();
}

}  // namespace servicetitan::accounting::ap_bills
