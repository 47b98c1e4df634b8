// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/settings/intacct_business_unit_mappings.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::settings::intacct_business_unit_mappings {

namespace tables {

extern const Operation kGet;
const Operation kGet{
    .name = "settings.intacct_business_unit_mappings.get",
    .operation_id = "IntacctBusinessUnitMappings_Get",
    .method = Method::get,
    .path = "/settings/v2/tenant/{tenant}/business-units/intacct",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.stt.businessunits:r",
};
extern const detail::QueryMember kGetQuery[];
const detail::QueryMember kGetQuery[] = {
    {"page", offsetof(GetQuery, page), &detail::type_of<decltype(GetQuery::page)>},
    {"pageSize", offsetof(GetQuery, page_size), &detail::type_of<decltype(GetQuery::page_size)>},
    {"includeTotal", offsetof(GetQuery, include_total),
     &detail::type_of<decltype(GetQuery::include_total)>},
    {"ids", offsetof(GetQuery, ids), &detail::type_of<decltype(GetQuery::ids)>},
};

}  // namespace tables

Request<Page<IntacctBusinessUnitMappingResponse>> get(const GetQuery& query) {
  return detail::RequestBuilder(tables::kGet)
      .query(tables::kGetQuery, query)
      .returning<Page<IntacctBusinessUnitMappingResponse>>();
}

}  // namespace servicetitan::settings::intacct_business_unit_mappings
