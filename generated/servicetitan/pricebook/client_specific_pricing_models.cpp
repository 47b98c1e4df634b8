// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/pricebook/client_specific_pricing_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::pricebook {

namespace tables {

extern const detail::EnumValue kMarkupType[];
const detail::EnumValue kMarkupType[] = {
    {"Percent", static_cast<std::int32_t>(MarkupType::kPercent)},
    {"Dollar", static_cast<std::int32_t>(MarkupType::kDollar)},
    {"Multiplier", static_cast<std::int32_t>(MarkupType::kMultiplier)},
    {"FlatPrice", static_cast<std::int32_t>(MarkupType::kFlatPrice)},
    {"DiscountPercent", static_cast<std::int32_t>(MarkupType::kDiscountPercent)},
};

extern const detail::Member kClientSpecificPricingExceptionRequest[];
const detail::Member kClientSpecificPricingExceptionRequest[] = {
    {"skuId", offsetof(ClientSpecificPricingExceptionRequest, sku_id),
     &detail::type_of<decltype(ClientSpecificPricingExceptionRequest::sku_id)>, true},
    {"value", offsetof(ClientSpecificPricingExceptionRequest, value),
     &detail::type_of<decltype(ClientSpecificPricingExceptionRequest::value)>, true},
    {"valueType", offsetof(ClientSpecificPricingExceptionRequest, value_type),
     &detail::type_of<decltype(ClientSpecificPricingExceptionRequest::value_type)>, true},
};
void make_client_specific_pricing_exception_request(void* place) {
  ::new (place) ClientSpecificPricingExceptionRequest{
      .sku_id = detail::unset,
      .value = detail::unset,
      .value_type = detail::unset,
  };
}

extern const detail::Member kClientSpecificPricingExceptionResponse[];
const detail::Member kClientSpecificPricingExceptionResponse[] = {
    {"skuId", offsetof(ClientSpecificPricingExceptionResponse, sku_id),
     &detail::type_of<decltype(ClientSpecificPricingExceptionResponse::sku_id)>, true},
    {"skuType", offsetof(ClientSpecificPricingExceptionResponse, sku_type),
     &detail::type_of<decltype(ClientSpecificPricingExceptionResponse::sku_type)>, true},
    {"value", offsetof(ClientSpecificPricingExceptionResponse, value),
     &detail::type_of<decltype(ClientSpecificPricingExceptionResponse::value)>, true},
    {"valueType", offsetof(ClientSpecificPricingExceptionResponse, value_type),
     &detail::type_of<decltype(ClientSpecificPricingExceptionResponse::value_type)>, true},
};

extern const detail::Member kClientSpecificPricingResponse[];
const detail::Member kClientSpecificPricingResponse[] = {
    {"id", offsetof(ClientSpecificPricingResponse, id),
     &detail::type_of<decltype(ClientSpecificPricingResponse::id)>, true},
    {"exceptions", offsetof(ClientSpecificPricingResponse, exceptions),
     &detail::type_of<decltype(ClientSpecificPricingResponse::exceptions)>, true},
};

extern const detail::Member kUpdateClientSpecificPricingExceptionResponse[];
const detail::Member kUpdateClientSpecificPricingExceptionResponse[] = {
    {"skuId", offsetof(UpdateClientSpecificPricingExceptionResponse, sku_id),
     &detail::type_of<decltype(UpdateClientSpecificPricingExceptionResponse::sku_id)>, true},
    {"value", offsetof(UpdateClientSpecificPricingExceptionResponse, value),
     &detail::type_of<decltype(UpdateClientSpecificPricingExceptionResponse::value)>, true},
    {"valueType", offsetof(UpdateClientSpecificPricingExceptionResponse, value_type),
     &detail::type_of<decltype(UpdateClientSpecificPricingExceptionResponse::value_type)>, true},
};

extern const detail::Member kUpdateClientSpecificPricingRequest[];
const detail::Member kUpdateClientSpecificPricingRequest[] = {
    {"exceptions", offsetof(UpdateClientSpecificPricingRequest, exceptions),
     &detail::type_of<decltype(UpdateClientSpecificPricingRequest::exceptions)>},
};

extern const detail::Member kUpdateClientSpecificPricingResponse[];
const detail::Member kUpdateClientSpecificPricingResponse[] = {
    {"exceptions", offsetof(UpdateClientSpecificPricingResponse, exceptions),
     &detail::type_of<decltype(UpdateClientSpecificPricingResponse::exceptions)>, true},
};

}  // namespace tables

const detail::EnumTable& enum_table(MarkupType) noexcept {
  static constexpr detail::EnumTable table{
      "MarkupType", tables::kMarkupType, std::size(tables::kMarkupType),
      false};
  return table;
}

const detail::Object ClientSpecificPricingExceptionRequest::kObject{
    "ClientSpecificPricingExceptionRequest", tables::kClientSpecificPricingExceptionRequest,
    std::size(tables::kClientSpecificPricingExceptionRequest),
    offsetof(ClientSpecificPricingExceptionRequest, extra),
    &tables::make_client_specific_pricing_exception_request};

const detail::Object ClientSpecificPricingExceptionResponse::kObject{
    "ClientSpecificPricingExceptionResponse", tables::kClientSpecificPricingExceptionResponse,
    std::size(tables::kClientSpecificPricingExceptionResponse),
    offsetof(ClientSpecificPricingExceptionResponse, extra),
    &detail::construct<ClientSpecificPricingExceptionResponse>};

const detail::Object ClientSpecificPricingResponse::kObject{
    "ClientSpecificPricingResponse", tables::kClientSpecificPricingResponse,
    std::size(tables::kClientSpecificPricingResponse),
    offsetof(ClientSpecificPricingResponse, extra),
    &detail::construct<ClientSpecificPricingResponse>};

const detail::Object UpdateClientSpecificPricingExceptionResponse::kObject{
    "UpdateClientSpecificPricingExceptionResponse",
    tables::kUpdateClientSpecificPricingExceptionResponse,
    std::size(tables::kUpdateClientSpecificPricingExceptionResponse),
    offsetof(UpdateClientSpecificPricingExceptionResponse, extra),
    &detail::construct<UpdateClientSpecificPricingExceptionResponse>};

const detail::Object UpdateClientSpecificPricingRequest::kObject{
    "UpdateClientSpecificPricingRequest", tables::kUpdateClientSpecificPricingRequest,
    std::size(tables::kUpdateClientSpecificPricingRequest),
    offsetof(UpdateClientSpecificPricingRequest, extra),
    &detail::construct<UpdateClientSpecificPricingRequest>};

const detail::Object UpdateClientSpecificPricingResponse::kObject{
    "UpdateClientSpecificPricingResponse", tables::kUpdateClientSpecificPricingResponse,
    std::size(tables::kUpdateClientSpecificPricingResponse),
    offsetof(UpdateClientSpecificPricingResponse, extra),
    &detail::construct<UpdateClientSpecificPricingResponse>};

}  // namespace servicetitan::pricebook
