// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::accounting {

/// `Accounting.V2.PaymentTypeResponse`.
struct PaymentTypeResponse {
  std::int64_t id{};
  std::string name{};
  std::optional<Timestamp> modified_on{};
  std::optional<Timestamp> created_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const PaymentTypeResponse&) const = default;
};

}  // namespace servicetitan::accounting
