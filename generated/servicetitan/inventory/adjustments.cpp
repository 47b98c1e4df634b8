// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/adjustments.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::inventory::adjustments {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "inventory.adjustments.get_list",
    .operation_id = "Adjustments_GetList",
    .method = Method::get,
    .path = "/inventory/v2/tenant/{tenant}/adjustments",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.inv.adjustments:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
    {"externalDataApplicationGuid", offsetof(GetListQuery, external_data_application_guid),
     &detail::type_of<decltype(GetListQuery::external_data_application_guid)>},
    {"externalDataKey", offsetof(GetListQuery, external_data_key),
     &detail::type_of<decltype(GetListQuery::external_data_key)>},
    {"externalDataValues", offsetof(GetListQuery, external_data_values),
     &detail::type_of<decltype(GetListQuery::external_data_values)>, detail::QueryStyle::comma},
    {"number", offsetof(GetListQuery, number), &detail::type_of<decltype(GetListQuery::number)>},
    {"referenceNumber", offsetof(GetListQuery, reference_number),
     &detail::type_of<decltype(GetListQuery::reference_number)>},
    {"batchId", offsetof(GetListQuery, batch_id),
     &detail::type_of<decltype(GetListQuery::batch_id)>},
    {"invoiceIds", offsetof(GetListQuery, invoice_ids),
     &detail::type_of<decltype(GetListQuery::invoice_ids)>, detail::QueryStyle::comma},
    {"inventoryLocationIds", offsetof(GetListQuery, inventory_location_ids),
     &detail::type_of<decltype(GetListQuery::inventory_location_ids)>, detail::QueryStyle::comma},
    {"adjustmentTypes", offsetof(GetListQuery, adjustment_types),
     &detail::type_of<decltype(GetListQuery::adjustment_types)>, detail::QueryStyle::comma},
    {"businessUnitIds", offsetof(GetListQuery, business_unit_ids),
     &detail::type_of<decltype(GetListQuery::business_unit_ids)>, detail::QueryStyle::comma},
    {"syncStatuses", offsetof(GetListQuery, sync_statuses),
     &detail::type_of<decltype(GetListQuery::sync_statuses)>, detail::QueryStyle::comma},
    {"customFields.Fields", offsetof(GetListQuery, custom_fields_fields),
     &detail::type_of<decltype(GetListQuery::custom_fields_fields)>,
     detail::QueryStyle::dotted_map},
    {"customFields.Operator", offsetof(GetListQuery, custom_fields_operator),
     &detail::type_of<decltype(GetListQuery::custom_fields_operator)>},
    {"dateOnOrAfter", offsetof(GetListQuery, date_on_or_after),
     &detail::type_of<decltype(GetListQuery::date_on_or_after)>},
    {"dateBefore", offsetof(GetListQuery, date_before),
     &detail::type_of<decltype(GetListQuery::date_before)>},
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
};

extern const Operation kUpdateCustomFields;
const Operation kUpdateCustomFields{
    .name = "inventory.adjustments.update_custom_fields",
    .operation_id = "Adjustments_UpdateCustomFields",
    .method = Method::patch,
    .path = "/inventory/v2/tenant/{tenant}/adjustments/custom-fields",
    .request_content = Content::json,
    .scopes = "tn.inv.adjustments:w",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "inventory.adjustments.update",
    .operation_id = "Adjustments_Update",
    .method = Method::patch,
    .path = "/inventory/v2/tenant/{tenant}/adjustments/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.adjustments:w",
};

}  // namespace tables

Request<Page<InventoryAdjustmentResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<InventoryAdjustmentResponse>>();
}

Request<void> update_custom_fields(const CustomFieldUpdateRequest& body) {
  return detail::RequestBuilder(tables::kUpdateCustomFields).body(body).returning<void>();
}

Request<ModificationResponse> update(std::int64_t id, const UpdateAdjustmentRequest& body) {
  return detail::RequestBuilder(tables::kUpdate)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

}  // namespace servicetitan::inventory::adjustments
