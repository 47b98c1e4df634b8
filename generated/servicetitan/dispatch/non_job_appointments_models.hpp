// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::dispatch {

/// `Dispatch.Contracts.NonJobAppointment.RepeatEndType`.
enum class RepeatEndType : std::int32_t {
  kNever,
  kAfter,
  kOn,
};
const detail::EnumTable& enum_table(RepeatEndType) noexcept;

/// `Dispatch.Contracts.NonJobAppointment.RepeatFrequency`.
enum class RepeatFrequency : std::int32_t {
  kDaily,
  kWeekly,
  kMonthly,
  kYearly,
};
const detail::EnumTable& enum_table(RepeatFrequency) noexcept;

/// `Dispatch.V2.CreateNonJobAppointmentRequest`.
struct CreateNonJobAppointmentRequest {
  Required<std::int64_t> technician_id;
  Required<Timestamp> start;
  Required<Duration> duration;
  Required<std::string> name;
  Field<std::int64_t> timesheet_code_id{};
  Field<std::string> summary{};
  Field<bool> clear_dispatch_board{};
  Field<bool> clear_technician_view{};
  Field<bool> show_on_technician_schedule{};
  Field<bool> remove_technician_from_capacity_planning{};
  Field<bool> all_day{};
  Field<bool> repeat{};
  Field<std::int32_t> count_occurrences{};
  Field<std::int32_t> interval{};
  Field<OpenEnum<RepeatFrequency>> frequency{};
  Field<OpenEnum<RepeatEndType>> end_type{};
  Field<Timestamp> end_on{};
  Field<std::string> days_of_week{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateNonJobAppointmentRequest&) const = default;
};

/// `Dispatch.Contracts.NonJobAppointment.RepeatEndType_Int32`.
enum class RepeatEndTypeInt32 : std::int32_t {
  kNever = 0,
  kAfter = 1,
  kOn = 2,
};
const detail::EnumTable& enum_table(RepeatEndTypeInt32) noexcept;

/// `Dispatch.Contracts.NonJobAppointment.RepeatFrequency_Int32`.
enum class RepeatFrequencyInt32 : std::int32_t {
  kDaily = 0,
  kWeekly = 1,
  kMonthly = 2,
  kYearly = 3,
};
const detail::EnumTable& enum_table(RepeatFrequencyInt32) noexcept;

/// `Dispatch.Contracts.NonJobAppointment.CreateNonJobAppointmentResult`.
struct CreateNonJobAppointmentResult {
  std::int64_t id{};
  std::int64_t technician_id{};
  Timestamp start{};
  std::string name{};
  Duration duration{};
  std::int64_t timesheet_code_id{};
  std::string summary{};
  bool clear_dispatch_board{};
  bool clear_technician_view{};
  bool remove_technician_from_capacity_planning{};
  bool all_day{};
  bool show_on_technician_schedule{};
  bool active{};
  Timestamp created_on{};
  std::int64_t created_by_id{};
  std::optional<bool> repeat{};
  std::optional<std::int32_t> count_occurrences{};
  std::optional<std::int32_t> interval{};
  std::optional<OpenEnum<RepeatFrequencyInt32>> frequency{};
  std::optional<OpenEnum<RepeatEndTypeInt32>> end_type{};
  std::optional<Timestamp> end_on{};
  std::string days_of_week{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateNonJobAppointmentResult&) const = default;
};

/// `Dispatch.Contracts.NonJobAppointment.DeleteNonJobAppointmentResult`.
struct DeleteNonJobAppointmentResult {
  std::string message{};
  std::int64_t id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const DeleteNonJobAppointmentResult&) const = default;
};

/// `Dispatch.V2.GetNonJobAppointmentResponse`.
struct GetNonJobAppointmentResponse {
  std::int64_t id{};
  std::int64_t technician_id{};
  Timestamp start{};
  std::string name{};
  Duration duration{};
  std::int64_t timesheet_code_id{};
  std::string summary{};
  bool clear_dispatch_board{};
  bool clear_technician_view{};
  bool remove_technician_from_capacity_planning{};
  bool all_day{};
  bool show_on_technician_schedule{};
  bool active{};
  Timestamp created_on{};
  std::int64_t created_by_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const GetNonJobAppointmentResponse&) const = default;
};

/// `Dispatch.V2.NonJobAppointmentResponse`.
struct NonJobAppointmentResponse {
  std::int64_t id{};
  std::int64_t technician_id{};
  Timestamp start{};
  std::string name{};
  Duration duration{};
  std::int64_t timesheet_code_id{};
  std::string summary{};
  bool clear_dispatch_board{};
  bool clear_technician_view{};
  bool remove_technician_from_capacity_planning{};
  bool all_day{};
  bool show_on_technician_schedule{};
  bool active{};
  Timestamp created_on{};
  Timestamp modified_on{};
  std::int64_t created_by_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const NonJobAppointmentResponse&) const = default;
};

/// `Dispatch.V2.NonJobAppointmentUpdateRequest`.
struct NonJobAppointmentUpdateRequest {
  Required<std::int64_t> technician_id;
  Required<Timestamp> start;
  Required<Duration> duration;
  Required<std::string> name;
  Field<std::int64_t> timesheet_code_id{};
  Field<std::string> summary{};
  Field<bool> clear_dispatch_board{};
  Field<bool> clear_technician_view{};
  Field<bool> show_on_technician_schedule{};
  Field<bool> remove_technician_from_capacity_planning{};
  Field<bool> all_day{};
  Field<bool> repeat{};
  Field<std::int32_t> count_occurrences{};
  Field<std::int32_t> interval{};
  Field<OpenEnum<RepeatFrequency>> frequency{};
  Field<OpenEnum<RepeatEndType>> end_type{};
  Field<Timestamp> end_on{};
  Field<std::string> days_of_week{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const NonJobAppointmentUpdateRequest&) const = default;
};

}  // namespace servicetitan::dispatch
