// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::dispatch {

/// `Dispatch.V2.JobAppointmentAssignmentStatus`.
enum class JobAppointmentAssignmentStatus : std::int32_t {
  kScheduled,
  kDispatched,
  kWorking,
  kDone,
};
const detail::EnumTable& enum_table(JobAppointmentAssignmentStatus) noexcept;

}  // namespace servicetitan::dispatch
