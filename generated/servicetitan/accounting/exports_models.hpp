// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/accounting/common_models.hpp"
#include "servicetitan/accounting/shared.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::accounting {

/// `Accounting.V2.ExportInventoryBillResponse`.
struct ExportInventoryBillResponse {
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
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExportInventoryBillResponse&) const = default;
};

/// `Accounting.V2.ExportInvoiceItemResponse`.
struct ExportInvoiceItemResponse {
  std::int64_t id{};
  /// Format: html.
  std::optional<std::string> description{};
  std::optional<std::string> quantity{};
  std::optional<std::string> cost{};
  std::optional<std::string> total_cost{};
  std::optional<std::int64_t> budget_code_id{};
  std::optional<std::int64_t> inventory_location_id{};
  std::optional<std::string> inventory_location{};
  std::optional<std::string> price{};
  OpenEnum<InvoiceItemType> type{};
  std::optional<std::string> sku_name{};
  std::int64_t sku_id{};
  std::optional<std::string> total{};
  bool inventory{};
  bool taxable{};
  bool is_chargeable{};
  std::optional<GLAccountResponse> general_ledger_account{};
  std::optional<GLAccountResponse> cost_of_sale_account{};
  std::optional<GLAccountResponse> asset_account{};
  std::int64_t membership_type_id{};
  std::optional<ItemGroupResponse> item_group{};
  std::optional<std::string> display_name{};
  std::optional<Decimal> sold_hours{};
  Timestamp created_on{};
  Timestamp modified_on{};
  std::optional<Timestamp> service_date{};
  std::int32_t order{};
  std::optional<NamedFieldResponse> business_unit{};
  std::optional<std::int64_t> created_by_id{};
  std::optional<bool> display_in_amount{};
  std::optional<std::string> import_id{};
  std::optional<std::string> export_id{};
  std::optional<std::string> inventory_status{};
  bool add_on{};
  std::optional<std::string> member_price{};
  std::optional<std::int64_t> technician_id{};
  std::optional<std::int64_t> installed_equipment_id{};
  std::optional<std::int64_t> estimate_item_id{};
  bool active{};
  std::int64_t invoice_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExportInvoiceItemResponse&) const = default;
};

/// `Accounting.V2.ExportInvoiceResponse`.
struct ExportInvoiceResponse {
  /// Format: html.
  std::optional<std::string> summary{};
  std::optional<std::vector<InvoiceItemResponse>> items{};
  std::optional<std::vector<CustomFieldResponse>> custom_fields{};
  bool active{};
  std::optional<std::string> discount_total{};
  std::optional<std::string> import_id{};
  std::optional<std::string> export_id{};
  std::optional<std::int64_t> material_sku_id{};
  std::optional<std::int64_t> membership_id{};
  std::optional<Timestamp> paid_on{};
  OpenEnum<InvoiceConfiguration> invoice_configuration{};
  std::int64_t id{};
  std::optional<std::string> sync_status{};
  std::optional<std::int64_t> budget_code_id{};
  std::optional<std::string> reference_number{};
  std::optional<Timestamp> invoice_date{};
  std::optional<Timestamp> due_date{};
  std::optional<std::string> sub_total{};
  std::optional<std::string> sales_tax{};
  std::optional<SalesTaxResponse> sales_tax_code{};
  std::optional<std::int64_t> tax_zone_id{};
  std::optional<std::string> total{};
  std::optional<std::string> balance{};
  std::optional<NamedFieldResponse> invoice_type{};
  std::optional<NamedFieldResponse> customer{};
  std::optional<AddressResponse> customer_address{};
  std::optional<NamedFieldResponse> location{};
  std::optional<AddressResponse> location_address{};
  std::optional<NamedFieldResponse> business_unit{};
  std::optional<std::string> term_name{};
  std::optional<std::string> created_by{};
  std::optional<BatchResponse> batch{};
  std::optional<Timestamp> deposited_on{};
  Timestamp created_on{};
  std::optional<Timestamp> modified_on{};
  std::optional<std::int64_t> adjustment_to_id{};
  std::optional<JobResponse> job{};
  std::optional<std::int64_t> project_id{};
  std::optional<RoyaltyResponse> royalty{};
  std::optional<EmployeeInfoResponse> employee_info{};
  std::optional<std::string> commission_eligibility_date{};
  OpenEnum<InvoiceSentStatus> sent_status{};
  OpenEnum<InvoiceReviewStatus> review_status{};
  std::optional<NamedFieldResponse> assigned_to{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExportInvoiceResponse&) const = default;
};

/// `Accounting.V2.ExportPaymentResponse`.
struct ExportPaymentResponse {
  bool active{};
  std::optional<std::vector<PaymentAppliedResponse>> applied_to{};
  std::optional<std::string> auth_code{};
  std::optional<BatchResponse> batch{};
  std::optional<NamedFieldResponse> business_unit{};
  std::optional<std::string> check_number{};
  std::optional<std::string> created_by{};
  Timestamp created_on{};
  std::optional<NamedFieldResponse> customer{};
  std::optional<std::vector<CustomFieldModel>> custom_fields{};
  std::optional<Timestamp> date{};
  std::optional<NamedFieldResponse> deposit{};
  std::optional<GLAccountResponse> general_ledger_account{};
  std::int64_t id{};
  std::optional<std::string> memo{};
  Timestamp modified_on{};
  std::optional<std::string> reference_number{};
  std::optional<std::int64_t> refunded_payment_id{};
  std::optional<std::string> sync_status{};
  std::optional<std::string> total{};
  std::optional<std::string> type{};
  std::optional<std::string> type_id{};
  std::optional<std::string> unapplied_amount{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExportPaymentResponse&) const = default;
};

}  // namespace servicetitan::accounting
