// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/salestech/opportunities_follow_ups.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::salestech::opportunities_follow_ups {

namespace tables::get_follow_ups_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "salestech.opportunities_follow_ups.get_follow_ups_list",
    .operation_id = "OpportunitiesFollowUps_GetFollowUpsList",
    .method = Method::get,
    .path = "/sales/v2/tenant/{tenant}/opportunities/followups",
    .response_content = Content::json,
    .idempotent = true,
    .retained = "2026-03",
};
using T = GetFollowUpsListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
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
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Json>;
}  // namespace tables::get_follow_ups_list
Request<Json> get_follow_ups_list(const GetFollowUpsListQuery& query) {
  return detail::RequestBuilder(tables::get_follow_ups_list::kOperation)
      .query(tables::get_follow_ups_list::kQuery, query)
      .returning<Json>();
}

namespace tables::get_follow_ups {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "salestech.opportunities_follow_ups.get_follow_ups",
    .operation_id = "OpportunitiesFollowUps_GetFollowUps",
    .method = Method::get,
    .path = "/sales/v2/tenant/{tenant}/opportunities/{id}/followups",
    .response_content = Content::json,
    .idempotent = true,
    .retained = "2026-03",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Json>;
}  // namespace tables::get_follow_ups
Request<Json> get_follow_ups(std::int64_t id) {
  return detail::RequestBuilder(tables::get_follow_ups::kOperation).path(id).returning<Json>();
}

}  // namespace servicetitan::salestech::opportunities_follow_ups
