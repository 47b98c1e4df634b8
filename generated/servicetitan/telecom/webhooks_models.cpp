// Generated from specs/telecom.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/telecom/webhooks_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::telecom {

namespace tables {

extern const detail::Member kCallCompletedWebhookEvent[];
const detail::Member kCallCompletedWebhookEvent[] = {
    {"call", offsetof(CallCompletedWebhookEvent, call),
     &detail::type_of<decltype(CallCompletedWebhookEvent::call)>, true},
    {"tenantId", offsetof(CallCompletedWebhookEvent, tenant_id),
     &detail::type_of<decltype(CallCompletedWebhookEvent::tenant_id)>, true},
    {"tenantName", offsetof(CallCompletedWebhookEvent, tenant_name),
     &detail::type_of<decltype(CallCompletedWebhookEvent::tenant_name)>, true},
};

extern const detail::Member kCallUpdatedWebhookEvent[];
const detail::Member kCallUpdatedWebhookEvent[] = {
    {"call", offsetof(CallUpdatedWebhookEvent, call),
     &detail::type_of<decltype(CallUpdatedWebhookEvent::call)>, true},
    {"tenantId", offsetof(CallUpdatedWebhookEvent, tenant_id),
     &detail::type_of<decltype(CallUpdatedWebhookEvent::tenant_id)>, true},
    {"tenantName", offsetof(CallUpdatedWebhookEvent, tenant_name),
     &detail::type_of<decltype(CallUpdatedWebhookEvent::tenant_name)>, true},
};

}  // namespace tables

const detail::Object CallCompletedWebhookEvent::kObject{
    "CallCompletedWebhookEvent", tables::kCallCompletedWebhookEvent,
    std::size(tables::kCallCompletedWebhookEvent), offsetof(CallCompletedWebhookEvent, extra),
    &detail::construct<CallCompletedWebhookEvent>};

const detail::Object CallUpdatedWebhookEvent::kObject{
    "CallUpdatedWebhookEvent", tables::kCallUpdatedWebhookEvent,
    std::size(tables::kCallUpdatedWebhookEvent), offsetof(CallUpdatedWebhookEvent, extra),
    &detail::construct<CallUpdatedWebhookEvent>};

}  // namespace servicetitan::telecom
