// Generated from specs/forms.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/forms/jobs_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::forms {

namespace tables {

extern const detail::Member kAttachmentResponse[];
const detail::Member kAttachmentResponse[] = {
    {"fileName", offsetof(AttachmentResponse, file_name),
     &detail::type_of<decltype(AttachmentResponse::file_name)>, true},
};

}  // namespace tables

const detail::Object AttachmentResponse::kObject{
    "AttachmentResponse", tables::kAttachmentResponse, std::size(tables::kAttachmentResponse),
    offsetof(AttachmentResponse, extra), &detail::construct<AttachmentResponse>};

}  // namespace servicetitan::forms
