// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/vendors.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::inventory::vendors {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "inventory.vendors.get_list",
    .operation_id = "Vendors_GetList",
    .method = Method::get,
    .path = "/inventory/v2/tenant/{tenant}/vendors",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.inv.vendors:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
    {"externalDataApplicationGuid", offsetof(GetListQuery, external_data_application_guid),
     &detail::type_of<decltype(GetListQuery::external_data_application_guid)>},
    {"externalDataKey", offsetof(GetListQuery, external_data_key),
     &detail::type_of<decltype(GetListQuery::external_data_key)>},
    {"externalDataValues", offsetof(GetListQuery, external_data_values),
     &detail::type_of<decltype(GetListQuery::external_data_values)>, detail::QueryStyle::comma},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"customField.Fields", offsetof(GetListQuery, custom_field_fields),
     &detail::type_of<decltype(GetListQuery::custom_field_fields)>, detail::QueryStyle::dotted_map},
    {"customField.Operator", offsetof(GetListQuery, custom_field_operator),
     &detail::type_of<decltype(GetListQuery::custom_field_operator)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "inventory.vendors.create",
    .operation_id = "Vendors_Create",
    .method = Method::post,
    .path = "/inventory/v2/tenant/{tenant}/vendors",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.vendors:w",
};

extern const Operation kGetCustomFieldTypes;
const Operation kGetCustomFieldTypes{
    .name = "inventory.vendors.get_custom_field_types",
    .operation_id = "Vendors_GetCustomFieldTypes",
    .method = Method::get,
    .path = "/inventory/v2/tenant/{tenant}/vendors/custom-fields",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.inv.vendors:r",
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
    .name = "inventory.vendors.update_custom_fields",
    .operation_id = "Vendors_UpdateCustomFields",
    .method = Method::patch,
    .path = "/inventory/v2/tenant/{tenant}/vendors/custom-fields",
    .request_content = Content::json,
    .scopes = "tn.inv.vendors:w",
};

extern const Operation kGetById;
const Operation kGetById{
    .name = "inventory.vendors.get_by_id",
    .operation_id = "Vendors_GetById",
    .method = Method::get,
    .path = "/inventory/v2/tenant/{tenant}/vendors/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.inv.vendors:r",
};
extern const detail::QueryMember kGetByIdQuery[];
const detail::QueryMember kGetByIdQuery[] = {
    {"externalDataApplicationGuid", offsetof(GetByIdQuery, external_data_application_guid),
     &detail::type_of<decltype(GetByIdQuery::external_data_application_guid)>},
    {"externalDataKey", offsetof(GetByIdQuery, external_data_key),
     &detail::type_of<decltype(GetByIdQuery::external_data_key)>},
    {"externalDataValues", offsetof(GetByIdQuery, external_data_values),
     &detail::type_of<decltype(GetByIdQuery::external_data_values)>, detail::QueryStyle::comma},
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "inventory.vendors.update",
    .operation_id = "Vendors_Update",
    .method = Method::patch,
    .path = "/inventory/v2/tenant/{tenant}/vendors/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.vendors:w",
};

}  // namespace tables

Request<Page<VendorResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<VendorResponse>>();
}

Request<ModificationResponse> create(const CreateVendorRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<ModificationResponse>();
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

Request<VendorResponse> get_by_id(std::int64_t id, const GetByIdQuery& query) {
  return detail::RequestBuilder(tables::kGetById)
      .path(id)
      .query(tables::kGetByIdQuery, query)
      .returning<VendorResponse>();
}

Request<ModificationResponse> update(std::int64_t id, const UpdateVendorRequest& body) {
  return detail::RequestBuilder(tables::kUpdate)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

}  // namespace servicetitan::inventory::vendors
