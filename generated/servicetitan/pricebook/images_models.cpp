// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/pricebook/images_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::pricebook {

namespace tables::image_upload_response {
using T = ImageUploadResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"path", offsetof(T, path), &detail::type_of<decltype(T::path)>, true},
};
}  // namespace tables::image_upload_response
constinit const detail::Object ImageUploadResponse::kObject{
    "ImageUploadResponse", tables::image_upload_response::kMembers,
    std::size(tables::image_upload_response::kMembers), offsetof(ImageUploadResponse, extra),
    &detail::construct<ImageUploadResponse>};

}  // namespace servicetitan::pricebook
