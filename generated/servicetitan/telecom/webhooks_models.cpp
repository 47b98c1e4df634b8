// Generated from specs/telecom.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/telecom/webhooks_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::telecom {

namespace tables::call_completed_webhook_event {
using T = CallCompletedWebhookEvent;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"call", offsetof(T, call), &detail::type_of<decltype(T::call)>, true},
    {"tenantId", offsetof(T, tenant_id), &detail::type_of<decltype(T::tenant_id)>, true},
    {"tenantName", offsetof(T, tenant_name), &detail::type_of<decltype(T::tenant_name)>, true},
};
}  // namespace tables::call_completed_webhook_event
constinit const detail::Object CallCompletedWebhookEvent::kObject{
    "CallCompletedWebhookEvent", tables::call_completed_webhook_event::kMembers,
    std::size(tables::call_completed_webhook_event::kMembers),
    offsetof(CallCompletedWebhookEvent, extra), &detail::construct<CallCompletedWebhookEvent>};

namespace tables::call_updated_webhook_event {
using T = CallUpdatedWebhookEvent;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"call", offsetof(T, call), &detail::type_of<decltype(T::call)>, true},
    {"tenantId", offsetof(T, tenant_id), &detail::type_of<decltype(T::tenant_id)>, true},
    {"tenantName", offsetof(T, tenant_name), &detail::type_of<decltype(T::tenant_name)>, true},
};
}  // namespace tables::call_updated_webhook_event
constinit const detail::Object CallUpdatedWebhookEvent::kObject{
    "CallUpdatedWebhookEvent", tables::call_updated_webhook_event::kMembers,
    std::size(tables::call_updated_webhook_event::kMembers),
    offsetof(CallUpdatedWebhookEvent, extra), &detail::construct<CallUpdatedWebhookEvent>};

}  // namespace servicetitan::telecom
