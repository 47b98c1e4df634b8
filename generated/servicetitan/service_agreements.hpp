// Generated from specs/service-agreements.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// All of servicetitan::service_agreements.

#include "servicetitan/service_agreements/common_models.hpp"
#include "servicetitan/service_agreements/exports.hpp"
#include "servicetitan/service_agreements/exports_models.hpp"
#include "servicetitan/service_agreements/fwd.hpp"
#include "servicetitan/service_agreements/service_agreements.hpp"
#include "servicetitan/service_agreements/service_agreements_models.hpp"
#include "servicetitan/service_agreements/shared.hpp"
