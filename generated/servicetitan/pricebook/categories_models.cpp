// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/pricebook/categories_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::pricebook {

namespace tables::category_create_request {
using T = CategoryCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"parentId", offsetof(T, parent_id), &detail::type_of<decltype(T::parent_id)>},
    {"position", offsetof(T, position), &detail::type_of<decltype(T::position)>},
    {"image", offsetof(T, image), &detail::type_of<decltype(T::image)>},
    {"categoryType", offsetof(T, category_type), &detail::type_of<decltype(T::category_type)>,
     true},
    {"businessUnitIds", offsetof(T, business_unit_ids),
     &detail::type_of<decltype(T::business_unit_ids)>},
    {"skuImages", offsetof(T, sku_images), &detail::type_of<decltype(T::sku_images)>},
    {"skuVideos", offsetof(T, sku_videos), &detail::type_of<decltype(T::sku_videos)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.name = detail::unset, .category_type = detail::unset};
}
}  // namespace tables::category_create_request
constinit const detail::Object CategoryCreateRequest::kObject{
    "CategoryCreateRequest", tables::category_create_request::kMembers,
    std::size(tables::category_create_request::kMembers), offsetof(CategoryCreateRequest, extra),
    &tables::category_create_request::make};

namespace tables::category_update_request {
using T = CategoryUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"parentId", offsetof(T, parent_id), &detail::type_of<decltype(T::parent_id)>},
    {"position", offsetof(T, position), &detail::type_of<decltype(T::position)>},
    {"image", offsetof(T, image), &detail::type_of<decltype(T::image)>},
    {"categoryType", offsetof(T, category_type), &detail::type_of<decltype(T::category_type)>},
    {"businessUnitIds", offsetof(T, business_unit_ids),
     &detail::type_of<decltype(T::business_unit_ids)>},
    {"skuImages", offsetof(T, sku_images), &detail::type_of<decltype(T::sku_images)>},
    {"skuVideos", offsetof(T, sku_videos), &detail::type_of<decltype(T::sku_videos)>},
};
}  // namespace tables::category_update_request
constinit const detail::Object CategoryUpdateRequest::kObject{
    "CategoryUpdateRequest", tables::category_update_request::kMembers,
    std::size(tables::category_update_request::kMembers), offsetof(CategoryUpdateRequest, extra),
    &detail::construct<CategoryUpdateRequest>};

}  // namespace servicetitan::pricebook
