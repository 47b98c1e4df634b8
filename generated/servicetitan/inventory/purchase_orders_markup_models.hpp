// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::inventory {

/// `Inventory.V2.Markups.CreatePurchaseOrderMarkupRequest`.
struct CreatePurchaseOrderMarkupRequest {
  Required<Decimal> from;
  Required<Decimal> to;
  Required<Decimal> percent;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreatePurchaseOrderMarkupRequest&) const = default;
};

/// `Inventory.V2.Markups.PurchaseOrderMarkupResponse`.
struct PurchaseOrderMarkupResponse {
  Timestamp created_on{};
  Timestamp modified_on{};
  Decimal from{};
  Decimal to{};
  Decimal percent{};
  std::int64_t id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const PurchaseOrderMarkupResponse&) const = default;
};

/// `Inventory.V2.Markups.UpdatePurchaseOrderMarkupRequest`.
struct UpdatePurchaseOrderMarkupRequest {
  Required<Decimal> from;
  Required<Decimal> to;
  Required<Decimal> percent;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdatePurchaseOrderMarkupRequest&) const = default;
};

}  // namespace servicetitan::inventory
