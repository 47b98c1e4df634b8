// Generated from specs/equipment-systems.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/equipment_systems/installed_equipment.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::equipment_systems::installed_equipment {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "equipment_systems.installed_equipment.get_list",
    .operation_id = "InstalledEquipment_GetList",
    .method = Method::get,
    .path = "/equipmentsystems/v2/tenant/{tenant}/installed-equipment",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.eqs.installedequipment:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"locationIds", offsetof(T, location_ids), &detail::type_of<decltype(T::location_ids)>,
     detail::QueryStyle::comma},
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<InstalledEquipmentResponse>>;
}  // namespace tables::get_list
Request<Page<InstalledEquipmentResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<InstalledEquipmentResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "equipment_systems.installed_equipment.create",
    .operation_id = "InstalledEquipment_Create",
    .method = Method::post,
    .path = "/equipmentsystems/v2/tenant/{tenant}/installed-equipment",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.eqs.installedequipment:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<InstalledEquipmentDetailedResponse>;
}  // namespace tables::create
Request<InstalledEquipmentDetailedResponse> create(const InstalledEquipmentCreateRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .body(body)
      .returning<InstalledEquipmentDetailedResponse>();
}

namespace tables::get2 {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "equipment_systems.installed_equipment.get2",
    .operation_id = "InstalledEquipment_Get2",
    .method = Method::get,
    .path = "/equipmentsystems/v2/tenant/{tenant}/installed-equipment/attachments",
    .response_content = Content::binary,
    .idempotent = true,
    .scopes = "tn.eqs.installedequipment:r",
};
using T = Get2Query;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"path", offsetof(T, path), &detail::type_of<decltype(T::path)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Download>;
}  // namespace tables::get2
Request<Download> get2(const Get2Query& query) {
  return detail::RequestBuilder(tables::get2::kOperation)
      .query(tables::get2::kQuery, query)
      .returning<Download>();
}

namespace tables::post_attachment {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "equipment_systems.installed_equipment.post_attachment",
    .operation_id = "InstalledEquipment_PostAttachment",
    .method = Method::post,
    .path = "/equipmentsystems/v2/tenant/{tenant}/installed-equipment/attachments",
    .request_content = Content::multipart,
    .response_content = Content::json,
    .scopes = "tn.eqs.installedequipment:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<AttachmentUploadResponse>;
}  // namespace tables::post_attachment
Request<AttachmentUploadResponse> post_attachment(const Upload& file) {
  return detail::RequestBuilder(tables::post_attachment::kOperation)
      .upload(file)
      .returning<AttachmentUploadResponse>();
}

namespace tables::get_custom_field_types {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "equipment_systems.installed_equipment.get_custom_field_types",
    .operation_id = "InstalledEquipment_GetCustomFieldTypes",
    .method = Method::get,
    .path = "/equipmentsystems/v2/tenant/{tenant}/installed-equipment/custom-field-types",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.eqs.installedequipment:r",
};
using T = GetCustomFieldTypesQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"descending", offsetof(T, descending), &detail::type_of<decltype(T::descending)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"sortBy", offsetof(T, sort_by), &detail::type_of<decltype(T::sort_by)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<CustomFieldTypeModel>>;
}  // namespace tables::get_custom_field_types
Request<Page<CustomFieldTypeModel>> get_custom_field_types(const GetCustomFieldTypesQuery& query) {
  return detail::RequestBuilder(tables::get_custom_field_types::kOperation)
      .query(tables::get_custom_field_types::kQuery, query)
      .returning<Page<CustomFieldTypeModel>>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "equipment_systems.installed_equipment.get",
    .operation_id = "InstalledEquipment_Get",
    .method = Method::get,
    .path = "/equipmentsystems/v2/tenant/{tenant}/installed-equipment/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.eqs.installedequipment:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<InstalledEquipmentDetailedResponse>;
}  // namespace tables::get
Request<InstalledEquipmentDetailedResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation)
      .path(id)
      .returning<InstalledEquipmentDetailedResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "equipment_systems.installed_equipment.update",
    .operation_id = "InstalledEquipment_Update",
    .method = Method::patch,
    .path = "/equipmentsystems/v2/tenant/{tenant}/installed-equipment/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.eqs.installedequipment:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<InstalledEquipmentDetailedResponse>;
}  // namespace tables::update
Request<InstalledEquipmentDetailedResponse> update(
    std::int64_t id,
    const InstalledEquipmentUpdateRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<InstalledEquipmentDetailedResponse>();
}

}  // namespace servicetitan::equipment_systems::installed_equipment
