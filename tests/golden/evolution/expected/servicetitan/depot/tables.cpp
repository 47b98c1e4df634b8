// Generated from specs/depot.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/depot/tables.hpp"

#include "servicetitan/depot.hpp"
#include "servicetitan/detail/module.hpp"

namespace servicetitan::depot {

namespace boxes::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace boxes::tables::add { extern const Operation kOperation; }
namespace boxes::tables::add2 { extern const Operation kOperation; }
namespace boxes::tables::crates {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace lids::tables::get_list {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace states::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}

namespace tables {

}  // namespace tables

namespace module_tables {

extern const detail::OperationEntry kOperations[];
constexpr detail::OperationEntry kOperations[] = {
    {&boxes::tables::get_list::kOperation, nullptr, 0, &detail::any_query<boxes::GetListQuery>,
     boxes::tables::get_list::kQuery, 3, nullptr, &boxes::tables::get_list::kResult},
    {&boxes::tables::add::kOperation, nullptr, 0, nullptr, nullptr, 0, &detail::any_type<AddBox>,
     nullptr},
    {&boxes::tables::add2::kOperation, nullptr, 0, nullptr, nullptr, 0, &detail::any_type<V2Box>,
     nullptr},
    {&boxes::tables::crates::kOperation, nullptr, 0, nullptr, nullptr, 0, nullptr,
     &boxes::tables::crates::kResult},
    {&lids::tables::get_list::kOperation, nullptr, 0, nullptr, nullptr, 0, nullptr,
     &lids::tables::get_list::kResult},
    {&states::tables::get::kOperation, nullptr, 0, nullptr, nullptr, 0, nullptr,
     &states::tables::get::kResult},
};
extern const detail::AnyType* const kStructs[];
constexpr const detail::AnyType* kStructs[] = {
    &detail::any_type<AddBox>,
    &detail::any_type<ApiError>,
    &detail::any_type<Box>,
    &detail::any_type<Crate>,
    &detail::any_type<Lid>,
    &detail::any_type<V2Box>,
};

}  // namespace module_tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "depot", module_tables::kOperations, std::size(module_tables::kOperations),
      module_tables::kStructs, std::size(module_tables::kStructs)};
  return table;
}

}  // namespace servicetitan::depot
