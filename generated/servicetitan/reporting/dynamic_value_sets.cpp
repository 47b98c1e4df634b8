// Generated from specs/reporting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/reporting/dynamic_value_sets.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::reporting::dynamic_value_sets {

namespace tables {

extern const Operation kGetDynamicSet;
const Operation kGetDynamicSet{
    .name = "reporting.dynamic_value_sets.get_dynamic_set",
    .operation_id = "DynamicValueSets_GetDynamicSet",
    .method = Method::get,
    .path = "/reporting/v2/tenant/{tenant}/dynamic-value-sets/{dynamicSetId}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.rpr.dynamicvaluesets:r",
};
extern const detail::QueryMember kGetDynamicSetQuery[];
const detail::QueryMember kGetDynamicSetQuery[] = {
    {"page", offsetof(GetDynamicSetQuery, page),
     &detail::type_of<decltype(GetDynamicSetQuery::page)>},
    {"pageSize", offsetof(GetDynamicSetQuery, page_size),
     &detail::type_of<decltype(GetDynamicSetQuery::page_size)>},
    {"includeTotal", offsetof(GetDynamicSetQuery, include_total),
     &detail::type_of<decltype(GetDynamicSetQuery::include_total)>},
};

}  // namespace tables

Request<DynamicSetResponse> get_dynamic_set(
    std::string_view dynamic_set_id,
    const GetDynamicSetQuery& query) {
  return detail::RequestBuilder(tables::kGetDynamicSet)
      .path(dynamic_set_id)
      .query(tables::kGetDynamicSetQuery, query)
      .returning<DynamicSetResponse>();
}

}  // namespace servicetitan::reporting::dynamic_value_sets
