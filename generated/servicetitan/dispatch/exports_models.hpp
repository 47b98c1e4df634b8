// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/dispatch/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::dispatch {

/// `Dispatch.V2.ExportAppointmentAssignmentsResponse`.
struct ExportAppointmentAssignmentsResponse {
  std::int64_t id{};
  std::int64_t technician_id{};
  std::string technician_name{};
  std::int64_t assigned_by_id{};
  Timestamp assigned_on{};
  OpenEnum<JobAppointmentAssignmentStatus> status{};
  bool is_paused{};
  std::int64_t job_id{};
  std::int64_t appointment_id{};
  Timestamp created_on{};
  Timestamp modified_on{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExportAppointmentAssignmentsResponse&) const = default;
};

}  // namespace servicetitan::dispatch
