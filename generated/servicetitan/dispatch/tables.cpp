// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/dispatch.hpp"

namespace servicetitan::dispatch {

namespace appointment_assignments::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kAssignTechnicians;
extern const Operation kUnassignTechnicians;
}  // namespace appointment_assignments::tables

namespace arrival_windows::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kGetConfiguration;
extern const Operation kUpdatedConfiguration;
extern const Operation kGet;
extern const Operation kUpdate;
extern const Operation kActivated;
}  // namespace arrival_windows::tables

namespace availability::tables {
extern const Operation kGetList;
extern const Operation kGetSlots;
}  // namespace availability::tables

namespace business_hour::tables {
extern const Operation kGetList;
extern const Operation kCreate;
}  // namespace business_hour::tables

namespace capacity::tables {
extern const Operation kGetList;
}  // namespace capacity::tables

namespace exports::tables {
extern const Operation kAppointmentAssignments;
extern const detail::QueryMember kAppointmentAssignmentsQuery[];
}  // namespace exports::tables

namespace gps::tables {
extern const Operation kCreate;
}  // namespace gps::tables

namespace non_job_appointments::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kGet;
extern const Operation kUpdate;
extern const Operation kDelete;
}  // namespace non_job_appointments::tables

namespace team::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kGet;
extern const Operation kDelete;
}  // namespace team::tables

namespace technician_shifts::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kBulkDelete;
extern const Operation kGet;
extern const Operation kUpdate;
extern const Operation kDelete;
}  // namespace technician_shifts::tables

namespace technician_skills::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreateTechnicianSkill;
extern const Operation kAssignTechnicianSkills;
extern const Operation kGet;
extern const Operation kDelete;
}  // namespace technician_skills::tables

namespace technician_tracking::tables {
extern const Operation kGet;
extern const detail::QueryMember kGetQuery[];
}  // namespace technician_tracking::tables

namespace zone::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreateZone;
extern const Operation kGet;
extern const Operation kUpdateZone;
extern const Operation kDeleteZone;
}  // namespace zone::tables

