// Generated from specs/forms.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/forms/form_submission_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::forms {

namespace tables::form_attachment {
using T = FormAttachment;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"fileName", offsetof(T, file_name), &detail::type_of<decltype(T::file_name)>, true},
    {"createdFrom", offsetof(T, created_from), &detail::type_of<decltype(T::created_from)>, true},
    {"originalFileName", offsetof(T, original_file_name),
     &detail::type_of<decltype(T::original_file_name)>, true},
    {"thumbnail", offsetof(T, thumbnail), &detail::type_of<decltype(T::thumbnail)>, true},
};
}  // namespace tables::form_attachment
constinit const detail::Object FormAttachment::kObject{
    "FormAttachment", tables::form_attachment::kMembers,
    std::size(tables::form_attachment::kMembers), offsetof(FormAttachment, extra),
    &detail::construct<FormAttachment>};

namespace tables::checkbox_field_api_dto {
using T = CheckboxFieldApiDto;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"comment", offsetof(T, comment), &detail::type_of<decltype(T::comment)>, true},
    {"attachments", offsetof(T, attachments), &detail::type_of<decltype(T::attachments)>, true},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"values", offsetof(T, values), &detail::type_of<decltype(T::values)>, true},
    {"options", offsetof(T, options), &detail::type_of<decltype(T::options)>, true},
};
}  // namespace tables::checkbox_field_api_dto
constinit const detail::Object CheckboxFieldApiDto::kObject{
    "CheckboxFieldApiDto", tables::checkbox_field_api_dto::kMembers,
    std::size(tables::checkbox_field_api_dto::kMembers), offsetof(CheckboxFieldApiDto, extra),
    &detail::construct<CheckboxFieldApiDto>};

namespace tables::date_field_api_dto {
using T = DateFieldApiDto;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"comment", offsetof(T, comment), &detail::type_of<decltype(T::comment)>, true},
    {"attachments", offsetof(T, attachments), &detail::type_of<decltype(T::attachments)>, true},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>},
};
}  // namespace tables::date_field_api_dto
constinit const detail::Object DateFieldApiDto::kObject{
    "DateFieldApiDto", tables::date_field_api_dto::kMembers,
    std::size(tables::date_field_api_dto::kMembers), offsetof(DateFieldApiDto, extra),
    &detail::construct<DateFieldApiDto>};

namespace tables::dropdown_field_api_dto {
using T = DropdownFieldApiDto;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"comment", offsetof(T, comment), &detail::type_of<decltype(T::comment)>, true},
    {"attachments", offsetof(T, attachments), &detail::type_of<decltype(T::attachments)>, true},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"options", offsetof(T, options), &detail::type_of<decltype(T::options)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
};
}  // namespace tables::dropdown_field_api_dto
constinit const detail::Object DropdownFieldApiDto::kObject{
    "DropdownFieldApiDto", tables::dropdown_field_api_dto::kMembers,
    std::size(tables::dropdown_field_api_dto::kMembers), offsetof(DropdownFieldApiDto, extra),
    &detail::construct<DropdownFieldApiDto>};

namespace tables::form_field_api_dto {
using T = FormFieldApiDto;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"comment", offsetof(T, comment), &detail::type_of<decltype(T::comment)>, true},
    {"attachments", offsetof(T, attachments), &detail::type_of<decltype(T::attachments)>, true},
};
}  // namespace tables::form_field_api_dto
constinit const detail::Object FormFieldApiDto::kObject{
    "FormFieldApiDto", tables::form_field_api_dto::kMembers,
    std::size(tables::form_field_api_dto::kMembers), offsetof(FormFieldApiDto, extra),
    &detail::construct<FormFieldApiDto>};

namespace tables::owner_type {
using T = OwnerType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Job", static_cast<std::int32_t>(T::kJob)},
    {"Call", static_cast<std::int32_t>(T::kCall)},
    {"Customer", static_cast<std::int32_t>(T::kCustomer)},
    {"Location", static_cast<std::int32_t>(T::kLocation)},
    {"Equipment", static_cast<std::int32_t>(T::kEquipment)},
    {"Technician", static_cast<std::int32_t>(T::kTechnician)},
    {"JobAppointment", static_cast<std::int32_t>(T::kJobAppointment)},
    {"Membership", static_cast<std::int32_t>(T::kMembership)},
    {"Truck", static_cast<std::int32_t>(T::kTruck)},
    {"Project", static_cast<std::int32_t>(T::kProject)},
    {"ServiceAgreement", static_cast<std::int32_t>(T::kServiceAgreement)},
    {"InvoiceItem", static_cast<std::int32_t>(T::kInvoiceItem)},
};
}  // namespace tables::owner_type
const detail::EnumTable& enum_table(OwnerType) noexcept {
  static constexpr detail::EnumTable table{
      "OwnerType", tables::owner_type::kValues, std::size(tables::owner_type::kValues)};
  return table;
}

