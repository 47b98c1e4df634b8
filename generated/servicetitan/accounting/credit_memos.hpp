// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/accounting/common_models.hpp"
#include "servicetitan/accounting/credit_memos_models.hpp"
#include "servicetitan/accounting/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::accounting::credit_memos {

/// Query parameters of @ref get_credit_memos_list.
struct GetCreditMemosListQuery {
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::vector<std::int64_t> ids{};
  std::vector<std::int64_t> business_unit_ids{};
  std::vector<std::int64_t> applied_to_invoice_ids{};
  std::optional<std::string> applied_to_reference_number{};
  std::optional<Date> date_before{};
  std::optional<Date> date_on_or_after{};
  std::optional<Date> applied_before{};
  std::optional<Date> applied_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<std::int64_t> batch_id{};
  std::optional<std::string> batch_number{};
  /// At most 50 entries.
  Map<std::string> custom_field_fields{};
  std::optional<OpenEnum<LogicalOperator>> custom_field_operator{};
  std::optional<Decimal> total_filter_amount{};
  std::optional<OpenEnum<AmountComparisonOperator>> total_filter_comparer{};
  std::optional<Decimal> balance_filter_amount{};
  std::optional<OpenEnum<AmountComparisonOperator>> balance_filter_comparer{};
  std::optional<std::string> sort{};
  std::optional<std::int32_t> page{};
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
};

/// GET /accounting/v2/tenant/{tenant}/credit-memos
///
/// Scope: `tn.acc.creditmemos:r`. Paged. Errors: 400.
Request<Page<CreditMemoPublicResponse>> get_credit_memos_list(
    const GetCreditMemosListQuery& query = {});

/// Query parameters of @ref get_credit_memos_items_list.
struct GetCreditMemosItemsListQuery {
  std::vector<std::int64_t> credit_memo_ids{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::vector<std::int64_t> business_unit_ids{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<std::string> sort{};
  std::optional<std::int32_t> page{};
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
};

/// GET /accounting/v2/tenant/{tenant}/credit-memos/credit-memo-items
///
/// Scope: `tn.acc.creditmemos:r`. Paged. Errors: 400.
Request<Page<CreditMemosItemsPublicResponse>> get_credit_memos_items_list(
    const GetCreditMemosItemsListQuery& query = {});

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

/// GET /accounting/v2/tenant/{tenant}/credit-memos/custom-fields
///
/// Scope: `tn.acc.creditmemos:r`. Paged. Errors: 400.
Request<Page<CustomFieldTypeResponse>> get_custom_field_types(
    const GetCustomFieldTypesQuery& query = {});

/// PATCH /accounting/v2/tenant/{tenant}/credit-memos/custom-fields
///
/// Scope: `tn.acc.creditmemos:w`. Errors: 400.
Request<void> update_custom_fields(const CustomFieldUpdateRequest& body);

/// POST /accounting/v2/tenant/{tenant}/credit-memos/markasexported
///
/// Scope: `tn.acc.creditmemos:w`. Errors: 400.
Request<std::vector<MarkCreditMemoAsExportedResponse>> mark_as_exported(
    const std::vector<MarkCreditMemoAsExportedRequest>& body);

/// PATCH /accounting/v2/tenant/{tenant}/credit-memos/{id}
///
/// Scope: `tn.acc.creditmemos:w`. Errors: 400.
Request<CreditMemoUpdatePublicResponse> update_credit_memo(
    std::int64_t id,
    const CreditMemoUpdatePublicRequest& body);

/// Query parameters of @ref get_credit_memo_items_list.
struct GetCreditMemoItemsListQuery {
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::vector<std::int64_t> business_unit_ids{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<std::string> sort{};
  std::optional<std::int32_t> page{};
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
};

/// GET /accounting/v2/tenant/{tenant}/credit-memos/{id}/items
///
/// Scope: `tn.acc.creditmemos:r`. Paged. Errors: 400.
Request<Page<CreditMemoItemsPublicResponse>> get_credit_memo_items_list(
    std::int64_t id,
    const GetCreditMemoItemsListQuery& query = {});

/// POST /accounting/v2/tenant/{tenant}/credit-memos/{id}/splits
///
/// Scope: `tn.acc.creditmemos:w`. Errors: 400.
Request<CreditMemoAddSplitsPublicResponse> add_credit_memo_splits(
    std::int64_t id,
    const CreditMemoAddSplitsPublicRequest& body);

}  // namespace servicetitan::accounting::credit_memos
