// Generated from specs/jbce.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jbce/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/jbce.hpp"

namespace servicetitan::jbce {

namespace call_reasons::tables::get {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}

namespace tables {

}  // namespace tables

namespace module_tables {

extern const detail::OperationEntry kOperations[];
constexpr detail::OperationEntry kOperations[] = {
    {&call_reasons::tables::get::kOperation, nullptr, 0, &detail::any_query<call_reasons::GetQuery>,
     call_reasons::tables::get::kQuery, 9, nullptr, &call_reasons::tables::get::kResult},
};
extern const detail::AnyType* const kStructs[];
constexpr const detail::AnyType* kStructs[] = {
    &detail::any_type<ApiErrorResponse>,
    &detail::any_type<CallReasonResponse>,
};

}  // namespace module_tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "jbce", module_tables::kOperations, std::size(module_tables::kOperations),
      module_tables::kStructs, std::size(module_tables::kStructs)};
  return table;
}

}  // namespace servicetitan::jbce