namespace tables {

extern const detail::PathMember kArrivalWindowsGetPath[];
const detail::PathMember kArrivalWindowsGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kArrivalWindowsUpdatePath[];
const detail::PathMember kArrivalWindowsUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kArrivalWindowsActivatedPath[];
const detail::PathMember kArrivalWindowsActivatedPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kGpsCreatePath[];
const detail::PathMember kGpsCreatePath[] = {
    {"gps_provider", detail::Kind::string},
};
extern const detail::PathMember kNonJobAppointmentsGetPath[];
const detail::PathMember kNonJobAppointmentsGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kNonJobAppointmentsUpdatePath[];
const detail::PathMember kNonJobAppointmentsUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kNonJobAppointmentsDeletePath[];
const detail::PathMember kNonJobAppointmentsDeletePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kTeamGetPath[];
const detail::PathMember kTeamGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kTeamDeletePath[];
const detail::PathMember kTeamDeletePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kTechnicianShiftsGetPath[];
const detail::PathMember kTechnicianShiftsGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kTechnicianShiftsUpdatePath[];
const detail::PathMember kTechnicianShiftsUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kTechnicianShiftsDeletePath[];
const detail::PathMember kTechnicianShiftsDeletePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kTechnicianSkillsGetPath[];
const detail::PathMember kTechnicianSkillsGetPath[] = {
    {"id", detail::Kind::string},
};
extern const detail::PathMember kTechnicianSkillsDeletePath[];
const detail::PathMember kTechnicianSkillsDeletePath[] = {
    {"id", detail::Kind::string},
};
void make_technician_tracking_get_query(void* place);
void make_technician_tracking_get_query(void* place) {
  ::new (place) technician_tracking::GetQuery{
      .technician_id = detail::unset,
      .appointment_id = detail::unset,
  };
}
extern const detail::PathMember kZoneGetPath[];
const detail::PathMember kZoneGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kZoneUpdateZonePath[];
const detail::PathMember kZoneUpdateZonePath[] = {
    {"zoneId", detail::Kind::int64},
};
extern const detail::PathMember kZoneDeleteZonePath[];
const detail::PathMember kZoneDeleteZonePath[] = {
    {"zoneId", detail::Kind::int64},
};
extern const detail::OperationEntry kOperations[];
const detail::OperationEntry kOperations[] = {
    {&availability::tables::kGetList,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<GetAvailabilityRequestArgs>,
     &detail::any_type<GetAvailabilityResponse>},
    {&availability::tables::kGetSlots,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<GetAvailabilityRequestArgs>,
     &detail::any_type<GetAvailabilitySlotsResponse>},
    {&appointment_assignments::tables::kGetList,
     nullptr, 0,
     &detail::any_query<appointment_assignments::GetListQuery>,
     appointment_assignments::tables::kGetListQuery, 12,
     nullptr,
     &detail::any_type<Page<AppointmentAssignmentResponse>>},
    {&appointment_assignments::tables::kAssignTechnicians,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<AssignTechniciansRequest>,
     &detail::any_type<AppointmentResponse>},
    {&appointment_assignments::tables::kUnassignTechnicians,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<UnassignTechniciansRequest>,
     &detail::any_type<AppointmentResponse>},
    {&arrival_windows::tables::kGetList,
     nullptr, 0,
     &detail::any_query<arrival_windows::GetListQuery>,
     arrival_windows::tables::kGetListQuery, 6,
     nullptr,
     &detail::any_type<Page<ArrivalWindowResponse>>},
    {&arrival_windows::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateArrivalWindowRequest>,
     &detail::any_type<ArrivalWindowResponse>},
    {&arrival_windows::tables::kGetConfiguration,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<ArrivalWindowConfigurationResponse>},
    {&arrival_windows::tables::kUpdatedConfiguration,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpdateArrivalWindowConfigurationRequest>,
     &detail::any_type<ArrivalWindowConfigurationResponse>},
    {&arrival_windows::tables::kGet,
     kArrivalWindowsGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<ArrivalWindowResponse>},
    {&arrival_windows::tables::kUpdate,
     kArrivalWindowsUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpdateArrivalWindowRequest>,
     &detail::any_type<ArrivalWindowResponse>},
    {&arrival_windows::tables::kActivated,
     kArrivalWindowsActivatedPath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<SetArrivalWindowStatusRequest>,
     nullptr},
    {&business_hour::tables::kGetList,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<BusinessHourModel>},
    {&business_hour::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateBusinessHourRequest>,
     &detail::any_type<CreateBusinessHourResponse>},
    {&capacity::tables::kGetList,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CapacityRequestArgs>,
     &detail::any_type<CapacityResponse>},
    {&exports::tables::kAppointmentAssignments,
     nullptr, 0,
     &detail::any_query<exports::AppointmentAssignmentsQuery>,
     exports::tables::kAppointmentAssignmentsQuery, 3,
     nullptr,
     &detail::any_type<ExportPage<ExportAppointmentAssignmentsResponse>>},
    {&gps::tables::kCreate,
     kGpsCreatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<std::vector<GpsPingCreateRequest>>,
     &detail::any_type<std::vector<GpsPingResponse>>},
    {&non_job_appointments::tables::kGetList,
     nullptr, 0,
     &detail::any_query<non_job_appointments::GetListQuery>,
     non_job_appointments::tables::kGetListQuery, 15,
     nullptr,
     &detail::any_type<Page<NonJobAppointmentResponse>>},
    {&non_job_appointments::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateNonJobAppointmentRequest>,
     &detail::any_type<CreateNonJobAppointmentResult>},
    {&non_job_appointments::tables::kGet,
     kNonJobAppointmentsGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<GetNonJobAppointmentResponse>},
    {&non_job_appointments::tables::kUpdate,
     kNonJobAppointmentsUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<NonJobAppointmentUpdateRequest>,
     &detail::any_type<GetNonJobAppointmentResponse>},
    {&non_job_appointments::tables::kDelete,
     kNonJobAppointmentsDeletePath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<DeleteNonJobAppointmentResult>},
    {&team::tables::kGetList,
     nullptr, 0,
     &detail::any_query<team::GetListQuery>,
     team::tables::kGetListQuery, 9,
     nullptr,
     &detail::any_type<Page<TeamResponse>>},
    {&team::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateTeamRequest>,
     &detail::any_type<CreateTeamResponse>},
    {&team::tables::kGet,
     kTeamGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<TeamResponse>},
    {&team::tables::kDelete,
     kTeamDeletePath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&technician_shifts::tables::kGetList,
     nullptr, 0,
     &detail::any_query<technician_shifts::GetListQuery>,
     technician_shifts::tables::kGetListQuery, 15,
     nullptr,
     &detail::any_type<Page<TechnicianShiftResponse>>},
    {&technician_shifts::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateTechnicianShiftRequest>,
     &detail::any_type<TechnicianShiftCreateResponse>},
    {&technician_shifts::tables::kBulkDelete,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<BulkDeleteTechnicianShiftRequest>,
     &detail::any_type<BulkDeleteTechnicianShiftResult>},
    {&technician_shifts::tables::kGet,
     kTechnicianShiftsGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<TechnicianShiftResponse>},
    {&technician_shifts::tables::kUpdate,
     kTechnicianShiftsUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpdateTechnicianShiftRequest>,
     &detail::any_type<TechnicianShiftUpdateResponse>},
    {&technician_shifts::tables::kDelete,
     kTechnicianShiftsDeletePath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<DeleteTechnicianShiftResult>},
    {&technician_skills::tables::kGetList,
     nullptr, 0,
     &detail::any_query<technician_skills::GetListQuery>,
     technician_skills::tables::kGetListQuery, 10,
     nullptr,
     &detail::any_type<Page<TechnicianSkillResponse>>},
    {&technician_skills::tables::kCreateTechnicianSkill,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateTechnicianSkillRequest>,
     &detail::any_type<TechnicianSkillResponse>},
    {&technician_skills::tables::kAssignTechnicianSkills,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpdateTechnicianSkillsRequest>,
     &detail::any_type<UpdateTechnicianSkillsResponse>},
    {&technician_skills::tables::kGet,
     kTechnicianSkillsGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<TechnicianSkillResponse>},
    {&technician_skills::tables::kDelete,
     kTechnicianSkillsDeletePath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<DeleteTechnicianSkillResult>},
    {&technician_tracking::tables::kGet,
     nullptr, 0,
     &detail::any_query<technician_tracking::GetQuery, &make_technician_tracking_get_query>,
     technician_tracking::tables::kGetQuery, 2,
     nullptr,
     &detail::any_type<TechnicianTrackingResponse>},
    {&zone::tables::kGetList,
     nullptr, 0,
     &detail::any_query<zone::GetListQuery>,
     zone::tables::kGetListQuery, 9,
     nullptr,
     &detail::any_type<Page<ZoneResponse>>},
    {&zone::tables::kCreateZone,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateOrUpdateZoneRequestArgs>,
     &detail::any_type<CreateOrUpdateZoneResponse>},
    {&zone::tables::kGet,
     kZoneGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<ZoneResponse>},
    {&zone::tables::kUpdateZone,
     kZoneUpdateZonePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateOrUpdateZoneRequestArgs>,
     &detail::any_type<CreateOrUpdateZoneResponse>},
    {&zone::tables::kDeleteZone,
     kZoneDeleteZonePath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
};
extern const detail::AnyType* const kStructs[];
const detail::AnyType* const kStructs[] = {
    &detail::any_type<ApiErrorResponse>,
    &detail::any_type<AppointmentAssignmentResponse>,
    &detail::any_type<AppointmentResponse>,
    &detail::any_type<ArrivalWindowConfigurationResponse>,
    &detail::any_type<ArrivalWindowResponse>,
    &detail::any_type<AssignTechniciansRequest>,
    &detail::any_type<BulkDeleteTechnicianShiftRequest>,
    &detail::any_type<BulkDeleteTechnicianShiftResult>,
    &detail::any_type<BusinessHourModel>,
    &detail::any_type<CapacityRequestArgs>,
    &detail::any_type<CapacityResponse>,
    &detail::any_type<CapacityResponseAvailability>,
    &detail::any_type<CapacityResponseTechnician>,
    &detail::any_type<CloudEvent<TechnicianDispatchedWebhookEvent>>,
    &detail::any_type<CloudEvent<ZoneDeletedWebhookEvent>>,
    &detail::any_type<CloudEvent<ZoneUpdatedWebhookEvent>>,
    &detail::any_type<CreateArrivalWindowRequest>,
    &detail::any_type<CreateBusinessHourRequest>,
    &detail::any_type<CreateBusinessHourResponse>,
    &detail::any_type<CreateNonJobAppointmentRequest>,
    &detail::any_type<CreateNonJobAppointmentResult>,
    &detail::any_type<CreateOrUpdateZoneRequestArgs>,
    &detail::any_type<CreateOrUpdateZoneResponse>,
    &detail::any_type<CreateTeamRequest>,
    &detail::any_type<CreateTeamResponse>,
    &detail::any_type<CreateTechnicianShiftRequest>,
    &detail::any_type<CreateTechnicianSkillRequest>,
    &detail::any_type<DeleteNonJobAppointmentResult>,
    &detail::any_type<DeleteTechnicianShiftResult>,
    &detail::any_type<DeleteTechnicianSkillResult>,
    &detail::any_type<ExportAppointmentAssignmentsResponse>,
    &detail::any_type<GetAvailabilityCell>,
    &detail::any_type<GetAvailabilityRequestArgs>,
    &detail::any_type<GetAvailabilityResponse>,
    &detail::any_type<GetAvailabilitySlot>,
    &detail::any_type<GetAvailabilitySlotTechnician>,
    &detail::any_type<GetAvailabilitySlotsResponse>,
    &detail::any_type<GetAvailiabilityGrid>,
    &detail::any_type<GetNonJobAppointmentResponse>,
    &detail::any_type<GpsPingCreateRequest>,
    &detail::any_type<GpsPingResponse>,
    &detail::any_type<Job>,
    &detail::any_type<JobAppointment>,
    &detail::any_type<JobGeneratedLeadSource>,
    &detail::any_type<NonJobAppointmentResponse>,
    &detail::any_type<NonJobAppointmentUpdateRequest>,
    &detail::any_type<SetArrivalWindowStatusRequest>,
    &detail::any_type<TeamResponse>,
    &detail::any_type<TechnicianDispatchedWebhookEvent>,
    &detail::any_type<TechnicianShiftCreateResponse>,
    &detail::any_type<TechnicianShiftResponse>,
    &detail::any_type<TechnicianShiftUpdateResponse>,
    &detail::any_type<TechnicianSkillResponse>,
    &detail::any_type<TechnicianTrackingResponse>,
    &detail::any_type<TimeRange>,
    &detail::any_type<UnassignTechniciansRequest>,
    &detail::any_type<UpdateArrivalWindowConfigurationRequest>,
    &detail::any_type<UpdateArrivalWindowRequest>,
    &detail::any_type<UpdateTechnicianShiftRequest>,
    &detail::any_type<UpdateTechnicianSkillsRequest>,
    &detail::any_type<UpdateTechnicianSkillsResponse>,
    &detail::any_type<Zone>,
    &detail::any_type<ZoneDeletedWebhookEvent>,
    &detail::any_type<ZoneResponse>,
    &detail::any_type<ZoneUpdatedWebhookEvent>,
};

}  // namespace tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "dispatch", tables::kOperations, std::size(tables::kOperations), tables::kStructs, std::size(tables::kStructs)};
  return table;
}

}  // namespace servicetitan::dispatch
