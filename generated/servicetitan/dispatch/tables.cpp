// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/dispatch.hpp"

namespace servicetitan::dispatch {

namespace availability::tables::get_list {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace availability::tables::get_slots {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace appointment_assignments::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace appointment_assignments::tables::assign_technicians {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace appointment_assignments::tables::unassign_technicians {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace arrival_windows::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace arrival_windows::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace arrival_windows::tables::get_configuration {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace arrival_windows::tables::updated_configuration {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace arrival_windows::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace arrival_windows::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace arrival_windows::tables::activated { extern const Operation kOperation; }
namespace business_hour::tables::get_list {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace business_hour::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace capacity::tables::get_list {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace exports::tables::appointment_assignments {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace gps::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace non_job_appointments::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace non_job_appointments::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace non_job_appointments::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace non_job_appointments::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace non_job_appointments::tables::delete_ {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace team::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace team::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace team::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace team::tables::delete_ { extern const Operation kOperation; }
namespace technician_shifts::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace technician_shifts::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace technician_shifts::tables::bulk_delete {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace technician_shifts::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace technician_shifts::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace technician_shifts::tables::delete_ {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace technician_skills::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace technician_skills::tables::create_technician_skill {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace technician_skills::tables::assign_technician_skills {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace technician_skills::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace technician_skills::tables::delete_ {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace technician_tracking::tables::get {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace zone::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace zone::tables::create_zone {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace zone::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace zone::tables::update_zone {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace zone::tables::delete_zone { extern const Operation kOperation; }

namespace tables {

namespace arrival_windows::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace arrival_windows::get

namespace arrival_windows::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace arrival_windows::update

namespace arrival_windows::activated {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace arrival_windows::activated

namespace gps::create {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"gps_provider", detail::Kind::string}};
}  // namespace gps::create

namespace non_job_appointments::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace non_job_appointments::get

namespace non_job_appointments::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace non_job_appointments::update

namespace non_job_appointments::delete_ {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace non_job_appointments::delete_

namespace team::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace team::get

namespace team::delete_ {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace team::delete_

namespace technician_shifts::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace technician_shifts::get

namespace technician_shifts::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace technician_shifts::update

namespace technician_shifts::delete_ {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace technician_shifts::delete_

namespace technician_skills::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::string}};
}  // namespace technician_skills::get

namespace technician_skills::delete_ {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::string}};
}  // namespace technician_skills::delete_

namespace technician_tracking::get {
void make_query(void* place);
void make_query(void* place) {
  ::new (place) servicetitan::dispatch::technician_tracking::GetQuery{
      .technician_id = detail::unset,
      .appointment_id = detail::unset,
  };
}
}  // namespace technician_tracking::get

namespace zone::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace zone::get

namespace zone::update_zone {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"zoneId", detail::Kind::int64}};
}  // namespace zone::update_zone

namespace zone::delete_zone {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"zoneId", detail::Kind::int64}};
}  // namespace zone::delete_zone

}  // namespace tables

namespace module_tables {

extern const detail::OperationEntry kOperations[];
constexpr detail::OperationEntry kOperations[] = {
    {&availability::tables::get_list::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<GetAvailabilityRequestArgs>, &availability::tables::get_list::kResult},
    {&availability::tables::get_slots::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<GetAvailabilityRequestArgs>, &availability::tables::get_slots::kResult},
    {&appointment_assignments::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<appointment_assignments::GetListQuery>,
     appointment_assignments::tables::get_list::kQuery, 12, nullptr,
     &appointment_assignments::tables::get_list::kResult},
    {&appointment_assignments::tables::assign_technicians::kOperation, nullptr, 0, nullptr, nullptr,
     0, &detail::any_type<AssignTechniciansRequest>,
     &appointment_assignments::tables::assign_technicians::kResult},
    {&appointment_assignments::tables::unassign_technicians::kOperation, nullptr, 0, nullptr,
     nullptr, 0, &detail::any_type<UnassignTechniciansRequest>,
     &appointment_assignments::tables::unassign_technicians::kResult},
    {&arrival_windows::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<arrival_windows::GetListQuery>, arrival_windows::tables::get_list::kQuery,
     6, nullptr, &arrival_windows::tables::get_list::kResult},
    {&arrival_windows::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CreateArrivalWindowRequest>, &arrival_windows::tables::create::kResult},
    {&arrival_windows::tables::get_configuration::kOperation, nullptr, 0, nullptr, nullptr, 0,
     nullptr, &arrival_windows::tables::get_configuration::kResult},
    {&arrival_windows::tables::updated_configuration::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<UpdateArrivalWindowConfigurationRequest>,
     &arrival_windows::tables::updated_configuration::kResult},
    {&arrival_windows::tables::get::kOperation, tables::arrival_windows::get::kPath, 1, nullptr,
     nullptr, 0, nullptr, &arrival_windows::tables::get::kResult},
    {&arrival_windows::tables::update::kOperation, tables::arrival_windows::update::kPath, 1,
     nullptr, nullptr, 0, &detail::any_type<UpdateArrivalWindowRequest>,
     &arrival_windows::tables::update::kResult},
    {&arrival_windows::tables::activated::kOperation, tables::arrival_windows::activated::kPath, 1,
     nullptr, nullptr, 0, &detail::any_type<SetArrivalWindowStatusRequest>, nullptr},
    {&business_hour::tables::get_list::kOperation, nullptr, 0, nullptr, nullptr, 0, nullptr,
     &business_hour::tables::get_list::kResult},
    {&business_hour::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CreateBusinessHourRequest>, &business_hour::tables::create::kResult},
    {&capacity::tables::get_list::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CapacityRequestArgs>, &capacity::tables::get_list::kResult},
    {&exports::tables::appointment_assignments::kOperation, nullptr, 0,
     &detail::any_query<exports::AppointmentAssignmentsQuery>,
     exports::tables::appointment_assignments::kQuery, 3, nullptr,
     &exports::tables::appointment_assignments::kResult},
    {&gps::tables::create::kOperation, tables::gps::create::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<std::vector<GpsPingCreateRequest>>, &gps::tables::create::kResult},
    {&non_job_appointments::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<non_job_appointments::GetListQuery>,
     non_job_appointments::tables::get_list::kQuery, 15, nullptr,
     &non_job_appointments::tables::get_list::kResult},
    {&non_job_appointments::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CreateNonJobAppointmentRequest>,
     &non_job_appointments::tables::create::kResult},
    {&non_job_appointments::tables::get::kOperation, tables::non_job_appointments::get::kPath, 1,
     nullptr, nullptr, 0, nullptr, &non_job_appointments::tables::get::kResult},
    {&non_job_appointments::tables::update::kOperation, tables::non_job_appointments::update::kPath,
     1, nullptr, nullptr, 0, &detail::any_type<NonJobAppointmentUpdateRequest>,
     &non_job_appointments::tables::update::kResult},
    {&non_job_appointments::tables::delete_::kOperation,
     tables::non_job_appointments::delete_::kPath, 1, nullptr, nullptr, 0, nullptr,
     &non_job_appointments::tables::delete_::kResult},
    {&team::tables::get_list::kOperation, nullptr, 0, &detail::any_query<team::GetListQuery>,
     team::tables::get_list::kQuery, 9, nullptr, &team::tables::get_list::kResult},
    {&team::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CreateTeamRequest>, &team::tables::create::kResult},
    {&team::tables::get::kOperation, tables::team::get::kPath, 1, nullptr, nullptr, 0, nullptr,
     &team::tables::get::kResult},
    {&team::tables::delete_::kOperation, tables::team::delete_::kPath, 1, nullptr, nullptr, 0,
     nullptr, nullptr},
    {&technician_shifts::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<technician_shifts::GetListQuery>,
     technician_shifts::tables::get_list::kQuery, 15, nullptr,
     &technician_shifts::tables::get_list::kResult},
    {&technician_shifts::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CreateTechnicianShiftRequest>, &technician_shifts::tables::create::kResult},
    {&technician_shifts::tables::bulk_delete::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<BulkDeleteTechnicianShiftRequest>,
     &technician_shifts::tables::bulk_delete::kResult},
    {&technician_shifts::tables::get::kOperation, tables::technician_shifts::get::kPath, 1, nullptr,
     nullptr, 0, nullptr, &technician_shifts::tables::get::kResult},
    {&technician_shifts::tables::update::kOperation, tables::technician_shifts::update::kPath, 1,
     nullptr, nullptr, 0, &detail::any_type<UpdateTechnicianShiftRequest>,
     &technician_shifts::tables::update::kResult},
    {&technician_shifts::tables::delete_::kOperation, tables::technician_shifts::delete_::kPath, 1,
     nullptr, nullptr, 0, nullptr, &technician_shifts::tables::delete_::kResult},
    {&technician_skills::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<technician_skills::GetListQuery>,
     technician_skills::tables::get_list::kQuery, 10, nullptr,
     &technician_skills::tables::get_list::kResult},
    {&technician_skills::tables::create_technician_skill::kOperation, nullptr, 0, nullptr, nullptr,
     0, &detail::any_type<CreateTechnicianSkillRequest>,
     &technician_skills::tables::create_technician_skill::kResult},
    {&technician_skills::tables::assign_technician_skills::kOperation, nullptr, 0, nullptr, nullptr,
     0, &detail::any_type<UpdateTechnicianSkillsRequest>,
     &technician_skills::tables::assign_technician_skills::kResult},
    {&technician_skills::tables::get::kOperation, tables::technician_skills::get::kPath, 1, nullptr,
     nullptr, 0, nullptr, &technician_skills::tables::get::kResult},
    {&technician_skills::tables::delete_::kOperation, tables::technician_skills::delete_::kPath, 1,
     nullptr, nullptr, 0, nullptr, &technician_skills::tables::delete_::kResult},
    {&technician_tracking::tables::get::kOperation, nullptr, 0,
     &detail::any_query<technician_tracking::GetQuery,
     &tables::technician_tracking::get::make_query>, technician_tracking::tables::get::kQuery, 2,
     nullptr, &technician_tracking::tables::get::kResult},
    {&zone::tables::get_list::kOperation, nullptr, 0, &detail::any_query<zone::GetListQuery>,
     zone::tables::get_list::kQuery, 9, nullptr, &zone::tables::get_list::kResult},
    {&zone::tables::create_zone::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CreateOrUpdateZoneRequestArgs>, &zone::tables::create_zone::kResult},
    {&zone::tables::get::kOperation, tables::zone::get::kPath, 1, nullptr, nullptr, 0, nullptr,
     &zone::tables::get::kResult},
    {&zone::tables::update_zone::kOperation, tables::zone::update_zone::kPath, 1, nullptr, nullptr,
     0, &detail::any_type<CreateOrUpdateZoneRequestArgs>, &zone::tables::update_zone::kResult},
    {&zone::tables::delete_zone::kOperation, tables::zone::delete_zone::kPath, 1, nullptr, nullptr,
     0, nullptr, nullptr},
};
extern const detail::AnyType* const kStructs[];
constexpr const detail::AnyType* kStructs[] = {
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

}  // namespace module_tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "dispatch", module_tables::kOperations, std::size(module_tables::kOperations),
      module_tables::kStructs, std::size(module_tables::kStructs)};
  return table;
}

}  // namespace servicetitan::dispatch
