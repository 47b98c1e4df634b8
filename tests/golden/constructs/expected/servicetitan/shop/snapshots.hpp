// Generated from specs/shop.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/request.hpp"
#include "servicetitan/shop/common_models.hpp"
#include "servicetitan/shop/snapshots_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::shop::snapshots {

/// Query parameters of @ref get_data.
struct GetDataQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
};

/// POST /shop/v2/tenant/{tenant}/snapshots/{id}/data
///
/// Scope: `tn.shop.r`. Errors: 400. Rate class: report. Only reads. Retained from 2025-12: newer
/// documents do not have it.
Request<Snapshot> get_data(std::string_view id, const GetDataQuery& query, const Contact& body);

}  // namespace servicetitan::shop::snapshots
