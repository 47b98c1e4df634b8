// Generated from specs/forms.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/forms/form_submission_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::forms {

namespace tables {

extern const detail::Member kFormAttachment[];
const detail::Member kFormAttachment[] = {
    {"fileName", offsetof(FormAttachment, file_name),
     &detail::type_of<decltype(FormAttachment::file_name)>, true},
    {"createdFrom", offsetof(FormAttachment, created_from),
     &detail::type_of<decltype(FormAttachment::created_from)>, true},
    {"originalFileName", offsetof(FormAttachment, original_file_name),
     &detail::type_of<decltype(FormAttachment::original_file_name)>, true},
    {"thumbnail", offsetof(FormAttachment, thumbnail),
     &detail::type_of<decltype(FormAttachment::thumbnail)>, true},
};

extern const detail::Member kCheckboxFieldApiDto[];
const detail::Member kCheckboxFieldApiDto[] = {
    {"type", offsetof(CheckboxFieldApiDto, type),
     &detail::type_of<decltype(CheckboxFieldApiDto::type)>, true},
    {"comment", offsetof(CheckboxFieldApiDto, comment),
     &detail::type_of<decltype(CheckboxFieldApiDto::comment)>, true},
    {"attachments", offsetof(CheckboxFieldApiDto, attachments),
     &detail::type_of<decltype(CheckboxFieldApiDto::attachments)>, true},
    {"id", offsetof(CheckboxFieldApiDto, id), &detail::type_of<decltype(CheckboxFieldApiDto::id)>,
     true},
    {"name", offsetof(CheckboxFieldApiDto, name),
     &detail::type_of<decltype(CheckboxFieldApiDto::name)>, true},
    {"values", offsetof(CheckboxFieldApiDto, values),
     &detail::type_of<decltype(CheckboxFieldApiDto::values)>, true},
    {"options", offsetof(CheckboxFieldApiDto, options),
     &detail::type_of<decltype(CheckboxFieldApiDto::options)>, true},
};

extern const detail::Member kDateFieldApiDto[];
const detail::Member kDateFieldApiDto[] = {
    {"type", offsetof(DateFieldApiDto, type), &detail::type_of<decltype(DateFieldApiDto::type)>,
     true},
    {"comment", offsetof(DateFieldApiDto, comment),
     &detail::type_of<decltype(DateFieldApiDto::comment)>, true},
    {"attachments", offsetof(DateFieldApiDto, attachments),
     &detail::type_of<decltype(DateFieldApiDto::attachments)>, true},
    {"id", offsetof(DateFieldApiDto, id), &detail::type_of<decltype(DateFieldApiDto::id)>, true},
    {"name", offsetof(DateFieldApiDto, name), &detail::type_of<decltype(DateFieldApiDto::name)>,
     true},
    {"value", offsetof(DateFieldApiDto, value), &detail::type_of<decltype(DateFieldApiDto::value)>},
};

extern const detail::Member kDropdownFieldApiDto[];
const detail::Member kDropdownFieldApiDto[] = {
    {"type", offsetof(DropdownFieldApiDto, type),
     &detail::type_of<decltype(DropdownFieldApiDto::type)>, true},
    {"comment", offsetof(DropdownFieldApiDto, comment),
     &detail::type_of<decltype(DropdownFieldApiDto::comment)>, true},
    {"attachments", offsetof(DropdownFieldApiDto, attachments),
     &detail::type_of<decltype(DropdownFieldApiDto::attachments)>, true},
    {"id", offsetof(DropdownFieldApiDto, id), &detail::type_of<decltype(DropdownFieldApiDto::id)>,
     true},
    {"name", offsetof(DropdownFieldApiDto, name),
     &detail::type_of<decltype(DropdownFieldApiDto::name)>, true},
    {"options", offsetof(DropdownFieldApiDto, options),
     &detail::type_of<decltype(DropdownFieldApiDto::options)>, true},
    {"value", offsetof(DropdownFieldApiDto, value),
     &detail::type_of<decltype(DropdownFieldApiDto::value)>, true},
};

extern const detail::Member kFormFieldApiDto[];
const detail::Member kFormFieldApiDto[] = {
    {"id", offsetof(FormFieldApiDto, id), &detail::type_of<decltype(FormFieldApiDto::id)>, true},
    {"name", offsetof(FormFieldApiDto, name), &detail::type_of<decltype(FormFieldApiDto::name)>,
     true},
    {"type", offsetof(FormFieldApiDto, type), &detail::type_of<decltype(FormFieldApiDto::type)>,
     true},
    {"comment", offsetof(FormFieldApiDto, comment),
     &detail::type_of<decltype(FormFieldApiDto::comment)>, true},
    {"attachments", offsetof(FormFieldApiDto, attachments),
     &detail::type_of<decltype(FormFieldApiDto::attachments)>, true},
};

extern const detail::EnumValue kOwnerType[];
const detail::EnumValue kOwnerType[] = {
    {"Job", static_cast<std::int32_t>(OwnerType::kJob)},
    {"Call", static_cast<std::int32_t>(OwnerType::kCall)},
    {"Customer", static_cast<std::int32_t>(OwnerType::kCustomer)},
    {"Location", static_cast<std::int32_t>(OwnerType::kLocation)},
    {"Equipment", static_cast<std::int32_t>(OwnerType::kEquipment)},
    {"Technician", static_cast<std::int32_t>(OwnerType::kTechnician)},
    {"JobAppointment", static_cast<std::int32_t>(OwnerType::kJobAppointment)},
    {"Membership", static_cast<std::int32_t>(OwnerType::kMembership)},
    {"Truck", static_cast<std::int32_t>(OwnerType::kTruck)},
    {"Project", static_cast<std::int32_t>(OwnerType::kProject)},
    {"ServiceAgreement", static_cast<std::int32_t>(OwnerType::kServiceAgreement)},
    {"InvoiceItem", static_cast<std::int32_t>(OwnerType::kInvoiceItem)},
};

extern const detail::Member kFormOwner[];
const detail::Member kFormOwner[] = {
    {"type", offsetof(FormOwner, type), &detail::type_of<decltype(FormOwner::type)>, true},
    {"id", offsetof(FormOwner, id), &detail::type_of<decltype(FormOwner::id)>, true},
};

extern const detail::EnumValue kFormOwnerType[];
const detail::EnumValue kFormOwnerType[] = {
    {"Job", static_cast<std::int32_t>(FormOwnerType::kJob)},
    {"Call", static_cast<std::int32_t>(FormOwnerType::kCall)},
    {"Customer", static_cast<std::int32_t>(FormOwnerType::kCustomer)},
    {"Location", static_cast<std::int32_t>(FormOwnerType::kLocation)},
    {"Equipment", static_cast<std::int32_t>(FormOwnerType::kEquipment)},
    {"Technician", static_cast<std::int32_t>(FormOwnerType::kTechnician)},
    {"JobAppointment", static_cast<std::int32_t>(FormOwnerType::kJobAppointment)},
    {"Membership", static_cast<std::int32_t>(FormOwnerType::kMembership)},
    {"Truck", static_cast<std::int32_t>(FormOwnerType::kTruck)},
};

extern const detail::Member kFormStaticElementApiDto[];
const detail::Member kFormStaticElementApiDto[] = {
    {"id", offsetof(FormStaticElementApiDto, id),
     &detail::type_of<decltype(FormStaticElementApiDto::id)>, true},
    {"name", offsetof(FormStaticElementApiDto, name),
     &detail::type_of<decltype(FormStaticElementApiDto::name)>, true},
    {"type", offsetof(FormStaticElementApiDto, type),
     &detail::type_of<decltype(FormStaticElementApiDto::type)>, true},
};

extern const detail::Member kNumberFieldApiDto[];
const detail::Member kNumberFieldApiDto[] = {
    {"type", offsetof(NumberFieldApiDto, type),
     &detail::type_of<decltype(NumberFieldApiDto::type)>, true},
    {"comment", offsetof(NumberFieldApiDto, comment),
     &detail::type_of<decltype(NumberFieldApiDto::comment)>, true},
    {"attachments", offsetof(NumberFieldApiDto, attachments),
     &detail::type_of<decltype(NumberFieldApiDto::attachments)>, true},
    {"id", offsetof(NumberFieldApiDto, id), &detail::type_of<decltype(NumberFieldApiDto::id)>,
     true},
    {"name", offsetof(NumberFieldApiDto, name),
     &detail::type_of<decltype(NumberFieldApiDto::name)>, true},
    {"value", offsetof(NumberFieldApiDto, value),
     &detail::type_of<decltype(NumberFieldApiDto::value)>},
};

extern const detail::Member kPictureFieldApiDto[];
const detail::Member kPictureFieldApiDto[] = {
    {"type", offsetof(PictureFieldApiDto, type),
     &detail::type_of<decltype(PictureFieldApiDto::type)>, true},
    {"comment", offsetof(PictureFieldApiDto, comment),
     &detail::type_of<decltype(PictureFieldApiDto::comment)>, true},
    {"attachments", offsetof(PictureFieldApiDto, attachments),
     &detail::type_of<decltype(PictureFieldApiDto::attachments)>, true},
    {"id", offsetof(PictureFieldApiDto, id), &detail::type_of<decltype(PictureFieldApiDto::id)>,
     true},
    {"name", offsetof(PictureFieldApiDto, name),
     &detail::type_of<decltype(PictureFieldApiDto::name)>, true},
};

extern const detail::Member kRadioFieldApiDto[];
const detail::Member kRadioFieldApiDto[] = {
    {"type", offsetof(RadioFieldApiDto, type), &detail::type_of<decltype(RadioFieldApiDto::type)>,
     true},
    {"comment", offsetof(RadioFieldApiDto, comment),
     &detail::type_of<decltype(RadioFieldApiDto::comment)>, true},
    {"attachments", offsetof(RadioFieldApiDto, attachments),
     &detail::type_of<decltype(RadioFieldApiDto::attachments)>, true},
    {"id", offsetof(RadioFieldApiDto, id), &detail::type_of<decltype(RadioFieldApiDto::id)>, true},
    {"name", offsetof(RadioFieldApiDto, name), &detail::type_of<decltype(RadioFieldApiDto::name)>,
     true},
    {"options", offsetof(RadioFieldApiDto, options),
     &detail::type_of<decltype(RadioFieldApiDto::options)>, true},
    {"value", offsetof(RadioFieldApiDto, value),
     &detail::type_of<decltype(RadioFieldApiDto::value)>, true},
};

extern const detail::Member kSignatureFieldApiDto[];
const detail::Member kSignatureFieldApiDto[] = {
    {"type", offsetof(SignatureFieldApiDto, type),
     &detail::type_of<decltype(SignatureFieldApiDto::type)>, true},
    {"comment", offsetof(SignatureFieldApiDto, comment),
     &detail::type_of<decltype(SignatureFieldApiDto::comment)>, true},
    {"attachments", offsetof(SignatureFieldApiDto, attachments),
     &detail::type_of<decltype(SignatureFieldApiDto::attachments)>, true},
    {"id", offsetof(SignatureFieldApiDto, id),
     &detail::type_of<decltype(SignatureFieldApiDto::id)>, true},
    {"name", offsetof(SignatureFieldApiDto, name),
     &detail::type_of<decltype(SignatureFieldApiDto::name)>, true},
    {"value", offsetof(SignatureFieldApiDto, value),
     &detail::type_of<decltype(SignatureFieldApiDto::value)>, true},
    {"isRefused", offsetof(SignatureFieldApiDto, is_refused),
     &detail::type_of<decltype(SignatureFieldApiDto::is_refused)>, true},
    {"refusalReason", offsetof(SignatureFieldApiDto, refusal_reason),
     &detail::type_of<decltype(SignatureFieldApiDto::refusal_reason)>, true},
};

extern const detail::EnumValue kStoplightValue[];
const detail::EnumValue kStoplightValue[] = {
    {"Red", static_cast<std::int32_t>(StoplightValue::kRed)},
    {"Yellow", static_cast<std::int32_t>(StoplightValue::kYellow)},
    {"Green", static_cast<std::int32_t>(StoplightValue::kGreen)},
};

extern const detail::Member kStoplightFieldApiDto[];
const detail::Member kStoplightFieldApiDto[] = {
    {"type", offsetof(StoplightFieldApiDto, type),
     &detail::type_of<decltype(StoplightFieldApiDto::type)>, true},
    {"comment", offsetof(StoplightFieldApiDto, comment),
     &detail::type_of<decltype(StoplightFieldApiDto::comment)>, true},
    {"attachments", offsetof(StoplightFieldApiDto, attachments),
     &detail::type_of<decltype(StoplightFieldApiDto::attachments)>, true},
    {"id", offsetof(StoplightFieldApiDto, id),
     &detail::type_of<decltype(StoplightFieldApiDto::id)>, true},
    {"name", offsetof(StoplightFieldApiDto, name),
     &detail::type_of<decltype(StoplightFieldApiDto::name)>, true},
    {"value", offsetof(StoplightFieldApiDto, value),
     &detail::type_of<decltype(StoplightFieldApiDto::value)>},
};

extern const detail::Member kTextFieldApiDto[];
const detail::Member kTextFieldApiDto[] = {
    {"type", offsetof(TextFieldApiDto, type), &detail::type_of<decltype(TextFieldApiDto::type)>,
     true},
    {"comment", offsetof(TextFieldApiDto, comment),
     &detail::type_of<decltype(TextFieldApiDto::comment)>, true},
    {"attachments", offsetof(TextFieldApiDto, attachments),
     &detail::type_of<decltype(TextFieldApiDto::attachments)>, true},
    {"id", offsetof(TextFieldApiDto, id), &detail::type_of<decltype(TextFieldApiDto::id)>, true},
    {"name", offsetof(TextFieldApiDto, name), &detail::type_of<decltype(TextFieldApiDto::name)>,
     true},
    {"value", offsetof(TextFieldApiDto, value), &detail::type_of<decltype(TextFieldApiDto::value)>,
     true},
};

extern const detail::VariantAlternative kFormSectionApiDtoUnit[];
const detail::VariantAlternative kFormSectionApiDtoUnit[] = {
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

extern const detail::Member kFormSectionApiDto[];
const detail::Member kFormSectionApiDto[] = {
    {"id", offsetof(FormSectionApiDto, id), &detail::type_of<decltype(FormSectionApiDto::id)>,
     true},
    {"name", offsetof(FormSectionApiDto, name),
     &detail::type_of<decltype(FormSectionApiDto::name)>, true},
    {"type", offsetof(FormSectionApiDto, type),
     &detail::type_of<decltype(FormSectionApiDto::type)>, true},
    {"description", offsetof(FormSectionApiDto, description),
     &detail::type_of<decltype(FormSectionApiDto::description)>, true},
    {"units", offsetof(FormSectionApiDto, units),
     &detail::type_of<decltype(FormSectionApiDto::units)>, true},
};

extern const detail::EnumValue kSubmissionStatus[];
const detail::EnumValue kSubmissionStatus[] = {
    {"Started", static_cast<std::int32_t>(SubmissionStatus::kStarted)},
    {"Completed", static_cast<std::int32_t>(SubmissionStatus::kCompleted)},
    {"Any", static_cast<std::int32_t>(SubmissionStatus::kAny)},
};

extern const detail::VariantAlternative kFormSubmissionResponseUnit[];
const detail::VariantAlternative kFormSubmissionResponseUnit[] = {
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

extern const detail::Member kFormSubmissionResponse[];
const detail::Member kFormSubmissionResponse[] = {
    {"id", offsetof(FormSubmissionResponse, id),
     &detail::type_of<decltype(FormSubmissionResponse::id)>, true},
    {"formId", offsetof(FormSubmissionResponse, form_id),
     &detail::type_of<decltype(FormSubmissionResponse::form_id)>, true},
    {"formName", offsetof(FormSubmissionResponse, form_name),
     &detail::type_of<decltype(FormSubmissionResponse::form_name)>},
    {"submittedOn", offsetof(FormSubmissionResponse, submitted_on),
     &detail::type_of<decltype(FormSubmissionResponse::submitted_on)>, true},
    {"createdById", offsetof(FormSubmissionResponse, created_by_id),
     &detail::type_of<decltype(FormSubmissionResponse::created_by_id)>, true},
    {"status", offsetof(FormSubmissionResponse, status),
     &detail::type_of<decltype(FormSubmissionResponse::status)>, true},
    {"owners", offsetof(FormSubmissionResponse, owners),
     &detail::type_of<decltype(FormSubmissionResponse::owners)>},
    {"units", offsetof(FormSubmissionResponse, units),
     &detail::type_of<decltype(FormSubmissionResponse::units)>},
};

}  // namespace tables

const detail::Object FormAttachment::kObject{
    "FormAttachment", tables::kFormAttachment, std::size(tables::kFormAttachment),
    offsetof(FormAttachment, extra), &detail::construct<FormAttachment>};

const detail::Object CheckboxFieldApiDto::kObject{
    "CheckboxFieldApiDto", tables::kCheckboxFieldApiDto, std::size(tables::kCheckboxFieldApiDto),
    offsetof(CheckboxFieldApiDto, extra), &detail::construct<CheckboxFieldApiDto>};

const detail::Object DateFieldApiDto::kObject{
    "DateFieldApiDto", tables::kDateFieldApiDto, std::size(tables::kDateFieldApiDto),
    offsetof(DateFieldApiDto, extra), &detail::construct<DateFieldApiDto>};

const detail::Object DropdownFieldApiDto::kObject{
    "DropdownFieldApiDto", tables::kDropdownFieldApiDto, std::size(tables::kDropdownFieldApiDto),
    offsetof(DropdownFieldApiDto, extra), &detail::construct<DropdownFieldApiDto>};

const detail::Object FormFieldApiDto::kObject{
    "FormFieldApiDto", tables::kFormFieldApiDto, std::size(tables::kFormFieldApiDto),
    offsetof(FormFieldApiDto, extra), &detail::construct<FormFieldApiDto>};

const detail::EnumTable& enum_table(OwnerType) noexcept {
  static constexpr detail::EnumTable table{
      "OwnerType", tables::kOwnerType, std::size(tables::kOwnerType),
      false};
  return table;
}

const detail::Object FormOwner::kObject{
    "FormOwner", tables::kFormOwner, std::size(tables::kFormOwner), offsetof(FormOwner, extra),
    &detail::construct<FormOwner>};

const detail::EnumTable& enum_table(FormOwnerType) noexcept {
  static constexpr detail::EnumTable table{
      "FormOwnerType", tables::kFormOwnerType, std::size(tables::kFormOwnerType),
      false};
  return table;
}

const detail::Object FormStaticElementApiDto::kObject{
    "FormStaticElementApiDto", tables::kFormStaticElementApiDto,
    std::size(tables::kFormStaticElementApiDto), offsetof(FormStaticElementApiDto, extra),
    &detail::construct<FormStaticElementApiDto>};

const detail::Object NumberFieldApiDto::kObject{
    "NumberFieldApiDto", tables::kNumberFieldApiDto, std::size(tables::kNumberFieldApiDto),
    offsetof(NumberFieldApiDto, extra), &detail::construct<NumberFieldApiDto>};

const detail::Object PictureFieldApiDto::kObject{
    "PictureFieldApiDto", tables::kPictureFieldApiDto, std::size(tables::kPictureFieldApiDto),
    offsetof(PictureFieldApiDto, extra), &detail::construct<PictureFieldApiDto>};

const detail::Object RadioFieldApiDto::kObject{
    "RadioFieldApiDto", tables::kRadioFieldApiDto, std::size(tables::kRadioFieldApiDto),
    offsetof(RadioFieldApiDto, extra), &detail::construct<RadioFieldApiDto>};

const detail::Object SignatureFieldApiDto::kObject{
    "SignatureFieldApiDto", tables::kSignatureFieldApiDto, std::size(tables::kSignatureFieldApiDto),
    offsetof(SignatureFieldApiDto, extra), &detail::construct<SignatureFieldApiDto>};

const detail::EnumTable& enum_table(StoplightValue) noexcept {
  static constexpr detail::EnumTable table{
      "StoplightValue", tables::kStoplightValue, std::size(tables::kStoplightValue),
      false};
  return table;
}

const detail::Object StoplightFieldApiDto::kObject{
    "StoplightFieldApiDto", tables::kStoplightFieldApiDto, std::size(tables::kStoplightFieldApiDto),
    offsetof(StoplightFieldApiDto, extra), &detail::construct<StoplightFieldApiDto>};

const detail::Object TextFieldApiDto::kObject{
    "TextFieldApiDto", tables::kTextFieldApiDto, std::size(tables::kTextFieldApiDto),
    offsetof(TextFieldApiDto, extra), &detail::construct<TextFieldApiDto>};

const detail::VariantTable& variant_table(const FormSectionApiDtoUnit*) noexcept {
  static constexpr detail::VariantTable table{
      "type", tables::kFormSectionApiDtoUnit, std::size(tables::kFormSectionApiDtoUnit)};
  return table;
}

const detail::Object FormSectionApiDto::kObject{
    "FormSectionApiDto", tables::kFormSectionApiDto, std::size(tables::kFormSectionApiDto),
    offsetof(FormSectionApiDto, extra), &detail::construct<FormSectionApiDto>};

const detail::EnumTable& enum_table(SubmissionStatus) noexcept {
  static constexpr detail::EnumTable table{
      "SubmissionStatus", tables::kSubmissionStatus, std::size(tables::kSubmissionStatus),
      false};
  return table;
}

const detail::VariantTable& variant_table(const FormSubmissionResponseUnit*) noexcept {
  static constexpr detail::VariantTable table{
      "type", tables::kFormSubmissionResponseUnit, std::size(tables::kFormSubmissionResponseUnit)};
  return table;
}

const detail::Object FormSubmissionResponse::kObject{
    "FormSubmissionResponse", tables::kFormSubmissionResponse,
    std::size(tables::kFormSubmissionResponse), offsetof(FormSubmissionResponse, extra),
    &detail::construct<FormSubmissionResponse>};

}  // namespace servicetitan::forms
