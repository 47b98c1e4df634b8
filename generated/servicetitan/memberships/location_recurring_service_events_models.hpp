// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/memberships/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::memberships {

/// `Memberships.V2.LocationRecurringServiceEventResponse`.
struct LocationRecurringServiceEventResponse {
  std::int64_t id{};
  std::int64_t location_recurring_service_id{};
  std::optional<std::string> location_recurring_service_name{};
  std::optional<std::int64_t> membership_id{};
  std::optional<std::string> membership_name{};
  OpenEnum<OpportunityStatus> status{};
  Timestamp date{};
  Timestamp created_on{};
  std::optional<std::int64_t> job_id{};
  std::optional<std::int64_t> created_by_id{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const LocationRecurringServiceEventResponse&) const = default;
};

/// `Memberships.V2.MarkEventCompletedStatusUpdateRequest`.
struct MarkEventCompletedStatusUpdateRequest {
  Required<std::int64_t> job_id;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const MarkEventCompletedStatusUpdateRequest&) const = default;
};

}  // namespace servicetitan::memberships
