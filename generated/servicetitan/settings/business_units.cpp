// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/settings/business_units.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::settings::business_units {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "settings.business_units.get_list",
    .operation_id = "BusinessUnits_GetList",
    .method = Method::get,
    .path = "/settings/v2/tenant/{tenant}/business-units",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.stt.businessunits:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"name", offsetof(GetListQuery, name), &detail::type_of<decltype(GetListQuery::name)>},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"externalDataApplicationGuid", offsetof(GetListQuery, external_data_application_guid),
     &detail::type_of<decltype(GetListQuery::external_data_application_guid)>},
};

extern const Operation kGet;
const Operation kGet{
    .name = "settings.business_units.get",
    .operation_id = "BusinessUnits_Get",
    .method = Method::get,
    .path = "/settings/v2/tenant/{tenant}/business-units/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.stt.businessunits:r",
};
extern const detail::QueryMember kGetQuery[];
const detail::QueryMember kGetQuery[] = {
    {"externalDataApplicationGuid", offsetof(GetQuery, external_data_application_guid),
     &detail::type_of<decltype(GetQuery::external_data_application_guid)>},
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "settings.business_units.update",
    .operation_id = "BusinessUnits_Update",
    .method = Method::patch,
    .path = "/settings/v2/tenant/{tenant}/business-units/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.stt.businessunits:w",
};

}  // namespace tables

Request<Page<BusinessUnitResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<BusinessUnitResponse>>();
}

Request<BusinessUnitResponse> get(std::int64_t id, const GetQuery& query) {
  return detail::RequestBuilder(tables::kGet)
      .path(id)
      .query(tables::kGetQuery, query)
      .returning<BusinessUnitResponse>();
}

Request<ModificationResponse> update(std::int64_t id, const UpdateBusinessUnitRequest& body) {
  return detail::RequestBuilder(tables::kUpdate)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

}  // namespace servicetitan::settings::business_units