namespace tables::form_owner {
using T = FormOwner;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
};
}  // namespace tables::form_owner
constinit const detail::Object FormOwner::kObject{
    "FormOwner", tables::form_owner::kMembers, std::size(tables::form_owner::kMembers),
    offsetof(FormOwner, extra), &detail::construct<FormOwner>};

namespace tables::form_owner_type {
using T = FormOwnerType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Job", static_cast<std::int32_t>(T::kJob)},
    {"Call", static_cast<std::int32_t>(T::kCall)},
    {"Customer", static_cast<std::int32_t>(T::kCustomer)},
    {"Location", static_cast<std::int32_t>(T::kLocation)},
    {"Equipment", static_cast<std::int32_t>(T::kEquipment)},
    {"Technician", static_cast<std::int32_t>(T::kTechnician)},
    {"JobAppointment", static_cast<std::int32_t>(T::kJobAppointment)},
    {"Membership", static_cast<std::int32_t>(T::kMembership)},
    {"Truck", static_cast<std::int32_t>(T::kTruck)},
};
}  // namespace tables::form_owner_type
const detail::EnumTable& enum_table(FormOwnerType) noexcept {
  static constexpr detail::EnumTable table{
      "FormOwnerType", tables::form_owner_type::kValues,
      std::size(tables::form_owner_type::kValues)};
  return table;
}

namespace tables::form_static_element_api_dto {
using T = FormStaticElementApiDto;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
};
}  // namespace tables::form_static_element_api_dto
constinit const detail::Object FormStaticElementApiDto::kObject{
    "FormStaticElementApiDto", tables::form_static_element_api_dto::kMembers,
    std::size(tables::form_static_element_api_dto::kMembers),
    offsetof(FormStaticElementApiDto, extra), &detail::construct<FormStaticElementApiDto>};

namespace tables::number_field_api_dto {
using T = NumberFieldApiDto;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"comment", offsetof(T, comment), &detail::type_of<decltype(T::comment)>, true},
    {"attachments", offsetof(T, attachments), &detail::type_of<decltype(T::attachments)>, true},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>},
};
}  // namespace tables::number_field_api_dto
constinit const detail::Object NumberFieldApiDto::kObject{
    "NumberFieldApiDto", tables::number_field_api_dto::kMembers,
    std::size(tables::number_field_api_dto::kMembers), offsetof(NumberFieldApiDto, extra),
    &detail::construct<NumberFieldApiDto>};

namespace tables::picture_field_api_dto {
using T = PictureFieldApiDto;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"comment", offsetof(T, comment), &detail::type_of<decltype(T::comment)>, true},
    {"attachments", offsetof(T, attachments), &detail::type_of<decltype(T::attachments)>, true},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
};
}  // namespace tables::picture_field_api_dto
constinit const detail::Object PictureFieldApiDto::kObject{
    "PictureFieldApiDto", tables::picture_field_api_dto::kMembers,
    std::size(tables::picture_field_api_dto::kMembers), offsetof(PictureFieldApiDto, extra),
    &detail::construct<PictureFieldApiDto>};

namespace tables::radio_field_api_dto {
using T = RadioFieldApiDto;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"comment", offsetof(T, comment), &detail::type_of<decltype(T::comment)>, true},
    {"attachments", offsetof(T, attachments), &detail::type_of<decltype(T::attachments)>, true},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"options", offsetof(T, options), &detail::type_of<decltype(T::options)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
};
}  // namespace tables::radio_field_api_dto
constinit const detail::Object RadioFieldApiDto::kObject{
    "RadioFieldApiDto", tables::radio_field_api_dto::kMembers,
    std::size(tables::radio_field_api_dto::kMembers), offsetof(RadioFieldApiDto, extra),
    &detail::construct<RadioFieldApiDto>};

namespace tables::signature_field_api_dto {
using T = SignatureFieldApiDto;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"comment", offsetof(T, comment), &detail::type_of<decltype(T::comment)>, true},
    {"attachments", offsetof(T, attachments), &detail::type_of<decltype(T::attachments)>, true},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
    {"isRefused", offsetof(T, is_refused), &detail::type_of<decltype(T::is_refused)>, true},
    {"refusalReason", offsetof(T, refusal_reason), &detail::type_of<decltype(T::refusal_reason)>,
     true},
};
}  // namespace tables::signature_field_api_dto
constinit const detail::Object SignatureFieldApiDto::kObject{
    "SignatureFieldApiDto", tables::signature_field_api_dto::kMembers,
    std::size(tables::signature_field_api_dto::kMembers), offsetof(SignatureFieldApiDto, extra),
    &detail::construct<SignatureFieldApiDto>};

namespace tables::stoplight_value {
using T = StoplightValue;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Red", static_cast<std::int32_t>(T::kRed)},
    {"Yellow", static_cast<std::int32_t>(T::kYellow)},
    {"Green", static_cast<std::int32_t>(T::kGreen)},
};
}  // namespace tables::stoplight_value
const detail::EnumTable& enum_table(StoplightValue) noexcept {
  static constexpr detail::EnumTable table{
      "StoplightValue", tables::stoplight_value::kValues,
      std::size(tables::stoplight_value::kValues)};
  return table;
}

