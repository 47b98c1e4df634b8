// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/webhooks_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::crm {

namespace tables {

extern const detail::Member kBookingUpdatedEventBase[];
const detail::Member kBookingUpdatedEventBase[] = {
    {"id", offsetof(BookingUpdatedEventBase, id),
     &detail::type_of<decltype(BookingUpdatedEventBase::id)>, true},
    {"source", offsetof(BookingUpdatedEventBase, source),
     &detail::type_of<decltype(BookingUpdatedEventBase::source)>, true},
    {"createdOn", offsetof(BookingUpdatedEventBase, created_on),
     &detail::type_of<decltype(BookingUpdatedEventBase::created_on)>, true},
    {"name", offsetof(BookingUpdatedEventBase, name),
     &detail::type_of<decltype(BookingUpdatedEventBase::name)>, true},
    {"address", offsetof(BookingUpdatedEventBase, address),
     &detail::type_of<decltype(BookingUpdatedEventBase::address)>},
    {"customerType", offsetof(BookingUpdatedEventBase, customer_type),
     &detail::type_of<decltype(BookingUpdatedEventBase::customer_type)>},
    {"start", offsetof(BookingUpdatedEventBase, start),
     &detail::type_of<decltype(BookingUpdatedEventBase::start)>, true},
    {"campaignId", offsetof(BookingUpdatedEventBase, campaign_id),
     &detail::type_of<decltype(BookingUpdatedEventBase::campaign_id)>},
    {"businessUnitId", offsetof(BookingUpdatedEventBase, business_unit_id),
     &detail::type_of<decltype(BookingUpdatedEventBase::business_unit_id)>},
    {"isFirstTimeClient", offsetof(BookingUpdatedEventBase, is_first_time_client),
     &detail::type_of<decltype(BookingUpdatedEventBase::is_first_time_client)>},
    {"uploadedImages", offsetof(BookingUpdatedEventBase, uploaded_images),
     &detail::type_of<decltype(BookingUpdatedEventBase::uploaded_images)>},
    {"isSendConfirmationEmail", offsetof(BookingUpdatedEventBase, is_send_confirmation_email),
     &detail::type_of<decltype(BookingUpdatedEventBase::is_send_confirmation_email)>},
    {"status", offsetof(BookingUpdatedEventBase, status),
     &detail::type_of<decltype(BookingUpdatedEventBase::status)>, true},
    {"dismissingReasonId", offsetof(BookingUpdatedEventBase, dismissing_reason_id),
     &detail::type_of<decltype(BookingUpdatedEventBase::dismissing_reason_id)>},
    {"jobId", offsetof(BookingUpdatedEventBase, job_id),
     &detail::type_of<decltype(BookingUpdatedEventBase::job_id)>},
    {"externalId", offsetof(BookingUpdatedEventBase, external_id),
     &detail::type_of<decltype(BookingUpdatedEventBase::external_id)>, true},
    {"priority", offsetof(BookingUpdatedEventBase, priority),
     &detail::type_of<decltype(BookingUpdatedEventBase::priority)>},
    {"jobTypeId", offsetof(BookingUpdatedEventBase, job_type_id),
     &detail::type_of<decltype(BookingUpdatedEventBase::job_type_id)>},
    {"bookingProviderId", offsetof(BookingUpdatedEventBase, booking_provider_id),
     &detail::type_of<decltype(BookingUpdatedEventBase::booking_provider_id)>, true},
    {"modifiedOn", offsetof(BookingUpdatedEventBase, modified_on),
     &detail::type_of<decltype(BookingUpdatedEventBase::modified_on)>, true},
    {"active", offsetof(BookingUpdatedEventBase, active),
     &detail::type_of<decltype(BookingUpdatedEventBase::active)>, true},
};

extern const detail::Member kBookingUpdatedWebhookPayload[];
const detail::Member kBookingUpdatedWebhookPayload[] = {
    {"booking", offsetof(BookingUpdatedWebhookPayload, booking),
     &detail::type_of<decltype(BookingUpdatedWebhookPayload::booking)>, true},
    {"tenantId", offsetof(BookingUpdatedWebhookPayload, tenant_id),
     &detail::type_of<decltype(BookingUpdatedWebhookPayload::tenant_id)>, true},
    {"tenantName", offsetof(BookingUpdatedWebhookPayload, tenant_name),
     &detail::type_of<decltype(BookingUpdatedWebhookPayload::tenant_name)>, true},
};

extern const detail::Member kLeadV2WebhookModel[];
const detail::Member kLeadV2WebhookModel[] = {
    {"id", offsetof(LeadV2WebhookModel, id), &detail::type_of<decltype(LeadV2WebhookModel::id)>,
     true},
    {"status", offsetof(LeadV2WebhookModel, status),
     &detail::type_of<decltype(LeadV2WebhookModel::status)>, true},
    {"priority", offsetof(LeadV2WebhookModel, priority),
     &detail::type_of<decltype(LeadV2WebhookModel::priority)>, true},
    {"customerId", offsetof(LeadV2WebhookModel, customer_id),
     &detail::type_of<decltype(LeadV2WebhookModel::customer_id)>},
    {"locationId", offsetof(LeadV2WebhookModel, location_id),
     &detail::type_of<decltype(LeadV2WebhookModel::location_id)>},
    {"businessUnitId", offsetof(LeadV2WebhookModel, business_unit_id),
     &detail::type_of<decltype(LeadV2WebhookModel::business_unit_id)>},
    {"jobTypeId", offsetof(LeadV2WebhookModel, job_type_id),
     &detail::type_of<decltype(LeadV2WebhookModel::job_type_id)>},
    {"campaignId", offsetof(LeadV2WebhookModel, campaign_id),
     &detail::type_of<decltype(LeadV2WebhookModel::campaign_id)>, true},
    {"followUpDate", offsetof(LeadV2WebhookModel, follow_up_date),
     &detail::type_of<decltype(LeadV2WebhookModel::follow_up_date)>},
    {"createdById", offsetof(LeadV2WebhookModel, created_by_id),
     &detail::type_of<decltype(LeadV2WebhookModel::created_by_id)>, true},
    {"createdOn", offsetof(LeadV2WebhookModel, created_on),
     &detail::type_of<decltype(LeadV2WebhookModel::created_on)>, true},
    {"modifiedOn", offsetof(LeadV2WebhookModel, modified_on),
     &detail::type_of<decltype(LeadV2WebhookModel::modified_on)>, true},
    {"tagTypeIds", offsetof(LeadV2WebhookModel, tag_type_ids),
     &detail::type_of<decltype(LeadV2WebhookModel::tag_type_ids)>},
    {"dismissingReasonId", offsetof(LeadV2WebhookModel, dismissing_reason_id),
     &detail::type_of<decltype(LeadV2WebhookModel::dismissing_reason_id)>},
    {"projectId", offsetof(LeadV2WebhookModel, project_id),
     &detail::type_of<decltype(LeadV2WebhookModel::project_id)>},
    {"estimateId", offsetof(LeadV2WebhookModel, estimate_id),
     &detail::type_of<decltype(LeadV2WebhookModel::estimate_id)>},
    {"customerName", offsetof(LeadV2WebhookModel, customer_name),
     &detail::type_of<decltype(LeadV2WebhookModel::customer_name)>},
    {"phone", offsetof(LeadV2WebhookModel, phone),
     &detail::type_of<decltype(LeadV2WebhookModel::phone)>},
    {"email", offsetof(LeadV2WebhookModel, email),
     &detail::type_of<decltype(LeadV2WebhookModel::email)>},
    {"address", offsetof(LeadV2WebhookModel, address),
     &detail::type_of<decltype(LeadV2WebhookModel::address)>},
};

extern const detail::Member kLeadCreatedWebhook[];
const detail::Member kLeadCreatedWebhook[] = {
    {"lead", offsetof(LeadCreatedWebhook, lead),
     &detail::type_of<decltype(LeadCreatedWebhook::lead)>, true},
    {"tenantId", offsetof(LeadCreatedWebhook, tenant_id),
     &detail::type_of<decltype(LeadCreatedWebhook::tenant_id)>, true},
    {"tenantName", offsetof(LeadCreatedWebhook, tenant_name),
     &detail::type_of<decltype(LeadCreatedWebhook::tenant_name)>, true},
};

extern const detail::Member kLeadUpdatedWebhook[];
const detail::Member kLeadUpdatedWebhook[] = {
    {"lead", offsetof(LeadUpdatedWebhook, lead),
     &detail::type_of<decltype(LeadUpdatedWebhook::lead)>, true},
    {"tenantId", offsetof(LeadUpdatedWebhook, tenant_id),
     &detail::type_of<decltype(LeadUpdatedWebhook::tenant_id)>, true},
    {"tenantName", offsetof(LeadUpdatedWebhook, tenant_name),
     &detail::type_of<decltype(LeadUpdatedWebhook::tenant_name)>, true},
};

}  // namespace tables

