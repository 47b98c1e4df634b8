// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::pricebook {

/// `Pricebook.V2.MaterialsMarkupRequest`.
struct MaterialsMarkupRequest {
  Required<std::int64_t> id;
  /// At least 0. At most 2147483647.
  Required<Decimal> from;
  /// At least 0. At most 2147483647.
  Required<Decimal> to;
  /// At least 0. At most 100.
  Required<Decimal> percent;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const MaterialsMarkupRequest&) const = default;
};

/// `Pricebook.V2.MaterialsMarkupResponse`.
struct MaterialsMarkupResponse {
  std::int64_t id{};
  Decimal from{};
  Decimal to{};
  Decimal percent{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const MaterialsMarkupResponse&) const = default;
};

/// `Result_Of_Pricebook.V2.MaterialsMarkupResponse`.
struct ResultOfMaterialsMarkupResponse {
  MaterialsMarkupResponse data{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ResultOfMaterialsMarkupResponse&) const = default;
};

}  // namespace servicetitan::pricebook
