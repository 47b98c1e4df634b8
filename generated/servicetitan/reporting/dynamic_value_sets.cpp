// Generated from specs/reporting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/reporting/dynamic_value_sets.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::reporting::dynamic_value_sets {

namespace tables::get_dynamic_set {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "reporting.dynamic_value_sets.get_dynamic_set",
    .operation_id = "DynamicValueSets_GetDynamicSet",
    .method = Method::get,
    .path = "/reporting/v2/tenant/{tenant}/dynamic-value-sets/{dynamicSetId}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.rpr.dynamicvaluesets:r",
};
using T = GetDynamicSetQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<DynamicSetResponse>;
}  // namespace tables::get_dynamic_set
Request<DynamicSetResponse> get_dynamic_set(
    std::string_view dynamic_set_id,
    const GetDynamicSetQuery& query) {
  return detail::RequestBuilder(tables::get_dynamic_set::kOperation)
      .path(dynamic_set_id)
      .query(tables::get_dynamic_set::kQuery, query)
      .returning<DynamicSetResponse>();
}

}  // namespace servicetitan::reporting::dynamic_value_sets
