// Generated from specs/shop-items.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/shared.hpp"

namespace servicetitan::shop_items {

using Active = servicetitan::Active;

using ApiError = servicetitan::ApiError;

}  // namespace servicetitan::shop_items
