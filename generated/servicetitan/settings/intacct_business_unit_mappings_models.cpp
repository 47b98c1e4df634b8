// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/settings/intacct_business_unit_mappings_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::settings {

namespace tables {

extern const detail::Member kIntacctBusinessUnitMappingResponse[];
const detail::Member kIntacctBusinessUnitMappingResponse[] = {
    {"id", offsetof(IntacctBusinessUnitMappingResponse, id),
     &detail::type_of<decltype(IntacctBusinessUnitMappingResponse::id)>, true},
    {"name", offsetof(IntacctBusinessUnitMappingResponse, name),
     &detail::type_of<decltype(IntacctBusinessUnitMappingResponse::name)>},
    {"active", offsetof(IntacctBusinessUnitMappingResponse, active),
     &detail::type_of<decltype(IntacctBusinessUnitMappingResponse::active)>, true},
    {"tradeName", offsetof(IntacctBusinessUnitMappingResponse, trade_name),
     &detail::type_of<decltype(IntacctBusinessUnitMappingResponse::trade_name)>},
    {"intacctLocationName", offsetof(IntacctBusinessUnitMappingResponse, intacct_location_name),
     &detail::type_of<decltype(IntacctBusinessUnitMappingResponse::intacct_location_name)>},
    {"intacctLocationId", offsetof(IntacctBusinessUnitMappingResponse, intacct_location_id),
     &detail::type_of<decltype(IntacctBusinessUnitMappingResponse::intacct_location_id)>},
    {"intacctDepartment", offsetof(IntacctBusinessUnitMappingResponse, intacct_department),
     &detail::type_of<decltype(IntacctBusinessUnitMappingResponse::intacct_department)>},
    {"intacctClass", offsetof(IntacctBusinessUnitMappingResponse, intacct_class),
     &detail::type_of<decltype(IntacctBusinessUnitMappingResponse::intacct_class)>},
};

}  // namespace tables

const detail::Object IntacctBusinessUnitMappingResponse::kObject{
    "IntacctBusinessUnitMappingResponse", tables::kIntacctBusinessUnitMappingResponse,
    std::size(tables::kIntacctBusinessUnitMappingResponse),
    offsetof(IntacctBusinessUnitMappingResponse, extra),
    &detail::construct<IntacctBusinessUnitMappingResponse>};

}  // namespace servicetitan::settings
