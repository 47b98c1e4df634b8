// Generated from specs/telecom.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/telecom/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::telecom {

/// `Telecom.V3.Webhooks.CallCompletedWebhookEvent`. Retained from 2026-03: newer documents do not
/// have it.
struct CallCompletedWebhookEvent {
  CallResponse call{};
  std::int64_t tenant_id{};
  std::string tenant_name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CallCompletedWebhookEvent&) const = default;
};

/// `Telecom.V3.Webhooks.CallUpdatedWebhookEvent`. Retained from 2026-03: newer documents do not
/// have it.
struct CallUpdatedWebhookEvent {
  CallResponse call{};
  std::int64_t tenant_id{};
  std::string tenant_name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CallUpdatedWebhookEvent&) const = default;
};

}  // namespace servicetitan::telecom
