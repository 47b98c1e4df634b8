// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/pricebook/materials_markup_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::pricebook {

namespace tables::materials_markup_request {
using T = MaterialsMarkupRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>, true},
    {"to", offsetof(T, to), &detail::type_of<decltype(T::to)>, true},
    {"percent", offsetof(T, percent), &detail::type_of<decltype(T::percent)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .id = detail::unset,
      .from = detail::unset,
      .to = detail::unset,
      .percent = detail::unset,
  };
}
}  // namespace tables::materials_markup_request
constinit const detail::Object MaterialsMarkupRequest::kObject{
    "MaterialsMarkupRequest", tables::materials_markup_request::kMembers,
    std::size(tables::materials_markup_request::kMembers), offsetof(MaterialsMarkupRequest, extra),
    &tables::materials_markup_request::make};

namespace tables::materials_markup_response {
using T = MaterialsMarkupResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>, true},
    {"to", offsetof(T, to), &detail::type_of<decltype(T::to)>, true},
    {"percent", offsetof(T, percent), &detail::type_of<decltype(T::percent)>, true},
};
}  // namespace tables::materials_markup_response
constinit const detail::Object MaterialsMarkupResponse::kObject{
    "MaterialsMarkupResponse", tables::materials_markup_response::kMembers,
    std::size(tables::materials_markup_response::kMembers),
    offsetof(MaterialsMarkupResponse, extra), &detail::construct<MaterialsMarkupResponse>};

namespace tables::result_of_materials_markup_response {
using T = ResultOfMaterialsMarkupResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"data", offsetof(T, data), &detail::type_of<decltype(T::data)>, true},
};
}  // namespace tables::result_of_materials_markup_response
constinit const detail::Object ResultOfMaterialsMarkupResponse::kObject{
    "ResultOfMaterialsMarkupResponse", tables::result_of_materials_markup_response::kMembers,
    std::size(tables::result_of_materials_markup_response::kMembers),
    offsetof(ResultOfMaterialsMarkupResponse, extra),
    &detail::construct<ResultOfMaterialsMarkupResponse>};

}  // namespace servicetitan::pricebook
