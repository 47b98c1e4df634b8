// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/jpm/common_models.hpp"
#include "servicetitan/jpm/shared.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::jpm {

/// `Jpm.V2.AppointmentHoldReason`.
struct AppointmentHoldReason {
  std::int64_t appointment_id{};
  std::int64_t reason_id{};
  std::string name{};
  std::string text{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const AppointmentHoldReason&) const = default;
};

/// `Jpm.V2.AppointmentInformation`.
struct AppointmentInformation {
  Required<Timestamp> start;
  Required<Timestamp> end;
  Field<Timestamp> arrival_window_start{};
  Field<Timestamp> arrival_window_end{};
  Field<std::vector<std::int64_t>> technician_ids{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const AppointmentInformation&) const = default;
};

/// `Jpm.V2.CancelJobRequest`.
struct CancelJobRequest {
  Required<std::int64_t> reason_id;
  /// Format: multiline.
  Required<std::string> memo;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CancelJobRequest&) const = default;
};

/// `Jpm.V2.CancelReasonResponse`.
struct CancelReasonResponse {
  std::int64_t job_id{};
  std::int64_t reason_id{};
  std::string name{};
  std::string text{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CancelReasonResponse&) const = default;
};

/// `Jpm.V2.CompleteJobRequest`. Retained from 2026-03: newer documents do not have it.
struct CompleteJobRequest {
  Required<Timestamp> completed_on;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CompleteJobRequest&) const = default;
};

/// `Jpm.V2.CustomFieldModel`.
struct CustomFieldModel {
  Required<std::int64_t> type_id;
  Field<std::string> value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomFieldModel&) const = default;
};

/// `Jpm.V2.HoldJobRequest`. Retained from 2026-03: newer documents do not have it.
struct HoldJobRequest {
  Required<std::int64_t> reason_id;
  /// Format: multiline.
  Required<std::string> memo;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const HoldJobRequest&) const = default;
};

/// `Jpm.V2.HoldReasonResponse`.
struct HoldReasonResponse {
  std::int64_t job_id{};
  std::int64_t reason_id{};
  std::string name{};
  std::string text{};
  std::vector<AppointmentHoldReason> appointment_hold_reasons{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const HoldReasonResponse&) const = default;
};

/// `Jpm.V2.JobAppointmentStatus`.
enum class JobAppointmentStatus : std::int32_t {
  kScheduled,
  kDispatched,
  kWorking,
  kHold,
  kDone,
  kCanceled,
};
const detail::EnumTable& enum_table(JobAppointmentStatus) noexcept;

/// `Jpm.V2.JobBookedLogResponse`.
struct JobBookedLogResponse {
  std::int64_t id{};
  std::int64_t job_id{};
  std::int64_t job_appointment_id{};
  Timestamp start{};
  std::optional<Timestamp> arrival_window_start{};
  std::optional<Timestamp> arrival_window_end{};
  Timestamp created_on{};
  std::int64_t created_by_id{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JobBookedLogResponse&) const = default;
};

/// `Jpm.V2.JobCanceledLogResponse`.
struct JobCanceledLogResponse {
  std::int64_t id{};
  std::int64_t job_id{};
  std::int64_t reason_id{};
  std::optional<std::string> memo{};
  Timestamp created_on{};
  std::int64_t created_by_id{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JobCanceledLogResponse&) const = default;
};

/// `Jpm.V2.JobCreateRequest`.
struct JobCreateRequest {
  Required<std::int64_t> customer_id;
  Required<std::int64_t> location_id;
  Field<std::int64_t> project_id{};
  Required<std::int64_t> business_unit_id;
  Field<JobGeneratedLeadSource> job_generated_lead_source{};
  Required<std::int64_t> job_type_id;
  Required<std::string> priority;
  Required<std::int64_t> campaign_id;
  Required<std::vector<AppointmentInformation>> appointments;
  /// Format: html.
  Field<std::string> summary{};
  Field<std::vector<CustomFieldModel>> custom_fields{};
  Field<std::vector<std::int64_t>> tag_type_ids{};
  Field<ExternalDataCreateRequest> external_data{};
  Field<bool> invoice_signature_is_required{};
  Field<std::string> customer_po{};
  Field<std::int64_t> sold_by_id{};
  Field<std::int64_t> partner_lead_call_id{};
  Field<std::int64_t> lead_id{};
  Field<std::int64_t> booking_id{};
  Field<bool> no_charge{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JobCreateRequest&) const = default;
};

/// `Jpm.Jobs.JobSchedulingTool`.
enum class JobsJobSchedulingTool : std::int32_t {
  kManual,
  kSmartSchedule,
  kSmartDispatch,
  kTechnicianRouteOptimization,
  kAdaptiveCapacity,
  kRouting,
};
const detail::EnumTable& enum_table(JobsJobSchedulingTool) noexcept;

/// `Jpm.Jobs.JobHistoryItemModel`.
struct JobHistoryItemModel {
  std::int64_t id{};
  std::optional<std::int64_t> employee_id{};
  std::string event_type{};
  Timestamp date{};
  OpenEnum<JobsJobSchedulingTool> used_scheduling_tool{};
  std::string memo{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JobHistoryItemModel&) const = default;
};

/// `Jpm.V2.JobHistoryResponse`.
struct JobHistoryResponse {
  std::optional<std::vector<JobHistoryItemModel>> history{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JobHistoryResponse&) const = default;
};

/// `Jpm.V2.JobNoteCreateRequest`.
struct JobNoteCreateRequest {
  Required<std::string> text;
  Field<bool> pin_to_top{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JobNoteCreateRequest&) const = default;
};

/// `Jpm.V2.JobResponse`.
struct JobResponse {
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
  /// Format: html.
  std::optional<std::string> summary{};
  std::vector<CustomFieldApiModel> custom_fields{};
  std::vector<ExternalDataModel> external_data{};
  std::optional<std::string> summary_of_work{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JobResponse&) const = default;
};

/// `Jpm.V2.JobStatus`.
enum class JobStatus : std::int32_t {
  kScheduled,
  kDispatched,
  kInProgress,
  kHold,
  kCompleted,
  kCanceled,
};
const detail::EnumTable& enum_table(JobStatus) noexcept;

/// `Jpm.V2.UpdateJobRequest`.
struct UpdateJobRequest {
  std::optional<std::int64_t> customer_id{};
  std::optional<std::int64_t> location_id{};
  std::optional<std::int64_t> business_unit_id{};
  Field<JobGeneratedLeadSource> job_generated_lead_source{};
  std::optional<std::int64_t> job_type_id{};
  std::optional<std::string> priority{};
  std::optional<std::int64_t> campaign_id{};
  /// Format: html.
  std::optional<std::string> summary{};
  std::optional<bool> should_update_invoice_items{};
  std::optional<std::vector<CustomFieldModel>> custom_fields{};
  std::optional<std::vector<std::int64_t>> tag_type_ids{};
  std::optional<ExternalDataUpdateRequest> external_data{};
  std::optional<std::string> customer_po{};
  Field<std::int64_t> sold_by_id{};
  std::optional<bool> is_auto_dispatched{};
  std::optional<std::string> summary_of_work{};
  std::optional<bool> no_charge{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateJobRequest&) const = default;
};

}  // namespace servicetitan::jpm
