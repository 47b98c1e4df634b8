// Generated from specs/findings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/findings/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/findings.hpp"

namespace servicetitan::findings {

namespace finding_assets::tables {
extern const Operation kGet;
extern const detail::QueryMember kGetQuery[];
extern const Operation kPostAttachment;
}  // namespace finding_assets::tables

namespace findings::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kGet;
extern const Operation kUpdate;
extern const Operation kGetFindingAttachments;
extern const detail::QueryMember kGetFindingAttachmentsQuery[];
extern const Operation kCreateFindingAttachment;
extern const Operation kGetFindingAttachment;
extern const Operation kUpdateFindingAttachment;
extern const Operation kDeleteFindingAttachment;
}  // namespace findings::tables

namespace tables {

extern const detail::PathMember kFindingsGetPath[];
const detail::PathMember kFindingsGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kFindingsUpdatePath[];
const detail::PathMember kFindingsUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kFindingsGetFindingAttachmentsPath[];
const detail::PathMember kFindingsGetFindingAttachmentsPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kFindingsCreateFindingAttachmentPath[];
const detail::PathMember kFindingsCreateFindingAttachmentPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kFindingsGetFindingAttachmentPath[];
const detail::PathMember kFindingsGetFindingAttachmentPath[] = {
    {"id", detail::Kind::int64},
    {"attachmentId", detail::Kind::int64},
};
extern const detail::PathMember kFindingsUpdateFindingAttachmentPath[];
const detail::PathMember kFindingsUpdateFindingAttachmentPath[] = {
    {"id", detail::Kind::int64},
    {"attachmentId", detail::Kind::int64},
};
extern const detail::PathMember kFindingsDeleteFindingAttachmentPath[];
const detail::PathMember kFindingsDeleteFindingAttachmentPath[] = {
    {"id", detail::Kind::int64},
    {"attachmentId", detail::Kind::int64},
};
extern const detail::OperationEntry kOperations[];
const detail::OperationEntry kOperations[] = {
    {&finding_assets::tables::kGet,
     nullptr, 0,
     &detail::any_query<finding_assets::GetQuery>,
     finding_assets::tables::kGetQuery, 1,
     nullptr,
     nullptr},
    {&finding_assets::tables::kPostAttachment,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<FindingAssetUploadResponse>},
    {&findings::tables::kGetList,
     nullptr, 0,
     &detail::any_query<findings::GetListQuery>,
     findings::tables::kGetListQuery, 13,
     nullptr,
     &detail::any_type<Page<FindingResponse>>},
    {&findings::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<FindingCreateRequest>,
     &detail::any_type<FindingDetailedResponse>},
    {&findings::tables::kGet,
     kFindingsGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<FindingDetailedResponse>},
    {&findings::tables::kUpdate,
     kFindingsUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<FindingUpdateRequest>,
     &detail::any_type<FindingDetailedResponse>},
    {&findings::tables::kGetFindingAttachments,
     kFindingsGetFindingAttachmentsPath, 1,
     &detail::any_query<findings::GetFindingAttachmentsQuery>,
     findings::tables::kGetFindingAttachmentsQuery, 7,
     nullptr,
     &detail::any_type<Page<FindingAttachmentResponse>>},
    {&findings::tables::kCreateFindingAttachment,
     kFindingsCreateFindingAttachmentPath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<FindingAttachmentCreateRequest>,
     &detail::any_type<FindingAttachmentResponse>},
    {&findings::tables::kGetFindingAttachment,
     kFindingsGetFindingAttachmentPath, 2,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<FindingAttachmentResponse>},
    {&findings::tables::kUpdateFindingAttachment,
     kFindingsUpdateFindingAttachmentPath, 2,
     nullptr,
     nullptr, 0,
     &detail::any_type<FindingAttachmentUpdateRequest>,
     &detail::any_type<FindingAttachmentResponse>},
    {&findings::tables::kDeleteFindingAttachment,
     kFindingsDeleteFindingAttachmentPath, 2,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
};
extern const detail::AnyType* const kStructs[];
const detail::AnyType* const kStructs[] = {
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

}  // namespace tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "findings", tables::kOperations, std::size(tables::kOperations), tables::kStructs, std::size(tables::kStructs)};
  return table;
}

}  // namespace servicetitan::findings
