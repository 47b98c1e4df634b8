// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/pricebook/client_specific_pricing_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::pricebook {

namespace tables::markup_type {
using T = MarkupType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Percent", static_cast<std::int32_t>(T::kPercent)},
    {"Dollar", static_cast<std::int32_t>(T::kDollar)},
    {"Multiplier", static_cast<std::int32_t>(T::kMultiplier)},
    {"FlatPrice", static_cast<std::int32_t>(T::kFlatPrice)},
    {"DiscountPercent", static_cast<std::int32_t>(T::kDiscountPercent)},
};
}  // namespace tables::markup_type
const detail::EnumTable& enum_table(MarkupType) noexcept {
  static constexpr detail::EnumTable table{
      "MarkupType", tables::markup_type::kValues, std::size(tables::markup_type::kValues)};
  return table;
}

namespace tables::client_specific_pricing_exception_request {
using T = ClientSpecificPricingExceptionRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
    {"valueType", offsetof(T, value_type), &detail::type_of<decltype(T::value_type)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.sku_id = detail::unset, .value = detail::unset, .value_type = detail::unset};
}
}  // namespace tables::client_specific_pricing_exception_request
constinit const detail::Object ClientSpecificPricingExceptionRequest::kObject{
    "ClientSpecificPricingExceptionRequest",
    tables::client_specific_pricing_exception_request::kMembers,
    std::size(tables::client_specific_pricing_exception_request::kMembers),
    offsetof(ClientSpecificPricingExceptionRequest, extra),
    &tables::client_specific_pricing_exception_request::make};

namespace tables::client_specific_pricing_exception_response {
using T = ClientSpecificPricingExceptionResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>, true},
    {"skuType", offsetof(T, sku_type), &detail::type_of<decltype(T::sku_type)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
    {"valueType", offsetof(T, value_type), &detail::type_of<decltype(T::value_type)>, true},
};
}  // namespace tables::client_specific_pricing_exception_response
constinit const detail::Object ClientSpecificPricingExceptionResponse::kObject{
    "ClientSpecificPricingExceptionResponse",
    tables::client_specific_pricing_exception_response::kMembers,
    std::size(tables::client_specific_pricing_exception_response::kMembers),
    offsetof(ClientSpecificPricingExceptionResponse, extra),
    &detail::construct<ClientSpecificPricingExceptionResponse>};

namespace tables::client_specific_pricing_response {
using T = ClientSpecificPricingResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"exceptions", offsetof(T, exceptions), &detail::type_of<decltype(T::exceptions)>, true},
};
}  // namespace tables::client_specific_pricing_response
constinit const detail::Object ClientSpecificPricingResponse::kObject{
    "ClientSpecificPricingResponse", tables::client_specific_pricing_response::kMembers,
    std::size(tables::client_specific_pricing_response::kMembers),
    offsetof(ClientSpecificPricingResponse, extra),
    &detail::construct<ClientSpecificPricingResponse>};

namespace tables::update_client_specific_pricing_exception_response {
using T = UpdateClientSpecificPricingExceptionResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
    {"valueType", offsetof(T, value_type), &detail::type_of<decltype(T::value_type)>, true},
};
}  // namespace tables::update_client_specific_pricing_exception_response
constinit const detail::Object UpdateClientSpecificPricingExceptionResponse::kObject{
    "UpdateClientSpecificPricingExceptionResponse",
    tables::update_client_specific_pricing_exception_response::kMembers,
    std::size(tables::update_client_specific_pricing_exception_response::kMembers),
    offsetof(UpdateClientSpecificPricingExceptionResponse, extra),
    &detail::construct<UpdateClientSpecificPricingExceptionResponse>};

namespace tables::update_client_specific_pricing_request {
using T = UpdateClientSpecificPricingRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"exceptions", offsetof(T, exceptions), &detail::type_of<decltype(T::exceptions)>},
};
}  // namespace tables::update_client_specific_pricing_request
constinit const detail::Object UpdateClientSpecificPricingRequest::kObject{
    "UpdateClientSpecificPricingRequest", tables::update_client_specific_pricing_request::kMembers,
    std::size(tables::update_client_specific_pricing_request::kMembers),
    offsetof(UpdateClientSpecificPricingRequest, extra),
    &detail::construct<UpdateClientSpecificPricingRequest>};

namespace tables::update_client_specific_pricing_response {
using T = UpdateClientSpecificPricingResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"exceptions", offsetof(T, exceptions), &detail::type_of<decltype(T::exceptions)>, true},
};
}  // namespace tables::update_client_specific_pricing_response
constinit const detail::Object UpdateClientSpecificPricingResponse::kObject{
    "UpdateClientSpecificPricingResponse",
    tables::update_client_specific_pricing_response::kMembers,
    std::size(tables::update_client_specific_pricing_response::kMembers),
    offsetof(UpdateClientSpecificPricingResponse, extra),
    &detail::construct<UpdateClientSpecificPricingResponse>};

}  // namespace servicetitan::pricebook
