// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// All of servicetitan::memberships.

#include "servicetitan/memberships/common_models.hpp"
#include "servicetitan/memberships/customer_memberships.hpp"
#include "servicetitan/memberships/customer_memberships_models.hpp"
#include "servicetitan/memberships/exports.hpp"
#include "servicetitan/memberships/exports_models.hpp"
#include "servicetitan/memberships/fwd.hpp"
#include "servicetitan/memberships/invoice_templates.hpp"
#include "servicetitan/memberships/invoice_templates_models.hpp"
#include "servicetitan/memberships/location_recurring_service_events.hpp"
#include "servicetitan/memberships/location_recurring_service_events_models.hpp"
#include "servicetitan/memberships/location_recurring_services.hpp"
#include "servicetitan/memberships/location_recurring_services_models.hpp"
#include "servicetitan/memberships/membership_types.hpp"
#include "servicetitan/memberships/membership_types_models.hpp"
#include "servicetitan/memberships/recurring_service_types.hpp"
#include "servicetitan/memberships/recurring_service_types_models.hpp"
#include "servicetitan/memberships/shared.hpp"
