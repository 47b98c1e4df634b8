// Generated from specs/jbce.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jbce/call_reasons.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::jbce::call_reasons {

namespace tables {

extern const Operation kGet;
const Operation kGet{
    .name = "jbce.call_reasons.get",
    .operation_id = "CallReasons_Get",
    .method = Method::get,
    .path = "/jbce/v2/tenant/{tenant}/call-reasons",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jbce.callreasons:r",
};
extern const detail::QueryMember kGetQuery[];
const detail::QueryMember kGetQuery[] = {
    {"page", offsetof(GetQuery, page), &detail::type_of<decltype(GetQuery::page)>},
    {"pageSize", offsetof(GetQuery, page_size), &detail::type_of<decltype(GetQuery::page_size)>},
    {"includeTotal", offsetof(GetQuery, include_total),
     &detail::type_of<decltype(GetQuery::include_total)>},
    {"active", offsetof(GetQuery, active), &detail::type_of<decltype(GetQuery::active)>},
    {"createdBefore", offsetof(GetQuery, created_before),
     &detail::type_of<decltype(GetQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetQuery, created_on_or_after),
     &detail::type_of<decltype(GetQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetQuery, modified_before),
     &detail::type_of<decltype(GetQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetQuery, modified_on_or_after),
     &detail::type_of<decltype(GetQuery::modified_on_or_after)>},
    {"sort", offsetof(GetQuery, sort), &detail::type_of<decltype(GetQuery::sort)>},
};

}  // namespace tables

Request<Page<CallReasonResponse>> get(const GetQuery& query) {
  return detail::RequestBuilder(tables::kGet)
      .query(tables::kGetQuery, query)
      .returning<Page<CallReasonResponse>>();
}

}  // namespace servicetitan::jbce::call_reasons
