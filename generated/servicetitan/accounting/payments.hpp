// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/accounting/common_models.hpp"
#include "servicetitan/accounting/payments_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::accounting::payments {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<OpenEnum<ActiveStateFilterType>> active_state{};
  std::vector<std::int64_t> applied_to_invoice_ids{};
  std::optional<std::string> applied_to_reference_number{};
  std::optional<std::int64_t> batch_id{};
  std::optional<std::int32_t> batch_number{};
  std::vector<std::int64_t> business_unit_ids{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<std::int64_t> customer_id{};
  /// At most 50 entries.
  Map<std::string> custom_field_fields{};
  std::optional<OpenEnum<LogicalOperator>> custom_field_operator{};
  std::vector<std::int64_t> deposit_ids{};
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::optional<bool> include_total{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<Timestamp> paid_on_after{};
  std::optional<Timestamp> paid_on_before{};
  std::optional<std::string> sort{};
  std::vector<std::string> statuses{};
  std::optional<Decimal> total_greater{};
  std::optional<Decimal> total_less{};
  std::optional<OpenEnum<PaymentTransactionType>> transaction_type{};
};

/// GET /accounting/v2/tenant/{tenant}/payments
///
/// Scope: `tn.acc.payments:r`. Paged. Errors: 400.
Request<Page<DetailedPaymentResponse>> get_list(const GetListQuery& query = {});

/// POST /accounting/v2/tenant/{tenant}/payments
///
/// Errors: 400. Retained from 2026-03: newer documents do not have it.
Request<PaymentResponse> create(const PaymentCreateRequest& body);

/// Query parameters of @ref get_custom_field_types.
struct GetCustomFieldTypesQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::string> sort{};
};

/// GET /accounting/v2/tenant/{tenant}/payments/custom-fields
///
/// Scope: `tn.acc.payments:r`. Paged. Errors: 400.
Request<Page<CustomFieldTypeResponse>> get_custom_field_types(
    const GetCustomFieldTypesQuery& query = {});

/// PATCH /accounting/v2/tenant/{tenant}/payments/custom-fields
///
/// Scope: `tn.acc.payments:w`. Errors: 400.
Request<void> update_custom_fields(const CustomFieldUpdateRequest& body);

/// POST /accounting/v2/tenant/{tenant}/payments/status
///
/// Scope: `tn.acc.payments:w`. Errors: 400.
Request<void> update_status(const PaymentStatusBatchRequest& body);

/// PATCH /accounting/v2/tenant/{tenant}/payments/{id}
///
/// Scope: `tn.acc.payments:w`. Errors: 400.
Request<PaymentResponse> update(std::int64_t id, const PaymentUpdateRequest& body);

}  // namespace servicetitan::accounting::payments
