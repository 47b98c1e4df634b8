// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::dispatch {

namespace tables {

extern const detail::EnumValue kJobAppointmentAssignmentStatus[];
const detail::EnumValue kJobAppointmentAssignmentStatus[] = {
    {"Scheduled", static_cast<std::int32_t>(JobAppointmentAssignmentStatus::kScheduled)},
    {"Dispatched", static_cast<std::int32_t>(JobAppointmentAssignmentStatus::kDispatched)},
    {"Working", static_cast<std::int32_t>(JobAppointmentAssignmentStatus::kWorking)},
    {"Done", static_cast<std::int32_t>(JobAppointmentAssignmentStatus::kDone)},
};

}  // namespace tables

const detail::EnumTable& enum_table(JobAppointmentAssignmentStatus) noexcept {
  static constexpr detail::EnumTable table{
      "JobAppointmentAssignmentStatus", tables::kJobAppointmentAssignmentStatus, std::size(tables::kJobAppointmentAssignmentStatus),
      false};
  return table;
}

}  // namespace servicetitan::dispatch
