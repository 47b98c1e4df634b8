// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// The implementation of servicetitan::marketing_ads, for programs that build no library:
// include it in one file of the program.

#include "servicetitan/marketing_ads/attributed_leads.cpp"
#include "servicetitan/marketing_ads/attributed_leads_models.cpp"
#include "servicetitan/marketing_ads/capacity_awareness_warning.cpp"
#include "servicetitan/marketing_ads/capacity_awareness_warning_models.cpp"
#include "servicetitan/marketing_ads/common_models.cpp"
#include "servicetitan/marketing_ads/external_call_attributions.cpp"
#include "servicetitan/marketing_ads/external_call_attributions_models.cpp"
#include "servicetitan/marketing_ads/performance.cpp"
#include "servicetitan/marketing_ads/performance_models.cpp"
#include "servicetitan/marketing_ads/scheduled_job_attributions.cpp"
#include "servicetitan/marketing_ads/scheduled_job_attributions_models.cpp"
#include "servicetitan/marketing_ads/tables.cpp"
#include "servicetitan/marketing_ads/web_booking_attributions.cpp"
#include "servicetitan/marketing_ads/web_booking_attributions_models.cpp"
#include "servicetitan/marketing_ads/web_lead_form_attributions.cpp"
#include "servicetitan/marketing_ads/web_lead_form_attributions_models.cpp"
#include "servicetitan/shared/src.hpp"
