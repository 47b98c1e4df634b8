// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/zone_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::dispatch {

namespace tables {

extern const detail::Member kCreateOrUpdateZoneRequestArgs[];
const detail::Member kCreateOrUpdateZoneRequestArgs[] = {
    {"name", offsetof(CreateOrUpdateZoneRequestArgs, name),
     &detail::type_of<decltype(CreateOrUpdateZoneRequestArgs::name)>},
    {"zips", offsetof(CreateOrUpdateZoneRequestArgs, zips),
     &detail::type_of<decltype(CreateOrUpdateZoneRequestArgs::zips)>},
    {"cities", offsetof(CreateOrUpdateZoneRequestArgs, cities),
     &detail::type_of<decltype(CreateOrUpdateZoneRequestArgs::cities)>},
    {"territoryNumbers", offsetof(CreateOrUpdateZoneRequestArgs, territory_numbers),
     &detail::type_of<decltype(CreateOrUpdateZoneRequestArgs::territory_numbers)>},
    {"locnNumbers", offsetof(CreateOrUpdateZoneRequestArgs, locn_numbers),
     &detail::type_of<decltype(CreateOrUpdateZoneRequestArgs::locn_numbers)>},
    {"serviceDaysEnabled", offsetof(CreateOrUpdateZoneRequestArgs, service_days_enabled),
     &detail::type_of<decltype(CreateOrUpdateZoneRequestArgs::service_days_enabled)>},
    {"serviceDaysIds", offsetof(CreateOrUpdateZoneRequestArgs, service_days_ids),
     &detail::type_of<decltype(CreateOrUpdateZoneRequestArgs::service_days_ids)>},
    {"businessUnits", offsetof(CreateOrUpdateZoneRequestArgs, business_units),
     &detail::type_of<decltype(CreateOrUpdateZoneRequestArgs::business_units)>},
};

extern const detail::Member kCreateOrUpdateZoneResponse[];
const detail::Member kCreateOrUpdateZoneResponse[] = {
    {"id", offsetof(CreateOrUpdateZoneResponse, id),
     &detail::type_of<decltype(CreateOrUpdateZoneResponse::id)>, true},
    {"active", offsetof(CreateOrUpdateZoneResponse, active),
     &detail::type_of<decltype(CreateOrUpdateZoneResponse::active)>, true},
    {"name", offsetof(CreateOrUpdateZoneResponse, name),
     &detail::type_of<decltype(CreateOrUpdateZoneResponse::name)>, true},
    {"zips", offsetof(CreateOrUpdateZoneResponse, zips),
     &detail::type_of<decltype(CreateOrUpdateZoneResponse::zips)>, true},
    {"cities", offsetof(CreateOrUpdateZoneResponse, cities),
     &detail::type_of<decltype(CreateOrUpdateZoneResponse::cities)>, true},
    {"territoryNumbers", offsetof(CreateOrUpdateZoneResponse, territory_numbers),
     &detail::type_of<decltype(CreateOrUpdateZoneResponse::territory_numbers)>, true},
    {"locnNumbers", offsetof(CreateOrUpdateZoneResponse, locn_numbers),
     &detail::type_of<decltype(CreateOrUpdateZoneResponse::locn_numbers)>, true},
    {"serviceDaysEnabled", offsetof(CreateOrUpdateZoneResponse, service_days_enabled),
     &detail::type_of<decltype(CreateOrUpdateZoneResponse::service_days_enabled)>, true},
    {"serviceDaysIds", offsetof(CreateOrUpdateZoneResponse, service_days_ids),
     &detail::type_of<decltype(CreateOrUpdateZoneResponse::service_days_ids)>, true},
    {"businessUnits", offsetof(CreateOrUpdateZoneResponse, business_units),
     &detail::type_of<decltype(CreateOrUpdateZoneResponse::business_units)>, true},
};

extern const detail::Member kZoneResponse[];
const detail::Member kZoneResponse[] = {
    {"id", offsetof(ZoneResponse, id), &detail::type_of<decltype(ZoneResponse::id)>, true},
    {"active", offsetof(ZoneResponse, active), &detail::type_of<decltype(ZoneResponse::active)>,
     true},
    {"name", offsetof(ZoneResponse, name), &detail::type_of<decltype(ZoneResponse::name)>},
    {"zips", offsetof(ZoneResponse, zips), &detail::type_of<decltype(ZoneResponse::zips)>},
    {"cities", offsetof(ZoneResponse, cities), &detail::type_of<decltype(ZoneResponse::cities)>},
    {"territoryNumbers", offsetof(ZoneResponse, territory_numbers),
     &detail::type_of<decltype(ZoneResponse::territory_numbers)>},
    {"locnNumbers", offsetof(ZoneResponse, locn_numbers),
     &detail::type_of<decltype(ZoneResponse::locn_numbers)>},
    {"createdBy", offsetof(ZoneResponse, created_by),
     &detail::type_of<decltype(ZoneResponse::created_by)>, true},
    {"createdOn", offsetof(ZoneResponse, created_on),
     &detail::type_of<decltype(ZoneResponse::created_on)>, true},
    {"modifiedOn", offsetof(ZoneResponse, modified_on),
     &detail::type_of<decltype(ZoneResponse::modified_on)>, true},
    {"serviceDaysEnabled", offsetof(ZoneResponse, service_days_enabled),
     &detail::type_of<decltype(ZoneResponse::service_days_enabled)>, true},
    {"serviceDays", offsetof(ZoneResponse, service_days),
     &detail::type_of<decltype(ZoneResponse::service_days)>},
    {"businessUnits", offsetof(ZoneResponse, business_units),
     &detail::type_of<decltype(ZoneResponse::business_units)>},
    {"technicians", offsetof(ZoneResponse, technicians),
     &detail::type_of<decltype(ZoneResponse::technicians)>},
};

}  // namespace tables

const detail::Object CreateOrUpdateZoneRequestArgs::kObject{
    "CreateOrUpdateZoneRequestArgs", tables::kCreateOrUpdateZoneRequestArgs,
    std::size(tables::kCreateOrUpdateZoneRequestArgs),
    offsetof(CreateOrUpdateZoneRequestArgs, extra),
    &detail::construct<CreateOrUpdateZoneRequestArgs>};

const detail::Object CreateOrUpdateZoneResponse::kObject{
    "CreateOrUpdateZoneResponse", tables::kCreateOrUpdateZoneResponse,
    std::size(tables::kCreateOrUpdateZoneResponse), offsetof(CreateOrUpdateZoneResponse, extra),
    &detail::construct<CreateOrUpdateZoneResponse>};

const detail::Object ZoneResponse::kObject{
    "ZoneResponse", tables::kZoneResponse, std::size(tables::kZoneResponse),
    offsetof(ZoneResponse, extra), &detail::construct<ZoneResponse>};

}  // namespace servicetitan::dispatch
