// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/accounting/remittance_vendors_models.hpp"
#include "servicetitan/accounting/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::accounting::remittance_vendors {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::vector<std::int64_t> ids{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  /// `+` or `-` and a field, of `Id`, `ModifiedOn`, `CreatedOn`.
  std::optional<std::string> sort{};
};

/// GET /accounting/v2/tenant/{tenant}/remittance-vendors
///
/// Scope: `tn.acc.remittancevendors:r`. Paged. Errors: 400.
Request<Page<RemittanceVendorResponse>> get_list(const GetListQuery& query = {});

/// GET /accounting/v2/tenant/{tenant}/remittance-vendors/{id}
///
/// Scope: `tn.acc.remittancevendors:r`. Errors: 400, 404.
Request<RemittanceVendorResponse> get_by_id(std::int64_t id);

}  // namespace servicetitan::accounting::remittance_vendors
