// Generated from specs/timesheets.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/timesheets/activity_categories_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::timesheets {

namespace tables::activity_categories_response {
using T = ActivityCategoriesResponse;
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
}  // namespace tables::activity_categories_response
constinit const detail::Object ActivityCategoriesResponse::kObject{
    "ActivityCategoriesResponse", tables::activity_categories_response::kMembers,
    std::size(tables::activity_categories_response::kMembers),
    offsetof(ActivityCategoriesResponse, extra), &detail::construct<ActivityCategoriesResponse>};

namespace tables::activity_category_response {
using T = ActivityCategoryResponse;
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
}  // namespace tables::activity_category_response
constinit const detail::Object ActivityCategoryResponse::kObject{
    "ActivityCategoryResponse", tables::activity_category_response::kMembers,
    std::size(tables::activity_category_response::kMembers),
    offsetof(ActivityCategoryResponse, extra), &detail::construct<ActivityCategoryResponse>};

}  // namespace servicetitan::timesheets
