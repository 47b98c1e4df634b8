// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/crm/exports_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::crm::exports {

/// Query parameters of @ref bookings.
struct BookingsQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /crm/v2/tenant/{tenant}/export/bookings
///
/// Scope: `tn.crm.bookings:r`. Export feed. Errors: 400.
Request<ExportPage<ExportBookingResponse>> bookings(const BookingsQuery& query = {});

/// Query parameters of @ref customers.
struct CustomersQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /crm/v2/tenant/{tenant}/export/customers
///
/// Scope: `tn.crm.customers:r`. Export feed. Errors: 400.
Request<ExportPage<ExportCustomerResponse>> customers(const CustomersQuery& query = {});

/// Query parameters of @ref customers_contacts.
struct CustomersContactsQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /crm/v2/tenant/{tenant}/export/customers/contacts
///
/// Scope: `tn.crm.customers:r`. Export feed. Errors: 400.
Request<ExportPage<ExportCustomerContactResponse>> customers_contacts(
    const CustomersContactsQuery& query = {});

/// Query parameters of @ref leads.
struct LeadsQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /crm/v2/tenant/{tenant}/export/leads
///
/// Scope: `tn.crm.leads:r`. Export feed. Errors: 400.
Request<ExportPage<ExportLeadsResponse>> leads(const LeadsQuery& query = {});

/// Query parameters of @ref locations.
struct LocationsQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /crm/v2/tenant/{tenant}/export/locations
///
/// Scope: `tn.crm.locations:r`. Export feed. Errors: 400.
Request<ExportPage<ExportLocationsResponse>> locations(const LocationsQuery& query = {});

/// Query parameters of @ref locations_contacts.
struct LocationsContactsQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /crm/v2/tenant/{tenant}/export/locations/contacts
///
/// Scope: `tn.crm.locations:r`. Export feed. Errors: 400.
Request<ExportPage<ExportLocationContactResponse>> locations_contacts(
    const LocationsContactsQuery& query = {});

}  // namespace servicetitan::crm::exports
