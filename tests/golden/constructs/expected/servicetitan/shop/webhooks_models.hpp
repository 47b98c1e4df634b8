// Generated from specs/shop.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/shop/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::shop {

/// `Shop.V2.Webhook.OrderPaid`. Retained from 2025-12: newer documents do not have it.
struct OrderPaid {
  std::int64_t order_id{};
  std::optional<OpenEnum<Kind>> kind{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const OrderPaid&) const = default;
};

}  // namespace servicetitan::shop
