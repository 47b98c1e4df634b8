// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing/suppressions.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::marketing::suppressions {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "marketing.suppressions.get_list",
    .operation_id = "Suppressions_GetList",
    .method = Method::get,
    .path = "/marketing/v2/tenant/{tenant}/suppressions",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .retained = "2026-03",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"email", offsetof(GetListQuery, email), &detail::type_of<decltype(GetListQuery::email)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
};

extern const Operation kAdd;
const Operation kAdd{
    .name = "marketing.suppressions.add",
    .operation_id = "Suppressions_Add",
    .method = Method::post,
    .path = "/marketing/v2/tenant/{tenant}/suppressions/suppress",
    .request_content = Content::json,
    .retained = "2026-03",
};

extern const Operation kRemove;
const Operation kRemove{
    .name = "marketing.suppressions.remove",
    .operation_id = "Suppressions_Remove",
    .method = Method::post,
    .path = "/marketing/v2/tenant/{tenant}/suppressions/unsuppress",
    .request_content = Content::json,
    .retained = "2026-03",
};

extern const Operation kGet;
const Operation kGet{
    .name = "marketing.suppressions.get",
    .operation_id = "Suppressions_Get",
    .method = Method::get,
    .path = "/marketing/v2/tenant/{tenant}/suppressions/{email}",
    .response_content = Content::json,
    .idempotent = true,
    .retained = "2026-03",
};

}  // namespace tables

Request<Page<SuppressionResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<SuppressionResponse>>();
}

Request<void> add(const AddSuppressionsRequest& body) {
  return detail::RequestBuilder(tables::kAdd).body(body).returning<void>();
}

Request<void> remove(const RemoveSuppressionsRequest& body) {
  return detail::RequestBuilder(tables::kRemove).body(body).returning<void>();
}

Request<SuppressionResponse> get(std::string_view email) {
  return detail::RequestBuilder(tables::kGet).path(email).returning<SuppressionResponse>();
}

}  // namespace servicetitan::marketing::suppressions
