// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/returns.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::inventory::returns {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.returns.get_list",
    .operation_id = "Returns_GetList",
    .method = Method::get,
    .path = "/inventory/v2/tenant/{tenant}/returns",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.inv.returns:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"number", offsetof(T, number), &detail::type_of<decltype(T::number)>},
    {"referenceNumber", offsetof(T, reference_number),
     &detail::type_of<decltype(T::reference_number)>},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"purchaseOrderId", offsetof(T, purchase_order_id),
     &detail::type_of<decltype(T::purchase_order_id)>},
    {"batchId", offsetof(T, batch_id), &detail::type_of<decltype(T::batch_id)>},
    {"vendorIds", offsetof(T, vendor_ids), &detail::type_of<decltype(T::vendor_ids)>,
     detail::QueryStyle::comma},
    {"businessUnitIds", offsetof(T, business_unit_ids),
     &detail::type_of<decltype(T::business_unit_ids)>, detail::QueryStyle::comma},
    {"inventoryLocationIds", offsetof(T, inventory_location_ids),
     &detail::type_of<decltype(T::inventory_location_ids)>, detail::QueryStyle::comma},
    {"syncStatuses", offsetof(T, sync_statuses), &detail::type_of<decltype(T::sync_statuses)>,
     detail::QueryStyle::comma},
    {"customFields.Fields", offsetof(T, custom_fields_fields),
     &detail::type_of<decltype(T::custom_fields_fields)>, detail::QueryStyle::dotted_map},
    {"customFields.Operator", offsetof(T, custom_fields_operator),
     &detail::type_of<decltype(T::custom_fields_operator)>},
    {"returnDateOnOrAfter", offsetof(T, return_date_on_or_after),
     &detail::type_of<decltype(T::return_date_on_or_after)>},
    {"returnDateBefore", offsetof(T, return_date_before),
     &detail::type_of<decltype(T::return_date_before)>},
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
constexpr detail::AnyType kResult = detail::any_type<Page<InventoryReturnResponse>>;
}  // namespace tables::get_list
Request<Page<InventoryReturnResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<InventoryReturnResponse>>();
}

namespace tables::create_return {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.returns.create_return",
    .operation_id = "Returns_CreateReturn",
    .method = Method::post,
    .path = "/inventory/v2/tenant/{tenant}/returns",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.returns:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ModificationResponse>;
}  // namespace tables::create_return
Request<ModificationResponse> create_return(const CreateInventoryReturnRequest& body) {
  return detail::RequestBuilder(tables::create_return::kOperation)
      .body(body)
      .returning<ModificationResponse>();
}

namespace tables::update_custom_fields {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.returns.update_custom_fields",
    .operation_id = "Returns_UpdateCustomFields",
    .method = Method::patch,
    .path = "/inventory/v2/tenant/{tenant}/returns/custom-fields",
    .request_content = Content::json,
    .scopes = "tn.inv.returns:w",
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
    .name = "inventory.returns.update",
    .operation_id = "Returns_Update",
    .method = Method::patch,
    .path = "/inventory/v2/tenant/{tenant}/returns/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.returns:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ModificationResponse>;
}  // namespace tables::update
Request<ModificationResponse> update(std::int64_t id, const UpdateReturnRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

namespace tables::cancel {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.returns.cancel",
    .operation_id = "Returns_Cancel",
    .method = Method::patch,
    .path = "/inventory/v2/tenant/{tenant}/returns/{id}/cancellation",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.returns:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ModificationResponse>;
}  // namespace tables::cancel
Request<ModificationResponse> cancel(
    std::int64_t id,
    const CancelResourceRequestOfReturnCancellationReason& body) {
  return detail::RequestBuilder(tables::cancel::kOperation)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

}  // namespace servicetitan::inventory::returns
