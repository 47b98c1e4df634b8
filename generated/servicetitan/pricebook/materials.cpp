// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/pricebook/materials.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::pricebook::materials {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "pricebook.materials.get_list",
    .operation_id = "Materials_GetList",
    .method = Method::get,
    .path = "/pricebook/v2/tenant/{tenant}/materials",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.pb.materials:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"isOtherDirectCost", offsetof(T, is_other_direct_cost),
     &detail::type_of<decltype(T::is_other_direct_cost)>},
    {"costTypeIds", offsetof(T, cost_type_ids), &detail::type_of<decltype(T::cost_type_ids)>,
     detail::QueryStyle::comma},
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
constexpr detail::AnyType kResult = detail::any_type<Page<MaterialResponse>>;
}  // namespace tables::get_list
Request<Page<MaterialResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<MaterialResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "pricebook.materials.create",
    .operation_id = "Materials_Create",
    .method = Method::post,
    .path = "/pricebook/v2/tenant/{tenant}/materials",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.pb.materials:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<MaterialResponse>;
}  // namespace tables::create
Request<MaterialResponse> create(const MaterialCreateRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .body(body)
      .returning<MaterialResponse>();
}

namespace tables::get_cost_types {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "pricebook.materials.get_cost_types",
    .operation_id = "Materials_GetCostTypes",
    .method = Method::get,
    .path = "/pricebook/v2/tenant/{tenant}/materials/costtypes",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.pb.materials:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<CostTypeResponse>>;
}  // namespace tables::get_cost_types
Request<Page<CostTypeResponse>> get_cost_types() {
  return detail::RequestBuilder(tables::get_cost_types::kOperation)
      .returning<Page<CostTypeResponse>>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "pricebook.materials.get",
    .operation_id = "Materials_Get",
    .method = Method::get,
    .path = "/pricebook/v2/tenant/{tenant}/materials/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.pb.materials:r",
};
using T = GetQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"externalDataApplicationGuid", offsetof(T, external_data_application_guid),
     &detail::type_of<decltype(T::external_data_application_guid)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<MaterialResponse>;
}  // namespace tables::get
Request<MaterialResponse> get(std::int64_t id, const GetQuery& query) {
  return detail::RequestBuilder(tables::get::kOperation)
      .path(id)
      .query(tables::get::kQuery, query)
      .returning<MaterialResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "pricebook.materials.update",
    .operation_id = "Materials_Update",
    .method = Method::patch,
    .path = "/pricebook/v2/tenant/{tenant}/materials/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.pb.materials:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<MaterialResponse>;
}  // namespace tables::update
Request<MaterialResponse> update(std::int64_t id, const MaterialUpdateRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<MaterialResponse>();
}

namespace tables::delete_ {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "pricebook.materials.delete_",
    .operation_id = "Materials_Delete",
    .method = Method::delete_,
    .path = "/pricebook/v2/tenant/{tenant}/materials/{id}",
    .scopes = "tn.pb.materials:w",
};
}  // namespace tables::delete_
Request<void> delete_(std::int64_t id) {
  return detail::RequestBuilder(tables::delete_::kOperation).path(id).returning<void>();
}

}  // namespace servicetitan::pricebook::materials
