// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// All of servicetitan::salestech.

#include "servicetitan/salestech/common_models.hpp"
#include "servicetitan/salestech/estimate_templates.hpp"
#include "servicetitan/salestech/estimate_templates_models.hpp"
#include "servicetitan/salestech/estimates.hpp"
#include "servicetitan/salestech/estimates_export.hpp"
#include "servicetitan/salestech/estimates_models.hpp"
#include "servicetitan/salestech/estimates_status.hpp"
#include "servicetitan/salestech/estimates_status_models.hpp"
#include "servicetitan/salestech/exports.hpp"
#include "servicetitan/salestech/fwd.hpp"
#include "servicetitan/salestech/opportunities.hpp"
#include "servicetitan/salestech/opportunities_follow_ups.hpp"
#include "servicetitan/salestech/proposal_templates.hpp"
#include "servicetitan/salestech/proposal_templates_models.hpp"
#include "servicetitan/salestech/proposal_types.hpp"
#include "servicetitan/salestech/proposal_types_models.hpp"
#include "servicetitan/salestech/shared.hpp"
