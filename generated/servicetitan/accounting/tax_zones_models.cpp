// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/tax_zones_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::accounting {

namespace tables {

extern const detail::EnumValue kTaxBaseTypeNames[];
const detail::EnumValue kTaxBaseTypeNames[] = {
    {"Subtotal", static_cast<std::int32_t>(TaxBaseTypeNames::kSubtotal)},
    {"Labor", static_cast<std::int32_t>(TaxBaseTypeNames::kLabor)},
    {"Material", static_cast<std::int32_t>(TaxBaseTypeNames::kMaterial)},
};

extern const detail::Member kTaxRateResponse[];
const detail::Member kTaxRateResponse[] = {
    {"id", offsetof(TaxRateResponse, id), &detail::type_of<decltype(TaxRateResponse::id)>},
    {"taxName", offsetof(TaxRateResponse, tax_name),
     &detail::type_of<decltype(TaxRateResponse::tax_name)>},
    {"taxBaseType", offsetof(TaxRateResponse, tax_base_type),
     &detail::type_of<decltype(TaxRateResponse::tax_base_type)>, true},
    {"taxRate", offsetof(TaxRateResponse, tax_rate),
     &detail::type_of<decltype(TaxRateResponse::tax_rate)>, true},
    {"salesTaxItem", offsetof(TaxRateResponse, sales_tax_item),
     &detail::type_of<decltype(TaxRateResponse::sales_tax_item)>},
};

extern const detail::Member kTaxZoneResponse[];
const detail::Member kTaxZoneResponse[] = {
    {"id", offsetof(TaxZoneResponse, id), &detail::type_of<decltype(TaxZoneResponse::id)>, true},
    {"name", offsetof(TaxZoneResponse, name), &detail::type_of<decltype(TaxZoneResponse::name)>},
    {"color", offsetof(TaxZoneResponse, color), &detail::type_of<decltype(TaxZoneResponse::color)>},
    {"isTaxRateSeparated", offsetof(TaxZoneResponse, is_tax_rate_separated),
     &detail::type_of<decltype(TaxZoneResponse::is_tax_rate_separated)>, true},
    {"isMultipleTaxZone", offsetof(TaxZoneResponse, is_multiple_tax_zone),
     &detail::type_of<decltype(TaxZoneResponse::is_multiple_tax_zone)>, true},
    {"rates", offsetof(TaxZoneResponse, rates), &detail::type_of<decltype(TaxZoneResponse::rates)>,
     true},
    {"createdOn", offsetof(TaxZoneResponse, created_on),
     &detail::type_of<decltype(TaxZoneResponse::created_on)>, true},
    {"modifiedOn", offsetof(TaxZoneResponse, modified_on),
     &detail::type_of<decltype(TaxZoneResponse::modified_on)>, true},
    {"active", offsetof(TaxZoneResponse, active),
     &detail::type_of<decltype(TaxZoneResponse::active)>, true},
};

}  // namespace tables

const detail::EnumTable& enum_table(TaxBaseTypeNames) noexcept {
  static constexpr detail::EnumTable table{
      "TaxBaseTypeNames", tables::kTaxBaseTypeNames, std::size(tables::kTaxBaseTypeNames),
      false};
  return table;
}

const detail::Object TaxRateResponse::kObject{
    "TaxRateResponse", tables::kTaxRateResponse, std::size(tables::kTaxRateResponse),
    offsetof(TaxRateResponse, extra), &detail::construct<TaxRateResponse>};

const detail::Object TaxZoneResponse::kObject{
    "TaxZoneResponse", tables::kTaxZoneResponse, std::size(tables::kTaxZoneResponse),
    offsetof(TaxZoneResponse, extra), &detail::construct<TaxZoneResponse>};

}  // namespace servicetitan::accounting
