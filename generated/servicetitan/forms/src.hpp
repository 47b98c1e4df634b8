// Generated from specs/forms.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// The implementation of servicetitan::forms, for programs that build no library:
// include it in one file of the program.

#include "servicetitan/forms/form.cpp"
#include "servicetitan/forms/form_models.cpp"
#include "servicetitan/forms/form_submission.cpp"
#include "servicetitan/forms/form_submission_models.cpp"
#include "servicetitan/forms/jobs.cpp"
#include "servicetitan/forms/jobs_models.cpp"
#include "servicetitan/forms/tables.cpp"
#include "servicetitan/shared/src.hpp"
