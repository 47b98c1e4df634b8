// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/memberships/location_recurring_services_models.hpp"
#include "servicetitan/memberships/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::memberships::location_recurring_services {

/// Query parameters of @ref get_list.
struct GetListQuery {
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::vector<std::int64_t> membership_ids{};
  std::vector<std::int64_t> location_ids{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<bool> include_technicians{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<std::string> sort{};
};

/// GET /memberships/v2/tenant/{tenant}/recurring-services
///
/// Scope: `tn.mem.recurringservices:r`. Paged. Errors: 400.
Request<Page<LocationRecurringServiceResponse>> get_list(const GetListQuery& query = {});

/// GET /memberships/v2/tenant/{tenant}/recurring-services/{id}
///
/// Scope: `tn.mem.recurringservices:r`. Errors: 400, 404.
Request<LocationRecurringServiceResponse> get(std::int64_t id);

/// PATCH /memberships/v2/tenant/{tenant}/recurring-services/{id}
///
/// Scope: `tn.mem.recurringservices:w`. Errors: 400, 404.
Request<ModificationResponse> update(
    std::int64_t id,
    const LocationRecurringServiceUpdateRequest& body);

}  // namespace servicetitan::memberships::location_recurring_services
