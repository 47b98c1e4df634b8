// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/memberships/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::memberships {

/// `Memberships.V2.RecurringServiceTypeResponse`.
struct RecurringServiceTypeResponse {
  std::int64_t id{};
  Timestamp created_on{};
  std::optional<std::int64_t> created_by_id{};
  Timestamp modified_on{};
  bool active{};
  OpenEnum<ServiceRecurrenceType> recurrence_type{};
  std::int32_t recurrence_interval{};
  std::vector<OpenEnum<Month>> recurrence_months{};
  OpenEnum<ServiceRecurrenceDuration> duration_type{};
  std::int32_t duration_length{};
  std::optional<std::int64_t> invoice_template_id{};
  std::optional<std::int64_t> business_unit_id{};
  std::optional<std::int64_t> job_type_id{};
  OpenEnum<Priority> priority{};
  std::optional<std::int64_t> campaign_id{};
  std::optional<std::string> job_summary{};
  std::optional<std::string> name{};
  std::optional<std::string> import_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const RecurringServiceTypeResponse&) const = default;
};

}  // namespace servicetitan::memberships
