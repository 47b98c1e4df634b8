// Generated from specs/shop.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// The implementation of servicetitan::shop, for programs that build no library:
// include it in one file of the program.

#include "servicetitan/shared/src.hpp"
#include "servicetitan/shop/common_models.cpp"
#include "servicetitan/shop/exports.cpp"
#include "servicetitan/shop/orders.cpp"
#include "servicetitan/shop/orders_models.cpp"
#include "servicetitan/shop/reviews.cpp"
#include "servicetitan/shop/snapshots.cpp"
#include "servicetitan/shop/snapshots_models.cpp"
#include "servicetitan/shop/tables.cpp"
#include "servicetitan/shop/webhooks_models.cpp"
