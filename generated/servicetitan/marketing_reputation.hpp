// Generated from specs/marketing-reputation.json by generator/. Do not edit;
// see docs/regenerate.md.
#pragma once

// All of servicetitan::marketing_reputation.

#include "servicetitan/marketing_reputation/fwd.hpp"
#include "servicetitan/marketing_reputation/reviews.hpp"
#include "servicetitan/marketing_reputation/reviews_models.hpp"
