// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::dispatch {

/// `Capacity.Contracts.ShiftType`. Retained from 2026-03: newer documents do not have it.
enum class ContractsShiftType : std::int32_t {
  kScheduled,
  kOnCall,
};
const detail::EnumTable& enum_table(ContractsShiftType) noexcept;

/// `DayOfWeek`. Retained from 2026-03: newer documents do not have it.
enum class DayOfWeek : std::int32_t {
  kSunday,
  kMonday,
  kTuesday,
  kWednesday,
  kThursday,
  kFriday,
  kSaturday,
};
const detail::EnumTable& enum_table(DayOfWeek) noexcept;

/// `Capacity.Contracts.DimensionType`. Retained from 2026-03: newer documents do not have it.
enum class DimensionType : std::int32_t {
  kArrivalWindow,
  kBusinessHour,
  kBusinessUnit,
  kBusinessUnitGroup,
  kJobType,
  kJobTypeGroup,
  kSkill,
  kTeam,
  kTechnician,
  kTechnicianType,
  kTrade,
  kZone,
};
const detail::EnumTable& enum_table(DimensionType) noexcept;

/// `Capacity.V2.GetAvailabilityCell`. Retained from 2026-03: newer documents do not have it.
struct GetAvailabilityCell {
  std::int32_t index{};
  std::optional<std::int64_t> id{};
  std::optional<std::string> name{};
  std::int64_t total{};
  std::int64_t assigned{};
  std::int64_t booked{};
  std::int64_t done{};
  std::optional<Timestamp> start_utc{};
  std::optional<Timestamp> end_utc{};
  bool is_bookable{};
  bool is_assignable{};
  std::optional<Timestamp> job_start_utc{};
  std::optional<Timestamp> job_end_utc{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const GetAvailabilityCell&) const = default;
};

/// `Capacity.Contracts.JobPriority`. Retained from 2026-03: newer documents do not have it.
enum class JobPriority : std::int32_t {
  kLow,
  kNormal,
  kHigh,
  kUrgent,
};
const detail::EnumTable& enum_table(JobPriority) noexcept;

/// `Capacity.Contracts.TechnicianType`. Retained from 2026-03: newer documents do not have it.
enum class TechnicianType : std::int32_t {
  kUnmanaged,
  kManaged,
};
const detail::EnumTable& enum_table(TechnicianType) noexcept;

/// `Capacity.V2.GetAvailabilityRequestArgs`. Retained from 2026-03: newer documents do not have it.
struct GetAvailabilityRequestArgs {
  Required<Timestamp> start_utc;
  Required<Timestamp> end_utc;
  Required<OpenEnum<DimensionType>> x_type;
  Field<std::int64_t> start_minute_ttz{};
  Field<std::int64_t> end_minute_ttz{};
  Field<std::vector<std::int64_t>> arrival_windows{};
  Field<std::vector<std::int64_t>> business_hours{};
  Field<std::vector<std::int64_t>> business_units{};
  Field<std::vector<std::int64_t>> business_unit_groups{};
  Field<std::vector<OpenEnum<JobPriority>>> job_priorities{};
  Field<std::vector<std::int64_t>> job_types{};
  Field<std::vector<std::int64_t>> job_type_groups{};
  Field<std::vector<OpenEnum<ContractsShiftType>>> shift_types{};
  Field<std::vector<std::int64_t>> skills{};
  Field<std::vector<std::int64_t>> tag_types{};
  Field<std::vector<std::int64_t>> teams{};
  Field<std::vector<std::int64_t>> technicians{};
  Field<std::vector<OpenEnum<TechnicianType>>> technician_types{};
  Field<std::vector<std::int64_t>> trades{};
  Field<std::vector<std::int64_t>> zones{};
  Field<std::vector<OpenEnum<DayOfWeek>>> weekdays{};
  Field<bool> use_tenant_settings{};
  Field<std::int64_t> job_duration_in_minutes{};
  Field<std::int64_t> existing_job_appointment_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const GetAvailabilityRequestArgs&) const = default;
};

/// `Capacity.V2.GetAvailiabilityGrid`. Retained from 2026-03: newer documents do not have it.
struct GetAvailiabilityGrid {
  std::vector<GetAvailabilityCell> row_headers{};
  std::vector<GetAvailabilityCell> column_headers{};
  std::vector<std::vector<GetAvailabilityCell>> table{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const GetAvailiabilityGrid&) const = default;
};

/// `Capacity.V2.GetAvailabilityResponse`. Retained from 2026-03: newer documents do not have it.
struct GetAvailabilityResponse {
  Timestamp time_stamp{};
  std::optional<std::vector<GetAvailiabilityGrid>> grids{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const GetAvailabilityResponse&) const = default;
};

/// `Capacity.V2.GetAvailabilitySlotTechnician`. Retained from 2026-03: newer documents do not have
/// it.
struct GetAvailabilitySlotTechnician {
  std::int64_t technician_id{};
  std::string technician_name{};
  Timestamp job_start{};
  Timestamp job_end{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const GetAvailabilitySlotTechnician&) const = default;
};

/// `Capacity.V2.GetAvailabilitySlot`. Retained from 2026-03: newer documents do not have it.
struct GetAvailabilitySlot {
  Timestamp slot_start{};
  Timestamp slot_end{};
  std::vector<GetAvailabilitySlotTechnician> technicians{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const GetAvailabilitySlot&) const = default;
};

/// `Capacity.V2.GetAvailabilitySlotsResponse`. Retained from 2026-03: newer documents do not have
/// it.
struct GetAvailabilitySlotsResponse {
  Timestamp time_stamp{};
  std::optional<std::vector<GetAvailabilitySlot>> available_slots{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const GetAvailabilitySlotsResponse&) const = default;
};

}  // namespace servicetitan::dispatch
