// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/memberships/common_models.hpp"
#include "servicetitan/memberships/recurring_service_types_models.hpp"
#include "servicetitan/memberships/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::memberships::recurring_service_types {

/// Query parameters of @ref get_list.
struct GetListQuery {
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::optional<std::int64_t> membership_type_id{};
  std::optional<OpenEnum<ServiceRecurrenceType>> recurrence_type{};
  std::optional<OpenEnum<ServiceRecurrenceDuration>> duration_type{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  /// `+` or `-` and a field, of `Id`, `Name`, `CreatedOn`, `ModifiedOn`.
  std::optional<std::string> sort{};
};

/// GET /memberships/v2/tenant/{tenant}/recurring-service-types
///
/// Scope: `tn.mem.recurringservicetypes:r`. Paged. Errors: 400.
Request<Page<RecurringServiceTypeResponse>> get_list(const GetListQuery& query = {});

/// GET /memberships/v2/tenant/{tenant}/recurring-service-types/{id}
///
/// Scope: `tn.mem.recurringservicetypes:r`. Errors: 400, 404.
Request<RecurringServiceTypeResponse> get(std::int64_t id);

}  // namespace servicetitan::memberships::recurring_service_types
