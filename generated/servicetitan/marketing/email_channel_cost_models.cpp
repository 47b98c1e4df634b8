// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing/email_channel_cost_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::marketing {

namespace tables {

extern const detail::Member kEmailChannelCostResponse[];
const detail::Member kEmailChannelCostResponse[] = {
    {"totalCost", offsetof(EmailChannelCostResponse, total_cost),
     &detail::type_of<decltype(EmailChannelCostResponse::total_cost)>},
};

}  // namespace tables

const detail::Object EmailChannelCostResponse::kObject{
    "EmailChannelCostResponse", tables::kEmailChannelCostResponse,
    std::size(tables::kEmailChannelCostResponse), offsetof(EmailChannelCostResponse, extra),
    &detail::construct<EmailChannelCostResponse>};

}  // namespace servicetitan::marketing
