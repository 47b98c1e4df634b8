// Generated from specs/task-management.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// The implementation of servicetitan::task_management, for programs that build no library:
// include it in one file of the program.

#include "servicetitan/shared/src.hpp"
#include "servicetitan/task_management/client_side_data.cpp"
#include "servicetitan/task_management/client_side_data_models.cpp"
#include "servicetitan/task_management/tables.cpp"
#include "servicetitan/task_management/tasks.cpp"
#include "servicetitan/task_management/tasks_models.cpp"
