// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/adjustments.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::inventory::adjustments {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.adjustments.get_list",
    .operation_id = "Adjustments_GetList",
    .method = Method::get,
    .path = "/inventory/v2/tenant/{tenant}/adjustments",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.inv.adjustments:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"externalDataApplicationGuid", offsetof(T, external_data_application_guid),
     &detail::type_of<decltype(T::external_data_application_guid)>},
    {"externalDataKey", offsetof(T, external_data_key),
     &detail::type_of<decltype(T::external_data_key)>},
    {"externalDataValues", offsetof(T, external_data_values),
     &detail::type_of<decltype(T::external_data_values)>, detail::QueryStyle::comma},
    {"number", offsetof(T, number), &detail::type_of<decltype(T::number)>},
    {"referenceNumber", offsetof(T, reference_number),
     &detail::type_of<decltype(T::reference_number)>},
    {"batchId", offsetof(T, batch_id), &detail::type_of<decltype(T::batch_id)>},
    {"invoiceIds", offsetof(T, invoice_ids), &detail::type_of<decltype(T::invoice_ids)>,
     detail::QueryStyle::comma},
    {"inventoryLocationIds", offsetof(T, inventory_location_ids),
     &detail::type_of<decltype(T::inventory_location_ids)>, detail::QueryStyle::comma},
    {"adjustmentTypes", offsetof(T, adjustment_types),
     &detail::type_of<decltype(T::adjustment_types)>, detail::QueryStyle::comma},
    {"businessUnitIds", offsetof(T, business_unit_ids),
     &detail::type_of<decltype(T::business_unit_ids)>, detail::QueryStyle::comma},
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
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<InventoryAdjustmentResponse>>;
}  // namespace tables::get_list
Request<Page<InventoryAdjustmentResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<InventoryAdjustmentResponse>>();
}

namespace tables::update_custom_fields {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.adjustments.update_custom_fields",
    .operation_id = "Adjustments_UpdateCustomFields",
    .method = Method::patch,
    .path = "/inventory/v2/tenant/{tenant}/adjustments/custom-fields",
    .request_content = Content::json,
    .scopes = "tn.inv.adjustments:w",
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
    .name = "inventory.adjustments.update",
    .operation_id = "Adjustments_Update",
    .method = Method::patch,
    .path = "/inventory/v2/tenant/{tenant}/adjustments/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.adjustments:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ModificationResponse>;
}  // namespace tables::update
Request<ModificationResponse> update(std::int64_t id, const UpdateAdjustmentRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

}  // namespace servicetitan::inventory::adjustments
