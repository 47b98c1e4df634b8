// Generated from specs/shop-items.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/shop_items/shared.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::shop_items {

/// `Item`.
struct Item {
  std::int64_t id{};
  std::optional<OpenEnum<Active>> active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const Item&) const = default;
};

}  // namespace servicetitan::shop_items
