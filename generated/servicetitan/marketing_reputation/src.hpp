// Generated from specs/marketing-reputation.json by generator/. Do not edit;
// see docs/regenerate.md.
#pragma once

// The implementation of servicetitan::marketing_reputation, for programs that build no library:
// include it in one file of the program.

#include "servicetitan/marketing_reputation/reviews.cpp"
#include "servicetitan/marketing_reputation/reviews_models.cpp"
#include "servicetitan/marketing_reputation/tables.cpp"
