// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/inventory/inventory_templates_models.hpp"
#include "servicetitan/inventory/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::inventory::inventory_templates {

/// Query parameters of @ref get_list.
struct GetListQuery {
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::string> sort{};
};

/// GET /inventory/v2/tenant/{tenant}/inventory-templates
///
/// Scope: `tn.inv.inventorytemplates:r`. Paged. Errors: 400.
Request<Page<InventoryTemplateResponse>> get_list(const GetListQuery& query = {});

}  // namespace servicetitan::inventory::inventory_templates
