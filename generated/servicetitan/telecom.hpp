// Generated from specs/telecom.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// All of servicetitan::telecom.

#include "servicetitan/telecom/calls.hpp"
#include "servicetitan/telecom/calls_models.hpp"
#include "servicetitan/telecom/common_models.hpp"
#include "servicetitan/telecom/exports.hpp"
#include "servicetitan/telecom/exports_models.hpp"
#include "servicetitan/telecom/fwd.hpp"
#include "servicetitan/telecom/opt_in_out.hpp"
#include "servicetitan/telecom/opt_in_out_models.hpp"
#include "servicetitan/telecom/shared.hpp"
#include "servicetitan/telecom/webhooks_models.hpp"
