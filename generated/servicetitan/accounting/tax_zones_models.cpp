// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/tax_zones_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::accounting {

namespace tables::tax_base_type_names {
using T = TaxBaseTypeNames;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Subtotal", static_cast<std::int32_t>(T::kSubtotal)},
    {"Labor", static_cast<std::int32_t>(T::kLabor)},
    {"Material", static_cast<std::int32_t>(T::kMaterial)},
};
}  // namespace tables::tax_base_type_names
const detail::EnumTable& enum_table(TaxBaseTypeNames) noexcept {
  static constexpr detail::EnumTable table{
      "TaxBaseTypeNames", tables::tax_base_type_names::kValues,
      std::size(tables::tax_base_type_names::kValues)};
  return table;
}

namespace tables::tax_rate_response {
using T = TaxRateResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>},
    {"taxName", offsetof(T, tax_name), &detail::type_of<decltype(T::tax_name)>},
    {"taxBaseType", offsetof(T, tax_base_type), &detail::type_of<decltype(T::tax_base_type)>, true},
    {"taxRate", offsetof(T, tax_rate), &detail::type_of<decltype(T::tax_rate)>, true},
    {"salesTaxItem", offsetof(T, sales_tax_item), &detail::type_of<decltype(T::sales_tax_item)>},
};
}  // namespace tables::tax_rate_response
constinit const detail::Object TaxRateResponse::kObject{
    "TaxRateResponse", tables::tax_rate_response::kMembers,
    std::size(tables::tax_rate_response::kMembers), offsetof(TaxRateResponse, extra),
    &detail::construct<TaxRateResponse>};

namespace tables::tax_zone_response {
using T = TaxZoneResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"color", offsetof(T, color), &detail::type_of<decltype(T::color)>},
    {"isTaxRateSeparated", offsetof(T, is_tax_rate_separated),
     &detail::type_of<decltype(T::is_tax_rate_separated)>, true},
    {"isMultipleTaxZone", offsetof(T, is_multiple_tax_zone),
     &detail::type_of<decltype(T::is_multiple_tax_zone)>, true},
    {"rates", offsetof(T, rates), &detail::type_of<decltype(T::rates)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::tax_zone_response
constinit const detail::Object TaxZoneResponse::kObject{
    "TaxZoneResponse", tables::tax_zone_response::kMembers,
    std::size(tables::tax_zone_response::kMembers), offsetof(TaxZoneResponse, extra),
    &detail::construct<TaxZoneResponse>};

}  // namespace servicetitan::accounting
