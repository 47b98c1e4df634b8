// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing/email_channel_cost.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::marketing::email_channel_cost {

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "marketing.email_channel_cost.get",
    .operation_id = "EmailChannelCost_Get",
    .method = Method::get,
    .path = "/marketing/v2/tenant/{tenant}/email-channel-cost",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.mrk.emailchannelcost:r",
};
using T = GetQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"to", offsetof(T, to), &detail::type_of<decltype(T::to)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<EmailChannelCostResponse>;
}  // namespace tables::get
Request<EmailChannelCostResponse> get(const GetQuery& query) {
  return detail::RequestBuilder(tables::get::kOperation)
      .query(tables::get::kQuery, query)
      .returning<EmailChannelCostResponse>();
}

}  // namespace servicetitan::marketing::email_channel_cost
