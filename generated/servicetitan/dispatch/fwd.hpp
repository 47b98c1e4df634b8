// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include <cstdint>

namespace servicetitan::dispatch {

struct AppointmentAssignmentResponse;
struct AppointmentResponse;
enum class AppointmentStatus : std::int32_t;
enum class ArrivalWindowConfiguration : std::int32_t;
struct ArrivalWindowConfigurationResponse;
struct ArrivalWindowResponse;
struct AssignTechniciansRequest;
struct BulkDeleteTechnicianShiftRequest;
struct BulkDeleteTechnicianShiftResult;
struct BusinessHourModel;
struct CapacityRequestArgs;
struct CapacityResponse;
struct CapacityResponseAvailability;
struct CapacityResponseTechnician;
enum class CapacityResponseTechnicianStatus : std::int32_t;
enum class ContractsShiftType : std::int32_t;
struct CreateArrivalWindowRequest;
struct CreateBusinessHourRequest;
struct CreateBusinessHourResponse;
struct CreateNonJobAppointmentRequest;
struct CreateNonJobAppointmentResult;
struct CreateOrUpdateZoneRequestArgs;
struct CreateOrUpdateZoneResponse;
struct CreateTeamRequest;
struct CreateTeamResponse;
struct CreateTechnicianShiftRequest;
struct CreateTechnicianSkillRequest;
enum class DayOfWeek : std::int32_t;
struct DeleteNonJobAppointmentResult;
struct DeleteTechnicianShiftResult;
struct DeleteTechnicianSkillResult;
enum class DimensionType : std::int32_t;
struct ExportAppointmentAssignmentsResponse;
struct GetAvailabilityCell;
struct GetAvailabilityRequestArgs;
struct GetAvailabilityResponse;
struct GetAvailabilitySlot;
struct GetAvailabilitySlotTechnician;
struct GetAvailabilitySlotsResponse;
struct GetAvailiabilityGrid;
struct GetNonJobAppointmentResponse;
struct GpsPingCreateRequest;
struct GpsPingResponse;
enum class GpsPingResultStatus : std::int32_t;
struct Job;
struct JobAppointment;
enum class JobAppointmentAssignmentStatus : std::int32_t;
struct JobGeneratedLeadSource;
enum class JobPriority : std::int32_t;
struct NonJobAppointmentResponse;
struct NonJobAppointmentUpdateRequest;
enum class RepeatEndType : std::int32_t;
enum class RepeatEndTypeInt32 : std::int32_t;
enum class RepeatFrequency : std::int32_t;
enum class RepeatFrequencyInt32 : std::int32_t;
struct SetArrivalWindowStatusRequest;
enum class ShiftRepeatType : std::int32_t;
enum class ShiftType : std::int32_t;
struct TeamResponse;
struct TechnicianDispatchedWebhookEvent;
struct TechnicianShiftCreateResponse;
struct TechnicianShiftResponse;
struct TechnicianShiftUpdateResponse;
struct TechnicianSkillResponse;
struct TechnicianTrackingResponse;
enum class TechnicianType : std::int32_t;
struct TimeRange;
struct UnassignTechniciansRequest;
struct UpdateArrivalWindowConfigurationRequest;
struct UpdateArrivalWindowRequest;
struct UpdateTechnicianShiftRequest;
struct UpdateTechnicianSkillsRequest;
struct UpdateTechnicianSkillsResponse;
struct Zone;
struct ZoneDeletedWebhookEvent;
struct ZoneResponse;
struct ZoneUpdatedWebhookEvent;

}  // namespace servicetitan::dispatch
