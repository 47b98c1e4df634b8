// Generated from specs/service-agreements.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/service_agreements/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/service_agreements.hpp"

namespace servicetitan::service_agreements {

namespace exports::tables {
extern const Operation kServiceAgreements;
extern const detail::QueryMember kServiceAgreementsQuery[];
}  // namespace exports::tables

namespace service_agreements::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kGet;
}  // namespace service_agreements::tables

namespace tables {

extern const detail::PathMember kServiceAgreementsGetPath[];
const detail::PathMember kServiceAgreementsGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::OperationEntry kOperations[];
const detail::OperationEntry kOperations[] = {
    {&exports::tables::kServiceAgreements,
     nullptr, 0,
     &detail::any_query<exports::ServiceAgreementsQuery>,
     exports::tables::kServiceAgreementsQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportServiceAgreementResponse>>},
    {&service_agreements::tables::kGetList,
     nullptr, 0,
     &detail::any_query<service_agreements::GetListQuery>,
     service_agreements::tables::kGetListQuery, 12,
     nullptr,
     &detail::any_type<Page<ServiceAgreementResponse>>},
    {&service_agreements::tables::kGet,
     kServiceAgreementsGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<ServiceAgreementResponse>},
};
extern const detail::AnyType* const kStructs[];
const detail::AnyType* const kStructs[] = {
    &detail::any_type<ApiErrorResponse>,
    &detail::any_type<CustomFieldResponse>,
    &detail::any_type<ExportServiceAgreementResponse>,
    &detail::any_type<ServiceAgreementResponse>,
    &detail::any_type<ServiceAgreementTemplateFieldsResponse>,
};

}  // namespace tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "service_agreements", tables::kOperations, std::size(tables::kOperations), tables::kStructs, std::size(tables::kStructs)};
  return table;
}

}  // namespace servicetitan::service_agreements
