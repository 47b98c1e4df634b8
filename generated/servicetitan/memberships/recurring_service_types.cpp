// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/memberships/recurring_service_types.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::memberships::recurring_service_types {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "memberships.recurring_service_types.get_list",
    .operation_id = "RecurringServiceTypes_GetList",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/recurring-service-types",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.mem.recurringservicetypes:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"membershipTypeId", offsetof(GetListQuery, membership_type_id),
     &detail::type_of<decltype(GetListQuery::membership_type_id)>},
    {"recurrenceType", offsetof(GetListQuery, recurrence_type),
     &detail::type_of<decltype(GetListQuery::recurrence_type)>},
    {"durationType", offsetof(GetListQuery, duration_type),
     &detail::type_of<decltype(GetListQuery::duration_type)>},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
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
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
};

extern const Operation kGet;
const Operation kGet{
    .name = "memberships.recurring_service_types.get",
    .operation_id = "RecurringServiceTypes_Get",
    .method = Method::get,
    .path = "/memberships/v2/tenant/{tenant}/recurring-service-types/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.mem.recurringservicetypes:r",
};

}  // namespace tables

Request<Page<RecurringServiceTypeResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<RecurringServiceTypeResponse>>();
}

Request<RecurringServiceTypeResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<RecurringServiceTypeResponse>();
}

}  // namespace servicetitan::memberships::recurring_service_types
