// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/salestech/proposal_types.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::salestech::proposal_types {

namespace tables {

extern const Operation kGet;
const Operation kGet{
    .name = "salestech.proposal_types.get",
    .operation_id = "ProposalTypes_Get",
    .method = Method::get,
    .path = "/sales/v2/tenant/{tenant}/proposal-types",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.sal.proposaltypes:r",
};
extern const detail::QueryMember kGetQuery[];
const detail::QueryMember kGetQuery[] = {
    {"active", offsetof(GetQuery, active), &detail::type_of<decltype(GetQuery::active)>},
};

}  // namespace tables

Request<ProposalTypesResponse> get(const GetQuery& query) {
  return detail::RequestBuilder(tables::kGet)
      .query(tables::kGetQuery, query)
      .returning<ProposalTypesResponse>();
}

}  // namespace servicetitan::salestech::proposal_types
