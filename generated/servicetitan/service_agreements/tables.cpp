// Generated from specs/service-agreements.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/service_agreements/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/service_agreements.hpp"

namespace servicetitan::service_agreements {

namespace exports::tables::service_agreements {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace service_agreements::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace service_agreements::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}

namespace tables {

namespace service_agreements::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace service_agreements::get

}  // namespace tables

namespace module_tables {

extern const detail::OperationEntry kOperations[];
constexpr detail::OperationEntry kOperations[] = {
    {&exports::tables::service_agreements::kOperation, nullptr, 0,
     &detail::any_query<exports::ServiceAgreementsQuery>,
     exports::tables::service_agreements::kQuery, 2, nullptr,
     &exports::tables::service_agreements::kResult},
    {&service_agreements::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<service_agreements::GetListQuery>,
     service_agreements::tables::get_list::kQuery, 12, nullptr,
     &service_agreements::tables::get_list::kResult},
    {&service_agreements::tables::get::kOperation, tables::service_agreements::get::kPath, 1,
     nullptr, nullptr, 0, nullptr, &service_agreements::tables::get::kResult},
};
extern const detail::AnyType* const kStructs[];
constexpr const detail::AnyType* kStructs[] = {
    &detail::any_type<ApiErrorResponse>,
    &detail::any_type<CustomFieldResponse>,
    &detail::any_type<ExportServiceAgreementResponse>,
    &detail::any_type<ServiceAgreementResponse>,
    &detail::any_type<ServiceAgreementTemplateFieldsResponse>,
};

}  // namespace module_tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "service_agreements", module_tables::kOperations, std::size(module_tables::kOperations),
      module_tables::kStructs, std::size(module_tables::kStructs)};
  return table;
}

}  // namespace servicetitan::service_agreements
