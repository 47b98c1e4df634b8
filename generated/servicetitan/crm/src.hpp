// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// The implementation of servicetitan::crm, for programs that build no library:
// include it in one file of the program.

#include "servicetitan/crm/booking_provider_tags.cpp"
#include "servicetitan/crm/booking_provider_tags_models.cpp"
#include "servicetitan/crm/bookings.cpp"
#include "servicetitan/crm/bookings_models.cpp"
#include "servicetitan/crm/bulk_tags.cpp"
#include "servicetitan/crm/bulk_tags_models.cpp"
#include "servicetitan/crm/common_models.cpp"
#include "servicetitan/crm/contact_methods.cpp"
#include "servicetitan/crm/contact_methods_models.cpp"
#include "servicetitan/crm/contact_preferences.cpp"
#include "servicetitan/crm/contact_preferences_models.cpp"
#include "servicetitan/crm/contacts.cpp"
#include "servicetitan/crm/contacts_models.cpp"
#include "servicetitan/crm/customers.cpp"
#include "servicetitan/crm/customers_models.cpp"
#include "servicetitan/crm/exports.cpp"
#include "servicetitan/crm/exports_models.cpp"
#include "servicetitan/crm/leads.cpp"
#include "servicetitan/crm/leads_models.cpp"
#include "servicetitan/crm/locations.cpp"
#include "servicetitan/crm/locations_models.cpp"
#include "servicetitan/crm/tables.cpp"
#include "servicetitan/crm/webhooks_models.cpp"
#include "servicetitan/shared/src.hpp"
