// Generated from specs/timesheets.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/timesheets/activity_categories_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::timesheets {

namespace tables {

extern const detail::Member kActivityCategoriesResponse[];
const detail::Member kActivityCategoriesResponse[] = {
    {"id", offsetof(ActivityCategoriesResponse, id),
     &detail::type_of<decltype(ActivityCategoriesResponse::id)>, true},
    {"name", offsetof(ActivityCategoriesResponse, name),
     &detail::type_of<decltype(ActivityCategoriesResponse::name)>, true},
    {"type", offsetof(ActivityCategoriesResponse, type),
     &detail::type_of<decltype(ActivityCategoriesResponse::type)>, true},
    {"allowEdit", offsetof(ActivityCategoriesResponse, allow_edit),
     &detail::type_of<decltype(ActivityCategoriesResponse::allow_edit)>, true},
    {"isDefault", offsetof(ActivityCategoriesResponse, is_default),
     &detail::type_of<decltype(ActivityCategoriesResponse::is_default)>, true},
    {"createdOn", offsetof(ActivityCategoriesResponse, created_on),
     &detail::type_of<decltype(ActivityCategoriesResponse::created_on)>, true},
    {"modifiedOn", offsetof(ActivityCategoriesResponse, modified_on),
     &detail::type_of<decltype(ActivityCategoriesResponse::modified_on)>, true},
    {"active", offsetof(ActivityCategoriesResponse, active),
     &detail::type_of<decltype(ActivityCategoriesResponse::active)>, true},
};

extern const detail::Member kActivityCategoryResponse[];
const detail::Member kActivityCategoryResponse[] = {
    {"id", offsetof(ActivityCategoryResponse, id),
     &detail::type_of<decltype(ActivityCategoryResponse::id)>, true},
    {"name", offsetof(ActivityCategoryResponse, name),
     &detail::type_of<decltype(ActivityCategoryResponse::name)>, true},
    {"type", offsetof(ActivityCategoryResponse, type),
     &detail::type_of<decltype(ActivityCategoryResponse::type)>, true},
    {"allowEdit", offsetof(ActivityCategoryResponse, allow_edit),
     &detail::type_of<decltype(ActivityCategoryResponse::allow_edit)>, true},
    {"isDefault", offsetof(ActivityCategoryResponse, is_default),
     &detail::type_of<decltype(ActivityCategoryResponse::is_default)>, true},
    {"createdOn", offsetof(ActivityCategoryResponse, created_on),
     &detail::type_of<decltype(ActivityCategoryResponse::created_on)>, true},
    {"modifiedOn", offsetof(ActivityCategoryResponse, modified_on),
     &detail::type_of<decltype(ActivityCategoryResponse::modified_on)>, true},
    {"active", offsetof(ActivityCategoryResponse, active),
     &detail::type_of<decltype(ActivityCategoryResponse::active)>, true},
};

}  // namespace tables

const detail::Object ActivityCategoriesResponse::kObject{
    "ActivityCategoriesResponse", tables::kActivityCategoriesResponse,
    std::size(tables::kActivityCategoriesResponse), offsetof(ActivityCategoriesResponse, extra),
    &detail::construct<ActivityCategoriesResponse>};

const detail::Object ActivityCategoryResponse::kObject{
    "ActivityCategoryResponse", tables::kActivityCategoryResponse,
    std::size(tables::kActivityCategoryResponse), offsetof(ActivityCategoryResponse, extra),
    &detail::construct<ActivityCategoryResponse>};

}  // namespace servicetitan::timesheets
