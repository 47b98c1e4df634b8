// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/pricebook/equipment.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::pricebook::equipment {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "pricebook.equipment.get_list",
    .operation_id = "Equipment_GetList",
    .method = Method::get,
    .path = "/pricebook/v2/tenant/{tenant}/equipment",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.pb.equipment:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"externalDataApplicationGuid", offsetof(T, external_data_application_guid),
     &detail::type_of<decltype(T::external_data_application_guid)>},
    {"externalDataKey", offsetof(T, external_data_key),
     &detail::type_of<decltype(T::external_data_key)>},
    {"externalDataValues", offsetof(T, external_data_values),
     &detail::type_of<decltype(T::external_data_values)>, detail::QueryStyle::comma},
    {"searchText", offsetof(T, search_text), &detail::type_of<decltype(T::search_text)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<EquipmentResponse>>;
}  // namespace tables::get_list
Request<Page<EquipmentResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<EquipmentResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "pricebook.equipment.create",
    .operation_id = "Equipment_Create",
    .method = Method::post,
    .path = "/pricebook/v2/tenant/{tenant}/equipment",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.pb.equipment:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<EquipmentResponse>;
}  // namespace tables::create
Request<EquipmentResponse> create(const EquipmentCreateRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .body(body)
      .returning<EquipmentResponse>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "pricebook.equipment.get",
    .operation_id = "Equipment_Get",
    .method = Method::get,
    .path = "/pricebook/v2/tenant/{tenant}/equipment/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.pb.equipment:r",
};
using T = GetQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"externalDataApplicationGuid", offsetof(T, external_data_application_guid),
     &detail::type_of<decltype(T::external_data_application_guid)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<EquipmentResponse>;
}  // namespace tables::get
Request<EquipmentResponse> get(std::int64_t id, const GetQuery& query) {
  return detail::RequestBuilder(tables::get::kOperation)
      .path(id)
      .query(tables::get::kQuery, query)
      .returning<EquipmentResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "pricebook.equipment.update",
    .operation_id = "Equipment_Update",
    .method = Method::patch,
    .path = "/pricebook/v2/tenant/{tenant}/equipment/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.pb.equipment:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<EquipmentResponse>;
}  // namespace tables::update
Request<EquipmentResponse> update(std::int64_t id, const EquipmentUpdateRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<EquipmentResponse>();
}

namespace tables::delete_ {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "pricebook.equipment.delete_",
    .operation_id = "Equipment_Delete",
    .method = Method::delete_,
    .path = "/pricebook/v2/tenant/{tenant}/equipment/{id}",
    .scopes = "tn.pb.equipment:w",
};
}  // namespace tables::delete_
Request<void> delete_(std::int64_t id) {
  return detail::RequestBuilder(tables::delete_::kOperation).path(id).returning<void>();
}

}  // namespace servicetitan::pricebook::equipment
