// Generated from specs/findings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/findings/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/findings.hpp"

namespace servicetitan::findings {

namespace finding_assets::tables::get {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace finding_assets::tables::post_attachment {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace findings::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace findings::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace findings::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace findings::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace findings::tables::get_finding_attachments {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace findings::tables::create_finding_attachment {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace findings::tables::get_finding_attachment {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace findings::tables::update_finding_attachment {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace findings::tables::delete_finding_attachment { extern const Operation kOperation; }

namespace tables {

namespace findings::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace findings::get

namespace findings::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace findings::update

namespace findings::get_finding_attachments {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace findings::get_finding_attachments

namespace findings::create_finding_attachment {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace findings::create_finding_attachment

namespace findings::get_finding_attachment {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"id", detail::Kind::int64}, {"attachmentId", detail::Kind::int64}};
}  // namespace findings::get_finding_attachment

namespace findings::update_finding_attachment {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"id", detail::Kind::int64}, {"attachmentId", detail::Kind::int64}};
}  // namespace findings::update_finding_attachment

namespace findings::delete_finding_attachment {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"id", detail::Kind::int64}, {"attachmentId", detail::Kind::int64}};
}  // namespace findings::delete_finding_attachment

}  // namespace tables

namespace module_tables {

extern const detail::OperationEntry kOperations[];
constexpr detail::OperationEntry kOperations[] = {
    {&finding_assets::tables::get::kOperation, nullptr, 0,
     &detail::any_query<finding_assets::GetQuery>, finding_assets::tables::get::kQuery, 1, nullptr,
     &finding_assets::tables::get::kResult},
    {&finding_assets::tables::post_attachment::kOperation, nullptr, 0, nullptr, nullptr, 0, nullptr,
     &finding_assets::tables::post_attachment::kResult},
    {&findings::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<findings::GetListQuery>, findings::tables::get_list::kQuery, 13, nullptr,
     &findings::tables::get_list::kResult},
    {&findings::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<FindingCreateRequest>, &findings::tables::create::kResult},
    {&findings::tables::get::kOperation, tables::findings::get::kPath, 1, nullptr, nullptr, 0,
     nullptr, &findings::tables::get::kResult},
    {&findings::tables::update::kOperation, tables::findings::update::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<FindingUpdateRequest>, &findings::tables::update::kResult},
    {&findings::tables::get_finding_attachments::kOperation,
     tables::findings::get_finding_attachments::kPath, 1,
     &detail::any_query<findings::GetFindingAttachmentsQuery>,
     findings::tables::get_finding_attachments::kQuery, 7, nullptr,
     &findings::tables::get_finding_attachments::kResult},
    {&findings::tables::create_finding_attachment::kOperation,
     tables::findings::create_finding_attachment::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<FindingAttachmentCreateRequest>,
     &findings::tables::create_finding_attachment::kResult},
    {&findings::tables::get_finding_attachment::kOperation,
     tables::findings::get_finding_attachment::kPath, 2, nullptr, nullptr, 0, nullptr,
     &findings::tables::get_finding_attachment::kResult},
    {&findings::tables::update_finding_attachment::kOperation,
     tables::findings::update_finding_attachment::kPath, 2, nullptr, nullptr, 0,
     &detail::any_type<FindingAttachmentUpdateRequest>,
     &findings::tables::update_finding_attachment::kResult},
    {&findings::tables::delete_finding_attachment::kOperation,
     tables::findings::delete_finding_attachment::kPath, 2, nullptr, nullptr, 0, nullptr, nullptr},
};
extern const detail::AnyType* const kStructs[];
constexpr const detail::AnyType* kStructs[] = {
    &detail::any_type<ApiErrorResponse>,
    &detail::any_type<FindingAssetUploadResponse>,
    &detail::any_type<FindingAttachmentCreateModel>,
    &detail::any_type<FindingAttachmentCreateRequest>,
    &detail::any_type<FindingAttachmentModel>,
    &detail::any_type<FindingAttachmentResponse>,
    &detail::any_type<FindingAttachmentUpdateRequest>,
    &detail::any_type<FindingCreateRequest>,
    &detail::any_type<FindingDetailedResponse>,
    &detail::any_type<FindingResponse>,
    &detail::any_type<FindingUpdateRequest>,
};

}  // namespace module_tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "findings", module_tables::kOperations, std::size(module_tables::kOperations),
      module_tables::kStructs, std::size(module_tables::kStructs)};
  return table;
}

}  // namespace servicetitan::findings
