// Generated from specs/forms.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/forms/form_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::forms {

namespace tables::form_response {
using T = FormResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"published", offsetof(T, published), &detail::type_of<decltype(T::published)>, true},
    {"hasConditionalLogic", offsetof(T, has_conditional_logic),
     &detail::type_of<decltype(T::has_conditional_logic)>, true},
    {"hasTriggers", offsetof(T, has_triggers), &detail::type_of<decltype(T::has_triggers)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::form_response
constinit const detail::Object FormResponse::kObject{
    "FormResponse", tables::form_response::kMembers, std::size(tables::form_response::kMembers),
    offsetof(FormResponse, extra), &detail::construct<FormResponse>};

namespace tables::status_field {
using T = StatusField;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Any", static_cast<std::int32_t>(T::kAny)},
    {"Published", static_cast<std::int32_t>(T::kPublished)},
    {"Unpublished", static_cast<std::int32_t>(T::kUnpublished)},
};
}  // namespace tables::status_field
const detail::EnumTable& enum_table(StatusField) noexcept {
  static constexpr detail::EnumTable table{
      "StatusField", tables::status_field::kValues, std::size(tables::status_field::kValues)};
  return table;
}

}  // namespace servicetitan::forms
