// Generated from specs/forms.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/forms/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/forms.hpp"

namespace servicetitan::forms {

namespace form::tables {
extern const Operation kGetForms;
extern const detail::QueryMember kGetFormsQuery[];
}  // namespace form::tables

namespace form_submission::tables {
extern const Operation kGetFormSubmissions;
extern const detail::QueryMember kGetFormSubmissionsQuery[];
}  // namespace form_submission::tables

namespace jobs::tables {
extern const Operation kGet;
extern const Operation kCreateAttachment;
extern const Operation kGetJobAttachments;
extern const detail::QueryMember kGetJobAttachmentsQuery[];
}  // namespace jobs::tables

namespace tables {

extern const detail::PathMember kJobsGetPath[];
const detail::PathMember kJobsGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kJobsCreateAttachmentPath[];
const detail::PathMember kJobsCreateAttachmentPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kJobsGetJobAttachmentsPath[];
const detail::PathMember kJobsGetJobAttachmentsPath[] = {
    {"jobId", detail::Kind::int64},
};
extern const detail::OperationEntry kOperations[];
const detail::OperationEntry kOperations[] = {
    {&form::tables::kGetForms,
     nullptr, 0,
     &detail::any_query<form::GetFormsQuery>,
     form::tables::kGetFormsQuery, 14,
     nullptr,
     &detail::any_type<Page<FormResponse>>},
    {&jobs::tables::kGet,
     kJobsGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&jobs::tables::kCreateAttachment,
     kJobsCreateAttachmentPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<AttachmentResponse>},
    {&jobs::tables::kGetJobAttachments,
     kJobsGetJobAttachmentsPath, 1,
     &detail::any_query<jobs::GetJobAttachmentsQuery>,
     jobs::tables::kGetJobAttachmentsQuery, 6,
     nullptr,
     &detail::any_type<Json>},
    {&form_submission::tables::kGetFormSubmissions,
     nullptr, 0,
     &detail::any_query<form_submission::GetFormSubmissionsQuery>,
     form_submission::tables::kGetFormSubmissionsQuery, 12,
     nullptr,
     &detail::any_type<Page<FormSubmissionResponse>>},
};
extern const detail::AnyType* const kStructs[];
const detail::AnyType* const kStructs[] = {
    &detail::any_type<ApiErrorResponse>,
    &detail::any_type<AttachmentResponse>,
    &detail::any_type<CheckboxFieldApiDto>,
    &detail::any_type<DateFieldApiDto>,
    &detail::any_type<DropdownFieldApiDto>,
    &detail::any_type<FormAttachment>,
    &detail::any_type<FormFieldApiDto>,
    &detail::any_type<FormOwner>,
    &detail::any_type<FormResponse>,
    &detail::any_type<FormSectionApiDto>,
    &detail::any_type<FormStaticElementApiDto>,
    &detail::any_type<FormSubmissionResponse>,
    &detail::any_type<NumberFieldApiDto>,
    &detail::any_type<PictureFieldApiDto>,
    &detail::any_type<RadioFieldApiDto>,
    &detail::any_type<SignatureFieldApiDto>,
    &detail::any_type<StoplightFieldApiDto>,
    &detail::any_type<TextFieldApiDto>,
};

}  // namespace tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "forms", tables::kOperations, std::size(tables::kOperations), tables::kStructs, std::size(tables::kStructs)};
  return table;
}

}  // namespace servicetitan::forms
