// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/settings/intacct_business_unit_mappings_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::settings {

namespace tables::intacct_business_unit_mapping_response {
using T = IntacctBusinessUnitMappingResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"tradeName", offsetof(T, trade_name), &detail::type_of<decltype(T::trade_name)>},
    {"intacctLocationName", offsetof(T, intacct_location_name),
     &detail::type_of<decltype(T::intacct_location_name)>},
    {"intacctLocationId", offsetof(T, intacct_location_id),
     &detail::type_of<decltype(T::intacct_location_id)>},
    {"intacctDepartment", offsetof(T, intacct_department),
     &detail::type_of<decltype(T::intacct_department)>},
    {"intacctClass", offsetof(T, intacct_class), &detail::type_of<decltype(T::intacct_class)>},
};
}  // namespace tables::intacct_business_unit_mapping_response
constinit const detail::Object IntacctBusinessUnitMappingResponse::kObject{
    "IntacctBusinessUnitMappingResponse", tables::intacct_business_unit_mapping_response::kMembers,
    std::size(tables::intacct_business_unit_mapping_response::kMembers),
    offsetof(IntacctBusinessUnitMappingResponse, extra),
    &detail::construct<IntacctBusinessUnitMappingResponse>};

}  // namespace servicetitan::settings
