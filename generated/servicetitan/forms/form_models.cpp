// Generated from specs/forms.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/forms/form_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::forms {

namespace tables {

extern const detail::Member kFormResponse[];
const detail::Member kFormResponse[] = {
    {"id", offsetof(FormResponse, id), &detail::type_of<decltype(FormResponse::id)>, true},
    {"active", offsetof(FormResponse, active), &detail::type_of<decltype(FormResponse::active)>,
     true},
    {"name", offsetof(FormResponse, name), &detail::type_of<decltype(FormResponse::name)>},
    {"published", offsetof(FormResponse, published),
     &detail::type_of<decltype(FormResponse::published)>, true},
    {"hasConditionalLogic", offsetof(FormResponse, has_conditional_logic),
     &detail::type_of<decltype(FormResponse::has_conditional_logic)>, true},
    {"hasTriggers", offsetof(FormResponse, has_triggers),
     &detail::type_of<decltype(FormResponse::has_triggers)>, true},
    {"createdById", offsetof(FormResponse, created_by_id),
     &detail::type_of<decltype(FormResponse::created_by_id)>, true},
    {"createdOn", offsetof(FormResponse, created_on),
     &detail::type_of<decltype(FormResponse::created_on)>, true},
    {"modifiedOn", offsetof(FormResponse, modified_on),
     &detail::type_of<decltype(FormResponse::modified_on)>, true},
};

extern const detail::EnumValue kStatusField[];
const detail::EnumValue kStatusField[] = {
    {"Any", static_cast<std::int32_t>(StatusField::kAny)},
    {"Published", static_cast<std::int32_t>(StatusField::kPublished)},
    {"Unpublished", static_cast<std::int32_t>(StatusField::kUnpublished)},
};

}  // namespace tables

const detail::Object FormResponse::kObject{
    "FormResponse", tables::kFormResponse, std::size(tables::kFormResponse),
    offsetof(FormResponse, extra), &detail::construct<FormResponse>};

const detail::EnumTable& enum_table(StatusField) noexcept {
  static constexpr detail::EnumTable table{
      "StatusField", tables::kStatusField, std::size(tables::kStatusField),
      false};
  return table;
}

}  // namespace servicetitan::forms
