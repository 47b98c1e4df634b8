// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/salestech/opportunities.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::salestech::opportunities {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "salestech.opportunities.get_list",
    .operation_id = "Opportunities_GetList",
    .method = Method::get,
    .path = "/sales/v2/tenant/{tenant}/opportunities",
    .response_content = Content::json,
    .idempotent = true,
    .retained = "2026-03",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
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
};

extern const Operation kGet;
const Operation kGet{
    .name = "salestech.opportunities.get",
    .operation_id = "Opportunities_Get",
    .method = Method::get,
    .path = "/sales/v2/tenant/{tenant}/opportunities/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .retained = "2026-03",
};

}  // namespace tables

Request<Json> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Json>();
}

Request<Json> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<Json>();
}

}  // namespace servicetitan::salestech::opportunities
