// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/salestech/opportunities_follow_ups.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::salestech::opportunities_follow_ups {

namespace tables {

extern const Operation kGetFollowUpsList;
const Operation kGetFollowUpsList{
    .name = "salestech.opportunities_follow_ups.get_follow_ups_list",
    .operation_id = "OpportunitiesFollowUps_GetFollowUpsList",
    .method = Method::get,
    .path = "/sales/v2/tenant/{tenant}/opportunities/followups",
    .response_content = Content::json,
    .idempotent = true,
    .retained = "2026-03",
};
extern const detail::QueryMember kGetFollowUpsListQuery[];
const detail::QueryMember kGetFollowUpsListQuery[] = {
    {"sort", offsetof(GetFollowUpsListQuery, sort),
     &detail::type_of<decltype(GetFollowUpsListQuery::sort)>},
    {"createdBefore", offsetof(GetFollowUpsListQuery, created_before),
     &detail::type_of<decltype(GetFollowUpsListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetFollowUpsListQuery, created_on_or_after),
     &detail::type_of<decltype(GetFollowUpsListQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetFollowUpsListQuery, modified_before),
     &detail::type_of<decltype(GetFollowUpsListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetFollowUpsListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetFollowUpsListQuery::modified_on_or_after)>},
    {"page", offsetof(GetFollowUpsListQuery, page),
     &detail::type_of<decltype(GetFollowUpsListQuery::page)>},
    {"pageSize", offsetof(GetFollowUpsListQuery, page_size),
     &detail::type_of<decltype(GetFollowUpsListQuery::page_size)>},
    {"includeTotal", offsetof(GetFollowUpsListQuery, include_total),
     &detail::type_of<decltype(GetFollowUpsListQuery::include_total)>},
};

extern const Operation kGetFollowUps;
const Operation kGetFollowUps{
    .name = "salestech.opportunities_follow_ups.get_follow_ups",
    .operation_id = "OpportunitiesFollowUps_GetFollowUps",
    .method = Method::get,
    .path = "/sales/v2/tenant/{tenant}/opportunities/{id}/followups",
    .response_content = Content::json,
    .idempotent = true,
    .retained = "2026-03",
};

}  // namespace tables

Request<Json> get_follow_ups_list(const GetFollowUpsListQuery& query) {
  return detail::RequestBuilder(tables::kGetFollowUpsList)
      .query(tables::kGetFollowUpsListQuery, query)
      .returning<Json>();
}

Request<Json> get_follow_ups(std::int64_t id) {
  return detail::RequestBuilder(tables::kGetFollowUps).path(id).returning<Json>();
}

}  // namespace servicetitan::salestech::opportunities_follow_ups
