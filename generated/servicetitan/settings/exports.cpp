// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/settings/exports.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::settings::exports {

namespace tables {

extern const Operation kBusinessUnits;
const Operation kBusinessUnits{
    .name = "settings.exports.business_units",
    .operation_id = "Export_BusinessUnits",
    .method = Method::get,
    .path = "/settings/v2/tenant/{tenant}/export/business-units",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.stt.businessunits:r",
};
extern const detail::QueryMember kBusinessUnitsQuery[];
const detail::QueryMember kBusinessUnitsQuery[] = {
    {"from", offsetof(BusinessUnitsQuery, from),
     &detail::type_of<decltype(BusinessUnitsQuery::from)>},
    {"includeRecentChanges", offsetof(BusinessUnitsQuery, include_recent_changes),
     &detail::type_of<decltype(BusinessUnitsQuery::include_recent_changes)>},
};

extern const Operation kEmployees;
const Operation kEmployees{
    .name = "settings.exports.employees",
    .operation_id = "Export_Employees",
    .method = Method::get,
    .path = "/settings/v2/tenant/{tenant}/export/employees",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.stt.employees:r",
};
extern const detail::QueryMember kEmployeesQuery[];
const detail::QueryMember kEmployeesQuery[] = {
    {"from", offsetof(EmployeesQuery, from), &detail::type_of<decltype(EmployeesQuery::from)>},
    {"includeRecentChanges", offsetof(EmployeesQuery, include_recent_changes),
     &detail::type_of<decltype(EmployeesQuery::include_recent_changes)>},
};

extern const Operation kTagTypes;
const Operation kTagTypes{
    .name = "settings.exports.tag_types",
    .operation_id = "Export_TagTypes",
    .method = Method::get,
    .path = "/settings/v2/tenant/{tenant}/export/tag-types",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.stt.tagtypes:r",
};
extern const detail::QueryMember kTagTypesQuery[];
const detail::QueryMember kTagTypesQuery[] = {
    {"from", offsetof(TagTypesQuery, from), &detail::type_of<decltype(TagTypesQuery::from)>},
    {"includeRecentChanges", offsetof(TagTypesQuery, include_recent_changes),
     &detail::type_of<decltype(TagTypesQuery::include_recent_changes)>},
};

extern const Operation kTechnicians;
const Operation kTechnicians{
    .name = "settings.exports.technicians",
    .operation_id = "Export_Technicians",
    .method = Method::get,
    .path = "/settings/v2/tenant/{tenant}/export/technicians",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.stt.technicians:r",
};
extern const detail::QueryMember kTechniciansQuery[];
const detail::QueryMember kTechniciansQuery[] = {
    {"from", offsetof(TechniciansQuery, from), &detail::type_of<decltype(TechniciansQuery::from)>},
    {"includeRecentChanges", offsetof(TechniciansQuery, include_recent_changes),
     &detail::type_of<decltype(TechniciansQuery::include_recent_changes)>},
};

}  // namespace tables

Request<ExportPage<ExportBusinessUnitResponse>> business_units(const BusinessUnitsQuery& query) {
  return detail::RequestBuilder(tables::kBusinessUnits)
      .query(tables::kBusinessUnitsQuery, query)
      .returning<ExportPage<ExportBusinessUnitResponse>>();
}

Request<ExportPage<ExportEmployeeResponse>> employees(const EmployeesQuery& query) {
  return detail::RequestBuilder(tables::kEmployees)
      .query(tables::kEmployeesQuery, query)
      .returning<ExportPage<ExportEmployeeResponse>>();
}

Request<ExportPage<ExportTagTypeResponse>> tag_types(const TagTypesQuery& query) {
  return detail::RequestBuilder(tables::kTagTypes)
      .query(tables::kTagTypesQuery, query)
      .returning<ExportPage<ExportTagTypeResponse>>();
}

Request<ExportPage<ExportTechnicianResponse>> technicians(const TechniciansQuery& query) {
  return detail::RequestBuilder(tables::kTechnicians)
      .query(tables::kTechniciansQuery, query)
      .returning<ExportPage<ExportTechnicianResponse>>();
}

}  // namespace servicetitan::settings::exports
