// Generated from specs/scheduling-pro.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/scheduling_pro/webhooks_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::scheduling_pro {

namespace tables {

extern const detail::Member kSessionAbandonedQualifiedWebhookEvent[];
const detail::Member kSessionAbandonedQualifiedWebhookEvent[] = {
    {"session", offsetof(SessionAbandonedQualifiedWebhookEvent, session),
     &detail::type_of<decltype(SessionAbandonedQualifiedWebhookEvent::session)>, true},
    {"tenantId", offsetof(SessionAbandonedQualifiedWebhookEvent, tenant_id),
     &detail::type_of<decltype(SessionAbandonedQualifiedWebhookEvent::tenant_id)>, true},
    {"tenantName", offsetof(SessionAbandonedQualifiedWebhookEvent, tenant_name),
     &detail::type_of<decltype(SessionAbandonedQualifiedWebhookEvent::tenant_name)>, true},
};

extern const detail::Member kSessionCompletedWebhookEvent[];
const detail::Member kSessionCompletedWebhookEvent[] = {
    {"session", offsetof(SessionCompletedWebhookEvent, session),
     &detail::type_of<decltype(SessionCompletedWebhookEvent::session)>, true},
    {"tenantId", offsetof(SessionCompletedWebhookEvent, tenant_id),
     &detail::type_of<decltype(SessionCompletedWebhookEvent::tenant_id)>, true},
    {"tenantName", offsetof(SessionCompletedWebhookEvent, tenant_name),
     &detail::type_of<decltype(SessionCompletedWebhookEvent::tenant_name)>, true},
};

}  // namespace tables

const detail::Object SessionAbandonedQualifiedWebhookEvent::kObject{
    "SessionAbandonedQualifiedWebhookEvent", tables::kSessionAbandonedQualifiedWebhookEvent,
    std::size(tables::kSessionAbandonedQualifiedWebhookEvent),
    offsetof(SessionAbandonedQualifiedWebhookEvent, extra),
    &detail::construct<SessionAbandonedQualifiedWebhookEvent>};

const detail::Object SessionCompletedWebhookEvent::kObject{
    "SessionCompletedWebhookEvent", tables::kSessionCompletedWebhookEvent,
    std::size(tables::kSessionCompletedWebhookEvent), offsetof(SessionCompletedWebhookEvent, extra),
    &detail::construct<SessionCompletedWebhookEvent>};

}  // namespace servicetitan::scheduling_pro
