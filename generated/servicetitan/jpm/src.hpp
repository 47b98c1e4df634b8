// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// The implementation of servicetitan::jpm, for programs that build no library:
// include it in one file of the program.

#include "servicetitan/jpm/appointments.cpp"
#include "servicetitan/jpm/appointments_models.cpp"
#include "servicetitan/jpm/budget_codes.cpp"
#include "servicetitan/jpm/budget_codes_models.cpp"
#include "servicetitan/jpm/common_models.cpp"
#include "servicetitan/jpm/exports.cpp"
#include "servicetitan/jpm/exports_models.cpp"
#include "servicetitan/jpm/job_cancel_reasons.cpp"
#include "servicetitan/jpm/job_cancel_reasons_models.cpp"
#include "servicetitan/jpm/job_equipment.cpp"
#include "servicetitan/jpm/job_equipment_models.cpp"
#include "servicetitan/jpm/job_hold_reasons.cpp"
#include "servicetitan/jpm/job_hold_reasons_models.cpp"
#include "servicetitan/jpm/job_types.cpp"
#include "servicetitan/jpm/job_types_models.cpp"
#include "servicetitan/jpm/jobs.cpp"
#include "servicetitan/jpm/jobs_models.cpp"
#include "servicetitan/jpm/project_statuses.cpp"
#include "servicetitan/jpm/project_statuses_models.cpp"
#include "servicetitan/jpm/project_sub_statuses.cpp"
#include "servicetitan/jpm/project_sub_statuses_models.cpp"
#include "servicetitan/jpm/project_types.cpp"
#include "servicetitan/jpm/project_types_models.cpp"
#include "servicetitan/jpm/projects.cpp"
#include "servicetitan/jpm/projects_models.cpp"
#include "servicetitan/jpm/tables.cpp"
#include "servicetitan/jpm/webhooks_models.cpp"
#include "servicetitan/shared/src.hpp"
