// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/accounting/ap_payments_models.hpp"
#include "servicetitan/accounting/common_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::accounting::ap_payments {

/// Query parameters of @ref get_list.
struct GetListQuery {
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::string> sort{};
  /// At most 50 entries.
  Map<std::string> custom_field_fields{};
  std::optional<OpenEnum<LogicalOperator>> custom_field_operator{};
  std::vector<OpenEnum<InventoryBillSyncStatus>> sync_statuses{};
};

/// GET /accounting/v2/tenant/{tenant}/ap-payments
///
/// Scope: `tn.acc.appayments:r`. Paged. Errors: 400.
Request<Page<ApPaymentResponse>> get_list(const GetListQuery& query = {});

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

/// GET /accounting/v2/tenant/{tenant}/ap-payments/custom-fields
///
/// Scope: `tn.acc.appayments:r`. Paged. Errors: 400.
Request<Page<CustomFieldTypeResponse>> get_custom_field_types(
    const GetCustomFieldTypesQuery& query = {});

/// PATCH /accounting/v2/tenant/{tenant}/ap-payments/custom-fields
///
/// Scope: `tn.acc.appayments:w`. Errors: 400.
Request<void> update_custom_fields(const CustomFieldUpdateRequest& body);

/// POST /accounting/v2/tenant/{tenant}/ap-payments/markasexported
///
/// Scope: `tn.acc.appayments:w`. Errors: 400.
Request<std::vector<MarkApPaymentAsExportedUpdateResponse>> mark_as_exported(
    const std::vector<MarkApPaymentAsExportedUpdateRequest>& body);

}  // namespace servicetitan::accounting::ap_payments
