// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/returns.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::inventory::returns {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "inventory.returns.get_list",
    .operation_id = "Returns_GetList",
    .method = Method::get,
    .path = "/inventory/v2/tenant/{tenant}/returns",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.inv.returns:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
    {"number", offsetof(GetListQuery, number), &detail::type_of<decltype(GetListQuery::number)>},
    {"referenceNumber", offsetof(GetListQuery, reference_number),
     &detail::type_of<decltype(GetListQuery::reference_number)>},
    {"jobId", offsetof(GetListQuery, job_id), &detail::type_of<decltype(GetListQuery::job_id)>},
    {"purchaseOrderId", offsetof(GetListQuery, purchase_order_id),
     &detail::type_of<decltype(GetListQuery::purchase_order_id)>},
    {"batchId", offsetof(GetListQuery, batch_id),
     &detail::type_of<decltype(GetListQuery::batch_id)>},
    {"vendorIds", offsetof(GetListQuery, vendor_ids),
     &detail::type_of<decltype(GetListQuery::vendor_ids)>, detail::QueryStyle::comma},
    {"businessUnitIds", offsetof(GetListQuery, business_unit_ids),
     &detail::type_of<decltype(GetListQuery::business_unit_ids)>, detail::QueryStyle::comma},
    {"inventoryLocationIds", offsetof(GetListQuery, inventory_location_ids),
     &detail::type_of<decltype(GetListQuery::inventory_location_ids)>, detail::QueryStyle::comma},
    {"syncStatuses", offsetof(GetListQuery, sync_statuses),
     &detail::type_of<decltype(GetListQuery::sync_statuses)>, detail::QueryStyle::comma},
    {"customFields.Fields", offsetof(GetListQuery, custom_fields_fields),
     &detail::type_of<decltype(GetListQuery::custom_fields_fields)>,
     detail::QueryStyle::dotted_map},
    {"customFields.Operator", offsetof(GetListQuery, custom_fields_operator),
     &detail::type_of<decltype(GetListQuery::custom_fields_operator)>},
    {"returnDateOnOrAfter", offsetof(GetListQuery, return_date_on_or_after),
     &detail::type_of<decltype(GetListQuery::return_date_on_or_after)>},
    {"returnDateBefore", offsetof(GetListQuery, return_date_before),
     &detail::type_of<decltype(GetListQuery::return_date_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
    {"externalDataApplicationGuid", offsetof(GetListQuery, external_data_application_guid),
     &detail::type_of<decltype(GetListQuery::external_data_application_guid)>},
    {"externalDataKey", offsetof(GetListQuery, external_data_key),
     &detail::type_of<decltype(GetListQuery::external_data_key)>},
    {"externalDataValues", offsetof(GetListQuery, external_data_values),
     &detail::type_of<decltype(GetListQuery::external_data_values)>, detail::QueryStyle::comma},
};

extern const Operation kCreateReturn;
const Operation kCreateReturn{
    .name = "inventory.returns.create_return",
    .operation_id = "Returns_CreateReturn",
    .method = Method::post,
    .path = "/inventory/v2/tenant/{tenant}/returns",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.returns:w",
};

extern const Operation kUpdateCustomFields;
const Operation kUpdateCustomFields{
    .name = "inventory.returns.update_custom_fields",
    .operation_id = "Returns_UpdateCustomFields",
    .method = Method::patch,
    .path = "/inventory/v2/tenant/{tenant}/returns/custom-fields",
    .request_content = Content::json,
    .scopes = "tn.inv.returns:w",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "inventory.returns.update",
    .operation_id = "Returns_Update",
    .method = Method::patch,
    .path = "/inventory/v2/tenant/{tenant}/returns/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.returns:w",
};

extern const Operation kCancel;
const Operation kCancel{
    .name = "inventory.returns.cancel",
    .operation_id = "Returns_Cancel",
    .method = Method::patch,
    .path = "/inventory/v2/tenant/{tenant}/returns/{id}/cancellation",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.returns:w",
};

}  // namespace tables

Request<Page<InventoryReturnResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<InventoryReturnResponse>>();
}

Request<ModificationResponse> create_return(const CreateInventoryReturnRequest& body) {
  return detail::RequestBuilder(tables::kCreateReturn).body(body).returning<ModificationResponse>();
}

Request<void> update_custom_fields(const CustomFieldUpdateRequest& body) {
  return detail::RequestBuilder(tables::kUpdateCustomFields).body(body).returning<void>();
}

Request<ModificationResponse> update(std::int64_t id, const UpdateReturnRequest& body) {
  return detail::RequestBuilder(tables::kUpdate)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

Request<ModificationResponse> cancel(
    std::int64_t id,
    const CancelResourceRequestOfReturnCancellationReason& body) {
  return detail::RequestBuilder(tables::kCancel)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

}  // namespace servicetitan::inventory::returns
