// Generated from specs/findings.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// All of servicetitan::findings.

#include "servicetitan/findings/finding_assets.hpp"
#include "servicetitan/findings/finding_assets_models.hpp"
#include "servicetitan/findings/findings.hpp"
#include "servicetitan/findings/findings_models.hpp"
#include "servicetitan/findings/fwd.hpp"
#include "servicetitan/findings/shared.hpp"
