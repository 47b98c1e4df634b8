// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::dispatch {

namespace tables::job_appointment_assignment_status {
using T = JobAppointmentAssignmentStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Scheduled", static_cast<std::int32_t>(T::kScheduled)},
    {"Dispatched", static_cast<std::int32_t>(T::kDispatched)},
    {"Working", static_cast<std::int32_t>(T::kWorking)},
    {"Done", static_cast<std::int32_t>(T::kDone)},
};
}  // namespace tables::job_appointment_assignment_status
const detail::EnumTable& enum_table(JobAppointmentAssignmentStatus) noexcept {
  static constexpr detail::EnumTable table{
      "JobAppointmentAssignmentStatus", tables::job_appointment_assignment_status::kValues,
      std::size(tables::job_appointment_assignment_status::kValues)};
  return table;
}

}  // namespace servicetitan::dispatch
