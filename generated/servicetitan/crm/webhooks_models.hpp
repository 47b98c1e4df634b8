// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/crm/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::crm {

/// `Crm.V2.Webhooks.BookingUpdatedEventBase`. Retained from 2026-03: newer documents do not have
/// it.
struct BookingUpdatedEventBase {
  std::int64_t id{};
  std::string source{};
  Timestamp created_on{};
  std::string name{};
  std::optional<AddressModel> address{};
  std::optional<OpenEnum<CustomerType>> customer_type{};
  Timestamp start{};
  std::optional<std::int64_t> campaign_id{};
  std::optional<std::int64_t> business_unit_id{};
  std::optional<bool> is_first_time_client{};
  std::optional<std::vector<std::string>> uploaded_images{};
  std::optional<bool> is_send_confirmation_email{};
  OpenEnum<BookingStatus> status{};
  std::optional<std::int64_t> dismissing_reason_id{};
  std::optional<std::int64_t> job_id{};
  std::string external_id{};
  std::optional<OpenEnum<Priority>> priority{};
  std::optional<std::int64_t> job_type_id{};
  std::int64_t booking_provider_id{};
  Timestamp modified_on{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const BookingUpdatedEventBase&) const = default;
};

/// `Crm.V2.Webhooks.BookingUpdatedWebhookPayload`. Retained from 2026-03: newer documents do not
/// have it.
struct BookingUpdatedWebhookPayload {
  BookingUpdatedEventBase booking{};
  std::int64_t tenant_id{};
  std::string tenant_name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const BookingUpdatedWebhookPayload&) const = default;
};

/// `Crm.V2.Webhooks.LeadV2WebhookModel`. Retained from 2026-03: newer documents do not have it.
struct LeadV2WebhookModel {
  std::int64_t id{};
  OpenEnum<LeadStatus> status{};
  OpenEnum<Priority> priority{};
  std::optional<std::int64_t> customer_id{};
  std::optional<std::int64_t> location_id{};
  std::optional<std::int64_t> business_unit_id{};
  std::optional<std::int64_t> job_type_id{};
  std::int64_t campaign_id{};
  std::optional<Timestamp> follow_up_date{};
  std::int64_t created_by_id{};
  Timestamp created_on{};
  Timestamp modified_on{};
  std::optional<std::vector<std::int64_t>> tag_type_ids{};
  std::optional<std::int64_t> dismissing_reason_id{};
  std::optional<std::int64_t> project_id{};
  std::optional<std::int64_t> estimate_id{};
  std::optional<std::string> customer_name{};
  std::optional<std::string> phone{};
  std::optional<std::string> email{};
  std::optional<AddressModel> address{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const LeadV2WebhookModel&) const = default;
};

/// `Crm.V2.Webhooks.LeadCreatedWebhook`. Retained from 2026-03: newer documents do not have it.
struct LeadCreatedWebhook {
  LeadV2WebhookModel lead{};
  std::int64_t tenant_id{};
  std::string tenant_name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const LeadCreatedWebhook&) const = default;
};

/// `Crm.V2.Webhooks.LeadUpdatedWebhook`. Retained from 2026-03: newer documents do not have it.
struct LeadUpdatedWebhook {
  LeadV2WebhookModel lead{};
  std::int64_t tenant_id{};
  std::string tenant_name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const LeadUpdatedWebhook&) const = default;
};

}  // namespace servicetitan::crm
