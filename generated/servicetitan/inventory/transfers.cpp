// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/transfers.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::inventory::transfers {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.transfers.get_list",
    .operation_id = "Transfers_GetList",
    .method = Method::get,
    .path = "/inventory/v2/tenant/{tenant}/transfers",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.inv.transfers:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"statuses", offsetof(T, statuses), &detail::type_of<decltype(T::statuses)>,
     detail::QueryStyle::comma},
    {"number", offsetof(T, number), &detail::type_of<decltype(T::number)>},
    {"referenceNumber", offsetof(T, reference_number),
     &detail::type_of<decltype(T::reference_number)>},
    {"batchId", offsetof(T, batch_id), &detail::type_of<decltype(T::batch_id)>},
    {"transferTypeIds", offsetof(T, transfer_type_ids),
     &detail::type_of<decltype(T::transfer_type_ids)>, detail::QueryStyle::comma},
    {"fromLocationIds", offsetof(T, from_location_ids),
     &detail::type_of<decltype(T::from_location_ids)>, detail::QueryStyle::comma},
    {"toLocationIds", offsetof(T, to_location_ids), &detail::type_of<decltype(T::to_location_ids)>,
     detail::QueryStyle::comma},
    {"syncStatuses", offsetof(T, sync_statuses), &detail::type_of<decltype(T::sync_statuses)>,
     detail::QueryStyle::comma},
    {"customFields.Fields", offsetof(T, custom_fields_fields),
     &detail::type_of<decltype(T::custom_fields_fields)>, detail::QueryStyle::dotted_map},
    {"customFields.Operator", offsetof(T, custom_fields_operator),
     &detail::type_of<decltype(T::custom_fields_operator)>},
    {"dateOnOrAfter", offsetof(T, date_on_or_after),
     &detail::type_of<decltype(T::date_on_or_after)>},
    {"dateBefore", offsetof(T, date_before), &detail::type_of<decltype(T::date_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
    {"externalDataApplicationGuid", offsetof(T, external_data_application_guid),
     &detail::type_of<decltype(T::external_data_application_guid)>},
    {"externalDataKey", offsetof(T, external_data_key),
     &detail::type_of<decltype(T::external_data_key)>},
    {"externalDataValues", offsetof(T, external_data_values),
     &detail::type_of<decltype(T::external_data_values)>, detail::QueryStyle::comma},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<InventoryTransferResponse>>;
}  // namespace tables::get_list
Request<Page<InventoryTransferResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<InventoryTransferResponse>>();
}

namespace tables::update_custom_fields {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.transfers.update_custom_fields",
    .operation_id = "Transfers_UpdateCustomFields",
    .method = Method::patch,
    .path = "/inventory/v2/tenant/{tenant}/transfers/custom-fields",
    .request_content = Content::json,
    .scopes = "tn.inv.transfers:w",
};
}  // namespace tables::update_custom_fields
Request<void> update_custom_fields(const CustomFieldUpdateRequest& body) {
  return detail::RequestBuilder(tables::update_custom_fields::kOperation)
      .body(body)
      .returning<void>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.transfers.update",
    .operation_id = "Transfers_Update",
    .method = Method::patch,
    .path = "/inventory/v2/tenant/{tenant}/transfers/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.transfers:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ModificationResponse>;
}  // namespace tables::update
Request<ModificationResponse> update(std::int64_t id, const UpdateTransferRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

}  // namespace servicetitan::inventory::transfers
