// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing/email_channel_cost_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::marketing {

namespace tables::email_channel_cost_response {
using T = EmailChannelCostResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"totalCost", offsetof(T, total_cost), &detail::type_of<decltype(T::total_cost)>},
};
}  // namespace tables::email_channel_cost_response
constinit const detail::Object EmailChannelCostResponse::kObject{
    "EmailChannelCostResponse", tables::email_channel_cost_response::kMembers,
    std::size(tables::email_channel_cost_response::kMembers),
    offsetof(EmailChannelCostResponse, extra), &detail::construct<EmailChannelCostResponse>};

}  // namespace servicetitan::marketing
