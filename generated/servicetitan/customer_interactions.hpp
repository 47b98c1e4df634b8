// Generated from specs/customer-interactions.json by generator/. Do not edit;
// see docs/regenerate.md.
#pragma once

// All of servicetitan::customer_interactions.

#include "servicetitan/customer_interactions/exports.hpp"
#include "servicetitan/customer_interactions/exports_models.hpp"
#include "servicetitan/customer_interactions/fwd.hpp"
#include "servicetitan/customer_interactions/shared.hpp"
#include "servicetitan/customer_interactions/technician_rating.hpp"
#include "servicetitan/customer_interactions/technician_rating_models.hpp"
#include "servicetitan/customer_interactions/technician_ratings.hpp"
#include "servicetitan/customer_interactions/technician_ratings_models.hpp"
