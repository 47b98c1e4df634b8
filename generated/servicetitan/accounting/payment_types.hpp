// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/accounting/payment_types_models.hpp"
#include "servicetitan/accounting/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::accounting::payment_types {

/// Query parameters of @ref get_list.
struct GetListQuery {
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
};

/// GET /accounting/v2/tenant/{tenant}/payment-types
///
/// Scope: `tn.acc.paymenttypes:r`. Paged. Errors: 400.
Request<Page<PaymentTypeResponse>> get_list(const GetListQuery& query = {});

/// GET /accounting/v2/tenant/{tenant}/payment-types/{id}
///
/// Scope: `tn.acc.paymenttypes:r`. Errors: 400.
Request<PaymentTypeResponse> get(std::int64_t id);

}  // namespace servicetitan::accounting::payment_types
