// Generated from specs/task-management.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// All of servicetitan::task_management.

#include "servicetitan/task_management/client_side_data.hpp"
#include "servicetitan/task_management/client_side_data_models.hpp"
#include "servicetitan/task_management/fwd.hpp"
#include "servicetitan/task_management/shared.hpp"
#include "servicetitan/task_management/tasks.hpp"
#include "servicetitan/task_management/tasks_models.hpp"
