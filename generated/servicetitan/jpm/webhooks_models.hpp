// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/jpm/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::jpm {

/// `Jpm.V2.Webhook.Job`. Retained from 2026-03: newer documents do not have it.
struct Job {
  std::int64_t id{};
  std::string job_number{};
  std::optional<std::int64_t> project_id{};
  std::int64_t customer_id{};
  std::int64_t location_id{};
  std::string job_status{};
  std::optional<Timestamp> completed_on{};
  std::int64_t business_unit_id{};
  std::int64_t job_type_id{};
  std::string priority{};
  std::int64_t campaign_id{};
  std::int64_t appointment_count{};
  std::int64_t first_appointment_id{};
  std::int64_t last_appointment_id{};
  std::optional<std::int64_t> recall_for_id{};
  std::optional<std::int64_t> warranty_id{};
  std::optional<JobGeneratedLeadSource> job_generated_lead_source{};
  bool no_charge{};
  bool notifications_enabled{};
  Timestamp created_on{};
  std::int64_t created_by_id{};
  Timestamp modified_on{};
  std::vector<std::int64_t> tag_type_ids{};
  std::optional<std::int64_t> lead_call_id{};
  std::optional<std::int64_t> partner_lead_call_id{};
  std::optional<std::int64_t> booking_id{};
  std::optional<std::int64_t> sold_by_id{};
  std::string customer_po{};
  std::int64_t invoice_id{};
  std::optional<std::int64_t> membership_id{};
  std::optional<Decimal> total{};
  std::optional<std::int64_t> created_from_estimate_id{};
  std::vector<std::int64_t> estimate_ids{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const Job&) const = default;
};

/// `Jpm.V2.Webhook.JobAppointment`. Retained from 2026-03: newer documents do not have it.
struct JobAppointment {
  std::int64_t id{};
  std::int64_t job_id{};
  std::optional<std::string> appointment_number{};
  Timestamp start{};
  Timestamp end{};
  std::optional<Timestamp> arrival_window_start{};
  std::optional<Timestamp> arrival_window_end{};
  OpenEnum<AppointmentStatus> status{};
  /// Format: multiline.
  std::optional<std::string> special_instructions{};
  Timestamp created_on{};
  Timestamp modified_on{};
  std::int64_t customer_id{};
  bool unused{};
  std::int64_t created_by_id{};
  bool is_confirmed{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JobAppointment&) const = default;
};

/// `Jpm.V2.Webhook.JobAppointmentUpdatedWebhookEvent`. Retained from 2026-03: newer documents do
/// not have it.
struct JobAppointmentUpdatedWebhookEvent {
  JobAppointment appointment{};
  std::int64_t tenant_id{};
  std::string tenant_name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JobAppointmentUpdatedWebhookEvent&) const = default;
};

/// `Jpm.V2.Webhook.JobCompletedWebhookEvent`. Retained from 2026-03: newer documents do not have
/// it.
struct JobCompletedWebhookEvent {
  Job job{};
  std::optional<bool> manage_employee_email{};
  std::optional<bool> manage_follow_up_email{};
  std::int64_t tenant_id{};
  std::string tenant_name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JobCompletedWebhookEvent&) const = default;
};

/// `Jpm.V2.Webhook.JobRescheduledWebhookEvent`. Retained from 2026-03: newer documents do not have
/// it.
struct JobRescheduledWebhookEvent {
  Job job{};
  std::optional<bool> manage_employee_email{};
  std::optional<bool> manage_follow_up_email{};
  std::int64_t appointment_id{};
  std::string appointment_number{};
  std::int64_t tenant_id{};
  std::string tenant_name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JobRescheduledWebhookEvent&) const = default;
};

/// `Jpm.V2.Webhook.JobScheduledWebhookEvent`. Retained from 2026-03: newer documents do not have
/// it.
struct JobScheduledWebhookEvent {
  Job job{};
  std::optional<bool> manage_employee_email{};
  std::optional<bool> manage_follow_up_email{};
  std::int64_t tenant_id{};
  std::string tenant_name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JobScheduledWebhookEvent&) const = default;
};

/// `Jpm.V2.Webhook.JobUpdatedWebhookEvent`. Retained from 2026-03: newer documents do not have it.
struct JobUpdatedWebhookEvent {
  Job job{};
  std::optional<bool> manage_employee_email{};
  std::optional<bool> manage_follow_up_email{};
  std::int64_t tenant_id{};
  std::string tenant_name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JobUpdatedWebhookEvent&) const = default;
};

}  // namespace servicetitan::jpm
