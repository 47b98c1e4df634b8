// Generated from specs/shop-items.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// All of servicetitan::shop_items.

#include "servicetitan/shop_items/fwd.hpp"
#include "servicetitan/shop_items/items.hpp"
#include "servicetitan/shop_items/items_models.hpp"
#include "servicetitan/shop_items/shared.hpp"
