// Generated from specs/shop-items.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include <cstdint>

namespace servicetitan::shop_items {

struct Item;

}  // namespace servicetitan::shop_items
