// Generated from specs/forms.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// All of servicetitan::forms.

#include "servicetitan/forms/form.hpp"
#include "servicetitan/forms/form_models.hpp"
#include "servicetitan/forms/form_submission.hpp"
#include "servicetitan/forms/form_submission_models.hpp"
#include "servicetitan/forms/fwd.hpp"
#include "servicetitan/forms/jobs.hpp"
#include "servicetitan/forms/jobs_models.hpp"
#include "servicetitan/forms/shared.hpp"
