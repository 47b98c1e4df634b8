// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// All of servicetitan::settings.

#include "servicetitan/settings/business_units.hpp"
#include "servicetitan/settings/business_units_models.hpp"
#include "servicetitan/settings/common_models.hpp"
#include "servicetitan/settings/employees.hpp"
#include "servicetitan/settings/employees_models.hpp"
#include "servicetitan/settings/exports.hpp"
#include "servicetitan/settings/exports_models.hpp"
#include "servicetitan/settings/fwd.hpp"
#include "servicetitan/settings/intacct_business_unit_mappings.hpp"
#include "servicetitan/settings/intacct_business_unit_mappings_models.hpp"
#include "servicetitan/settings/shared.hpp"
#include "servicetitan/settings/tag_types.hpp"
#include "servicetitan/settings/tag_types_models.hpp"
#include "servicetitan/settings/technicians.hpp"
#include "servicetitan/settings/technicians_models.hpp"
#include "servicetitan/settings/user_roles.hpp"
#include "servicetitan/settings/user_roles_models.hpp"
