// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/transfers.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::inventory::transfers {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "inventory.transfers.get_list",
    .operation_id = "Transfers_GetList",
    .method = Method::get,
    .path = "/inventory/v2/tenant/{tenant}/transfers",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.inv.transfers:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"statuses", offsetof(GetListQuery, statuses),
     &detail::type_of<decltype(GetListQuery::statuses)>, detail::QueryStyle::comma},
    {"number", offsetof(GetListQuery, number), &detail::type_of<decltype(GetListQuery::number)>},
    {"referenceNumber", offsetof(GetListQuery, reference_number),
     &detail::type_of<decltype(GetListQuery::reference_number)>},
    {"batchId", offsetof(GetListQuery, batch_id),
     &detail::type_of<decltype(GetListQuery::batch_id)>},
    {"transferTypeIds", offsetof(GetListQuery, transfer_type_ids),
     &detail::type_of<decltype(GetListQuery::transfer_type_ids)>, detail::QueryStyle::comma},
    {"fromLocationIds", offsetof(GetListQuery, from_location_ids),
     &detail::type_of<decltype(GetListQuery::from_location_ids)>, detail::QueryStyle::comma},
    {"toLocationIds", offsetof(GetListQuery, to_location_ids),
     &detail::type_of<decltype(GetListQuery::to_location_ids)>, detail::QueryStyle::comma},
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
    {"externalDataApplicationGuid", offsetof(GetListQuery, external_data_application_guid),
     &detail::type_of<decltype(GetListQuery::external_data_application_guid)>},
    {"externalDataKey", offsetof(GetListQuery, external_data_key),
     &detail::type_of<decltype(GetListQuery::external_data_key)>},
    {"externalDataValues", offsetof(GetListQuery, external_data_values),
     &detail::type_of<decltype(GetListQuery::external_data_values)>, detail::QueryStyle::comma},
};

extern const Operation kUpdateCustomFields;
const Operation kUpdateCustomFields{
    .name = "inventory.transfers.update_custom_fields",
    .operation_id = "Transfers_UpdateCustomFields",
    .method = Method::patch,
    .path = "/inventory/v2/tenant/{tenant}/transfers/custom-fields",
    .request_content = Content::json,
    .scopes = "tn.inv.transfers:w",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "inventory.transfers.update",
    .operation_id = "Transfers_Update",
    .method = Method::patch,
    .path = "/inventory/v2/tenant/{tenant}/transfers/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.transfers:w",
};

}  // namespace tables

Request<Page<InventoryTransferResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<InventoryTransferResponse>>();
}

Request<void> update_custom_fields(const CustomFieldUpdateRequest& body) {
  return detail::RequestBuilder(tables::kUpdateCustomFields).body(body).returning<void>();
}

Request<ModificationResponse> update(std::int64_t id, const UpdateTransferRequest& body) {
  return detail::RequestBuilder(tables::kUpdate)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

}  // namespace servicetitan::inventory::transfers
