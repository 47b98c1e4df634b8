// Generated from specs/marketing-reputation.json by generator/. Do not edit;
// see docs/regenerate.md.
#include "servicetitan/marketing_reputation/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/marketing_reputation.hpp"

namespace servicetitan::marketing_reputation {

namespace reviews::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}

namespace tables {

}  // namespace tables

namespace module_tables {

extern const detail::OperationEntry kOperations[];
constexpr detail::OperationEntry kOperations[] = {
    {&reviews::tables::get_list::kOperation, nullptr, 0, &detail::any_query<reviews::GetListQuery>,
     reviews::tables::get_list::kQuery, 25, nullptr, &reviews::tables::get_list::kResult},
};
extern const detail::AnyType* const kStructs[];
constexpr const detail::AnyType* kStructs[] = {
    &detail::any_type<ReviewReport>,
};

}  // namespace module_tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "marketing_reputation", module_tables::kOperations, std::size(module_tables::kOperations),
      module_tables::kStructs, std::size(module_tables::kStructs)};
  return table;
}

}  // namespace servicetitan::marketing_reputation
