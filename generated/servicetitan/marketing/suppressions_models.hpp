// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::marketing {

/// `Marketing.V2.SuppressionType`. Retained from 2026-03: newer documents do not have it.
enum class SuppressionType : std::int32_t {
  kUnsubscribe,
  kBounce,
  kSpamReport,
  kManualUnsubscribe,
  kNeverEmail,
};
const detail::EnumTable& enum_table(SuppressionType) noexcept;

/// `Marketing.V2.AddSuppressionsRequest`. Retained from 2026-03: newer documents do not have it.
struct AddSuppressionsRequest {
  Required<std::vector<std::string>> emails;
  Required<OpenEnum<SuppressionType>> reason;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const AddSuppressionsRequest&) const = default;
};

/// `Marketing.V2.RemoveSuppressionsRequest`. Retained from 2026-03: newer documents do not have it.
struct RemoveSuppressionsRequest {
  Required<std::vector<std::string>> emails;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const RemoveSuppressionsRequest&) const = default;
};

/// `Marketing.V2.SuppressionResponse`. Retained from 2026-03: newer documents do not have it.
struct SuppressionResponse {
  std::int64_t id{};
  std::string email{};
  std::optional<OpenEnum<SuppressionType>> reason{};
  Timestamp modified_on{};
  Timestamp created_on{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SuppressionResponse&) const = default;
};

}  // namespace servicetitan::marketing
