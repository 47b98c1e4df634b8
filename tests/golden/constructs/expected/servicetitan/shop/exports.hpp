// Generated from specs/shop.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/request.hpp"
#include "servicetitan/shop/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::shop::exports {

/// Query parameters of @ref orders_archive.
struct OrdersArchiveQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /shop/v2/tenant/{tenant}/export/orders/archive
///
/// Scope: `tn.shop.r`. Export feed. Errors: 400. Deprecated.
Request<ExportPage<Order>> orders_archive(const OrdersArchiveQuery& query = {});

}  // namespace servicetitan::shop::exports
