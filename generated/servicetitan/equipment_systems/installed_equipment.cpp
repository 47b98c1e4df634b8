// Generated from specs/equipment-systems.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/equipment_systems/installed_equipment.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::equipment_systems::installed_equipment {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "equipment_systems.installed_equipment.get_list",
    .operation_id = "InstalledEquipment_GetList",
    .method = Method::get,
    .path = "/equipmentsystems/v2/tenant/{tenant}/installed-equipment",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.eqs.installedequipment:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"locationIds", offsetof(GetListQuery, location_ids),
     &detail::type_of<decltype(GetListQuery::location_ids)>, detail::QueryStyle::comma},
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
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
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "equipment_systems.installed_equipment.create",
    .operation_id = "InstalledEquipment_Create",
    .method = Method::post,
    .path = "/equipmentsystems/v2/tenant/{tenant}/installed-equipment",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.eqs.installedequipment:w",
};

extern const Operation kGet2;
const Operation kGet2{
    .name = "equipment_systems.installed_equipment.get2",
    .operation_id = "InstalledEquipment_Get2",
    .method = Method::get,
    .path = "/equipmentsystems/v2/tenant/{tenant}/installed-equipment/attachments",
    .response_content = Content::binary,
    .idempotent = true,
    .scopes = "tn.eqs.installedequipment:r",
};
extern const detail::QueryMember kGet2Query[];
const detail::QueryMember kGet2Query[] = {
    {"path", offsetof(Get2Query, path), &detail::type_of<decltype(Get2Query::path)>},
};

extern const Operation kPostAttachment;
const Operation kPostAttachment{
    .name = "equipment_systems.installed_equipment.post_attachment",
    .operation_id = "InstalledEquipment_PostAttachment",
    .method = Method::post,
    .path = "/equipmentsystems/v2/tenant/{tenant}/installed-equipment/attachments",
    .request_content = Content::multipart,
    .response_content = Content::json,
    .scopes = "tn.eqs.installedequipment:w",
};

extern const Operation kGetCustomFieldTypes;
const Operation kGetCustomFieldTypes{
    .name = "equipment_systems.installed_equipment.get_custom_field_types",
    .operation_id = "InstalledEquipment_GetCustomFieldTypes",
    .method = Method::get,
    .path = "/equipmentsystems/v2/tenant/{tenant}/installed-equipment/custom-field-types",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.eqs.installedequipment:r",
};
extern const detail::QueryMember kGetCustomFieldTypesQuery[];
const detail::QueryMember kGetCustomFieldTypesQuery[] = {
    {"page", offsetof(GetCustomFieldTypesQuery, page),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::page)>},
    {"pageSize", offsetof(GetCustomFieldTypesQuery, page_size),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::page_size)>},
    {"descending", offsetof(GetCustomFieldTypesQuery, descending),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::descending)>},
    {"createdBefore", offsetof(GetCustomFieldTypesQuery, created_before),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetCustomFieldTypesQuery, created_on_or_after),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetCustomFieldTypesQuery, modified_before),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetCustomFieldTypesQuery, modified_on_or_after),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::modified_on_or_after)>},
    {"sortBy", offsetof(GetCustomFieldTypesQuery, sort_by),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::sort_by)>},
};

extern const Operation kGet;
const Operation kGet{
    .name = "equipment_systems.installed_equipment.get",
    .operation_id = "InstalledEquipment_Get",
    .method = Method::get,
    .path = "/equipmentsystems/v2/tenant/{tenant}/installed-equipment/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.eqs.installedequipment:r",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "equipment_systems.installed_equipment.update",
    .operation_id = "InstalledEquipment_Update",
    .method = Method::patch,
    .path = "/equipmentsystems/v2/tenant/{tenant}/installed-equipment/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.eqs.installedequipment:w",
};

}  // namespace tables

Request<Page<InstalledEquipmentResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<InstalledEquipmentResponse>>();
}

Request<InstalledEquipmentDetailedResponse> create(const InstalledEquipmentCreateRequest& body) {
  return detail::RequestBuilder(tables::kCreate)
      .body(body)
      .returning<InstalledEquipmentDetailedResponse>();
}

Request<Download> get2(const Get2Query& query) {
  return detail::RequestBuilder(tables::kGet2)
      .query(tables::kGet2Query, query)
      .returning<Download>();
}

Request<AttachmentUploadResponse> post_attachment(const Upload& file) {
  return detail::RequestBuilder(tables::kPostAttachment)
      .upload(file)
      .returning<AttachmentUploadResponse>();
}

Request<Page<CustomFieldTypeModel>> get_custom_field_types(const GetCustomFieldTypesQuery& query) {
  return detail::RequestBuilder(tables::kGetCustomFieldTypes)
      .query(tables::kGetCustomFieldTypesQuery, query)
      .returning<Page<CustomFieldTypeModel>>();
}

Request<InstalledEquipmentDetailedResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet)
      .path(id)
      .returning<InstalledEquipmentDetailedResponse>();
}

Request<InstalledEquipmentDetailedResponse> update(
    std::int64_t id,
    const InstalledEquipmentUpdateRequest& body) {
  return detail::RequestBuilder(tables::kUpdate)
      .path(id)
      .body(body)
      .returning<InstalledEquipmentDetailedResponse>();
}

}  // namespace servicetitan::equipment_systems::installed_equipment
