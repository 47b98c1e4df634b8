// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/settings/business_units.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::settings::business_units {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "settings.business_units.get_list",
    .operation_id = "BusinessUnits_GetList",
    .method = Method::get,
    .path = "/settings/v2/tenant/{tenant}/business-units",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.stt.businessunits:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"externalDataApplicationGuid", offsetof(T, external_data_application_guid),
     &detail::type_of<decltype(T::external_data_application_guid)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<BusinessUnitResponse>>;
}  // namespace tables::get_list
Request<Page<BusinessUnitResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<BusinessUnitResponse>>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "settings.business_units.get",
    .operation_id = "BusinessUnits_Get",
    .method = Method::get,
    .path = "/settings/v2/tenant/{tenant}/business-units/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.stt.businessunits:r",
};
using T = GetQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"externalDataApplicationGuid", offsetof(T, external_data_application_guid),
     &detail::type_of<decltype(T::external_data_application_guid)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<BusinessUnitResponse>;
}  // namespace tables::get
Request<BusinessUnitResponse> get(std::int64_t id, const GetQuery& query) {
  return detail::RequestBuilder(tables::get::kOperation)
      .path(id)
      .query(tables::get::kQuery, query)
      .returning<BusinessUnitResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "settings.business_units.update",
    .operation_id = "BusinessUnits_Update",
    .method = Method::patch,
    .path = "/settings/v2/tenant/{tenant}/business-units/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.stt.businessunits:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ModificationResponse>;
}  // namespace tables::update
Request<ModificationResponse> update(std::int64_t id, const UpdateBusinessUnitRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

}  // namespace servicetitan::settings::business_units
