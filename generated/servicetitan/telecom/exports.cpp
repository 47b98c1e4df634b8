// Generated from specs/telecom.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/telecom/exports.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::telecom::exports {

namespace tables::calls {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "telecom.exports.calls",
    .operation_id = "Export_Calls",
    .method = Method::get,
    .path = "/telecom/v2/tenant/{tenant}/export/calls",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.tlc.calls:r",
};
using T = CallsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportCallResponse>>;
}  // namespace tables::calls
Request<ExportPage<ExportCallResponse>> calls(const CallsQuery& query) {
  return detail::RequestBuilder(tables::calls::kOperation)
      .query(tables::calls::kQuery, query)
      .returning<ExportPage<ExportCallResponse>>();
}

}  // namespace servicetitan::telecom::exports
