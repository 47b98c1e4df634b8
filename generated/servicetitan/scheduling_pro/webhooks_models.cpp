// Generated from specs/scheduling-pro.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/scheduling_pro/webhooks_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::scheduling_pro {

namespace tables::session_abandoned_qualified_webhook_event {
using T = SessionAbandonedQualifiedWebhookEvent;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"session", offsetof(T, session), &detail::type_of<decltype(T::session)>, true},
    {"tenantId", offsetof(T, tenant_id), &detail::type_of<decltype(T::tenant_id)>, true},
    {"tenantName", offsetof(T, tenant_name), &detail::type_of<decltype(T::tenant_name)>, true},
};
}  // namespace tables::session_abandoned_qualified_webhook_event
constinit const detail::Object SessionAbandonedQualifiedWebhookEvent::kObject{
    "SessionAbandonedQualifiedWebhookEvent",
    tables::session_abandoned_qualified_webhook_event::kMembers,
    std::size(tables::session_abandoned_qualified_webhook_event::kMembers),
    offsetof(SessionAbandonedQualifiedWebhookEvent, extra),
    &detail::construct<SessionAbandonedQualifiedWebhookEvent>};

namespace tables::session_completed_webhook_event {
using T = SessionCompletedWebhookEvent;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"session", offsetof(T, session), &detail::type_of<decltype(T::session)>, true},
    {"tenantId", offsetof(T, tenant_id), &detail::type_of<decltype(T::tenant_id)>, true},
    {"tenantName", offsetof(T, tenant_name), &detail::type_of<decltype(T::tenant_name)>, true},
};
}  // namespace tables::session_completed_webhook_event
constinit const detail::Object SessionCompletedWebhookEvent::kObject{
    "SessionCompletedWebhookEvent", tables::session_completed_webhook_event::kMembers,
    std::size(tables::session_completed_webhook_event::kMembers),
    offsetof(SessionCompletedWebhookEvent, extra),
    &detail::construct<SessionCompletedWebhookEvent>};

}  // namespace servicetitan::scheduling_pro
