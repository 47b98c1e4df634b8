// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/dispatch/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::dispatch {

/// `Dispatch.V2.AppointmentAssignmentResponse`.
struct AppointmentAssignmentResponse {
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
  bool operator==(const AppointmentAssignmentResponse&) const = default;
};

/// `Dispatch.V2.AppointmentStatus`.
enum class AppointmentStatus : std::int32_t {
  kScheduled,
  kDispatched,
  kWorking,
  kHold,
  kDone,
  kCanceled,
};
const detail::EnumTable& enum_table(AppointmentStatus) noexcept;

/// `Dispatch.V2.AppointmentResponse`.
struct AppointmentResponse {
  std::int64_t id{};
  std::int64_t job_id{};
  std::optional<std::string> appointment_number{};
  Timestamp start{};
  Timestamp end{};
  std::optional<Timestamp> arrival_window_start{};
  std::optional<Timestamp> arrival_window_end{};
  OpenEnum<AppointmentStatus> status{};
  std::optional<std::string> special_instructions{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const AppointmentResponse&) const = default;
};

/// `Dispatch.V2.AssignTechniciansRequest`.
struct AssignTechniciansRequest {
  Required<std::int64_t> job_appointment_id;
  Required<std::vector<std::int64_t>> technician_ids;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const AssignTechniciansRequest&) const = default;
};

/// `Dispatch.V2.UnassignTechniciansRequest`.
struct UnassignTechniciansRequest {
  Required<std::int64_t> job_appointment_id;
  Required<std::vector<std::int64_t>> technician_ids;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UnassignTechniciansRequest&) const = default;
};

}  // namespace servicetitan::dispatch
