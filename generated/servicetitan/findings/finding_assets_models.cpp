// Generated from specs/findings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/findings/finding_assets_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::findings {

namespace tables {

extern const detail::Member kFindingAssetUploadResponse[];
const detail::Member kFindingAssetUploadResponse[] = {
    {"path", offsetof(FindingAssetUploadResponse, path),
     &detail::type_of<decltype(FindingAssetUploadResponse::path)>, true},
};

}  // namespace tables

const detail::Object FindingAssetUploadResponse::kObject{
    "FindingAssetUploadResponse", tables::kFindingAssetUploadResponse,
    std::size(tables::kFindingAssetUploadResponse), offsetof(FindingAssetUploadResponse, extra),
    &detail::construct<FindingAssetUploadResponse>};

}  // namespace servicetitan::findings
