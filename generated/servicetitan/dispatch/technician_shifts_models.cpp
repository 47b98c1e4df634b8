// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/technician_shifts_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::dispatch {

namespace tables {

extern const detail::Member kBulkDeleteTechnicianShiftRequest[];
const detail::Member kBulkDeleteTechnicianShiftRequest[] = {
    {"start", offsetof(BulkDeleteTechnicianShiftRequest, start),
     &detail::type_of<decltype(BulkDeleteTechnicianShiftRequest::start)>, true},
    {"end", offsetof(BulkDeleteTechnicianShiftRequest, end),
     &detail::type_of<decltype(BulkDeleteTechnicianShiftRequest::end)>, true},
};
void make_bulk_delete_technician_shift_request(void* place) {
  ::new (place) BulkDeleteTechnicianShiftRequest{.start = detail::unset, .end = detail::unset};
}

extern const detail::Member kBulkDeleteTechnicianShiftResult[];
const detail::Member kBulkDeleteTechnicianShiftResult[] = {
    {"message", offsetof(BulkDeleteTechnicianShiftResult, message),
     &detail::type_of<decltype(BulkDeleteTechnicianShiftResult::message)>, true},
    {"deletedIds", offsetof(BulkDeleteTechnicianShiftResult, deleted_ids),
     &detail::type_of<decltype(BulkDeleteTechnicianShiftResult::deleted_ids)>, true},
};

extern const detail::EnumValue kShiftRepeatType[];
const detail::EnumValue kShiftRepeatType[] = {
    {"Never", static_cast<std::int32_t>(ShiftRepeatType::kNever)},
    {"Daily", static_cast<std::int32_t>(ShiftRepeatType::kDaily)},
    {"Weekly", static_cast<std::int32_t>(ShiftRepeatType::kWeekly)},
};

extern const detail::EnumValue kShiftType[];
const detail::EnumValue kShiftType[] = {
    {"Normal", static_cast<std::int32_t>(ShiftType::kNormal)},
    {"OnCall", static_cast<std::int32_t>(ShiftType::kOnCall)},
    {"TimeOff", static_cast<std::int32_t>(ShiftType::kTimeOff)},
};

extern const detail::Member kCreateTechnicianShiftRequest[];
const detail::Member kCreateTechnicianShiftRequest[] = {
    {"technicianIds", offsetof(CreateTechnicianShiftRequest, technician_ids),
     &detail::type_of<decltype(CreateTechnicianShiftRequest::technician_ids)>, true},
    {"shiftType", offsetof(CreateTechnicianShiftRequest, shift_type),
     &detail::type_of<decltype(CreateTechnicianShiftRequest::shift_type)>, true},
    {"title", offsetof(CreateTechnicianShiftRequest, title),
     &detail::type_of<decltype(CreateTechnicianShiftRequest::title)>, true},
    {"start", offsetof(CreateTechnicianShiftRequest, start),
     &detail::type_of<decltype(CreateTechnicianShiftRequest::start)>, true},
    {"end", offsetof(CreateTechnicianShiftRequest, end),
     &detail::type_of<decltype(CreateTechnicianShiftRequest::end)>, true},
    {"note", offsetof(CreateTechnicianShiftRequest, note),
     &detail::type_of<decltype(CreateTechnicianShiftRequest::note)>},
    {"timesheetCodeId", offsetof(CreateTechnicianShiftRequest, timesheet_code_id),
     &detail::type_of<decltype(CreateTechnicianShiftRequest::timesheet_code_id)>},
    {"repeatType", offsetof(CreateTechnicianShiftRequest, repeat_type),
     &detail::type_of<decltype(CreateTechnicianShiftRequest::repeat_type)>, true},
    {"repeatEndDate", offsetof(CreateTechnicianShiftRequest, repeat_end_date),
     &detail::type_of<decltype(CreateTechnicianShiftRequest::repeat_end_date)>},
    {"repeatInterval", offsetof(CreateTechnicianShiftRequest, repeat_interval),
     &detail::type_of<decltype(CreateTechnicianShiftRequest::repeat_interval)>},
    {"shiftDays", offsetof(CreateTechnicianShiftRequest, shift_days),
     &detail::type_of<decltype(CreateTechnicianShiftRequest::shift_days)>},
};
void make_create_technician_shift_request(void* place) {
  ::new (place) CreateTechnicianShiftRequest{
      .technician_ids = detail::unset,
      .shift_type = detail::unset,
      .title = detail::unset,
      .start = detail::unset,
      .end = detail::unset,
      .repeat_type = detail::unset,
  };
}

extern const detail::Member kDeleteTechnicianShiftResult[];
const detail::Member kDeleteTechnicianShiftResult[] = {
    {"message", offsetof(DeleteTechnicianShiftResult, message),
     &detail::type_of<decltype(DeleteTechnicianShiftResult::message)>, true},
    {"id", offsetof(DeleteTechnicianShiftResult, id),
     &detail::type_of<decltype(DeleteTechnicianShiftResult::id)>, true},
};

extern const detail::Member kTechnicianShiftResponse[];
const detail::Member kTechnicianShiftResponse[] = {
    {"id", offsetof(TechnicianShiftResponse, id),
     &detail::type_of<decltype(TechnicianShiftResponse::id)>, true},
    {"shiftType", offsetof(TechnicianShiftResponse, shift_type),
     &detail::type_of<decltype(TechnicianShiftResponse::shift_type)>, true},
    {"title", offsetof(TechnicianShiftResponse, title),
     &detail::type_of<decltype(TechnicianShiftResponse::title)>, true},
    {"note", offsetof(TechnicianShiftResponse, note),
     &detail::type_of<decltype(TechnicianShiftResponse::note)>},
    {"active", offsetof(TechnicianShiftResponse, active),
     &detail::type_of<decltype(TechnicianShiftResponse::active)>, true},
    {"technicianId", offsetof(TechnicianShiftResponse, technician_id),
     &detail::type_of<decltype(TechnicianShiftResponse::technician_id)>, true},
    {"start", offsetof(TechnicianShiftResponse, start),
     &detail::type_of<decltype(TechnicianShiftResponse::start)>, true},
    {"end", offsetof(TechnicianShiftResponse, end),
     &detail::type_of<decltype(TechnicianShiftResponse::end)>, true},
    {"timesheetCodeId", offsetof(TechnicianShiftResponse, timesheet_code_id),
     &detail::type_of<decltype(TechnicianShiftResponse::timesheet_code_id)>},
    {"createdOn", offsetof(TechnicianShiftResponse, created_on),
     &detail::type_of<decltype(TechnicianShiftResponse::created_on)>, true},
    {"modifiedOn", offsetof(TechnicianShiftResponse, modified_on),
     &detail::type_of<decltype(TechnicianShiftResponse::modified_on)>, true},
};

extern const detail::Member kTechnicianShiftCreateResponse[];
const detail::Member kTechnicianShiftCreateResponse[] = {
    {"created", offsetof(TechnicianShiftCreateResponse, created),
     &detail::type_of<decltype(TechnicianShiftCreateResponse::created)>, true},
    {"technicianShifts", offsetof(TechnicianShiftCreateResponse, technician_shifts),
     &detail::type_of<decltype(TechnicianShiftCreateResponse::technician_shifts)>, true},
};

extern const detail::Member kTechnicianShiftUpdateResponse[];
const detail::Member kTechnicianShiftUpdateResponse[] = {
    {"technicianShifts", offsetof(TechnicianShiftUpdateResponse, technician_shifts),
     &detail::type_of<decltype(TechnicianShiftUpdateResponse::technician_shifts)>, true},
};

extern const detail::Member kUpdateTechnicianShiftRequest[];
const detail::Member kUpdateTechnicianShiftRequest[] = {
    {"shiftType", offsetof(UpdateTechnicianShiftRequest, shift_type),
     &detail::type_of<decltype(UpdateTechnicianShiftRequest::shift_type)>},
    {"title", offsetof(UpdateTechnicianShiftRequest, title),
     &detail::type_of<decltype(UpdateTechnicianShiftRequest::title)>},
    {"start", offsetof(UpdateTechnicianShiftRequest, start),
     &detail::type_of<decltype(UpdateTechnicianShiftRequest::start)>},
    {"end", offsetof(UpdateTechnicianShiftRequest, end),
     &detail::type_of<decltype(UpdateTechnicianShiftRequest::end)>},
    {"note", offsetof(UpdateTechnicianShiftRequest, note),
     &detail::type_of<decltype(UpdateTechnicianShiftRequest::note)>},
    {"timesheetCodeId", offsetof(UpdateTechnicianShiftRequest, timesheet_code_id),
     &detail::type_of<decltype(UpdateTechnicianShiftRequest::timesheet_code_id)>},
};

}  // namespace tables

