// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/pricebook/materials_markup_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::pricebook {

namespace tables {

extern const detail::Member kMaterialsMarkupRequest[];
const detail::Member kMaterialsMarkupRequest[] = {
    {"id", offsetof(MaterialsMarkupRequest, id),
     &detail::type_of<decltype(MaterialsMarkupRequest::id)>, true},
    {"from", offsetof(MaterialsMarkupRequest, from),
     &detail::type_of<decltype(MaterialsMarkupRequest::from)>, true},
    {"to", offsetof(MaterialsMarkupRequest, to),
     &detail::type_of<decltype(MaterialsMarkupRequest::to)>, true},
    {"percent", offsetof(MaterialsMarkupRequest, percent),
     &detail::type_of<decltype(MaterialsMarkupRequest::percent)>, true},
};
void make_materials_markup_request(void* place) {
  ::new (place) MaterialsMarkupRequest{
      .id = detail::unset,
      .from = detail::unset,
      .to = detail::unset,
      .percent = detail::unset,
  };
}

extern const detail::Member kMaterialsMarkupResponse[];
const detail::Member kMaterialsMarkupResponse[] = {
    {"id", offsetof(MaterialsMarkupResponse, id),
     &detail::type_of<decltype(MaterialsMarkupResponse::id)>, true},
    {"from", offsetof(MaterialsMarkupResponse, from),
     &detail::type_of<decltype(MaterialsMarkupResponse::from)>, true},
    {"to", offsetof(MaterialsMarkupResponse, to),
     &detail::type_of<decltype(MaterialsMarkupResponse::to)>, true},
    {"percent", offsetof(MaterialsMarkupResponse, percent),
     &detail::type_of<decltype(MaterialsMarkupResponse::percent)>, true},
};

extern const detail::Member kResultOfMaterialsMarkupResponse[];
const detail::Member kResultOfMaterialsMarkupResponse[] = {
    {"data", offsetof(ResultOfMaterialsMarkupResponse, data),
     &detail::type_of<decltype(ResultOfMaterialsMarkupResponse::data)>, true},
};

}  // namespace tables

const detail::Object MaterialsMarkupRequest::kObject{
    "MaterialsMarkupRequest", tables::kMaterialsMarkupRequest,
    std::size(tables::kMaterialsMarkupRequest), offsetof(MaterialsMarkupRequest, extra),
    &tables::make_materials_markup_request};

const detail::Object MaterialsMarkupResponse::kObject{
    "MaterialsMarkupResponse", tables::kMaterialsMarkupResponse,
    std::size(tables::kMaterialsMarkupResponse), offsetof(MaterialsMarkupResponse, extra),
    &detail::construct<MaterialsMarkupResponse>};

const detail::Object ResultOfMaterialsMarkupResponse::kObject{
    "ResultOfMaterialsMarkupResponse", tables::kResultOfMaterialsMarkupResponse,
    std::size(tables::kResultOfMaterialsMarkupResponse),
    offsetof(ResultOfMaterialsMarkupResponse, extra),
    &detail::construct<ResultOfMaterialsMarkupResponse>};

}  // namespace servicetitan::pricebook
