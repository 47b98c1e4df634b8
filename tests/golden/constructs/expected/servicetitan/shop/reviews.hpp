// Generated from specs/shop.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/request.hpp"
#include "servicetitan/shop/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::shop::reviews {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
};

/// GET /shop/v2/tenant/{tenant}/reviews
///
/// Scope: `tn.shop.r`. Paged. Errors: 400.
Request<Page<Order>> get_list(const GetListQuery& query = {});

}  // namespace servicetitan::shop::reviews
