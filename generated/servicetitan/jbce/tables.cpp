// Generated from specs/jbce.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jbce/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/jbce.hpp"

namespace servicetitan::jbce {

namespace call_reasons::tables {
extern const Operation kGet;
extern const detail::QueryMember kGetQuery[];
}  // namespace call_reasons::tables

namespace tables {

extern const detail::OperationEntry kOperations[];
const detail::OperationEntry kOperations[] = {
    {&call_reasons::tables::kGet,
     nullptr, 0,
     &detail::any_query<call_reasons::GetQuery>,
     call_reasons::tables::kGetQuery, 9,
     nullptr,
     &detail::any_type<Page<CallReasonResponse>>},
};
extern const detail::AnyType* const kStructs[];
const detail::AnyType* const kStructs[] = {
    &detail::any_type<ApiErrorResponse>,
    &detail::any_type<CallReasonResponse>,
};

}  // namespace tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "jbce", tables::kOperations, std::size(tables::kOperations), tables::kStructs, std::size(tables::kStructs)};
  return table;
}

}  // namespace servicetitan::jbce
