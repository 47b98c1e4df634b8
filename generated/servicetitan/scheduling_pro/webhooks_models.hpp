// Generated from specs/scheduling-pro.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/scheduling_pro/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::scheduling_pro {

/// `SchedulingPro.V2.Webhooks.SessionAbandonedQualifiedWebhookEvent`. Retained from 2026-03: newer
/// documents do not have it.
struct SessionAbandonedQualifiedWebhookEvent {
  SchedulerSessionResponse session{};
  std::int64_t tenant_id{};
  std::string tenant_name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SessionAbandonedQualifiedWebhookEvent&) const = default;
};

/// `SchedulingPro.V2.Webhooks.SessionCompletedWebhookEvent`. Retained from 2026-03: newer documents
/// do not have it.
struct SessionCompletedWebhookEvent {
  SchedulerSessionResponse session{};
  std::int64_t tenant_id{};
  std::string tenant_name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SessionCompletedWebhookEvent&) const = default;
};

}  // namespace servicetitan::scheduling_pro
