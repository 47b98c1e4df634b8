// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::salestech::opportunities {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<std::string> sort{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::int32_t> page{};
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
};

/// GET /sales/v2/tenant/{tenant}/opportunities
///
/// Errors: 400. Retained from 2026-03: newer documents do not have it.
Request<Json> get_list(const GetListQuery& query = {});

/// GET /sales/v2/tenant/{tenant}/opportunities/{id}
///
/// Errors: 400. Retained from 2026-03: newer documents do not have it.
Request<Json> get(std::int64_t id);

}  // namespace servicetitan::salestech::opportunities
