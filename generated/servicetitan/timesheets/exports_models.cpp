// Generated from specs/timesheets.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/timesheets/exports_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::timesheets {

namespace tables {

extern const detail::Member kActivityCategoryExportResponse[];
const detail::Member kActivityCategoryExportResponse[] = {
    {"id", offsetof(ActivityCategoryExportResponse, id),
     &detail::type_of<decltype(ActivityCategoryExportResponse::id)>, true},
    {"name", offsetof(ActivityCategoryExportResponse, name),
     &detail::type_of<decltype(ActivityCategoryExportResponse::name)>, true},
    {"type", offsetof(ActivityCategoryExportResponse, type),
     &detail::type_of<decltype(ActivityCategoryExportResponse::type)>, true},
    {"allowEdit", offsetof(ActivityCategoryExportResponse, allow_edit),
     &detail::type_of<decltype(ActivityCategoryExportResponse::allow_edit)>, true},
    {"isDefault", offsetof(ActivityCategoryExportResponse, is_default),
     &detail::type_of<decltype(ActivityCategoryExportResponse::is_default)>, true},
    {"createdOn", offsetof(ActivityCategoryExportResponse, created_on),
     &detail::type_of<decltype(ActivityCategoryExportResponse::created_on)>, true},
    {"modifiedOn", offsetof(ActivityCategoryExportResponse, modified_on),
     &detail::type_of<decltype(ActivityCategoryExportResponse::modified_on)>, true},
    {"active", offsetof(ActivityCategoryExportResponse, active),
     &detail::type_of<decltype(ActivityCategoryExportResponse::active)>, true},
};

extern const detail::Member kActivityExportResponse[];
const detail::Member kActivityExportResponse[] = {
    {"id", offsetof(ActivityExportResponse, id),
     &detail::type_of<decltype(ActivityExportResponse::id)>, true},
    {"employeeId", offsetof(ActivityExportResponse, employee_id),
     &detail::type_of<decltype(ActivityExportResponse::employee_id)>, true},
    {"employeeType", offsetof(ActivityExportResponse, employee_type),
     &detail::type_of<decltype(ActivityExportResponse::employee_type)>, true},
    {"activityTypeId", offsetof(ActivityExportResponse, activity_type_id),
     &detail::type_of<decltype(ActivityExportResponse::activity_type_id)>, true},
    {"startTime", offsetof(ActivityExportResponse, start_time),
     &detail::type_of<decltype(ActivityExportResponse::start_time)>, true},
    {"endTime", offsetof(ActivityExportResponse, end_time),
     &detail::type_of<decltype(ActivityExportResponse::end_time)>},
    {"jobId", offsetof(ActivityExportResponse, job_id),
     &detail::type_of<decltype(ActivityExportResponse::job_id)>},
    {"appointmentId", offsetof(ActivityExportResponse, appointment_id),
     &detail::type_of<decltype(ActivityExportResponse::appointment_id)>},
    {"projectId", offsetof(ActivityExportResponse, project_id),
     &detail::type_of<decltype(ActivityExportResponse::project_id)>},
    {"projectLabel", offsetof(ActivityExportResponse, project_label),
     &detail::type_of<decltype(ActivityExportResponse::project_label)>},
    {"laborTypeId", offsetof(ActivityExportResponse, labor_type_id),
     &detail::type_of<decltype(ActivityExportResponse::labor_type_id)>},
    {"budgetCodeId", offsetof(ActivityExportResponse, budget_code_id),
     &detail::type_of<decltype(ActivityExportResponse::budget_code_id)>},
    {"memo", offsetof(ActivityExportResponse, memo),
     &detail::type_of<decltype(ActivityExportResponse::memo)>},
    {"tagTypes", offsetof(ActivityExportResponse, tag_types),
     &detail::type_of<decltype(ActivityExportResponse::tag_types)>, true},
    {"startCoordinate", offsetof(ActivityExportResponse, start_coordinate),
     &detail::type_of<decltype(ActivityExportResponse::start_coordinate)>},
    {"endCoordinate", offsetof(ActivityExportResponse, end_coordinate),
     &detail::type_of<decltype(ActivityExportResponse::end_coordinate)>},
    {"active", offsetof(ActivityExportResponse, active),
     &detail::type_of<decltype(ActivityExportResponse::active)>, true},
    {"modifiedById", offsetof(ActivityExportResponse, modified_by_id),
     &detail::type_of<decltype(ActivityExportResponse::modified_by_id)>},
    {"createdOn", offsetof(ActivityExportResponse, created_on),
     &detail::type_of<decltype(ActivityExportResponse::created_on)>, true},
    {"modifiedOn", offsetof(ActivityExportResponse, modified_on),
     &detail::type_of<decltype(ActivityExportResponse::modified_on)>, true},
};

extern const detail::Member kActivityTypeExportResponse[];
const detail::Member kActivityTypeExportResponse[] = {
    {"id", offsetof(ActivityTypeExportResponse, id),
     &detail::type_of<decltype(ActivityTypeExportResponse::id)>, true},
    {"code", offsetof(ActivityTypeExportResponse, code),
     &detail::type_of<decltype(ActivityTypeExportResponse::code)>, true},
    {"categoryId", offsetof(ActivityTypeExportResponse, category_id),
     &detail::type_of<decltype(ActivityTypeExportResponse::category_id)>, true},
    {"description", offsetof(ActivityTypeExportResponse, description),
     &detail::type_of<decltype(ActivityTypeExportResponse::description)>},
    {"icon", offsetof(ActivityTypeExportResponse, icon),
     &detail::type_of<decltype(ActivityTypeExportResponse::icon)>, true},
    {"businessUnitId", offsetof(ActivityTypeExportResponse, business_unit_id),
     &detail::type_of<decltype(ActivityTypeExportResponse::business_unit_id)>},
    {"isUsersHomeBusinessUnit", offsetof(ActivityTypeExportResponse, is_users_home_business_unit),
     &detail::type_of<decltype(ActivityTypeExportResponse::is_users_home_business_unit)>, true},
    {"laborTypeId", offsetof(ActivityTypeExportResponse, labor_type_id),
     &detail::type_of<decltype(ActivityTypeExportResponse::labor_type_id)>},
    {"isTechnicianProfileLaborType",
     offsetof(ActivityTypeExportResponse, is_technician_profile_labor_type),
     &detail::type_of<decltype(ActivityTypeExportResponse::is_technician_profile_labor_type)>,
     true},
    {"visibleToRoles", offsetof(ActivityTypeExportResponse, visible_to_roles),
     &detail::type_of<decltype(ActivityTypeExportResponse::visible_to_roles)>, true},
    {"defaultTagTypeIds", offsetof(ActivityTypeExportResponse, default_tag_type_ids),
     &detail::type_of<decltype(ActivityTypeExportResponse::default_tag_type_ids)>, true},
    {"tagAssociation", offsetof(ActivityTypeExportResponse, tag_association),
     &detail::type_of<decltype(ActivityTypeExportResponse::tag_association)>, true},
    {"jobAssociation", offsetof(ActivityTypeExportResponse, job_association),
     &detail::type_of<decltype(ActivityTypeExportResponse::job_association)>, true},
    {"projectAssociation", offsetof(ActivityTypeExportResponse, project_association),
     &detail::type_of<decltype(ActivityTypeExportResponse::project_association)>, true},
    {"projectLabelAssociation", offsetof(ActivityTypeExportResponse, project_label_association),
     &detail::type_of<decltype(ActivityTypeExportResponse::project_label_association)>, true},
    {"budgetCodeAssociation", offsetof(ActivityTypeExportResponse, budget_code_association),
     &detail::type_of<decltype(ActivityTypeExportResponse::budget_code_association)>, true},
    {"laborTypeAssociation", offsetof(ActivityTypeExportResponse, labor_type_association),
     &detail::type_of<decltype(ActivityTypeExportResponse::labor_type_association)>, true},
    {"memoAssociation", offsetof(ActivityTypeExportResponse, memo_association),
     &detail::type_of<decltype(ActivityTypeExportResponse::memo_association)>, true},
    {"defaultMemo", offsetof(ActivityTypeExportResponse, default_memo),
     &detail::type_of<decltype(ActivityTypeExportResponse::default_memo)>},
    {"dontAllowToChangeMemo", offsetof(ActivityTypeExportResponse, dont_allow_to_change_memo),
     &detail::type_of<decltype(ActivityTypeExportResponse::dont_allow_to_change_memo)>, true},
    {"dontAllowToChangeTag", offsetof(ActivityTypeExportResponse, dont_allow_to_change_tag),
     &detail::type_of<decltype(ActivityTypeExportResponse::dont_allow_to_change_tag)>, true},
    {"isArchived", offsetof(ActivityTypeExportResponse, is_archived),
     &detail::type_of<decltype(ActivityTypeExportResponse::is_archived)>, true},
    {"isDraft", offsetof(ActivityTypeExportResponse, is_draft),
     &detail::type_of<decltype(ActivityTypeExportResponse::is_draft)>, true},
    {"isDefault", offsetof(ActivityTypeExportResponse, is_default),
     &detail::type_of<decltype(ActivityTypeExportResponse::is_default)>, true},
    {"isInUse", offsetof(ActivityTypeExportResponse, is_in_use),
     &detail::type_of<decltype(ActivityTypeExportResponse::is_in_use)>, true},
    {"active", offsetof(ActivityTypeExportResponse, active),
     &detail::type_of<decltype(ActivityTypeExportResponse::active)>, true},
    {"createdOn", offsetof(ActivityTypeExportResponse, created_on),
     &detail::type_of<decltype(ActivityTypeExportResponse::created_on)>, true},
    {"modifiedOn", offsetof(ActivityTypeExportResponse, modified_on),
     &detail::type_of<decltype(ActivityTypeExportResponse::modified_on)>, true},
};

}  // namespace tables

const detail::Object ActivityCategoryExportResponse::kObject{
    "ActivityCategoryExportResponse", tables::kActivityCategoryExportResponse,
    std::size(tables::kActivityCategoryExportResponse),
    offsetof(ActivityCategoryExportResponse, extra),
    &detail::construct<ActivityCategoryExportResponse>};

const detail::Object ActivityExportResponse::kObject{
    "ActivityExportResponse", tables::kActivityExportResponse,
    std::size(tables::kActivityExportResponse), offsetof(ActivityExportResponse, extra),
    &detail::construct<ActivityExportResponse>};

const detail::Object ActivityTypeExportResponse::kObject{
    "ActivityTypeExportResponse", tables::kActivityTypeExportResponse,
    std::size(tables::kActivityTypeExportResponse), offsetof(ActivityTypeExportResponse, extra),
    &detail::construct<ActivityTypeExportResponse>};

}  // namespace servicetitan::timesheets
