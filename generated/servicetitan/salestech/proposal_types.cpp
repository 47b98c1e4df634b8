// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/salestech/proposal_types.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::salestech::proposal_types {

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "salestech.proposal_types.get",
    .operation_id = "ProposalTypes_Get",
    .method = Method::get,
    .path = "/sales/v2/tenant/{tenant}/proposal-types",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.sal.proposaltypes:r",
};
using T = GetQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ProposalTypesResponse>;
}  // namespace tables::get
Request<ProposalTypesResponse> get(const GetQuery& query) {
  return detail::RequestBuilder(tables::get::kOperation)
      .query(tables::get::kQuery, query)
      .returning<ProposalTypesResponse>();
}

}  // namespace servicetitan::salestech::proposal_types
