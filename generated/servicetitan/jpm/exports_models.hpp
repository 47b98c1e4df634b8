// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/jpm/common_models.hpp"
#include "servicetitan/jpm/shared.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::jpm {

/// `Jpm.V2.ExportAppointmentsResponse`.
struct ExportAppointmentsResponse {
  std::optional<std::vector<AppointmentSummaryApiModel>> appointment_summaries{};
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
  bool operator==(const ExportAppointmentsResponse&) const = default;
};

/// `Jpm.V2.ExportJobCanceledLogResponse`.
struct ExportJobCanceledLogResponse {
  std::int64_t id{};
  std::int64_t job_id{};
  std::int64_t reason_id{};
  std::optional<std::string> memo{};
  Timestamp created_on{};
  std::int64_t created_by_id{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExportJobCanceledLogResponse&) const = default;
};

/// `Jpm.V2.JobSchedulingTool`.
enum class JobSchedulingTool : std::int32_t {
  kManual,
  kSmartSchedule,
  kSmartDispatch,
  kTechnicianRouteOptimization,
  kAdaptiveCapacity,
  kRouting,
};
const detail::EnumTable& enum_table(JobSchedulingTool) noexcept;

/// `Jpm.V2.ExportJobHistoryEntry`.
struct ExportJobHistoryEntry {
  std::int64_t id{};
  std::optional<std::int64_t> employee_id{};
  std::string event_type{};
  Timestamp date{};
  OpenEnum<JobSchedulingTool> used_scheduling_tool{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExportJobHistoryEntry&) const = default;
};

/// `Jpm.V2.ExportJobHistoryResponse`.
struct ExportJobHistoryResponse {
  std::int64_t job_id{};
  std::vector<ExportJobHistoryEntry> history{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExportJobHistoryResponse&) const = default;
};

/// `Jpm.V2.ExportJobNotesResponse`.
struct ExportJobNotesResponse {
  std::int64_t id{};
  bool active{};
  std::string text{};
  bool is_pinned{};
  std::int64_t created_by_id{};
  Timestamp created_on{};
  Timestamp modified_on{};
  std::int64_t job_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExportJobNotesResponse&) const = default;
};

/// `Jpm.V2.ExportJobsResponse`.
struct ExportJobsResponse {
  /// Format: html.
  std::optional<std::string> summary{};
  std::vector<CustomFieldApiModel> custom_fields{};
  std::vector<ExternalDataModel> external_data{};
  std::optional<std::string> summary_of_work{};
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
  std::vector<std::int64_t> equipment_ids{};
  std::optional<bool> is_auto_dispatched{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExportJobsResponse&) const = default;
};

/// `Jpm.V2.ExportProjectNotesResponse`.
struct ExportProjectNotesResponse {
  std::int64_t id{};
  bool active{};
  std::string text{};
  bool is_pinned{};
  std::int64_t created_by_id{};
  Timestamp created_on{};
  Timestamp modified_on{};
  std::int64_t project_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExportProjectNotesResponse&) const = default;
};

/// `Jpm.V2.ExportProjectsResponse`.
struct ExportProjectsResponse {
  std::int64_t id{};
  std::string number{};
  std::optional<std::string> name{};
  /// Format: html.
  std::optional<std::string> summary{};
  std::optional<std::string> status{};
  std::optional<std::int64_t> status_id{};
  std::optional<std::string> sub_status{};
  std::optional<std::int64_t> sub_status_id{};
  std::int64_t customer_id{};
  std::int64_t location_id{};
  std::optional<std::int64_t> project_type_id{};
  std::vector<std::int64_t> project_manager_ids{};
  std::vector<std::int64_t> business_unit_ids{};
  std::optional<Timestamp> start_date{};
  std::optional<Timestamp> target_completion_date{};
  std::optional<Timestamp> actual_completion_date{};
  std::optional<Timestamp> modified_on{};
  Timestamp created_on{};
  std::vector<CustomFieldApiModel> custom_fields{};
  std::vector<ExternalDataModel> external_data{};
  std::vector<std::int64_t> job_ids{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExportProjectsResponse&) const = default;
};

}  // namespace servicetitan::jpm
