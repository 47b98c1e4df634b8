// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/settings/tag_types_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::settings {

namespace tables::create_tag_type_request {
using T = CreateTagTypeRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"color", offsetof(T, color), &detail::type_of<decltype(T::color)>, true},
    {"code", offsetof(T, code), &detail::type_of<decltype(T::code)>},
    {"importance", offsetof(T, importance), &detail::type_of<decltype(T::importance)>},
    {"isConversionOpportunity", offsetof(T, is_conversion_opportunity),
     &detail::type_of<decltype(T::is_conversion_opportunity)>},
    {"allowToUseOnTimesheetActivity", offsetof(T, allow_to_use_on_timesheet_activity),
     &detail::type_of<decltype(T::allow_to_use_on_timesheet_activity)>},
    {"isVisibleOnDispatchBoard", offsetof(T, is_visible_on_dispatch_board),
     &detail::type_of<decltype(T::is_visible_on_dispatch_board)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.name = detail::unset, .color = detail::unset};
}
}  // namespace tables::create_tag_type_request
constinit const detail::Object CreateTagTypeRequest::kObject{
    "CreateTagTypeRequest", tables::create_tag_type_request::kMembers,
    std::size(tables::create_tag_type_request::kMembers), offsetof(CreateTagTypeRequest, extra),
    &tables::create_tag_type_request::make};

namespace tables::tag_type_response {
using T = TagTypeResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"color", offsetof(T, color), &detail::type_of<decltype(T::color)>, true},
    {"code", offsetof(T, code), &detail::type_of<decltype(T::code)>, true},
    {"importance", offsetof(T, importance), &detail::type_of<decltype(T::importance)>},
    {"isConversionOpportunity", offsetof(T, is_conversion_opportunity),
     &detail::type_of<decltype(T::is_conversion_opportunity)>, true},
    {"allowToUseOnTimesheetActivity", offsetof(T, allow_to_use_on_timesheet_activity),
     &detail::type_of<decltype(T::allow_to_use_on_timesheet_activity)>, true},
    {"isVisibleOnDispatchBoard", offsetof(T, is_visible_on_dispatch_board),
     &detail::type_of<decltype(T::is_visible_on_dispatch_board)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::tag_type_response
constinit const detail::Object TagTypeResponse::kObject{
    "TagTypeResponse", tables::tag_type_response::kMembers,
    std::size(tables::tag_type_response::kMembers), offsetof(TagTypeResponse, extra),
    &detail::construct<TagTypeResponse>};

namespace tables::update_tag_type_request {
using T = UpdateTagTypeRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"color", offsetof(T, color), &detail::type_of<decltype(T::color)>},
    {"code", offsetof(T, code), &detail::type_of<decltype(T::code)>},
    {"importance", offsetof(T, importance), &detail::type_of<decltype(T::importance)>},
    {"isConversionOpportunity", offsetof(T, is_conversion_opportunity),
     &detail::type_of<decltype(T::is_conversion_opportunity)>},
    {"allowToUseOnTimesheetActivity", offsetof(T, allow_to_use_on_timesheet_activity),
     &detail::type_of<decltype(T::allow_to_use_on_timesheet_activity)>},
    {"isVisibleOnDispatchBoard", offsetof(T, is_visible_on_dispatch_board),
     &detail::type_of<decltype(T::is_visible_on_dispatch_board)>},
};
}  // namespace tables::update_tag_type_request
constinit const detail::Object UpdateTagTypeRequest::kObject{
    "UpdateTagTypeRequest", tables::update_tag_type_request::kMembers,
    std::size(tables::update_tag_type_request::kMembers), offsetof(UpdateTagTypeRequest, extra),
    &detail::construct<UpdateTagTypeRequest>};

}  // namespace servicetitan::settings
