// Generated from specs/forms.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/forms/jobs_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::forms {

namespace tables::attachment_response {
using T = AttachmentResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"fileName", offsetof(T, file_name), &detail::type_of<decltype(T::file_name)>, true},
};
}  // namespace tables::attachment_response
constinit const detail::Object AttachmentResponse::kObject{
    "AttachmentResponse", tables::attachment_response::kMembers,
    std::size(tables::attachment_response::kMembers), offsetof(AttachmentResponse, extra),
    &detail::construct<AttachmentResponse>};

}  // namespace servicetitan::forms
