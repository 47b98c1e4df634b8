// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/jpm/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::jpm {

/// `Jpm.V2.AppointmentAddRequest`.
struct AppointmentAddRequest {
  Required<std::int64_t> job_id;
  Required<Timestamp> start;
  Required<Timestamp> end;
  Field<Timestamp> arrival_window_start{};
  Field<Timestamp> arrival_window_end{};
  Field<std::vector<std::int64_t>> technician_ids{};
  /// Format: multiline.
  Field<std::string> special_instructions{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const AppointmentAddRequest&) const = default;
};

/// `Jpm.V2.AppointmentRescheduleRequest`.
struct AppointmentRescheduleRequest {
  std::optional<Timestamp> start{};
  std::optional<Timestamp> end{};
  Field<Timestamp> arrival_window_start{};
  Field<Timestamp> arrival_window_end{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const AppointmentRescheduleRequest&) const = default;
};

/// `Jpm.V2.AppointmentResponse`.
struct AppointmentResponse {
  std::int64_t id{};
  std::int64_t job_id{};
  std::optional<std::string> appointment_number{};
  Timestamp start{};
  Timestamp end{};
  std::optional<Timestamp> arrival_window_start{};
  std::optional<Timestamp> arrival_window_end{};
  OpenEnum<AppointmentStatus> status{};
  /// Format: multiline.
  std::optional<std::string> special_instructions{};
  Timestamp created_on{};
  Timestamp modified_on{};
  std::int64_t customer_id{};
  bool unused{};
  std::int64_t created_by_id{};
  bool is_confirmed{};
  bool active{};
  std::optional<std::vector<AppointmentSummaryApiModel>> appointment_summaries{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const AppointmentResponse&) const = default;
};

/// `Jpm.V2.HoldAppointmentRequest`.
struct HoldAppointmentRequest {
  Required<std::int64_t> reason_id;
  /// Format: multiline.
  Required<std::string> memo;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const HoldAppointmentRequest&) const = default;
};

/// `Jpm.V2.SetAppointmentSummaryRequest`.
struct SetAppointmentSummaryRequest {
  /// Format: multiline.
  Required<std::string> notes;
  Required<std::int64_t> technician_id;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SetAppointmentSummaryRequest&) const = default;
};

/// `Jpm.V2.UpdateAppointmentSpecialInstructionsRequest`.
struct UpdateAppointmentSpecialInstructionsRequest {
  /// Format: multiline.
  Required<std::string> special_instructions;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateAppointmentSpecialInstructionsRequest&) const = default;
};

}  // namespace servicetitan::jpm
