// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/memberships/exports_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::memberships::exports {

/// Query parameters of @ref invoice_templates.
struct InvoiceTemplatesQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /memberships/v2/tenant/{tenant}/export/invoice-templates
///
/// Scope: `tn.mem.invoicetemplates:r`. Export feed. Errors: 400.
Request<ExportPage<ExportInvoiceTemplateResponse>> invoice_templates(
    const InvoiceTemplatesQuery& query = {});

/// Query parameters of @ref membership_status_changes.
struct MembershipStatusChangesQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /memberships/v2/tenant/{tenant}/export/membership-status-changes
///
/// Scope: `tn.mem.memberships:r`. Export feed. Errors: 400.
Request<ExportPage<ExportCustomerMembershipStatusChangesResponse>> membership_status_changes(
    const MembershipStatusChangesQuery& query = {});

/// Query parameters of @ref membership_types.
struct MembershipTypesQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /memberships/v2/tenant/{tenant}/export/membership-types
///
/// Scope: `tn.mem.membershiptypes:r`. Export feed. Errors: 400.
Request<ExportPage<ExportMembershipTypeResponse>> membership_types(
    const MembershipTypesQuery& query = {});

/// Query parameters of @ref memberships.
struct MembershipsQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /memberships/v2/tenant/{tenant}/export/memberships
///
/// Scope: `tn.mem.memberships:r`. Export feed. Errors: 400.
Request<ExportPage<ExportCustomerMembershipResponse>> memberships(
    const MembershipsQuery& query = {});

/// Query parameters of @ref recurring_service_events.
struct RecurringServiceEventsQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /memberships/v2/tenant/{tenant}/export/recurring-service-events
///
/// Scope: `tn.mem.recurringserviceevents:r`. Export feed. Errors: 400.
Request<ExportPage<ExportLocationRecurringServiceEventResponse>> recurring_service_events(
    const RecurringServiceEventsQuery& query = {});

/// Query parameters of @ref recurring_service_types.
struct RecurringServiceTypesQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /memberships/v2/tenant/{tenant}/export/recurring-service-types
///
/// Scope: `tn.mem.recurringservicetypes:r`. Export feed. Errors: 400.
Request<ExportPage<ExportRecurringServiceTypeResponse>> recurring_service_types(
    const RecurringServiceTypesQuery& query = {});

/// Query parameters of @ref recurring_services.
struct RecurringServicesQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /memberships/v2/tenant/{tenant}/export/recurring-services
///
/// Scope: `tn.mem.recurringservices:r`. Export feed. Errors: 400.
Request<ExportPage<ExportLocationRecurringServiceResponse>> recurring_services(
    const RecurringServicesQuery& query = {});

}  // namespace servicetitan::memberships::exports
