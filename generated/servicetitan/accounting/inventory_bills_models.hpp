// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/accounting/common_models.hpp"
#include "servicetitan/accounting/shared.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::accounting {

/// `Accounting.V2.BillType`.
enum class BillType : std::int32_t {
  kNotSet,
  kProcurement,
  kApBill,
  kRecurringBill,
};
const detail::EnumTable& enum_table(BillType) noexcept;

/// `Accounting.V2.InventoryBillResponse`.
struct InventoryBillResponse {
  std::int64_t id{};
  std::optional<std::int64_t> purchase_order_id{};
  std::optional<std::string> sync_status{};
  std::optional<std::string> reference_number{};
  std::optional<std::string> vendor_number{};
  std::optional<std::string> summary{};
  std::optional<Timestamp> bill_date{};
  std::optional<std::string> bill_amount{};
  std::optional<std::string> tax_amount{};
  std::optional<std::string> shipping_amount{};
  OpenEnum<LandedCostMethod> landed_cost_method{};
  std::optional<std::string> other_amount{};
  std::optional<std::string> created_by{};
  std::optional<Timestamp> created_on{};
  std::optional<Timestamp> modified_on{};
  std::optional<std::string> term_name{};
  std::optional<Timestamp> due_date{};
  std::optional<std::string> ship_to_description{};
  std::optional<Timestamp> post_date{};
  std::optional<BatchResponse> batch{};
  std::optional<NamedFieldResponse> business_unit{};
  std::optional<NamedFieldResponse> tax_zone{};
  std::optional<NamedFieldResponse> vendor{};
  std::optional<AddressResponse> ship_to{};
  std::optional<std::int64_t> budget_code_id{};
  std::optional<std::vector<InventoryBillItemResponse>> items{};
  std::optional<std::vector<CustomFieldResponse>> custom_fields{};
  std::optional<std::int64_t> job_id{};
  std::optional<std::string> job_number{};
  std::optional<Timestamp> date_reconciled{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InventoryBillResponse&) const = default;
};

/// `Accounting.V2.InventoryBillThreeWayMatchDiscrepancy`.
enum class InventoryBillThreeWayMatchDiscrepancy : std::int32_t {
  kNoDiscrepancy,
  kDiscrepancy,
};
const detail::EnumTable& enum_table(InventoryBillThreeWayMatchDiscrepancy) noexcept;

/// `Accounting.V2.MarkInventoryBillAsExportedUpdateRequest`.
struct MarkInventoryBillAsExportedUpdateRequest {
  Required<std::vector<std::int64_t>> inventory_bill_ids;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const MarkInventoryBillAsExportedUpdateRequest&) const = default;
};

/// `Accounting.V2.MarkInventoryBillAsExportedUpdateResponse`.
struct MarkInventoryBillAsExportedUpdateResponse {
  std::int64_t inventory_bill_id{};
  bool success{};
  std::optional<std::string> error_message{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const MarkInventoryBillAsExportedUpdateResponse&) const = default;
};

}  // namespace servicetitan::accounting