const detail::Object BulkDeleteTechnicianShiftRequest::kObject{
    "BulkDeleteTechnicianShiftRequest", tables::kBulkDeleteTechnicianShiftRequest,
    std::size(tables::kBulkDeleteTechnicianShiftRequest),
    offsetof(BulkDeleteTechnicianShiftRequest, extra),
    &tables::make_bulk_delete_technician_shift_request};

const detail::Object BulkDeleteTechnicianShiftResult::kObject{
    "BulkDeleteTechnicianShiftResult", tables::kBulkDeleteTechnicianShiftResult,
    std::size(tables::kBulkDeleteTechnicianShiftResult),
    offsetof(BulkDeleteTechnicianShiftResult, extra),
    &detail::construct<BulkDeleteTechnicianShiftResult>};

const detail::EnumTable& enum_table(ShiftRepeatType) noexcept {
  static constexpr detail::EnumTable table{
      "ShiftRepeatType", tables::kShiftRepeatType, std::size(tables::kShiftRepeatType),
      false};
  return table;
}

const detail::EnumTable& enum_table(ShiftType) noexcept {
  static constexpr detail::EnumTable table{
      "ShiftType", tables::kShiftType, std::size(tables::kShiftType),
      false};
  return table;
}

const detail::Object CreateTechnicianShiftRequest::kObject{
    "CreateTechnicianShiftRequest", tables::kCreateTechnicianShiftRequest,
    std::size(tables::kCreateTechnicianShiftRequest), offsetof(CreateTechnicianShiftRequest, extra),
    &tables::make_create_technician_shift_request};

