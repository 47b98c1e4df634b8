// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/settings/exports.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::settings::exports {

namespace tables::business_units {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "settings.exports.business_units",
    .operation_id = "Export_BusinessUnits",
    .method = Method::get,
    .path = "/settings/v2/tenant/{tenant}/export/business-units",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.stt.businessunits:r",
};
using T = BusinessUnitsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportBusinessUnitResponse>>;
}  // namespace tables::business_units
Request<ExportPage<ExportBusinessUnitResponse>> business_units(const BusinessUnitsQuery& query) {
  return detail::RequestBuilder(tables::business_units::kOperation)
      .query(tables::business_units::kQuery, query)
      .returning<ExportPage<ExportBusinessUnitResponse>>();
}

namespace tables::employees {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "settings.exports.employees",
    .operation_id = "Export_Employees",
    .method = Method::get,
    .path = "/settings/v2/tenant/{tenant}/export/employees",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.stt.employees:r",
};
using T = EmployeesQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportEmployeeResponse>>;
}  // namespace tables::employees
Request<ExportPage<ExportEmployeeResponse>> employees(const EmployeesQuery& query) {
  return detail::RequestBuilder(tables::employees::kOperation)
      .query(tables::employees::kQuery, query)
      .returning<ExportPage<ExportEmployeeResponse>>();
}

namespace tables::tag_types {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "settings.exports.tag_types",
    .operation_id = "Export_TagTypes",
    .method = Method::get,
    .path = "/settings/v2/tenant/{tenant}/export/tag-types",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.stt.tagtypes:r",
};
using T = TagTypesQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportTagTypeResponse>>;
}  // namespace tables::tag_types
Request<ExportPage<ExportTagTypeResponse>> tag_types(const TagTypesQuery& query) {
  return detail::RequestBuilder(tables::tag_types::kOperation)
      .query(tables::tag_types::kQuery, query)
      .returning<ExportPage<ExportTagTypeResponse>>();
}

namespace tables::technicians {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "settings.exports.technicians",
    .operation_id = "Export_Technicians",
    .method = Method::get,
    .path = "/settings/v2/tenant/{tenant}/export/technicians",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.stt.technicians:r",
};
using T = TechniciansQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportTechnicianResponse>>;
}  // namespace tables::technicians
Request<ExportPage<ExportTechnicianResponse>> technicians(const TechniciansQuery& query) {
  return detail::RequestBuilder(tables::technicians::kOperation)
      .query(tables::technicians::kQuery, query)
      .returning<ExportPage<ExportTechnicianResponse>>();
}

}  // namespace servicetitan::settings::exports
