// Generated from specs/shop-items.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/shop_items/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/shop_items.hpp"

namespace servicetitan::shop_items {

namespace items::tables::list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}

namespace tables {

}  // namespace tables

namespace module_tables {

extern const detail::OperationEntry kOperations[];
constexpr detail::OperationEntry kOperations[] = {
    {&items::tables::list::kOperation, nullptr, 0, &detail::any_query<items::ListQuery>,
     items::tables::list::kQuery, 1, nullptr, &items::tables::list::kResult},
};
extern const detail::AnyType* const kStructs[];
constexpr const detail::AnyType* kStructs[] = {
    &detail::any_type<ApiError>,
    &detail::any_type<Item>,
};

}  // namespace module_tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "shop_items", module_tables::kOperations, std::size(module_tables::kOperations),
      module_tables::kStructs, std::size(module_tables::kStructs)};
  return table;
}

}  // namespace servicetitan::shop_items
