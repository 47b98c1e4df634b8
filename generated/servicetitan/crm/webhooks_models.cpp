// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/webhooks_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::crm {

namespace tables::booking_updated_event_base {
using T = BookingUpdatedEventBase;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"source", offsetof(T, source), &detail::type_of<decltype(T::source)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"address", offsetof(T, address), &detail::type_of<decltype(T::address)>},
    {"customerType", offsetof(T, customer_type), &detail::type_of<decltype(T::customer_type)>},
    {"start", offsetof(T, start), &detail::type_of<decltype(T::start)>, true},
    {"campaignId", offsetof(T, campaign_id), &detail::type_of<decltype(T::campaign_id)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"isFirstTimeClient", offsetof(T, is_first_time_client),
     &detail::type_of<decltype(T::is_first_time_client)>},
    {"uploadedImages", offsetof(T, uploaded_images),
     &detail::type_of<decltype(T::uploaded_images)>},
    {"isSendConfirmationEmail", offsetof(T, is_send_confirmation_email),
     &detail::type_of<decltype(T::is_send_confirmation_email)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
    {"dismissingReasonId", offsetof(T, dismissing_reason_id),
     &detail::type_of<decltype(T::dismissing_reason_id)>},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"externalId", offsetof(T, external_id), &detail::type_of<decltype(T::external_id)>, true},
    {"priority", offsetof(T, priority), &detail::type_of<decltype(T::priority)>},
    {"jobTypeId", offsetof(T, job_type_id), &detail::type_of<decltype(T::job_type_id)>},
    {"bookingProviderId", offsetof(T, booking_provider_id),
     &detail::type_of<decltype(T::booking_provider_id)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::booking_updated_event_base
constinit const detail::Object BookingUpdatedEventBase::kObject{
    "BookingUpdatedEventBase", tables::booking_updated_event_base::kMembers,
    std::size(tables::booking_updated_event_base::kMembers),
    offsetof(BookingUpdatedEventBase, extra), &detail::construct<BookingUpdatedEventBase>};

namespace tables::booking_updated_webhook_payload {
using T = BookingUpdatedWebhookPayload;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"booking", offsetof(T, booking), &detail::type_of<decltype(T::booking)>, true},
    {"tenantId", offsetof(T, tenant_id), &detail::type_of<decltype(T::tenant_id)>, true},
    {"tenantName", offsetof(T, tenant_name), &detail::type_of<decltype(T::tenant_name)>, true},
};
}  // namespace tables::booking_updated_webhook_payload
constinit const detail::Object BookingUpdatedWebhookPayload::kObject{
    "BookingUpdatedWebhookPayload", tables::booking_updated_webhook_payload::kMembers,
    std::size(tables::booking_updated_webhook_payload::kMembers),
    offsetof(BookingUpdatedWebhookPayload, extra),
    &detail::construct<BookingUpdatedWebhookPayload>};

namespace tables::lead_v2_webhook_model {
using T = LeadV2WebhookModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
    {"priority", offsetof(T, priority), &detail::type_of<decltype(T::priority)>, true},
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>},
    {"locationId", offsetof(T, location_id), &detail::type_of<decltype(T::location_id)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"jobTypeId", offsetof(T, job_type_id), &detail::type_of<decltype(T::job_type_id)>},
    {"campaignId", offsetof(T, campaign_id), &detail::type_of<decltype(T::campaign_id)>, true},
    {"followUpDate", offsetof(T, follow_up_date), &detail::type_of<decltype(T::follow_up_date)>},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"tagTypeIds", offsetof(T, tag_type_ids), &detail::type_of<decltype(T::tag_type_ids)>},
    {"dismissingReasonId", offsetof(T, dismissing_reason_id),
     &detail::type_of<decltype(T::dismissing_reason_id)>},
    {"projectId", offsetof(T, project_id), &detail::type_of<decltype(T::project_id)>},
    {"estimateId", offsetof(T, estimate_id), &detail::type_of<decltype(T::estimate_id)>},
    {"customerName", offsetof(T, customer_name), &detail::type_of<decltype(T::customer_name)>},
    {"phone", offsetof(T, phone), &detail::type_of<decltype(T::phone)>},
    {"email", offsetof(T, email), &detail::type_of<decltype(T::email)>},
    {"address", offsetof(T, address), &detail::type_of<decltype(T::address)>},
};
}  // namespace tables::lead_v2_webhook_model
constinit const detail::Object LeadV2WebhookModel::kObject{
    "LeadV2WebhookModel", tables::lead_v2_webhook_model::kMembers,
    std::size(tables::lead_v2_webhook_model::kMembers), offsetof(LeadV2WebhookModel, extra),
    &detail::construct<LeadV2WebhookModel>};

namespace tables::lead_created_webhook {
using T = LeadCreatedWebhook;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"lead", offsetof(T, lead), &detail::type_of<decltype(T::lead)>, true},
    {"tenantId", offsetof(T, tenant_id), &detail::type_of<decltype(T::tenant_id)>, true},
    {"tenantName", offsetof(T, tenant_name), &detail::type_of<decltype(T::tenant_name)>, true},
};
}  // namespace tables::lead_created_webhook
constinit const detail::Object LeadCreatedWebhook::kObject{
    "LeadCreatedWebhook", tables::lead_created_webhook::kMembers,
    std::size(tables::lead_created_webhook::kMembers), offsetof(LeadCreatedWebhook, extra),
    &detail::construct<LeadCreatedWebhook>};

namespace tables::lead_updated_webhook {
using T = LeadUpdatedWebhook;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"lead", offsetof(T, lead), &detail::type_of<decltype(T::lead)>, true},
    {"tenantId", offsetof(T, tenant_id), &detail::type_of<decltype(T::tenant_id)>, true},
    {"tenantName", offsetof(T, tenant_name), &detail::type_of<decltype(T::tenant_name)>, true},
};
}  // namespace tables::lead_updated_webhook
constinit const detail::Object LeadUpdatedWebhook::kObject{
    "LeadUpdatedWebhook", tables::lead_updated_webhook::kMembers,
    std::size(tables::lead_updated_webhook::kMembers), offsetof(LeadUpdatedWebhook, extra),
    &detail::construct<LeadUpdatedWebhook>};

}  // namespace servicetitan::crm