const detail::Object BookingUpdatedEventBase::kObject{
    "BookingUpdatedEventBase", tables::kBookingUpdatedEventBase,
    std::size(tables::kBookingUpdatedEventBase), offsetof(BookingUpdatedEventBase, extra),
    &detail::construct<BookingUpdatedEventBase>};

const detail::Object BookingUpdatedWebhookPayload::kObject{
    "BookingUpdatedWebhookPayload", tables::kBookingUpdatedWebhookPayload,
    std::size(tables::kBookingUpdatedWebhookPayload), offsetof(BookingUpdatedWebhookPayload, extra),
    &detail::construct<BookingUpdatedWebhookPayload>};

const detail::Object LeadV2WebhookModel::kObject{
    "LeadV2WebhookModel", tables::kLeadV2WebhookModel, std::size(tables::kLeadV2WebhookModel),
    offsetof(LeadV2WebhookModel, extra), &detail::construct<LeadV2WebhookModel>};

const detail::Object LeadCreatedWebhook::kObject{
    "LeadCreatedWebhook", tables::kLeadCreatedWebhook, std::size(tables::kLeadCreatedWebhook),
    offsetof(LeadCreatedWebhook, extra), &detail::construct<LeadCreatedWebhook>};

const detail::Object LeadUpdatedWebhook::kObject{
    "LeadUpdatedWebhook", tables::kLeadUpdatedWebhook, std::size(tables::kLeadUpdatedWebhook),
    offsetof(LeadUpdatedWebhook, extra), &detail::construct<LeadUpdatedWebhook>};

}  // namespace servicetitan::crm
