// Generated from specs/timesheets.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/timesheets/exports_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::timesheets {

namespace tables::activity_category_export_response {
using T = ActivityCategoryExportResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"allowEdit", offsetof(T, allow_edit), &detail::type_of<decltype(T::allow_edit)>, true},
    {"isDefault", offsetof(T, is_default), &detail::type_of<decltype(T::is_default)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::activity_category_export_response
constinit const detail::Object ActivityCategoryExportResponse::kObject{
    "ActivityCategoryExportResponse", tables::activity_category_export_response::kMembers,
    std::size(tables::activity_category_export_response::kMembers),
    offsetof(ActivityCategoryExportResponse, extra),
    &detail::construct<ActivityCategoryExportResponse>};

namespace tables::activity_export_response {
using T = ActivityExportResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"employeeId", offsetof(T, employee_id), &detail::type_of<decltype(T::employee_id)>, true},
    {"employeeType", offsetof(T, employee_type), &detail::type_of<decltype(T::employee_type)>,
     true},
    {"activityTypeId", offsetof(T, activity_type_id),
     &detail::type_of<decltype(T::activity_type_id)>, true},
    {"startTime", offsetof(T, start_time), &detail::type_of<decltype(T::start_time)>, true},
    {"endTime", offsetof(T, end_time), &detail::type_of<decltype(T::end_time)>},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"appointmentId", offsetof(T, appointment_id), &detail::type_of<decltype(T::appointment_id)>},
    {"projectId", offsetof(T, project_id), &detail::type_of<decltype(T::project_id)>},
    {"projectLabel", offsetof(T, project_label), &detail::type_of<decltype(T::project_label)>},
    {"laborTypeId", offsetof(T, labor_type_id), &detail::type_of<decltype(T::labor_type_id)>},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"tagTypes", offsetof(T, tag_types), &detail::type_of<decltype(T::tag_types)>, true},
    {"startCoordinate", offsetof(T, start_coordinate),
     &detail::type_of<decltype(T::start_coordinate)>},
    {"endCoordinate", offsetof(T, end_coordinate), &detail::type_of<decltype(T::end_coordinate)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"modifiedById", offsetof(T, modified_by_id), &detail::type_of<decltype(T::modified_by_id)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::activity_export_response
constinit const detail::Object ActivityExportResponse::kObject{
    "ActivityExportResponse", tables::activity_export_response::kMembers,
    std::size(tables::activity_export_response::kMembers), offsetof(ActivityExportResponse, extra),
    &detail::construct<ActivityExportResponse>};

namespace tables::activity_type_export_response {
using T = ActivityTypeExportResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"code", offsetof(T, code), &detail::type_of<decltype(T::code)>, true},
    {"categoryId", offsetof(T, category_id), &detail::type_of<decltype(T::category_id)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"icon", offsetof(T, icon), &detail::type_of<decltype(T::icon)>, true},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"isUsersHomeBusinessUnit", offsetof(T, is_users_home_business_unit),
     &detail::type_of<decltype(T::is_users_home_business_unit)>, true},
    {"laborTypeId", offsetof(T, labor_type_id), &detail::type_of<decltype(T::labor_type_id)>},
    {"isTechnicianProfileLaborType", offsetof(T, is_technician_profile_labor_type),
     &detail::type_of<decltype(T::is_technician_profile_labor_type)>, true},
    {"visibleToRoles", offsetof(T, visible_to_roles),
     &detail::type_of<decltype(T::visible_to_roles)>, true},
    {"defaultTagTypeIds", offsetof(T, default_tag_type_ids),
     &detail::type_of<decltype(T::default_tag_type_ids)>, true},
    {"tagAssociation", offsetof(T, tag_association), &detail::type_of<decltype(T::tag_association)>,
     true},
    {"jobAssociation", offsetof(T, job_association), &detail::type_of<decltype(T::job_association)>,
     true},
    {"projectAssociation", offsetof(T, project_association),
     &detail::type_of<decltype(T::project_association)>, true},
    {"projectLabelAssociation", offsetof(T, project_label_association),
     &detail::type_of<decltype(T::project_label_association)>, true},
    {"budgetCodeAssociation", offsetof(T, budget_code_association),
     &detail::type_of<decltype(T::budget_code_association)>, true},
    {"laborTypeAssociation", offsetof(T, labor_type_association),
     &detail::type_of<decltype(T::labor_type_association)>, true},
    {"memoAssociation", offsetof(T, memo_association),
     &detail::type_of<decltype(T::memo_association)>, true},
    {"defaultMemo", offsetof(T, default_memo), &detail::type_of<decltype(T::default_memo)>},
    {"dontAllowToChangeMemo", offsetof(T, dont_allow_to_change_memo),
     &detail::type_of<decltype(T::dont_allow_to_change_memo)>, true},
    {"dontAllowToChangeTag", offsetof(T, dont_allow_to_change_tag),
     &detail::type_of<decltype(T::dont_allow_to_change_tag)>, true},
    {"isArchived", offsetof(T, is_archived), &detail::type_of<decltype(T::is_archived)>, true},
    {"isDraft", offsetof(T, is_draft), &detail::type_of<decltype(T::is_draft)>, true},
    {"isDefault", offsetof(T, is_default), &detail::type_of<decltype(T::is_default)>, true},
    {"isInUse", offsetof(T, is_in_use), &detail::type_of<decltype(T::is_in_use)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::activity_type_export_response
constinit const detail::Object ActivityTypeExportResponse::kObject{
    "ActivityTypeExportResponse", tables::activity_type_export_response::kMembers,
    std::size(tables::activity_type_export_response::kMembers),
    offsetof(ActivityTypeExportResponse, extra), &detail::construct<ActivityTypeExportResponse>};

}  // namespace servicetitan::timesheets
