// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::dispatch {

/// `Dispatch.V2.CapacityRequestArgs`.
struct CapacityRequestArgs {
  Required<Timestamp> starts_on_or_after;
  Required<Timestamp> ends_on_or_before;
  Field<std::vector<std::int64_t>> business_unit_ids{};
  Field<std::int64_t> job_type_id{};
  Required<bool> skill_based_availability;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CapacityRequestArgs&) const = default;
};

/// `Dispatch.V2.CapacityResponseTechnicianStatus`.
enum class CapacityResponseTechnicianStatus : std::int32_t {
  kAvailable,
  kUnavailable,
};
const detail::EnumTable& enum_table(CapacityResponseTechnicianStatus) noexcept;

/// `Dispatch.V2.CapacityResponseTechnician`.
struct CapacityResponseTechnician {
  std::int64_t id{};
  std::string name{};
  OpenEnum<CapacityResponseTechnicianStatus> status{};
  std::optional<bool> has_required_skills{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CapacityResponseTechnician&) const = default;
};

/// `Dispatch.V2.CapacityResponseAvailability`.
struct CapacityResponseAvailability {
  Timestamp start{};
  Timestamp end{};
  Timestamp start_utc{};
  Timestamp end_utc{};
  std::vector<std::int64_t> business_unit_ids{};
  double total_availability{};
  double open_availability{};
  std::vector<CapacityResponseTechnician> technicians{};
  bool is_available{};
  bool is_exceeding_ideal_booking_percentage{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CapacityResponseAvailability&) const = default;
};

/// `Dispatch.V2.CapacityResponse`.
struct CapacityResponse {
  Timestamp time_stamp{};
  std::vector<CapacityResponseAvailability> availabilities{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CapacityResponse&) const = default;
};

}  // namespace servicetitan::dispatch
