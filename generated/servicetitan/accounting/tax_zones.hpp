// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/accounting/shared.hpp"
#include "servicetitan/accounting/tax_zones_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::accounting::tax_zones {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::vector<std::int64_t> ids{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  /// `+` or `-` and a field, of `Id`, `Name`, `CreatedOn`.
  std::optional<std::string> sort{};
};

/// GET /accounting/v2/tenant/{tenant}/tax-zones
///
/// Scope: `tn.acc.taxzones:r`. Paged. Errors: 400.
Request<Page<TaxZoneResponse>> get_list(const GetListQuery& query = {});

}  // namespace servicetitan::accounting::tax_zones
