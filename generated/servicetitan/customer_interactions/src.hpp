// Generated from specs/customer-interactions.json by generator/. Do not edit;
// see docs/regenerate.md.
#pragma once

// The implementation of servicetitan::customer_interactions, for programs that build no library:
// include it in one file of the program.

#include "servicetitan/customer_interactions/exports.cpp"
#include "servicetitan/customer_interactions/exports_models.cpp"
#include "servicetitan/customer_interactions/tables.cpp"
#include "servicetitan/customer_interactions/technician_rating.cpp"
#include "servicetitan/customer_interactions/technician_rating_models.cpp"
#include "servicetitan/customer_interactions/technician_ratings.cpp"
#include "servicetitan/customer_interactions/technician_ratings_models.cpp"
#include "servicetitan/shared/src.hpp"
