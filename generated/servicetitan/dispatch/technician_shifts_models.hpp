// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::dispatch {

/// `Dispatch.V2.BulkDeleteTechnicianShiftRequest`.
struct BulkDeleteTechnicianShiftRequest {
  Required<Timestamp> start;
  Required<Timestamp> end;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const BulkDeleteTechnicianShiftRequest&) const = default;
};

/// `Dispatch.Contracts.TechnicianShift.BulkDeleteTechnicianShiftResult`.
struct BulkDeleteTechnicianShiftResult {
  std::string message{};
  std::vector<std::int64_t> deleted_ids{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const BulkDeleteTechnicianShiftResult&) const = default;
};

/// `Dispatch.V2.ShiftRepeatType`.
enum class ShiftRepeatType : std::int32_t {
  kNever,
  kDaily,
  kWeekly,
};
const detail::EnumTable& enum_table(ShiftRepeatType) noexcept;

/// `Dispatch.V2.ShiftType`.
enum class ShiftType : std::int32_t {
  kNormal,
  kOnCall,
  kTimeOff,
};
const detail::EnumTable& enum_table(ShiftType) noexcept;

/// `Dispatch.V2.CreateTechnicianShiftRequest`.
struct CreateTechnicianShiftRequest {
  Required<std::vector<std::int64_t>> technician_ids;
  Required<OpenEnum<ShiftType>> shift_type;
  /// At least 1 characters.
  Required<std::string> title;
  /// At least 1 characters.
  Required<Timestamp> start;
  /// At least 1 characters.
  Required<Timestamp> end;
  Field<std::string> note{};
  Field<std::int64_t> timesheet_code_id{};
  Required<OpenEnum<ShiftRepeatType>> repeat_type;
  Field<Timestamp> repeat_end_date{};
  Field<std::int32_t> repeat_interval{};
  Field<std::string> shift_days{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateTechnicianShiftRequest&) const = default;
};

/// `Dispatch.Contracts.TechnicianShift.DeleteTechnicianShiftResult`.
struct DeleteTechnicianShiftResult {
  std::string message{};
  std::int64_t id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const DeleteTechnicianShiftResult&) const = default;
};

/// `Dispatch.V2.TechnicianShiftResponse`.
struct TechnicianShiftResponse {
  std::int64_t id{};
  OpenEnum<ShiftType> shift_type{};
  std::string title{};
  std::optional<std::string> note{};
  bool active{};
  std::int64_t technician_id{};
  Timestamp start{};
  Timestamp end{};
  std::optional<std::int64_t> timesheet_code_id{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TechnicianShiftResponse&) const = default;
};

/// `Dispatch.V2.TechnicianShiftCreateResponse`.
struct TechnicianShiftCreateResponse {
  bool created{};
  std::vector<TechnicianShiftResponse> technician_shifts{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TechnicianShiftCreateResponse&) const = default;
};

/// `Dispatch.V2.TechnicianShiftUpdateResponse`.
struct TechnicianShiftUpdateResponse {
  std::vector<TechnicianShiftResponse> technician_shifts{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TechnicianShiftUpdateResponse&) const = default;
};

/// `Dispatch.V2.UpdateTechnicianShiftRequest`.
struct UpdateTechnicianShiftRequest {
  std::optional<OpenEnum<ShiftType>> shift_type{};
  std::optional<std::string> title{};
  std::optional<Timestamp> start{};
  std::optional<Timestamp> end{};
  std::optional<std::string> note{};
  Field<std::int64_t> timesheet_code_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateTechnicianShiftRequest&) const = default;
};

}  // namespace servicetitan::dispatch
