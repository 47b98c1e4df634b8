// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/settings/tag_types_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::settings {

namespace tables {

extern const detail::Member kCreateTagTypeRequest[];
const detail::Member kCreateTagTypeRequest[] = {
    {"name", offsetof(CreateTagTypeRequest, name),
     &detail::type_of<decltype(CreateTagTypeRequest::name)>, true},
    {"color", offsetof(CreateTagTypeRequest, color),
     &detail::type_of<decltype(CreateTagTypeRequest::color)>, true},
    {"code", offsetof(CreateTagTypeRequest, code),
     &detail::type_of<decltype(CreateTagTypeRequest::code)>},
    {"importance", offsetof(CreateTagTypeRequest, importance),
     &detail::type_of<decltype(CreateTagTypeRequest::importance)>},
    {"isConversionOpportunity", offsetof(CreateTagTypeRequest, is_conversion_opportunity),
     &detail::type_of<decltype(CreateTagTypeRequest::is_conversion_opportunity)>},
    {"allowToUseOnTimesheetActivity",
     offsetof(CreateTagTypeRequest, allow_to_use_on_timesheet_activity),
     &detail::type_of<decltype(CreateTagTypeRequest::allow_to_use_on_timesheet_activity)>},
    {"isVisibleOnDispatchBoard", offsetof(CreateTagTypeRequest, is_visible_on_dispatch_board),
     &detail::type_of<decltype(CreateTagTypeRequest::is_visible_on_dispatch_board)>},
};
void make_create_tag_type_request(void* place) {
  ::new (place) CreateTagTypeRequest{.name = detail::unset, .color = detail::unset};
}

extern const detail::Member kTagTypeResponse[];
const detail::Member kTagTypeResponse[] = {
    {"id", offsetof(TagTypeResponse, id), &detail::type_of<decltype(TagTypeResponse::id)>, true},
    {"name", offsetof(TagTypeResponse, name), &detail::type_of<decltype(TagTypeResponse::name)>,
     true},
    {"color", offsetof(TagTypeResponse, color), &detail::type_of<decltype(TagTypeResponse::color)>,
     true},
    {"code", offsetof(TagTypeResponse, code), &detail::type_of<decltype(TagTypeResponse::code)>,
     true},
    {"importance", offsetof(TagTypeResponse, importance),
     &detail::type_of<decltype(TagTypeResponse::importance)>},
    {"isConversionOpportunity", offsetof(TagTypeResponse, is_conversion_opportunity),
     &detail::type_of<decltype(TagTypeResponse::is_conversion_opportunity)>, true},
    {"allowToUseOnTimesheetActivity",
     offsetof(TagTypeResponse, allow_to_use_on_timesheet_activity),
     &detail::type_of<decltype(TagTypeResponse::allow_to_use_on_timesheet_activity)>, true},
    {"isVisibleOnDispatchBoard", offsetof(TagTypeResponse, is_visible_on_dispatch_board),
     &detail::type_of<decltype(TagTypeResponse::is_visible_on_dispatch_board)>, true},
    {"active", offsetof(TagTypeResponse, active),
     &detail::type_of<decltype(TagTypeResponse::active)>, true},
    {"createdOn", offsetof(TagTypeResponse, created_on),
     &detail::type_of<decltype(TagTypeResponse::created_on)>, true},
    {"modifiedOn", offsetof(TagTypeResponse, modified_on),
     &detail::type_of<decltype(TagTypeResponse::modified_on)>, true},
};

extern const detail::Member kUpdateTagTypeRequest[];
const detail::Member kUpdateTagTypeRequest[] = {
    {"name", offsetof(UpdateTagTypeRequest, name),
     &detail::type_of<decltype(UpdateTagTypeRequest::name)>},
    {"color", offsetof(UpdateTagTypeRequest, color),
     &detail::type_of<decltype(UpdateTagTypeRequest::color)>},
    {"code", offsetof(UpdateTagTypeRequest, code),
     &detail::type_of<decltype(UpdateTagTypeRequest::code)>},
    {"importance", offsetof(UpdateTagTypeRequest, importance),
     &detail::type_of<decltype(UpdateTagTypeRequest::importance)>},
    {"isConversionOpportunity", offsetof(UpdateTagTypeRequest, is_conversion_opportunity),
     &detail::type_of<decltype(UpdateTagTypeRequest::is_conversion_opportunity)>},
    {"allowToUseOnTimesheetActivity",
     offsetof(UpdateTagTypeRequest, allow_to_use_on_timesheet_activity),
     &detail::type_of<decltype(UpdateTagTypeRequest::allow_to_use_on_timesheet_activity)>},
    {"isVisibleOnDispatchBoard", offsetof(UpdateTagTypeRequest, is_visible_on_dispatch_board),
     &detail::type_of<decltype(UpdateTagTypeRequest::is_visible_on_dispatch_board)>},
};

}  // namespace tables

const detail::Object CreateTagTypeRequest::kObject{
    "CreateTagTypeRequest", tables::kCreateTagTypeRequest, std::size(tables::kCreateTagTypeRequest),
    offsetof(CreateTagTypeRequest, extra), &tables::make_create_tag_type_request};

const detail::Object TagTypeResponse::kObject{
    "TagTypeResponse", tables::kTagTypeResponse, std::size(tables::kTagTypeResponse),
    offsetof(TagTypeResponse, extra), &detail::construct<TagTypeResponse>};

const detail::Object UpdateTagTypeRequest::kObject{
    "UpdateTagTypeRequest", tables::kUpdateTagTypeRequest, std::size(tables::kUpdateTagTypeRequest),
    offsetof(UpdateTagTypeRequest, extra), &detail::construct<UpdateTagTypeRequest>};

}  // namespace servicetitan::settings
