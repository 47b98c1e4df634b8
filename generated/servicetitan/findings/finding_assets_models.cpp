// Generated from specs/findings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/findings/finding_assets_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::findings {

namespace tables::finding_asset_upload_response {
using T = FindingAssetUploadResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"path", offsetof(T, path), &detail::type_of<decltype(T::path)>, true},
};
}  // namespace tables::finding_asset_upload_response
constinit const detail::Object FindingAssetUploadResponse::kObject{
    "FindingAssetUploadResponse", tables::finding_asset_upload_response::kMembers,
    std::size(tables::finding_asset_upload_response::kMembers),
    offsetof(FindingAssetUploadResponse, extra), &detail::construct<FindingAssetUploadResponse>};

}  // namespace servicetitan::findings
