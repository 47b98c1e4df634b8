// Generated from specs/forms.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/forms/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/forms.hpp"

namespace servicetitan::forms {

namespace form::tables::get_forms {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace jobs::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace jobs::tables::create_attachment {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace jobs::tables::get_job_attachments {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace form_submission::tables::get_form_submissions {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}

namespace tables {

namespace jobs::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace jobs::get

namespace jobs::create_attachment {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace jobs::create_attachment

namespace jobs::get_job_attachments {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"jobId", detail::Kind::int64}};
}  // namespace jobs::get_job_attachments

}  // namespace tables

namespace module_tables {

extern const detail::OperationEntry kOperations[];
constexpr detail::OperationEntry kOperations[] = {
    {&form::tables::get_forms::kOperation, nullptr, 0, &detail::any_query<form::GetFormsQuery>,
     form::tables::get_forms::kQuery, 14, nullptr, &form::tables::get_forms::kResult},
    {&jobs::tables::get::kOperation, tables::jobs::get::kPath, 1, nullptr, nullptr, 0, nullptr,
     &jobs::tables::get::kResult},
    {&jobs::tables::create_attachment::kOperation, tables::jobs::create_attachment::kPath, 1,
     nullptr, nullptr, 0, nullptr, &jobs::tables::create_attachment::kResult},
    {&jobs::tables::get_job_attachments::kOperation, tables::jobs::get_job_attachments::kPath, 1,
     &detail::any_query<jobs::GetJobAttachmentsQuery>, jobs::tables::get_job_attachments::kQuery, 6,
     nullptr, &jobs::tables::get_job_attachments::kResult},
    {&form_submission::tables::get_form_submissions::kOperation, nullptr, 0,
     &detail::any_query<form_submission::GetFormSubmissionsQuery>,
     form_submission::tables::get_form_submissions::kQuery, 12, nullptr,
     &form_submission::tables::get_form_submissions::kResult},
};
extern const detail::AnyType* const kStructs[];
constexpr const detail::AnyType* kStructs[] = {
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

}  // namespace module_tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "forms", module_tables::kOperations, std::size(module_tables::kOperations),
      module_tables::kStructs, std::size(module_tables::kStructs)};
  return table;
}

}  // namespace servicetitan::forms
