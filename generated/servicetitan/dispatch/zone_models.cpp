// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/zone_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::dispatch {

namespace tables::create_or_update_zone_request_args {
using T = CreateOrUpdateZoneRequestArgs;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"zips", offsetof(T, zips), &detail::type_of<decltype(T::zips)>},
    {"cities", offsetof(T, cities), &detail::type_of<decltype(T::cities)>},
    {"territoryNumbers", offsetof(T, territory_numbers),
     &detail::type_of<decltype(T::territory_numbers)>},
    {"locnNumbers", offsetof(T, locn_numbers), &detail::type_of<decltype(T::locn_numbers)>},
    {"serviceDaysEnabled", offsetof(T, service_days_enabled),
     &detail::type_of<decltype(T::service_days_enabled)>},
    {"serviceDaysIds", offsetof(T, service_days_ids),
     &detail::type_of<decltype(T::service_days_ids)>},
    {"businessUnits", offsetof(T, business_units), &detail::type_of<decltype(T::business_units)>},
};
}  // namespace tables::create_or_update_zone_request_args
constinit const detail::Object CreateOrUpdateZoneRequestArgs::kObject{
    "CreateOrUpdateZoneRequestArgs", tables::create_or_update_zone_request_args::kMembers,
    std::size(tables::create_or_update_zone_request_args::kMembers),
    offsetof(CreateOrUpdateZoneRequestArgs, extra),
    &detail::construct<CreateOrUpdateZoneRequestArgs>};

namespace tables::create_or_update_zone_response {
using T = CreateOrUpdateZoneResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"zips", offsetof(T, zips), &detail::type_of<decltype(T::zips)>, true},
    {"cities", offsetof(T, cities), &detail::type_of<decltype(T::cities)>, true},
    {"territoryNumbers", offsetof(T, territory_numbers),
     &detail::type_of<decltype(T::territory_numbers)>, true},
    {"locnNumbers", offsetof(T, locn_numbers), &detail::type_of<decltype(T::locn_numbers)>, true},
    {"serviceDaysEnabled", offsetof(T, service_days_enabled),
     &detail::type_of<decltype(T::service_days_enabled)>, true},
    {"serviceDaysIds", offsetof(T, service_days_ids),
     &detail::type_of<decltype(T::service_days_ids)>, true},
    {"businessUnits", offsetof(T, business_units), &detail::type_of<decltype(T::business_units)>,
     true},
};
}  // namespace tables::create_or_update_zone_response
constinit const detail::Object CreateOrUpdateZoneResponse::kObject{
    "CreateOrUpdateZoneResponse", tables::create_or_update_zone_response::kMembers,
    std::size(tables::create_or_update_zone_response::kMembers),
    offsetof(CreateOrUpdateZoneResponse, extra), &detail::construct<CreateOrUpdateZoneResponse>};

namespace tables::zone_response {
using T = ZoneResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"zips", offsetof(T, zips), &detail::type_of<decltype(T::zips)>},
    {"cities", offsetof(T, cities), &detail::type_of<decltype(T::cities)>},
    {"territoryNumbers", offsetof(T, territory_numbers),
     &detail::type_of<decltype(T::territory_numbers)>},
    {"locnNumbers", offsetof(T, locn_numbers), &detail::type_of<decltype(T::locn_numbers)>},
    {"createdBy", offsetof(T, created_by), &detail::type_of<decltype(T::created_by)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"serviceDaysEnabled", offsetof(T, service_days_enabled),
     &detail::type_of<decltype(T::service_days_enabled)>, true},
    {"serviceDays", offsetof(T, service_days), &detail::type_of<decltype(T::service_days)>},
    {"businessUnits", offsetof(T, business_units), &detail::type_of<decltype(T::business_units)>},
    {"technicians", offsetof(T, technicians), &detail::type_of<decltype(T::technicians)>},
};
}  // namespace tables::zone_response
constinit const detail::Object ZoneResponse::kObject{
    "ZoneResponse", tables::zone_response::kMembers, std::size(tables::zone_response::kMembers),
    offsetof(ZoneResponse, extra), &detail::construct<ZoneResponse>};

}  // namespace servicetitan::dispatch
