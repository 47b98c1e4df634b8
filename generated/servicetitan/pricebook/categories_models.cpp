// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/pricebook/categories_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::pricebook {

namespace tables {

extern const detail::Member kCategoryCreateRequest[];
const detail::Member kCategoryCreateRequest[] = {
    {"name", offsetof(CategoryCreateRequest, name),
     &detail::type_of<decltype(CategoryCreateRequest::name)>, true},
    {"active", offsetof(CategoryCreateRequest, active),
     &detail::type_of<decltype(CategoryCreateRequest::active)>},
    {"description", offsetof(CategoryCreateRequest, description),
     &detail::type_of<decltype(CategoryCreateRequest::description)>},
    {"parentId", offsetof(CategoryCreateRequest, parent_id),
     &detail::type_of<decltype(CategoryCreateRequest::parent_id)>},
    {"position", offsetof(CategoryCreateRequest, position),
     &detail::type_of<decltype(CategoryCreateRequest::position)>},
    {"image", offsetof(CategoryCreateRequest, image),
     &detail::type_of<decltype(CategoryCreateRequest::image)>},
    {"categoryType", offsetof(CategoryCreateRequest, category_type),
     &detail::type_of<decltype(CategoryCreateRequest::category_type)>, true},
    {"businessUnitIds", offsetof(CategoryCreateRequest, business_unit_ids),
     &detail::type_of<decltype(CategoryCreateRequest::business_unit_ids)>},
    {"skuImages", offsetof(CategoryCreateRequest, sku_images),
     &detail::type_of<decltype(CategoryCreateRequest::sku_images)>},
    {"skuVideos", offsetof(CategoryCreateRequest, sku_videos),
     &detail::type_of<decltype(CategoryCreateRequest::sku_videos)>},
};
void make_category_create_request(void* place) {
  ::new (place) CategoryCreateRequest{.name = detail::unset, .category_type = detail::unset};
}

extern const detail::Member kCategoryUpdateRequest[];
const detail::Member kCategoryUpdateRequest[] = {
    {"name", offsetof(CategoryUpdateRequest, name),
     &detail::type_of<decltype(CategoryUpdateRequest::name)>},
    {"active", offsetof(CategoryUpdateRequest, active),
     &detail::type_of<decltype(CategoryUpdateRequest::active)>},
    {"description", offsetof(CategoryUpdateRequest, description),
     &detail::type_of<decltype(CategoryUpdateRequest::description)>},
    {"parentId", offsetof(CategoryUpdateRequest, parent_id),
     &detail::type_of<decltype(CategoryUpdateRequest::parent_id)>},
    {"position", offsetof(CategoryUpdateRequest, position),
     &detail::type_of<decltype(CategoryUpdateRequest::position)>},
    {"image", offsetof(CategoryUpdateRequest, image),
     &detail::type_of<decltype(CategoryUpdateRequest::image)>},
    {"categoryType", offsetof(CategoryUpdateRequest, category_type),
     &detail::type_of<decltype(CategoryUpdateRequest::category_type)>},
    {"businessUnitIds", offsetof(CategoryUpdateRequest, business_unit_ids),
     &detail::type_of<decltype(CategoryUpdateRequest::business_unit_ids)>},
    {"skuImages", offsetof(CategoryUpdateRequest, sku_images),
     &detail::type_of<decltype(CategoryUpdateRequest::sku_images)>},
    {"skuVideos", offsetof(CategoryUpdateRequest, sku_videos),
     &detail::type_of<decltype(CategoryUpdateRequest::sku_videos)>},
};

}  // namespace tables

const detail::Object CategoryCreateRequest::kObject{
    "CategoryCreateRequest", tables::kCategoryCreateRequest,
    std::size(tables::kCategoryCreateRequest), offsetof(CategoryCreateRequest, extra),
    &tables::make_category_create_request};

const detail::Object CategoryUpdateRequest::kObject{
    "CategoryUpdateRequest", tables::kCategoryUpdateRequest,
    std::size(tables::kCategoryUpdateRequest), offsetof(CategoryUpdateRequest, extra),
    &detail::construct<CategoryUpdateRequest>};

}  // namespace servicetitan::pricebook
