// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/technician_shifts_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::dispatch {

namespace tables::bulk_delete_technician_shift_request {
using T = BulkDeleteTechnicianShiftRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"start", offsetof(T, start), &detail::type_of<decltype(T::start)>, true},
    {"end", offsetof(T, end), &detail::type_of<decltype(T::end)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.start = detail::unset, .end = detail::unset};
}
}  // namespace tables::bulk_delete_technician_shift_request
constinit const detail::Object BulkDeleteTechnicianShiftRequest::kObject{
    "BulkDeleteTechnicianShiftRequest", tables::bulk_delete_technician_shift_request::kMembers,
    std::size(tables::bulk_delete_technician_shift_request::kMembers),
    offsetof(BulkDeleteTechnicianShiftRequest, extra),
    &tables::bulk_delete_technician_shift_request::make};

namespace tables::bulk_delete_technician_shift_result {
using T = BulkDeleteTechnicianShiftResult;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"message", offsetof(T, message), &detail::type_of<decltype(T::message)>, true},
    {"deletedIds", offsetof(T, deleted_ids), &detail::type_of<decltype(T::deleted_ids)>, true},
};
}  // namespace tables::bulk_delete_technician_shift_result
constinit const detail::Object BulkDeleteTechnicianShiftResult::kObject{
    "BulkDeleteTechnicianShiftResult", tables::bulk_delete_technician_shift_result::kMembers,
    std::size(tables::bulk_delete_technician_shift_result::kMembers),
    offsetof(BulkDeleteTechnicianShiftResult, extra),
    &detail::construct<BulkDeleteTechnicianShiftResult>};

namespace tables::shift_repeat_type {
using T = ShiftRepeatType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Never", static_cast<std::int32_t>(T::kNever)},
    {"Daily", static_cast<std::int32_t>(T::kDaily)},
    {"Weekly", static_cast<std::int32_t>(T::kWeekly)},
};
}  // namespace tables::shift_repeat_type
const detail::EnumTable& enum_table(ShiftRepeatType) noexcept {
  static constexpr detail::EnumTable table{
      "ShiftRepeatType", tables::shift_repeat_type::kValues,
      std::size(tables::shift_repeat_type::kValues)};
  return table;
}

namespace tables::shift_type {
using T = ShiftType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Normal", static_cast<std::int32_t>(T::kNormal)},
    {"OnCall", static_cast<std::int32_t>(T::kOnCall)},
    {"TimeOff", static_cast<std::int32_t>(T::kTimeOff)},
};
}  // namespace tables::shift_type
const detail::EnumTable& enum_table(ShiftType) noexcept {
  static constexpr detail::EnumTable table{
      "ShiftType", tables::shift_type::kValues, std::size(tables::shift_type::kValues)};
  return table;
}

namespace tables::create_technician_shift_request {
using T = CreateTechnicianShiftRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"technicianIds", offsetof(T, technician_ids), &detail::type_of<decltype(T::technician_ids)>,
     true},
    {"shiftType", offsetof(T, shift_type), &detail::type_of<decltype(T::shift_type)>, true},
    {"title", offsetof(T, title), &detail::type_of<decltype(T::title)>, true},
    {"start", offsetof(T, start), &detail::type_of<decltype(T::start)>, true},
    {"end", offsetof(T, end), &detail::type_of<decltype(T::end)>, true},
    {"note", offsetof(T, note), &detail::type_of<decltype(T::note)>},
    {"timesheetCodeId", offsetof(T, timesheet_code_id),
     &detail::type_of<decltype(T::timesheet_code_id)>},
    {"repeatType", offsetof(T, repeat_type), &detail::type_of<decltype(T::repeat_type)>, true},
    {"repeatEndDate", offsetof(T, repeat_end_date), &detail::type_of<decltype(T::repeat_end_date)>},
    {"repeatInterval", offsetof(T, repeat_interval),
     &detail::type_of<decltype(T::repeat_interval)>},
    {"shiftDays", offsetof(T, shift_days), &detail::type_of<decltype(T::shift_days)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .technician_ids = detail::unset,
      .shift_type = detail::unset,
      .title = detail::unset,
      .start = detail::unset,
      .end = detail::unset,
      .repeat_type = detail::unset,
  };
}
}  // namespace tables::create_technician_shift_request
constinit const detail::Object CreateTechnicianShiftRequest::kObject{
    "CreateTechnicianShiftRequest", tables::create_technician_shift_request::kMembers,
    std::size(tables::create_technician_shift_request::kMembers),
    offsetof(CreateTechnicianShiftRequest, extra), &tables::create_technician_shift_request::make};

