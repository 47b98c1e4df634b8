// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// All of servicetitan::marketing.

#include "servicetitan/marketing/campaign_categories.hpp"
#include "servicetitan/marketing/campaign_categories_models.hpp"
#include "servicetitan/marketing/campaign_cost_summary.hpp"
#include "servicetitan/marketing/campaign_cost_summary_models.hpp"
#include "servicetitan/marketing/campaign_costs.hpp"
#include "servicetitan/marketing/campaign_costs_models.hpp"
#include "servicetitan/marketing/campaigns.hpp"
#include "servicetitan/marketing/campaigns_models.hpp"
#include "servicetitan/marketing/common_models.hpp"
#include "servicetitan/marketing/email_channel_cost.hpp"
#include "servicetitan/marketing/email_channel_cost_models.hpp"
#include "servicetitan/marketing/fwd.hpp"
#include "servicetitan/marketing/shared.hpp"
#include "servicetitan/marketing/suppressions.hpp"
#include "servicetitan/marketing/suppressions_models.hpp"