namespace tables::stoplight_field_api_dto {
using T = StoplightFieldApiDto;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"comment", offsetof(T, comment), &detail::type_of<decltype(T::comment)>, true},
    {"attachments", offsetof(T, attachments), &detail::type_of<decltype(T::attachments)>, true},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>},
};
}  // namespace tables::stoplight_field_api_dto
constinit const detail::Object StoplightFieldApiDto::kObject{
    "StoplightFieldApiDto", tables::stoplight_field_api_dto::kMembers,
    std::size(tables::stoplight_field_api_dto::kMembers), offsetof(StoplightFieldApiDto, extra),
    &detail::construct<StoplightFieldApiDto>};

namespace tables::text_field_api_dto {
using T = TextFieldApiDto;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"comment", offsetof(T, comment), &detail::type_of<decltype(T::comment)>, true},
    {"attachments", offsetof(T, attachments), &detail::type_of<decltype(T::attachments)>, true},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
};
}  // namespace tables::text_field_api_dto
constinit const detail::Object TextFieldApiDto::kObject{
    "TextFieldApiDto", tables::text_field_api_dto::kMembers,
    std::size(tables::text_field_api_dto::kMembers), offsetof(TextFieldApiDto, extra),
    &detail::construct<TextFieldApiDto>};

namespace tables::form_section_api_dto_unit {
using T = FormSectionApiDtoUnit;
extern const detail::VariantAlternative kValues[];
constexpr detail::VariantAlternative kValues[] = {
    {"Field", 1},
    {"StaticElement", 2},
    {"Dropdown", 3},
    {"Number", 4},
    {"Text", 5},
    {"Checkbox", 6},
    {"Date", 7},
    {"Picture", 8},
    {"Radio", 9},
    {"Signature", 10},
    {"Stoplight", 11},
};
}  // namespace tables::form_section_api_dto_unit
const detail::VariantTable& variant_table(const FormSectionApiDtoUnit*) noexcept {
  static constexpr detail::VariantTable table{
      "type", tables::form_section_api_dto_unit::kValues,
      std::size(tables::form_section_api_dto_unit::kValues)};
  return table;
}

namespace tables::form_section_api_dto {
using T = FormSectionApiDto;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>, true},
    {"units", offsetof(T, units), &detail::type_of<decltype(T::units)>, true},
};
}  // namespace tables::form_section_api_dto
constinit const detail::Object FormSectionApiDto::kObject{
    "FormSectionApiDto", tables::form_section_api_dto::kMembers,
    std::size(tables::form_section_api_dto::kMembers), offsetof(FormSectionApiDto, extra),
    &detail::construct<FormSectionApiDto>};

namespace tables::submission_status {
using T = SubmissionStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Started", static_cast<std::int32_t>(T::kStarted)},
    {"Completed", static_cast<std::int32_t>(T::kCompleted)},
    {"Any", static_cast<std::int32_t>(T::kAny)},
};
}  // namespace tables::submission_status
const detail::EnumTable& enum_table(SubmissionStatus) noexcept {
  static constexpr detail::EnumTable table{
      "SubmissionStatus", tables::submission_status::kValues,
      std::size(tables::submission_status::kValues)};
  return table;
}

namespace tables::form_submission_response_unit {
using T = FormSubmissionResponseUnit;
extern const detail::VariantAlternative kValues[];
constexpr detail::VariantAlternative kValues[] = {
    {"Section", 1},
    {"Field", 2},
    {"StaticElement", 3},
    {"Dropdown", 4},
    {"Number", 5},
    {"Text", 6},
    {"Checkbox", 7},
    {"Date", 8},
    {"Picture", 9},
    {"Radio", 10},
    {"Signature", 11},
    {"Stoplight", 12},
};
}  // namespace tables::form_submission_response_unit
const detail::VariantTable& variant_table(const FormSubmissionResponseUnit*) noexcept {
  static constexpr detail::VariantTable table{
      "type", tables::form_submission_response_unit::kValues,
      std::size(tables::form_submission_response_unit::kValues)};
  return table;
}

namespace tables::form_submission_response {
using T = FormSubmissionResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"formId", offsetof(T, form_id), &detail::type_of<decltype(T::form_id)>, true},
    {"formName", offsetof(T, form_name), &detail::type_of<decltype(T::form_name)>},
    {"submittedOn", offsetof(T, submitted_on), &detail::type_of<decltype(T::submitted_on)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>, true},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
    {"owners", offsetof(T, owners), &detail::type_of<decltype(T::owners)>},
    {"units", offsetof(T, units), &detail::type_of<decltype(T::units)>},
};
}  // namespace tables::form_submission_response
constinit const detail::Object FormSubmissionResponse::kObject{
    "FormSubmissionResponse", tables::form_submission_response::kMembers,
    std::size(tables::form_submission_response::kMembers), offsetof(FormSubmissionResponse, extra),
    &detail::construct<FormSubmissionResponse>};

}  // namespace servicetitan::forms