namespace tables::delete_technician_shift_result {
using T = DeleteTechnicianShiftResult;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"message", offsetof(T, message), &detail::type_of<decltype(T::message)>, true},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
};
}  // namespace tables::delete_technician_shift_result
constinit const detail::Object DeleteTechnicianShiftResult::kObject{
    "DeleteTechnicianShiftResult", tables::delete_technician_shift_result::kMembers,
    std::size(tables::delete_technician_shift_result::kMembers),
    offsetof(DeleteTechnicianShiftResult, extra), &detail::construct<DeleteTechnicianShiftResult>};

namespace tables::technician_shift_response {
using T = TechnicianShiftResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"shiftType", offsetof(T, shift_type), &detail::type_of<decltype(T::shift_type)>, true},
    {"title", offsetof(T, title), &detail::type_of<decltype(T::title)>, true},
    {"note", offsetof(T, note), &detail::type_of<decltype(T::note)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>,
     true},
    {"start", offsetof(T, start), &detail::type_of<decltype(T::start)>, true},
    {"end", offsetof(T, end), &detail::type_of<decltype(T::end)>, true},
    {"timesheetCodeId", offsetof(T, timesheet_code_id),
     &detail::type_of<decltype(T::timesheet_code_id)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::technician_shift_response
constinit const detail::Object TechnicianShiftResponse::kObject{
    "TechnicianShiftResponse", tables::technician_shift_response::kMembers,
    std::size(tables::technician_shift_response::kMembers),
    offsetof(TechnicianShiftResponse, extra), &detail::construct<TechnicianShiftResponse>};

namespace tables::technician_shift_create_response {
using T = TechnicianShiftCreateResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"created", offsetof(T, created), &detail::type_of<decltype(T::created)>, true},
    {"technicianShifts", offsetof(T, technician_shifts),
     &detail::type_of<decltype(T::technician_shifts)>, true},
};
}  // namespace tables::technician_shift_create_response
constinit const detail::Object TechnicianShiftCreateResponse::kObject{
    "TechnicianShiftCreateResponse", tables::technician_shift_create_response::kMembers,
    std::size(tables::technician_shift_create_response::kMembers),
    offsetof(TechnicianShiftCreateResponse, extra),
    &detail::construct<TechnicianShiftCreateResponse>};

namespace tables::technician_shift_update_response {
using T = TechnicianShiftUpdateResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"technicianShifts", offsetof(T, technician_shifts),
     &detail::type_of<decltype(T::technician_shifts)>, true},
};
}  // namespace tables::technician_shift_update_response
constinit const detail::Object TechnicianShiftUpdateResponse::kObject{
    "TechnicianShiftUpdateResponse", tables::technician_shift_update_response::kMembers,
    std::size(tables::technician_shift_update_response::kMembers),
    offsetof(TechnicianShiftUpdateResponse, extra),
    &detail::construct<TechnicianShiftUpdateResponse>};

namespace tables::update_technician_shift_request {
using T = UpdateTechnicianShiftRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"shiftType", offsetof(T, shift_type), &detail::type_of<decltype(T::shift_type)>},
    {"title", offsetof(T, title), &detail::type_of<decltype(T::title)>},
    {"start", offsetof(T, start), &detail::type_of<decltype(T::start)>},
    {"end", offsetof(T, end), &detail::type_of<decltype(T::end)>},
    {"note", offsetof(T, note), &detail::type_of<decltype(T::note)>},
    {"timesheetCodeId", offsetof(T, timesheet_code_id),
     &detail::type_of<decltype(T::timesheet_code_id)>},
};
}  // namespace tables::update_technician_shift_request
constinit const detail::Object UpdateTechnicianShiftRequest::kObject{
    "UpdateTechnicianShiftRequest", tables::update_technician_shift_request::kMembers,
    std::size(tables::update_technician_shift_request::kMembers),
    offsetof(UpdateTechnicianShiftRequest, extra),
    &detail::construct<UpdateTechnicianShiftRequest>};

}  // namespace servicetitan::dispatch
