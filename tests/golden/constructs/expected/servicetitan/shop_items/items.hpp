// Generated from specs/shop-items.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/request.hpp"
#include "servicetitan/shop_items/items_models.hpp"
#include "servicetitan/shop_items/shared.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::shop_items::items {

/// Query parameters of @ref list.
struct ListQuery {
  std::optional<OpenEnum<Active>> active{};
};

/// GET /items/v2/tenant/{tenant}/items
///
/// Scope: `tn.items.r`. Errors: 400.
Request<std::vector<Item>> list(const ListQuery& query = {});

}  // namespace servicetitan::shop_items::items
