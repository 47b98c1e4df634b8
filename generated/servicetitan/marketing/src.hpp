// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// The implementation of servicetitan::marketing, for programs that build no library:
// include it in one file of the program.

#include "servicetitan/marketing/campaign_categories.cpp"
#include "servicetitan/marketing/campaign_categories_models.cpp"
#include "servicetitan/marketing/campaign_cost_summary.cpp"
#include "servicetitan/marketing/campaign_cost_summary_models.cpp"
#include "servicetitan/marketing/campaign_costs.cpp"
#include "servicetitan/marketing/campaign_costs_models.cpp"
#include "servicetitan/marketing/campaigns.cpp"
#include "servicetitan/marketing/campaigns_models.cpp"
#include "servicetitan/marketing/common_models.cpp"
#include "servicetitan/marketing/email_channel_cost.cpp"
#include "servicetitan/marketing/email_channel_cost_models.cpp"
#include "servicetitan/marketing/suppressions.cpp"
#include "servicetitan/marketing/suppressions_models.cpp"
#include "servicetitan/marketing/tables.cpp"
#include "servicetitan/shared/src.hpp"
