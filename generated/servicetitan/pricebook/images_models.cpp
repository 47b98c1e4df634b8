// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/pricebook/images_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::pricebook {

namespace tables {

extern const detail::Member kImageUploadResponse[];
const detail::Member kImageUploadResponse[] = {
    {"path", offsetof(ImageUploadResponse, path),
     &detail::type_of<decltype(ImageUploadResponse::path)>, true},
};

}  // namespace tables

const detail::Object ImageUploadResponse::kObject{
    "ImageUploadResponse", tables::kImageUploadResponse, std::size(tables::kImageUploadResponse),
    offsetof(ImageUploadResponse, extra), &detail::construct<ImageUploadResponse>};

}  // namespace servicetitan::pricebook
