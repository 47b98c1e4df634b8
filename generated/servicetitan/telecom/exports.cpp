// Generated from specs/telecom.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/telecom/exports.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::telecom::exports {

namespace tables {

extern const Operation kCalls;
const Operation kCalls{
    .name = "telecom.exports.calls",
    .operation_id = "Export_Calls",
    .method = Method::get,
    .path = "/telecom/v2/tenant/{tenant}/export/calls",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.tlc.calls:r",
};
extern const detail::QueryMember kCallsQuery[];
const detail::QueryMember kCallsQuery[] = {
    {"from", offsetof(CallsQuery, from), &detail::type_of<decltype(CallsQuery::from)>},
    {"includeRecentChanges", offsetof(CallsQuery, include_recent_changes),
     &detail::type_of<decltype(CallsQuery::include_recent_changes)>},
};

}  // namespace tables

Request<ExportPage<ExportCallResponse>> calls(const CallsQuery& query) {
  return detail::RequestBuilder(tables::kCalls)
      .query(tables::kCallsQuery, query)
      .returning<ExportPage<ExportCallResponse>>();
}

}  // namespace servicetitan::telecom::exports
