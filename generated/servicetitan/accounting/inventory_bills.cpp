// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/inventory_bills.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::accounting::inventory_bills {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.inventory_bills.get_list",
    .operation_id = "InventoryBills_GetList",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/inventory-bills",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.acc.inventorybills:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"batchId", offsetof(T, batch_id), &detail::type_of<decltype(T::batch_id)>},
    {"batchNumber", offsetof(T, batch_number), &detail::type_of<decltype(T::batch_number)>},
    {"billNumber", offsetof(T, bill_number), &detail::type_of<decltype(T::bill_number)>},
    {"businessUnitIds", offsetof(T, business_unit_ids),
     &detail::type_of<decltype(T::business_unit_ids)>, detail::QueryStyle::comma},
    {"customField.Fields", offsetof(T, custom_field_fields),
     &detail::type_of<decltype(T::custom_field_fields)>, detail::QueryStyle::dotted_map},
    {"customField.Operator", offsetof(T, custom_field_operator),
     &detail::type_of<decltype(T::custom_field_operator)>},
    {"dateFrom", offsetof(T, date_from), &detail::type_of<decltype(T::date_from)>},
    {"dateTo", offsetof(T, date_to), &detail::type_of<decltype(T::date_to)>},
    {"jobNumber", offsetof(T, job_number), &detail::type_of<decltype(T::job_number)>},
    {"purchaseOrderNumber", offsetof(T, purchase_order_number),
     &detail::type_of<decltype(T::purchase_order_number)>},
    {"purchaseOrderTypes", offsetof(T, purchase_order_types),
     &detail::type_of<decltype(T::purchase_order_types)>, detail::QueryStyle::comma},
    {"syncStatuses", offsetof(T, sync_statuses), &detail::type_of<decltype(T::sync_statuses)>},
    {"minCost", offsetof(T, min_cost), &detail::type_of<decltype(T::min_cost)>},
    {"maxCost", offsetof(T, max_cost), &detail::type_of<decltype(T::max_cost)>},
    {"billType", offsetof(T, bill_type), &detail::type_of<decltype(T::bill_type)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"dateReconciledBefore", offsetof(T, date_reconciled_before),
     &detail::type_of<decltype(T::date_reconciled_before)>},
    {"dateReconciledOnOrAfter", offsetof(T, date_reconciled_on_or_after),
     &detail::type_of<decltype(T::date_reconciled_on_or_after)>},
    {"threeWayMatchDiscrepancy", offsetof(T, three_way_match_discrepancy),
     &detail::type_of<decltype(T::three_way_match_discrepancy)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<std::vector<InventoryBillResponse>>;
}  // namespace tables::get_list
Request<std::vector<InventoryBillResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<std::vector<InventoryBillResponse>>();
}

namespace tables::get_custom_field_types {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.inventory_bills.get_custom_field_types",
    .operation_id = "InventoryBills_GetCustomFieldTypes",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/inventory-bills/custom-fields",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.inventorybills:r",
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
    .name = "accounting.inventory_bills.update_custom_fields",
    .operation_id = "InventoryBills_UpdateCustomFields",
    .method = Method::patch,
    .path = "/accounting/v2/tenant/{tenant}/inventory-bills/custom-fields",
    .request_content = Content::json,
    .scopes = "tn.acc.inventorybills:w",
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
    .name = "accounting.inventory_bills.mark_as_exported",
    .operation_id = "InventoryBills_MarkAsExported",
    .method = Method::post,
    .path = "/accounting/v2/tenant/{tenant}/inventory-bills/markasexported",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.acc.inventorybills:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult =
    detail::any_type<std::vector<MarkInventoryBillAsExportedUpdateResponse>>;
}  // namespace tables::mark_as_exported
Request<std::vector<MarkInventoryBillAsExportedUpdateResponse>> mark_as_exported(
    const MarkInventoryBillAsExportedUpdateRequest& body) {
  return detail::RequestBuilder(tables::mark_as_exported::kOperation)
      .body(body)
      .returning<std::vector<MarkInventoryBillAsExportedUpdateResponse>>();
}

namespace tables::get_list_paginated {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.inventory_bills.get_list_paginated",
    .operation_id = "InventoryBills_GetListPaginated",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/inventory-bills/paginated",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.inventorybills:r",
};
using T = GetListPaginatedQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"batchId", offsetof(T, batch_id), &detail::type_of<decltype(T::batch_id)>},
    {"batchNumber", offsetof(T, batch_number), &detail::type_of<decltype(T::batch_number)>},
    {"billNumber", offsetof(T, bill_number), &detail::type_of<decltype(T::bill_number)>},
    {"businessUnitIds", offsetof(T, business_unit_ids),
     &detail::type_of<decltype(T::business_unit_ids)>, detail::QueryStyle::comma},
    {"customField.Fields", offsetof(T, custom_field_fields),
     &detail::type_of<decltype(T::custom_field_fields)>, detail::QueryStyle::dotted_map},
    {"customField.Operator", offsetof(T, custom_field_operator),
     &detail::type_of<decltype(T::custom_field_operator)>},
    {"dateFrom", offsetof(T, date_from), &detail::type_of<decltype(T::date_from)>},
    {"dateTo", offsetof(T, date_to), &detail::type_of<decltype(T::date_to)>},
    {"jobNumber", offsetof(T, job_number), &detail::type_of<decltype(T::job_number)>},
    {"purchaseOrderNumber", offsetof(T, purchase_order_number),
     &detail::type_of<decltype(T::purchase_order_number)>},
    {"purchaseOrderTypes", offsetof(T, purchase_order_types),
     &detail::type_of<decltype(T::purchase_order_types)>, detail::QueryStyle::comma},
    {"syncStatuses", offsetof(T, sync_statuses), &detail::type_of<decltype(T::sync_statuses)>},
    {"minCost", offsetof(T, min_cost), &detail::type_of<decltype(T::min_cost)>},
    {"maxCost", offsetof(T, max_cost), &detail::type_of<decltype(T::max_cost)>},
    {"billType", offsetof(T, bill_type), &detail::type_of<decltype(T::bill_type)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"dateReconciledBefore", offsetof(T, date_reconciled_before),
     &detail::type_of<decltype(T::date_reconciled_before)>},
    {"dateReconciledOnOrAfter", offsetof(T, date_reconciled_on_or_after),
     &detail::type_of<decltype(T::date_reconciled_on_or_after)>},
    {"threeWayMatchDiscrepancy", offsetof(T, three_way_match_discrepancy),
     &detail::type_of<decltype(T::three_way_match_discrepancy)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<InventoryBillResponse>>;
}  // namespace tables::get_list_paginated
Request<Page<InventoryBillResponse>> get_list_paginated(const GetListPaginatedQuery& query) {
  return detail::RequestBuilder(tables::get_list_paginated::kOperation)
      .query(tables::get_list_paginated::kQuery, query)
      .returning<Page<InventoryBillResponse>>();
}

}  // namespace servicetitan::accounting::inventory_bills
