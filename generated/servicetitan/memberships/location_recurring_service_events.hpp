// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/memberships/common_models.hpp"
#include "servicetitan/memberships/location_recurring_service_events_models.hpp"
#include "servicetitan/memberships/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::memberships::location_recurring_service_events {

/// Query parameters of @ref get_list.
struct GetListQuery {
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::optional<std::int64_t> location_id{};
  std::optional<std::int64_t> job_id{};
  std::optional<OpenEnum<OpportunityStatus>> status{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  /// `+` or `-` and a field, of `Id`, `CreatedOn`, `ModifiedOn`.
  std::optional<std::string> sort{};
};

/// GET /memberships/v2/tenant/{tenant}/recurring-service-events
///
/// Scope: `tn.mem.recurringserviceevents:r`. Paged. Errors: 400.
Request<Page<LocationRecurringServiceEventResponse>> get_list(const GetListQuery& query = {});

/// POST /memberships/v2/tenant/{tenant}/recurring-service-events/{id}/mark-complete
///
/// Scope: `tn.mem.recurringserviceevents:w`. Errors: 400, 404.
Request<ModificationResponse> mark_complete(
    std::int64_t id,
    const MarkEventCompletedStatusUpdateRequest& body);

/// POST /memberships/v2/tenant/{tenant}/recurring-service-events/{id}/mark-incomplete
///
/// Scope: `tn.mem.recurringserviceevents:w`. Errors: 400, 404.
Request<ModificationResponse> mark_incomplete(
    std::int64_t id,
    const MarkEventCompletedStatusUpdateRequest& body);

}  // namespace servicetitan::memberships::location_recurring_service_events
