// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/accounting/ap_bills_models.hpp"
#include "servicetitan/accounting/common_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::accounting::ap_bills {

/// Query parameters of @ref get_list_paginated.
struct GetListPaginatedQuery {
  std::vector<std::int64_t> ids{};
  std::optional<std::int64_t> batch_id{};
  std::optional<std::int32_t> batch_number{};
  std::optional<std::string> bill_number{};
  std::vector<std::int64_t> business_unit_ids{};
  /// At most 50 entries.
  Map<std::string> custom_field_fields{};
  std::optional<OpenEnum<LogicalOperator>> custom_field_operator{};
  std::optional<Timestamp> date_from{};
  std::optional<Timestamp> date_to{};
  std::optional<std::string> job_number{};
  std::optional<std::string> purchase_order_number{};
  std::vector<std::string> purchase_order_types{};
  std::vector<OpenEnum<ApBillSyncStatus>> sync_statuses{};
  std::vector<OpenEnum<ApBillStatus>> statuses{};
  std::vector<OpenEnum<ApBillSource>> sources{};
  std::optional<Decimal> min_cost{};
  std::optional<Decimal> max_cost{};
  std::optional<OpenEnum<ApBillType>> bill_type{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<Timestamp> date_reconciled_before{};
  std::optional<Timestamp> date_reconciled_on_or_after{};
  std::optional<OpenEnum<ApBillThreeWayMatchDiscrepancy>> three_way_match_discrepancy{};
  std::optional<bool> include_total{};
};

/// GET /accounting/v2/tenant/{tenant}/ap-bills
///
/// Scope: `tn.acc.apbills:r`. Paged. Errors: 400.
Request<Page<ApBillResponse>> get_list_paginated(const GetListPaginatedQuery& query = {});

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

/// GET /accounting/v2/tenant/{tenant}/ap-bills/custom-fields
///
/// Scope: `tn.acc.apbills:r`. Paged. Errors: 400.
Request<Page<CustomFieldTypeResponse>> get_custom_field_types(
    const GetCustomFieldTypesQuery& query = {});

/// PATCH /accounting/v2/tenant/{tenant}/ap-bills/custom-fields
///
/// Scope: `tn.acc.apbills:w`. Errors: 400.
Request<void> update_custom_fields(const CustomFieldUpdateRequest& body);

/// POST /accounting/v2/tenant/{tenant}/ap-bills/markasexported
///
/// Scope: `tn.acc.apbills:w`. Errors: 400.
Request<std::vector<MarkApBillAsExportedUpdateResponse>> mark_as_exported(
    const MarkApBillAsExportedUpdateRequest& body);

/// GET /accounting/v2/tenant/{tenant}/ap-bills/{billId}
///
/// Scope: `tn.acc.apbills:r`. Errors: 400, 404.
Request<ApBillResponse> get_by_id(std::int64_t bill_id);

}  // namespace servicetitan::accounting::ap_bills