const detail::Object DeleteTechnicianShiftResult::kObject{
    "DeleteTechnicianShiftResult", tables::kDeleteTechnicianShiftResult,
    std::size(tables::kDeleteTechnicianShiftResult), offsetof(DeleteTechnicianShiftResult, extra),
    &detail::construct<DeleteTechnicianShiftResult>};

const detail::Object TechnicianShiftResponse::kObject{
    "TechnicianShiftResponse", tables::kTechnicianShiftResponse,
    std::size(tables::kTechnicianShiftResponse), offsetof(TechnicianShiftResponse, extra),
    &detail::construct<TechnicianShiftResponse>};

const detail::Object TechnicianShiftCreateResponse::kObject{
    "TechnicianShiftCreateResponse", tables::kTechnicianShiftCreateResponse,
    std::size(tables::kTechnicianShiftCreateResponse),
    offsetof(TechnicianShiftCreateResponse, extra),
    &detail::construct<TechnicianShiftCreateResponse>};

const detail::Object TechnicianShiftUpdateResponse::kObject{
    "TechnicianShiftUpdateResponse", tables::kTechnicianShiftUpdateResponse,
    std::size(tables::kTechnicianShiftUpdateResponse),
    offsetof(TechnicianShiftUpdateResponse, extra),
    &detail::construct<TechnicianShiftUpdateResponse>};

const detail::Object UpdateTechnicianShiftRequest::kObject{
    "UpdateTechnicianShiftRequest", tables::kUpdateTechnicianShiftRequest,
    std::size(tables::kUpdateTechnicianShiftRequest), offsetof(UpdateTechnicianShiftRequest, extra),
    &detail::construct<UpdateTechnicianShiftRequest>};

}  // namespace servicetitan::dispatch
