// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// The implementation of servicetitan::memberships, for programs that build no library:
// include it in one file of the program.

#include "servicetitan/memberships/common_models.cpp"
#include "servicetitan/memberships/customer_memberships.cpp"
#include "servicetitan/memberships/customer_memberships_models.cpp"
#include "servicetitan/memberships/exports.cpp"
#include "servicetitan/memberships/exports_models.cpp"
#include "servicetitan/memberships/invoice_templates.cpp"
#include "servicetitan/memberships/invoice_templates_models.cpp"
#include "servicetitan/memberships/location_recurring_service_events.cpp"
#include "servicetitan/memberships/location_recurring_service_events_models.cpp"
#include "servicetitan/memberships/location_recurring_services.cpp"
#include "servicetitan/memberships/location_recurring_services_models.cpp"
#include "servicetitan/memberships/membership_types.cpp"
#include "servicetitan/memberships/membership_types_models.cpp"
#include "servicetitan/memberships/recurring_service_types.cpp"
#include "servicetitan/memberships/recurring_service_types_models.cpp"
#include "servicetitan/memberships/tables.cpp"
#include "servicetitan/shared/src.hpp"
