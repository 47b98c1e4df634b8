// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/marketing/shared.hpp"
#include "servicetitan/marketing/suppressions_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::marketing::suppressions {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::optional<std::string> email{};
  /// `+` or `-` and a field, of `Id`, `Email`, `CreatedOn`, `ModifiedOn`.
  std::optional<std::string> sort{};
};

/// GET /marketing/v2/tenant/{tenant}/suppressions
///
/// Paged. Errors: 400. Retained from 2026-03: newer documents do not have it.
Request<Page<SuppressionResponse>> get_list(const GetListQuery& query = {});

/// POST /marketing/v2/tenant/{tenant}/suppressions/suppress
///
/// Errors: 400. Retained from 2026-03: newer documents do not have it.
Request<void> add(const AddSuppressionsRequest& body);

/// POST /marketing/v2/tenant/{tenant}/suppressions/unsuppress
///
/// Errors: 400. Retained from 2026-03: newer documents do not have it.
Request<void> remove(const RemoveSuppressionsRequest& body);

/// GET /marketing/v2/tenant/{tenant}/suppressions/{email}
///
/// Errors: 400. Retained from 2026-03: newer documents do not have it.
Request<SuppressionResponse> get(std::string_view email);

}  // namespace servicetitan::marketing::suppressions
