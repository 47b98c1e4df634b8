// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// All of servicetitan::crm.

#include "servicetitan/crm/booking_provider_tags.hpp"
#include "servicetitan/crm/booking_provider_tags_models.hpp"
#include "servicetitan/crm/bookings.hpp"
#include "servicetitan/crm/bookings_models.hpp"
#include "servicetitan/crm/bulk_tags.hpp"
#include "servicetitan/crm/bulk_tags_models.hpp"
#include "servicetitan/crm/common_models.hpp"
#include "servicetitan/crm/contact_methods.hpp"
#include "servicetitan/crm/contact_methods_models.hpp"
#include "servicetitan/crm/contact_preferences.hpp"
#include "servicetitan/crm/contact_preferences_models.hpp"
#include "servicetitan/crm/contacts.hpp"
#include "servicetitan/crm/contacts_models.hpp"
#include "servicetitan/crm/customers.hpp"
#include "servicetitan/crm/customers_models.hpp"
#include "servicetitan/crm/exports.hpp"
#include "servicetitan/crm/exports_models.hpp"
#include "servicetitan/crm/fwd.hpp"
#include "servicetitan/crm/leads.hpp"
#include "servicetitan/crm/leads_models.hpp"
#include "servicetitan/crm/locations.hpp"
#include "servicetitan/crm/locations_models.hpp"
#include "servicetitan/crm/shared.hpp"
#include "servicetitan/crm/webhooks_models.hpp"
