// Generated from specs/forms.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include <cstdint>

namespace servicetitan::forms {

struct AttachmentResponse;
struct CheckboxFieldApiDto;
struct DateFieldApiDto;
struct DropdownFieldApiDto;
struct FormAttachment;
struct FormFieldApiDto;
struct FormOwner;
enum class FormOwnerType : std::int32_t;
struct FormResponse;
struct FormSectionApiDto;
struct FormStaticElementApiDto;
struct FormSubmissionResponse;
struct NumberFieldApiDto;
enum class OwnerType : std::int32_t;
struct PictureFieldApiDto;
struct RadioFieldApiDto;
struct SignatureFieldApiDto;
enum class StatusField : std::int32_t;
struct StoplightFieldApiDto;
enum class StoplightValue : std::int32_t;
enum class SubmissionStatus : std::int32_t;
struct TextFieldApiDto;

}  // namespace servicetitan::forms
