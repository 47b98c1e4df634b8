// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/jpm.hpp"

namespace servicetitan::jpm {

namespace appointments::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace appointments::tables::add {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace appointments::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace appointments::tables::delete_ { extern const Operation kOperation; }
namespace appointments::tables::confirm { extern const Operation kOperation; }
namespace appointments::tables::remove_confirmation { extern const Operation kOperation; }
namespace appointments::tables::hold { extern const Operation kOperation; }
namespace appointments::tables::remove_hold { extern const Operation kOperation; }
namespace appointments::tables::reschedule {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace appointments::tables::update_special_instructions {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace appointments::tables::set_summary {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace exports::tables::appointments {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::job_canceled_logs {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::job_history {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::job_notes {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::jobs {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::project_notes {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::projects {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace job_cancel_reasons::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace job_hold_reasons::tables::get {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace job_types::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace job_types::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace job_types::tables::get {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace job_types::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace jobs::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace jobs::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace jobs::tables::get_cancel_reasons {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace jobs::tables::get_custom_field_types {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace jobs::tables::get_hold_reasons {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace jobs::tables::get {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace jobs::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace jobs::tables::get_booked_log {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace jobs::tables::cancel { extern const Operation kOperation; }
namespace jobs::tables::get_job_canceled_logs {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace jobs::tables::complete { extern const Operation kOperation; }
namespace job_equipment::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace job_equipment::tables::attach {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace job_equipment::tables::detach_bulk { extern const Operation kOperation; }
namespace job_equipment::tables::detach { extern const Operation kOperation; }
namespace jobs::tables::get_history {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace jobs::tables::hold { extern const Operation kOperation; }
namespace jobs::tables::create_message {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace jobs::tables::get_notes {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace jobs::tables::create_note {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace jobs::tables::remove_cancellation { extern const Operation kOperation; }
namespace project_statuses::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace project_statuses::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace project_sub_statuses::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace project_sub_statuses::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace project_types::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace project_types::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace projects::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace projects::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace projects::tables::get_custom_field_types {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace projects::tables::detach_job { extern const Operation kOperation; }
namespace projects::tables::get {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace projects::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace projects::tables::attach_job { extern const Operation kOperation; }
namespace projects::tables::create_message {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace projects::tables::get_notes {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace projects::tables::create_note {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace budget_codes::tables::list_company_budget_codes {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace budget_codes::tables::create_budget_code {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace budget_codes::tables::create_budget_codes_batch {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace budget_codes::tables::match_company_budget_codes {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace budget_codes::tables::create_budget_code_partial {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace budget_codes::tables::create_budget_codes_partial_batch {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace budget_codes::tables::list_project_budget_codes {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace budget_codes::tables::match_project_budget_codes {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace budget_codes::tables::list_project_segments {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace budget_codes::tables::list_project_segment_items {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace budget_codes::tables::list_project_segment_item_children {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace budget_codes::tables::list_company_segments {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace budget_codes::tables::list_company_segment_items {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace budget_codes::tables::list_company_segment_item_children {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}

namespace tables {

namespace appointments::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace appointments::get

namespace appointments::delete_ {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace appointments::delete_

namespace appointments::confirm {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace appointments::confirm

namespace appointments::remove_confirmation {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace appointments::remove_confirmation

namespace appointments::hold {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace appointments::hold

namespace appointments::remove_hold {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace appointments::remove_hold

namespace appointments::reschedule {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace appointments::reschedule

namespace appointments::update_special_instructions {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace appointments::update_special_instructions

namespace appointments::set_summary {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace appointments::set_summary

namespace job_types::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace job_types::get

namespace job_types::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace job_types::update

namespace jobs::get_cancel_reasons {
void make_query(void* place);
void make_query(void* place) {
  ::new (place) servicetitan::jpm::jobs::GetCancelReasonsQuery{.ids = detail::unset};
}
}  // namespace jobs::get_cancel_reasons

namespace jobs::get_hold_reasons {
void make_query(void* place);
void make_query(void* place) {
  ::new (place) servicetitan::jpm::jobs::GetHoldReasonsQuery{.ids = detail::unset};
}
}  // namespace jobs::get_hold_reasons

namespace jobs::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace jobs::get

namespace jobs::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace jobs::update

namespace jobs::get_booked_log {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace jobs::get_booked_log

namespace jobs::cancel {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace jobs::cancel

namespace jobs::get_job_canceled_logs {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace jobs::get_job_canceled_logs

namespace jobs::complete {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace jobs::complete

namespace job_equipment::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace job_equipment::get

namespace job_equipment::attach {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace job_equipment::attach

namespace job_equipment::detach_bulk {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace job_equipment::detach_bulk

namespace job_equipment::detach {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"id", detail::Kind::int64}, {"equipmentId", detail::Kind::int64}};
}  // namespace job_equipment::detach

namespace jobs::get_history {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace jobs::get_history

namespace jobs::hold {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace jobs::hold

namespace jobs::create_message {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace jobs::create_message

namespace jobs::get_notes {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace jobs::get_notes

namespace jobs::create_note {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace jobs::create_note

namespace jobs::remove_cancellation {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace jobs::remove_cancellation

namespace project_statuses::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace project_statuses::get

namespace project_sub_statuses::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace project_sub_statuses::get

namespace project_types::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace project_types::get

namespace projects::detach_job {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"jobId", detail::Kind::int64}};
}  // namespace projects::detach_job

namespace projects::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace projects::get

namespace projects::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace projects::update

namespace projects::attach_job {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"id", detail::Kind::int64}, {"jobId", detail::Kind::int64}};
}  // namespace projects::attach_job

namespace projects::create_message {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace projects::create_message

namespace projects::get_notes {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace projects::get_notes

namespace projects::create_note {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace projects::create_note

namespace budget_codes::match_company_budget_codes {
void make_query(void* place);
void make_query(void* place) {
  ::new (place) servicetitan::jpm::budget_codes::MatchCompanyBudgetCodesQuery{
      .codes = detail::unset,
  };
}
}  // namespace budget_codes::match_company_budget_codes

namespace budget_codes::list_project_budget_codes {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"projectId", detail::Kind::int64}};
}  // namespace budget_codes::list_project_budget_codes

namespace budget_codes::match_project_budget_codes {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"projectId", detail::Kind::int64}};
void make_query(void* place);
void make_query(void* place) {
  ::new (place) servicetitan::jpm::budget_codes::MatchProjectBudgetCodesQuery{
      .codes = detail::unset,
  };
}
}  // namespace budget_codes::match_project_budget_codes

namespace budget_codes::list_project_segments {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"projectId", detail::Kind::int64}};
}  // namespace budget_codes::list_project_segments

namespace budget_codes::list_project_segment_items {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"projectId", detail::Kind::int64}, {"segmentId", detail::Kind::int64}};
}  // namespace budget_codes::list_project_segment_items

namespace budget_codes::list_project_segment_item_children {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"projectId", detail::Kind::int64}, {"segmentId", detail::Kind::int64},
    {"segmentItemId", detail::Kind::int64}};
}  // namespace budget_codes::list_project_segment_item_children

namespace budget_codes::list_company_segment_items {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"segmentId", detail::Kind::int64}};
}  // namespace budget_codes::list_company_segment_items

namespace budget_codes::list_company_segment_item_children {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"segmentId", detail::Kind::int64}, {"segmentItemId", detail::Kind::int64}};
}  // namespace budget_codes::list_company_segment_item_children

}  // namespace tables

namespace module_tables {

extern const detail::OperationEntry kOperations[];
constexpr detail::OperationEntry kOperations[] = {
    {&appointments::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<appointments::GetListQuery>, appointments::tables::get_list::kQuery, 19,
     nullptr, &appointments::tables::get_list::kResult},
    {&appointments::tables::add::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<AppointmentAddRequest>, &appointments::tables::add::kResult},
    {&appointments::tables::get::kOperation, tables::appointments::get::kPath, 1, nullptr, nullptr,
     0, nullptr, &appointments::tables::get::kResult},
    {&appointments::tables::delete_::kOperation, tables::appointments::delete_::kPath, 1, nullptr,
     nullptr, 0, nullptr, nullptr},
    {&appointments::tables::confirm::kOperation, tables::appointments::confirm::kPath, 1, nullptr,
     nullptr, 0, nullptr, nullptr},
    {&appointments::tables::remove_confirmation::kOperation,
     tables::appointments::remove_confirmation::kPath, 1, nullptr, nullptr, 0, nullptr, nullptr},
    {&appointments::tables::hold::kOperation, tables::appointments::hold::kPath, 1, nullptr,
     nullptr, 0, &detail::any_type<HoldAppointmentRequest>, nullptr},
    {&appointments::tables::remove_hold::kOperation, tables::appointments::remove_hold::kPath, 1,
     nullptr, nullptr, 0, nullptr, nullptr},
    {&appointments::tables::reschedule::kOperation, tables::appointments::reschedule::kPath, 1,
     nullptr, nullptr, 0, &detail::any_type<AppointmentRescheduleRequest>,
     &appointments::tables::reschedule::kResult},
    {&appointments::tables::update_special_instructions::kOperation,
     tables::appointments::update_special_instructions::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<UpdateAppointmentSpecialInstructionsRequest>,
     &appointments::tables::update_special_instructions::kResult},
    {&appointments::tables::set_summary::kOperation, tables::appointments::set_summary::kPath, 1,
     nullptr, nullptr, 0, &detail::any_type<SetAppointmentSummaryRequest>,
     &appointments::tables::set_summary::kResult},
    {&exports::tables::appointments::kOperation, nullptr, 0,
     &detail::any_query<exports::AppointmentsQuery>, exports::tables::appointments::kQuery, 3,
     nullptr, &exports::tables::appointments::kResult},
    {&exports::tables::job_canceled_logs::kOperation, nullptr, 0,
     &detail::any_query<exports::JobCanceledLogsQuery>, exports::tables::job_canceled_logs::kQuery,
     2, nullptr, &exports::tables::job_canceled_logs::kResult},
    {&exports::tables::job_history::kOperation, nullptr, 0,
     &detail::any_query<exports::JobHistoryQuery>, exports::tables::job_history::kQuery, 2, nullptr,
     &exports::tables::job_history::kResult},
    {&exports::tables::job_notes::kOperation, nullptr, 0,
     &detail::any_query<exports::JobNotesQuery>, exports::tables::job_notes::kQuery, 2, nullptr,
     &exports::tables::job_notes::kResult},
    {&exports::tables::jobs::kOperation, nullptr, 0, &detail::any_query<exports::JobsQuery>,
     exports::tables::jobs::kQuery, 2, nullptr, &exports::tables::jobs::kResult},
    {&exports::tables::project_notes::kOperation, nullptr, 0,
     &detail::any_query<exports::ProjectNotesQuery>, exports::tables::project_notes::kQuery, 2,
     nullptr, &exports::tables::project_notes::kResult},
    {&exports::tables::projects::kOperation, nullptr, 0, &detail::any_query<exports::ProjectsQuery>,
     exports::tables::projects::kQuery, 2, nullptr, &exports::tables::projects::kResult},
    {&job_cancel_reasons::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<job_cancel_reasons::GetListQuery>,
     job_cancel_reasons::tables::get_list::kQuery, 9, nullptr,
     &job_cancel_reasons::tables::get_list::kResult},
    {&job_hold_reasons::tables::get::kOperation, nullptr, 0,
     &detail::any_query<job_hold_reasons::GetQuery>, job_hold_reasons::tables::get::kQuery, 9,
     nullptr, &job_hold_reasons::tables::get::kResult},
    {&job_types::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<job_types::GetListQuery>, job_types::tables::get_list::kQuery, 16, nullptr,
     &job_types::tables::get_list::kResult},
    {&job_types::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CreateJobTypeRequest>, &job_types::tables::create::kResult},
    {&job_types::tables::get::kOperation, tables::job_types::get::kPath, 1,
     &detail::any_query<job_types::GetQuery>, job_types::tables::get::kQuery, 1, nullptr,
     &job_types::tables::get::kResult},
    {&job_types::tables::update::kOperation, tables::job_types::update::kPath, 1, nullptr, nullptr,
     0, &detail::any_type<UpdateJobTypeRequest>, &job_types::tables::update::kResult},
    {&jobs::tables::get_list::kOperation, nullptr, 0, &detail::any_query<jobs::GetListQuery>,
     jobs::tables::get_list::kQuery, 37, nullptr, &jobs::tables::get_list::kResult},
    {&jobs::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<JobCreateRequest>, &jobs::tables::create::kResult},
    {&jobs::tables::get_cancel_reasons::kOperation, nullptr, 0,
     &detail::any_query<jobs::GetCancelReasonsQuery, &tables::jobs::get_cancel_reasons::make_query>,
     jobs::tables::get_cancel_reasons::kQuery, 1, nullptr,
     &jobs::tables::get_cancel_reasons::kResult},
    {&jobs::tables::get_custom_field_types::kOperation, nullptr, 0,
     &detail::any_query<jobs::GetCustomFieldTypesQuery>,
     jobs::tables::get_custom_field_types::kQuery, 8, nullptr,
     &jobs::tables::get_custom_field_types::kResult},
    {&jobs::tables::get_hold_reasons::kOperation, nullptr, 0,
     &detail::any_query<jobs::GetHoldReasonsQuery, &tables::jobs::get_hold_reasons::make_query>,
     jobs::tables::get_hold_reasons::kQuery, 1, nullptr, &jobs::tables::get_hold_reasons::kResult},
    {&jobs::tables::get::kOperation, tables::jobs::get::kPath, 1,
     &detail::any_query<jobs::GetQuery>, jobs::tables::get::kQuery, 1, nullptr,
     &jobs::tables::get::kResult},
    {&jobs::tables::update::kOperation, tables::jobs::update::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<UpdateJobRequest>, &jobs::tables::update::kResult},
    {&jobs::tables::get_booked_log::kOperation, tables::jobs::get_booked_log::kPath, 1, nullptr,
     nullptr, 0, nullptr, &jobs::tables::get_booked_log::kResult},
    {&jobs::tables::cancel::kOperation, tables::jobs::cancel::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<CancelJobRequest>, nullptr},
    {&jobs::tables::get_job_canceled_logs::kOperation, tables::jobs::get_job_canceled_logs::kPath,
     1, &detail::any_query<jobs::GetJobCanceledLogsQuery>,
     jobs::tables::get_job_canceled_logs::kQuery, 3, nullptr,
     &jobs::tables::get_job_canceled_logs::kResult},
    {&jobs::tables::complete::kOperation, tables::jobs::complete::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<CompleteJobRequest>, nullptr},
    {&job_equipment::tables::get::kOperation, tables::job_equipment::get::kPath, 1, nullptr,
     nullptr, 0, nullptr, &job_equipment::tables::get::kResult},
    {&job_equipment::tables::attach::kOperation, tables::job_equipment::attach::kPath, 1, nullptr,
     nullptr, 0, &detail::any_type<AttachJobEquipmentRequest>,
     &job_equipment::tables::attach::kResult},
    {&job_equipment::tables::detach_bulk::kOperation, tables::job_equipment::detach_bulk::kPath, 1,
     nullptr, nullptr, 0, &detail::any_type<DetachJobEquipmentRequest>, nullptr},
    {&job_equipment::tables::detach::kOperation, tables::job_equipment::detach::kPath, 2, nullptr,
     nullptr, 0, nullptr, nullptr},
    {&jobs::tables::get_history::kOperation, tables::jobs::get_history::kPath, 1, nullptr, nullptr,
     0, nullptr, &jobs::tables::get_history::kResult},
    {&jobs::tables::hold::kOperation, tables::jobs::hold::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<HoldJobRequest>, nullptr},
    {&jobs::tables::create_message::kOperation, tables::jobs::create_message::kPath, 1, nullptr,
     nullptr, 0, &detail::any_type<MessageCreateRequest>, &jobs::tables::create_message::kResult},
    {&jobs::tables::get_notes::kOperation, tables::jobs::get_notes::kPath, 1,
     &detail::any_query<jobs::GetNotesQuery>, jobs::tables::get_notes::kQuery, 3, nullptr,
     &jobs::tables::get_notes::kResult},
    {&jobs::tables::create_note::kOperation, tables::jobs::create_note::kPath, 1, nullptr, nullptr,
     0, &detail::any_type<JobNoteCreateRequest>, &jobs::tables::create_note::kResult},
    {&jobs::tables::remove_cancellation::kOperation, tables::jobs::remove_cancellation::kPath, 1,
     nullptr, nullptr, 0, nullptr, nullptr},
    {&project_statuses::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<project_statuses::GetListQuery>, project_statuses::tables::get_list::kQuery,
     10, nullptr, &project_statuses::tables::get_list::kResult},
    {&project_statuses::tables::get::kOperation, tables::project_statuses::get::kPath, 1, nullptr,
     nullptr, 0, nullptr, &project_statuses::tables::get::kResult},
    {&project_sub_statuses::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<project_sub_statuses::GetListQuery>,
     project_sub_statuses::tables::get_list::kQuery, 12, nullptr,
     &project_sub_statuses::tables::get_list::kResult},
    {&project_sub_statuses::tables::get::kOperation, tables::project_sub_statuses::get::kPath, 1,
     nullptr, nullptr, 0, nullptr, &project_sub_statuses::tables::get::kResult},
    {&project_types::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<project_types::GetListQuery>, project_types::tables::get_list::kQuery, 3,
     nullptr, &project_types::tables::get_list::kResult},
    {&project_types::tables::get::kOperation, tables::project_types::get::kPath, 1, nullptr,
     nullptr, 0, nullptr, &project_types::tables::get::kResult},
    {&projects::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<projects::GetListQuery>, projects::tables::get_list::kQuery, 28, nullptr,
     &projects::tables::get_list::kResult},
    {&projects::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CreateProjectRequest>, &projects::tables::create::kResult},
    {&projects::tables::get_custom_field_types::kOperation, nullptr, 0,
     &detail::any_query<projects::GetCustomFieldTypesQuery>,
     projects::tables::get_custom_field_types::kQuery, 8, nullptr,
     &projects::tables::get_custom_field_types::kResult},
    {&projects::tables::detach_job::kOperation, tables::projects::detach_job::kPath, 1, nullptr,
     nullptr, 0, nullptr, nullptr},
    {&projects::tables::get::kOperation, tables::projects::get::kPath, 1,
     &detail::any_query<projects::GetQuery>, projects::tables::get::kQuery, 1, nullptr,
     &projects::tables::get::kResult},
    {&projects::tables::update::kOperation, tables::projects::update::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<UpdateProjectRequest>, &projects::tables::update::kResult},
    {&projects::tables::attach_job::kOperation, tables::projects::attach_job::kPath, 2, nullptr,
     nullptr, 0, nullptr, nullptr},
    {&projects::tables::create_message::kOperation, tables::projects::create_message::kPath, 1,
     nullptr, nullptr, 0, &detail::any_type<MessageCreateRequest>,
     &projects::tables::create_message::kResult},
    {&projects::tables::get_notes::kOperation, tables::projects::get_notes::kPath, 1,
     &detail::any_query<projects::GetNotesQuery>, projects::tables::get_notes::kQuery, 3, nullptr,
     &projects::tables::get_notes::kResult},
    {&projects::tables::create_note::kOperation, tables::projects::create_note::kPath, 1, nullptr,
     nullptr, 0, &detail::any_type<ProjectNoteCreateRequest>,
     &projects::tables::create_note::kResult},
    {&budget_codes::tables::list_company_budget_codes::kOperation, nullptr, 0,
     &detail::any_query<budget_codes::ListCompanyBudgetCodesQuery>,
     budget_codes::tables::list_company_budget_codes::kQuery, 6, nullptr,
     &budget_codes::tables::list_company_budget_codes::kResult},
    {&budget_codes::tables::create_budget_code::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CreateFullBudgetCodeArgs>,
     &budget_codes::tables::create_budget_code::kResult},
    {&budget_codes::tables::create_budget_codes_batch::kOperation, nullptr, 0, nullptr, nullptr, 0,
     nullptr, &budget_codes::tables::create_budget_codes_batch::kResult},
    {&budget_codes::tables::match_company_budget_codes::kOperation, nullptr, 0,
     &detail::any_query<budget_codes::MatchCompanyBudgetCodesQuery,
     &tables::budget_codes::match_company_budget_codes::make_query>,
     budget_codes::tables::match_company_budget_codes::kQuery, 1, nullptr,
     &budget_codes::tables::match_company_budget_codes::kResult},
    {&budget_codes::tables::create_budget_code_partial::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CreatePartialBudgetCodeArgs>,
     &budget_codes::tables::create_budget_code_partial::kResult},
    {&budget_codes::tables::create_budget_codes_partial_batch::kOperation, nullptr, 0, nullptr,
     nullptr, 0, nullptr, &budget_codes::tables::create_budget_codes_partial_batch::kResult},
    {&budget_codes::tables::list_project_budget_codes::kOperation,
     tables::budget_codes::list_project_budget_codes::kPath, 1,
     &detail::any_query<budget_codes::ListProjectBudgetCodesQuery>,
     budget_codes::tables::list_project_budget_codes::kQuery, 6, nullptr,
     &budget_codes::tables::list_project_budget_codes::kResult},
    {&budget_codes::tables::match_project_budget_codes::kOperation,
     tables::budget_codes::match_project_budget_codes::kPath, 1,
     &detail::any_query<budget_codes::MatchProjectBudgetCodesQuery,
     &tables::budget_codes::match_project_budget_codes::make_query>,
     budget_codes::tables::match_project_budget_codes::kQuery, 1, nullptr,
     &budget_codes::tables::match_project_budget_codes::kResult},
    {&budget_codes::tables::list_project_segments::kOperation,
     tables::budget_codes::list_project_segments::kPath, 1,
     &detail::any_query<budget_codes::ListProjectSegmentsQuery>,
     budget_codes::tables::list_project_segments::kQuery, 3, nullptr,
     &budget_codes::tables::list_project_segments::kResult},
    {&budget_codes::tables::list_project_segment_items::kOperation,
     tables::budget_codes::list_project_segment_items::kPath, 2,
     &detail::any_query<budget_codes::ListProjectSegmentItemsQuery>,
     budget_codes::tables::list_project_segment_items::kQuery, 4, nullptr,
     &budget_codes::tables::list_project_segment_items::kResult},
    {&budget_codes::tables::list_project_segment_item_children::kOperation,
     tables::budget_codes::list_project_segment_item_children::kPath, 3,
     &detail::any_query<budget_codes::ListProjectSegmentItemChildrenQuery>,
     budget_codes::tables::list_project_segment_item_children::kQuery, 4, nullptr,
     &budget_codes::tables::list_project_segment_item_children::kResult},
    {&budget_codes::tables::list_company_segments::kOperation, nullptr, 0,
     &detail::any_query<budget_codes::ListCompanySegmentsQuery>,
     budget_codes::tables::list_company_segments::kQuery, 3, nullptr,
     &budget_codes::tables::list_company_segments::kResult},
    {&budget_codes::tables::list_company_segment_items::kOperation,
     tables::budget_codes::list_company_segment_items::kPath, 1,
     &detail::any_query<budget_codes::ListCompanySegmentItemsQuery>,
     budget_codes::tables::list_company_segment_items::kQuery, 4, nullptr,
     &budget_codes::tables::list_company_segment_items::kResult},
    {&budget_codes::tables::list_company_segment_item_children::kOperation,
     tables::budget_codes::list_company_segment_item_children::kPath, 2,
     &detail::any_query<budget_codes::ListCompanySegmentItemChildrenQuery>,
     budget_codes::tables::list_company_segment_item_children::kQuery, 4, nullptr,
     &budget_codes::tables::list_company_segment_item_children::kResult},
};
extern const detail::AnyType* const kStructs[];
constexpr const detail::AnyType* kStructs[] = {
    &detail::any_type<ApiErrorResponse>,
    &detail::any_type<AppointmentAddRequest>,
    &detail::any_type<AppointmentHoldReason>,
    &detail::any_type<AppointmentInformation>,
    &detail::any_type<AppointmentRescheduleRequest>,
    &detail::any_type<AppointmentResponse>,
    &detail::any_type<AppointmentSummaryApiModel>,
    &detail::any_type<AttachJobEquipmentRequest>,
    &detail::any_type<BudgetCodeMatchResult>,
    &detail::any_type<BudgetCodeModel>,
    &detail::any_type<BudgetCodeSegmentBindingArgs>,
    &detail::any_type<BudgetCodeSegmentModel>,
    &detail::any_type<CancelJobRequest>,
    &detail::any_type<CancelReasonResponse>,
    &detail::any_type<CloudEvent<JobAppointmentUpdatedWebhookEvent>>,
    &detail::any_type<CloudEvent<JobCompletedWebhookEvent>>,
    &detail::any_type<CloudEvent<JobRescheduledWebhookEvent>>,
    &detail::any_type<CloudEvent<JobScheduledWebhookEvent>>,
    &detail::any_type<CloudEvent<JobUpdatedWebhookEvent>>,
    &detail::any_type<CompleteJobRequest>,
    &detail::any_type<CreateBudgetCodeBatchResponse>,
    &detail::any_type<CreateBudgetCodeResponse>,
    &detail::any_type<CreateFullBudgetCodeArgs>,
    &detail::any_type<CreateJobTypeRequest>,
    &detail::any_type<CreatePartialBudgetCodeArgs>,
    &detail::any_type<CreateProjectRequest>,
    &detail::any_type<CustomFieldApiModel>,
    &detail::any_type<CustomFieldCreateOrUpdateModel>,
    &detail::any_type<CustomFieldModel>,
    &detail::any_type<CustomFieldTypeResponse>,
    &detail::any_type<DetachJobEquipmentRequest>,
    &detail::any_type<ExportAppointmentsResponse>,
    &detail::any_type<ExportJobCanceledLogResponse>,
    &detail::any_type<ExportJobHistoryEntry>,
    &detail::any_type<ExportJobHistoryResponse>,
    &detail::any_type<ExportJobNotesResponse>,
    &detail::any_type<ExportJobsResponse>,
    &detail::any_type<ExportProjectNotesResponse>,
    &detail::any_type<ExportProjectsResponse>,
    &detail::any_type<ExternalDataCreateRequest>,
    &detail::any_type<ExternalDataModel>,
    &detail::any_type<ExternalDataUpdateModel>,
    &detail::any_type<ExternalDataUpdateRequest>,
    &detail::any_type<HoldAppointmentRequest>,
    &detail::any_type<HoldJobRequest>,
    &detail::any_type<HoldReasonResponse>,
    &detail::any_type<Job>,
    &detail::any_type<JobAppointment>,
    &detail::any_type<JobAppointmentUpdatedWebhookEvent>,
    &detail::any_type<JobBookedLogResponse>,
    &detail::any_type<JobCancelReasonResponse>,
    &detail::any_type<JobCanceledLogResponse>,
    &detail::any_type<JobCompletedWebhookEvent>,
    &detail::any_type<JobCreateRequest>,
    &detail::any_type<JobEquipmentResponse>,
    &detail::any_type<JobGeneratedLeadSource>,
    &detail::any_type<JobHistoryItemModel>,
    &detail::any_type<JobHistoryResponse>,
    &detail::any_type<JobHoldReasonResponse>,
    &detail::any_type<JobNoteCreateRequest>,
    &detail::any_type<JobRescheduledWebhookEvent>,
    &detail::any_type<JobResponse>,
    &detail::any_type<JobScheduledWebhookEvent>,
    &detail::any_type<JobTypeResponse>,
    &detail::any_type<JobUpdatedWebhookEvent>,
    &detail::any_type<ListSegmentsResponse>,
    &detail::any_type<MatchBudgetCodesResponse>,
    &detail::any_type<MessageCreateRequest>,
    &detail::any_type<MessageResponse>,
    &detail::any_type<NoteResponse>,
    &detail::any_type<ProjectNoteCreateRequest>,
    &detail::any_type<ProjectResponse>,
    &detail::any_type<ProjectStatusResponse>,
    &detail::any_type<ProjectSubStatusResponse>,
    &detail::any_type<ProjectTypeResponse>,
    &detail::any_type<SegmentItemModel>,
    &detail::any_type<SegmentModel>,
    &detail::any_type<SetAppointmentSummaryRequest>,
    &detail::any_type<UpdateAppointmentSpecialInstructionsRequest>,
    &detail::any_type<UpdateJobRequest>,
    &detail::any_type<UpdateJobTypeRequest>,
    &detail::any_type<UpdateProjectRequest>,
};

}  // namespace module_tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "jpm", module_tables::kOperations, std::size(module_tables::kOperations),
      module_tables::kStructs, std::size(module_tables::kStructs)};
  return table;
}

}  // namespace servicetitan::jpm
