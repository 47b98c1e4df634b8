// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing/email_channel_cost.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::marketing::email_channel_cost {

namespace tables {

extern const Operation kGet;
const Operation kGet{
    .name = "marketing.email_channel_cost.get",
    .operation_id = "EmailChannelCost_Get",
    .method = Method::get,
    .path = "/marketing/v2/tenant/{tenant}/email-channel-cost",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.mrk.emailchannelcost:r",
};
extern const detail::QueryMember kGetQuery[];
const detail::QueryMember kGetQuery[] = {
    {"from", offsetof(GetQuery, from), &detail::type_of<decltype(GetQuery::from)>},
    {"to", offsetof(GetQuery, to), &detail::type_of<decltype(GetQuery::to)>},
};

}  // namespace tables

Request<EmailChannelCostResponse> get(const GetQuery& query) {
  return detail::RequestBuilder(tables::kGet)
      .query(tables::kGetQuery, query)
      .returning<EmailChannelCostResponse>();
}

}  // namespace servicetitan::marketing::email_channel_cost
