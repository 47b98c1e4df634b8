// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// All of servicetitan::marketing_ads.

#include "servicetitan/marketing_ads/attributed_leads.hpp"
#include "servicetitan/marketing_ads/attributed_leads_models.hpp"
#include "servicetitan/marketing_ads/capacity_awareness_warning.hpp"
#include "servicetitan/marketing_ads/capacity_awareness_warning_models.hpp"
#include "servicetitan/marketing_ads/common_models.hpp"
#include "servicetitan/marketing_ads/external_call_attributions.hpp"
#include "servicetitan/marketing_ads/external_call_attributions_models.hpp"
#include "servicetitan/marketing_ads/fwd.hpp"
#include "servicetitan/marketing_ads/performance.hpp"
#include "servicetitan/marketing_ads/performance_models.hpp"
#include "servicetitan/marketing_ads/scheduled_job_attributions.hpp"
#include "servicetitan/marketing_ads/scheduled_job_attributions_models.hpp"
#include "servicetitan/marketing_ads/shared.hpp"
#include "servicetitan/marketing_ads/web_booking_attributions.hpp"
#include "servicetitan/marketing_ads/web_booking_attributions_models.hpp"
#include "servicetitan/marketing_ads/web_lead_form_attributions.hpp"
#include "servicetitan/marketing_ads/web_lead_form_attributions_models.hpp"
