// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/settings/intacct_business_unit_mappings.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::settings::intacct_business_unit_mappings {

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "settings.intacct_business_unit_mappings.get",
    .operation_id = "IntacctBusinessUnitMappings_Get",
    .method = Method::get,
    .path = "/settings/v2/tenant/{tenant}/business-units/intacct",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.stt.businessunits:r",
};
using T = GetQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<IntacctBusinessUnitMappingResponse>>;
}  // namespace tables::get
Request<Page<IntacctBusinessUnitMappingResponse>> get(const GetQuery& query) {
  return detail::RequestBuilder(tables::get::kOperation)
      .query(tables::get::kQuery, query)
      .returning<Page<IntacctBusinessUnitMappingResponse>>();
}

}  // namespace servicetitan::settings::intacct_business_unit_mappings
