// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/accounting/payment_terms_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::accounting::payment_terms {

/// Query parameters of @ref get_list.
struct GetListQuery {
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  /// `+` or `-` and a field, of `Id`, `Name`, `CreatedOn`.
  std::optional<std::string> sort{};
};

/// GET /accounting/v2/tenant/{tenant}/payment-terms
///
/// Scope: `tn.acc.paymentterms:r`. Paged. Errors: 400.
Request<Page<PaymentTermAPIModel>> get_list(const GetListQuery& query = {});

/// GET /accounting/v2/tenant/{tenant}/payment-terms/{paymentTermId}
///
/// Scope: `tn.acc.paymentterms:r`. Errors: 400.
Request<PaymentTermAPIModel> get_payment_term_model(std::int64_t payment_term_id);

}  // namespace servicetitan::accounting::payment_terms
