// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::dispatch {

/// `Dispatch.V2.Webhook.JobGeneratedLeadSource`. Retained from 2026-03: newer documents do not have
/// it.
struct JobGeneratedLeadSource {
  std::optional<std::int64_t> job_id{};
  std::optional<std::int64_t> employee_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JobGeneratedLeadSource&) const = default;
};

/// `Dispatch.V2.Webhook.Job`. Retained from 2026-03: newer documents do not have it.
struct Job {
  std::int64_t id{};
  std::string job_number{};
  std::int64_t project_id{};
  std::int64_t customer_id{};
  std::int64_t location_id{};
  std::string job_status{};
  std::optional<Timestamp> completed_on{};
  std::int64_t business_unit_id{};
  std::int64_t job_type_id{};
  std::string priority{};
  std::int64_t campaign_id{};
  std::optional<std::int64_t> appointment_count{};
  std::int64_t first_appointment_id{};
  std::int64_t last_appointment_id{};
  std::optional<std::int64_t> recall_for_id{};
  std::optional<std::int64_t> warranty_id{};
  JobGeneratedLeadSource job_generated_lead_source{};
  bool no_charge{};
  bool notifications_enabled{};
  std::optional<Timestamp> created_on{};
  std::int64_t created_by_id{};
  Timestamp modified_on{};
  std::optional<std::vector<std::int64_t>> tag_type_ids{};
  std::optional<std::int64_t> lead_call_id{};
  std::optional<std::int64_t> booking_id{};
  std::optional<std::int64_t> sold_by_id{};
  std::optional<std::string> customer_po{};
  std::optional<std::int64_t> invoice_id{};
  std::optional<std::int64_t> membership_id{};
  Decimal total{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const Job&) const = default;
};

/// `Dispatch.V2.Webhook.JobAppointment`. Retained from 2026-03: newer documents do not have it.
struct JobAppointment {
  std::int64_t id{};
  std::string appointment_number{};
  std::optional<Timestamp> scheduled_on{};
  Timestamp start{};
  Timestamp end{};
  double duration{};
  std::optional<Timestamp> arrival_window_start{};
  std::optional<Timestamp> arrival_window_end{};
  std::optional<std::string> external_id{};
  std::optional<bool> manage_employee_email{};
  std::optional<bool> manage_follow_up_email{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JobAppointment&) const = default;
};

/// `Dispatch.V2.Webhook.TechnicianDispatchedWebhookEvent`. Retained from 2026-03: newer documents
/// do not have it.
struct TechnicianDispatchedWebhookEvent {
  Job job{};
  JobAppointment appointment{};
  std::int64_t tenant_id{};
  std::string tenant_name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TechnicianDispatchedWebhookEvent&) const = default;
};

/// `Dispatch.V2.Webhook.Zone`. Retained from 2026-03: newer documents do not have it.
struct Zone {
  std::int64_t id{};
  std::optional<std::string> name{};
  std::optional<std::string> color{};
  std::optional<std::vector<std::string>> zips{};
  std::optional<std::vector<std::string>> cities{};
  std::optional<std::vector<std::string>> territory_numbers{};
  std::optional<std::vector<std::string>> locn_numbers{};
  std::optional<std::vector<std::int64_t>> business_units{};
  bool service_days_enabled{};
  std::optional<std::vector<std::int32_t>> service_days_ids{};
  bool active{};
  std::optional<std::int32_t> max_drive_time_adjustment{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const Zone&) const = default;
};

/// `Dispatch.V2.Webhook.ZoneDeletedWebhookEvent`. Retained from 2026-03: newer documents do not
/// have it.
struct ZoneDeletedWebhookEvent {
  Zone zone{};
  std::int64_t tenant_id{};
  std::string tenant_name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ZoneDeletedWebhookEvent&) const = default;
};

/// `Dispatch.V2.Webhook.ZoneUpdatedWebhookEvent`. Retained from 2026-03: newer documents do not
/// have it.
struct ZoneUpdatedWebhookEvent {
  Zone zone{};
  std::int64_t tenant_id{};
  std::string tenant_name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ZoneUpdatedWebhookEvent&) const = default;
};

}  // namespace servicetitan::dispatch
