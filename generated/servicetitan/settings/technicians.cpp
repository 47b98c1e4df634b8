// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/settings/technicians.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::settings::technicians {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "settings.technicians.get_list",
    .operation_id = "Technicians_GetList",
    .method = Method::get,
    .path = "/settings/v2/tenant/{tenant}/technicians",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.stt.technicians:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"userIds", offsetof(GetListQuery, user_ids),
     &detail::type_of<decltype(GetListQuery::user_ids)>, detail::QueryStyle::comma},
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
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "settings.technicians.create",
    .operation_id = "Technicians_Create",
    .method = Method::post,
    .path = "/settings/v2/tenant/{tenant}/technicians",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.stt.technicians:w",
};

extern const Operation kGet;
const Operation kGet{
    .name = "settings.technicians.get",
    .operation_id = "Technicians_Get",
    .method = Method::get,
    .path = "/settings/v2/tenant/{tenant}/technicians/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.stt.technicians:r",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "settings.technicians.update",
    .operation_id = "Technicians_Update",
    .method = Method::patch,
    .path = "/settings/v2/tenant/{tenant}/technicians/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.stt.technicians:w",
};

extern const Operation kAccountActions;
const Operation kAccountActions{
    .name = "settings.technicians.account_actions",
    .operation_id = "Technicians_AccountActions",
    .method = Method::post,
    .path = "/settings/v2/tenant/{tenant}/technicians/{id}/account-actions",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.stt.technicians:w",
};

}  // namespace tables

Request<Page<TechnicianResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<TechnicianResponse>>();
}

Request<TechnicianCreateResponse> create(const TechnicianCreateRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<TechnicianCreateResponse>();
}

Request<TechnicianResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<TechnicianResponse>();
}

Request<TechnicianUpdateResponse> update(std::int64_t id, const TechnicianUpdateRequest& body) {
  return detail::RequestBuilder(tables::kUpdate)
      .path(id)
      .body(body)
      .returning<TechnicianUpdateResponse>();
}

Request<AccountActionResponse> account_actions(
    std::int64_t id,
    const TechnicianAccountActionRequest& body) {
  return detail::RequestBuilder(tables::kAccountActions)
      .path(id)
      .body(body)
      .returning<AccountActionResponse>();
}

}  // namespace servicetitan::settings::technicians
