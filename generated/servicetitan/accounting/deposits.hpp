// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/accounting/deposits_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::accounting::deposits {

/// Query parameters of @ref get_list.
struct GetListQuery {
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> deposit_date_before{};
  std::optional<Timestamp> deposit_date_on_or_after{};
  std::optional<Timestamp> reviewed_before{};
  std::optional<Timestamp> reviewed_on_or_after{};
  std::optional<OpenEnum<DepositReviewStatus>> review_status{};
  std::optional<OpenEnum<DepositStatus>> deposit_status{};
  std::optional<OpenEnum<SyncStatus>> sync_status{};
  std::optional<Decimal> gross_amount_greater{};
  std::optional<Decimal> gross_amount_less{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<std::string> sort{};
};

/// GET /accounting/v2/tenant/{tenant}/bank-deposits
///
/// Scope: `tn.acc.bankdeposits:r`. Paged. Errors: 400.
Request<Page<DetailedDepositResponse>> get_list(const GetListQuery& query = {});

/// POST /accounting/v2/tenant/{tenant}/bank-deposits/markasexported
///
/// Scope: `tn.acc.bankdeposits:w`. Errors: 400.
Request<void> mark_as_exported(const MarkDepositsAsExportedRequestArgs& body);

/// Query parameters of @ref get_transactions_list.
struct GetTransactionsListQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
};

/// GET /accounting/v2/tenant/{tenant}/bank-deposits/{id}/transactions
///
/// Scope: `tn.acc.bankdeposits:r`. Paged. Errors: 400.
Request<Page<DetailedTransactionResponse>> get_transactions_list(
    std::int64_t id,
    const GetTransactionsListQuery& query = {});

}  // namespace servicetitan::accounting::deposits
