// Generated from specs/shop-items.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

namespace servicetitan::detail {
struct ModuleTable;
}

namespace servicetitan::shop_items {

/// Every operation and struct of the module, as data (see servicetitan/detail/module.hpp).
const detail::ModuleTable& module_table() noexcept;

}  // namespace servicetitan::shop_items
