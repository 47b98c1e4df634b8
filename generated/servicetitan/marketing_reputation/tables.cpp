// Generated from specs/marketing-reputation.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing_reputation/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/marketing_reputation.hpp"

namespace servicetitan::marketing_reputation {

namespace reviews::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
}  // namespace reviews::tables

namespace tables {

extern const detail::OperationEntry kOperations[];
const detail::OperationEntry kOperations[] = {
    {&reviews::tables::kGetList,
     nullptr, 0,
     &detail::any_query<reviews::GetListQuery>,
     reviews::tables::kGetListQuery, 25,
     nullptr,
     &detail::any_type<Page<ReviewReport>>},
};
extern const detail::AnyType* const kStructs[];
const detail::AnyType* const kStructs[] = {
    &detail::any_type<ReviewReport>,
};

}  // namespace tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "marketing_reputation", tables::kOperations, std::size(tables::kOperations), tables::kStructs, std::size(tables::kStructs)};
  return table;
}

}  // namespace servicetitan::marketing_reputation
