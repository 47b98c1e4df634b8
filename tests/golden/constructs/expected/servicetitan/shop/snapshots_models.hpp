// Generated from specs/shop.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::shop {

/// `Shop.V2.Snapshot`.
struct Snapshot {
  std::int32_t page{};
  std::int32_t page_size{};
  bool has_more{};
  std::vector<std::vector<Json>> data{};
  std::vector<std::string> fields{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const Snapshot&) const = default;
};

}  // namespace servicetitan::shop
