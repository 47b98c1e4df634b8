// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include <cstdint>

namespace servicetitan::jpm {

struct AppointmentAddRequest;
struct AppointmentHoldReason;
struct AppointmentInformation;
struct AppointmentRescheduleRequest;
struct AppointmentResponse;
enum class AppointmentStatus : std::int32_t;
struct AppointmentSummaryApiModel;
struct AttachJobEquipmentRequest;
struct BudgetCodeMatchResult;
struct BudgetCodeModel;
struct BudgetCodeSegmentBindingArgs;
struct BudgetCodeSegmentModel;
struct CancelJobRequest;
struct CancelReasonResponse;
struct CompleteJobRequest;
struct CreateBudgetCodeBatchResponse;
struct CreateBudgetCodeResponse;
struct CreateFullBudgetCodeArgs;
struct CreateJobTypeRequest;
struct CreatePartialBudgetCodeArgs;
struct CreateProjectRequest;
struct CustomFieldCreateOrUpdateModel;
enum class CustomFieldDataType : std::int32_t;
struct CustomFieldModel;
struct CustomFieldTypeResponse;
enum class CustomFieldsUpdateMode : std::int32_t;
struct DetachJobEquipmentRequest;
struct ExportAppointmentsResponse;
struct ExportJobCanceledLogResponse;
struct ExportJobHistoryEntry;
struct ExportJobHistoryResponse;
struct ExportJobNotesResponse;
struct ExportJobsResponse;
struct ExportProjectNotesResponse;
struct ExportProjectsResponse;
struct ExternalDataCreateRequest;
struct ExternalDataModel;
enum class ExternalDataPatchMode : std::int32_t;
struct ExternalDataUpdateModel;
struct ExternalDataUpdateRequest;
struct HoldAppointmentRequest;
struct HoldJobRequest;
struct HoldReasonResponse;
struct Job;
struct JobAppointment;
enum class JobAppointmentStatus : std::int32_t;
struct JobAppointmentUpdatedWebhookEvent;
struct JobBookedLogResponse;
struct JobCancelReasonResponse;
struct JobCanceledLogResponse;
struct JobCompletedWebhookEvent;
struct JobCreateRequest;
struct JobEquipmentResponse;
struct JobGeneratedLeadSource;
struct JobHistoryItemModel;
struct JobHistoryResponse;
struct JobHoldReasonResponse;
struct JobNoteCreateRequest;
struct JobRescheduledWebhookEvent;
struct JobResponse;
struct JobScheduledWebhookEvent;
enum class JobSchedulingTool : std::int32_t;
enum class JobStatus : std::int32_t;
struct JobTypeResponse;
struct JobUpdatedWebhookEvent;
enum class JobsJobSchedulingTool : std::int32_t;
struct ListSegmentsResponse;
struct MatchBudgetCodesResponse;
struct MessageCreateRequest;
struct MessageResponse;
struct NoteResponse;
struct ProjectNoteCreateRequest;
struct ProjectResponse;
struct ProjectStatusResponse;
struct ProjectSubStatusResponse;
struct ProjectTypeResponse;
enum class SegmentItemCostCategory : std::int32_t;
struct SegmentItemModel;
struct SegmentModel;
enum class SegmentStructure : std::int32_t;
enum class SegmentType : std::int32_t;
struct SetAppointmentSummaryRequest;
struct UpdateAppointmentSpecialInstructionsRequest;
struct UpdateJobRequest;
struct UpdateJobTypeRequest;
struct UpdateProjectRequest;

}  // namespace servicetitan::jpm
