// Generated from specs/shop-items.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// The implementation of servicetitan::shop_items, for programs that build no library:
// include it in one file of the program.

#include "servicetitan/shared/src.hpp"
#include "servicetitan/shop_items/items.cpp"
#include "servicetitan/shop_items/items_models.cpp"
#include "servicetitan/shop_items/tables.cpp"
