// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/inventory/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::inventory {

/// `Inventory.V2.PurchaseOrderCancellationReason`.
enum class PurchaseOrderCancellationReason : std::int32_t {
  kNotRequired,
  kDuplicate,
  kAccidental,
  kVendorIssue,
  kOther,
  kJobCanceled,
};
const detail::EnumTable& enum_table(PurchaseOrderCancellationReason) noexcept;

/// `Inventory.V2.CancelResourceRequest_Of_Inventory.V2.PurchaseOrderCancellationReason`.
struct CancelResourceRequestOfPurchaseOrderCancellationReason {
  std::optional<OpenEnum<PurchaseOrderCancellationReason>> canceled_reason{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CancelResourceRequestOfPurchaseOrderCancellationReason&) const = default;
};

/// `Inventory.V2.CreateAddressRequest`.
struct CreateAddressRequest {
  Required<std::string> description;
  Required<AddressRequest> address;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateAddressRequest&) const = default;
};

/// `Inventory.V2.CreatePurchaseOrderItemRequest`.
struct CreatePurchaseOrderItemRequest {
  Required<std::int64_t> sku_id;
  /// Format: html.
  Required<std::string> description;
  Required<std::string> vendor_part_number;
  Required<Decimal> quantity;
  Required<Decimal> cost;
  Field<std::int64_t> budget_code_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreatePurchaseOrderItemRequest&) const = default;
};

/// `Inventory.V2.CreatePurchaseOrderRequest`.
struct CreatePurchaseOrderRequest {
  Required<std::int64_t> vendor_id;
  Required<std::int64_t> type_id;
  Required<std::int64_t> business_unit_id;
  Required<std::int64_t> inventory_location_id;
  Field<std::int64_t> job_id{};
  Field<std::int64_t> technician_id{};
  Field<std::int64_t> project_id{};
  Field<std::int64_t> budget_code_id{};
  Required<CreateAddressRequest> ship_to;
  Field<std::string> vendor_invoice_number{};
  Required<bool> impacts_technician_payroll;
  /// Format: multiline.
  Field<std::string> memo{};
  Required<Timestamp> date;
  Required<Timestamp> required_on;
  Required<Decimal> tax;
  Required<Decimal> shipping;
  Required<std::vector<CreatePurchaseOrderItemRequest>> items;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreatePurchaseOrderRequest&) const = default;
};

/// `Inventory.V2.PoApprovalRejectionReason`.
enum class PoApprovalRejectionReason : std::int32_t {
  kCostTooHigh,
  kWrongVendor,
  kOther,
};
const detail::EnumTable& enum_table(PoApprovalRejectionReason) noexcept;

/// `Inventory.V2.PurchaseOrderRequestRejectionArgs`.
struct PurchaseOrderRequestRejectionArgs {
  Required<OpenEnum<PoApprovalRejectionReason>> rejection_reason;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const PurchaseOrderRequestRejectionArgs&) const = default;
};

/// `Inventory.V2.PurchaseOrderRequestResponse`.
struct PurchaseOrderRequestResponse {
  std::int64_t id{};
  std::string request_number{};
  std::string request_status{};
  std::optional<std::int64_t> invoice_id{};
  std::optional<std::int64_t> job_id{};
  std::optional<std::int64_t> project_id{};
  std::int64_t type_id{};
  std::int64_t vendor_id{};
  std::optional<std::int64_t> technician_id{};
  std::optional<AddressResponse> ship_to{};
  std::optional<std::int64_t> business_unit_id{};
  std::optional<std::int64_t> inventory_location_id{};
  std::optional<std::int64_t> batch_id{};
  std::optional<std::string> vendor_document_number{};
  Timestamp date{};
  std::optional<Timestamp> required_on{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Decimal total{};
  Decimal tax{};
  Decimal shipping{};
  /// Format: multiline.
  std::optional<std::string> summary{};
  std::vector<PurchaseOrderItemResponse> items{};
  std::optional<std::vector<CustomFieldResponse>> custom_fields{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const PurchaseOrderRequestResponse&) const = default;
};

/// `Inventory.V2.PurchaseOrderRequestStatus`.
enum class PurchaseOrderRequestStatus : std::int32_t {
  kPendingApproval,
  kApproved,
  kRejected,
};
const detail::EnumTable& enum_table(PurchaseOrderRequestStatus) noexcept;

/// `Inventory.V2.PurchaseOrderResponse`.
struct PurchaseOrderResponse {
  std::int64_t id{};
  std::string number{};
  std::optional<std::int64_t> invoice_id{};
  std::optional<std::int64_t> job_id{};
  std::optional<std::int64_t> project_id{};
  std::string status{};
  std::int64_t type_id{};
  std::int64_t vendor_id{};
  std::optional<std::int64_t> technician_id{};
  AddressResponse ship_to{};
  std::optional<std::int64_t> business_unit_id{};
  std::optional<std::int64_t> inventory_location_id{};
  std::optional<std::int64_t> batch_id{};
  std::optional<std::int64_t> budget_code_id{};
  std::string vendor_document_number{};
  Timestamp date{};
  std::optional<Timestamp> required_on{};
  std::optional<Timestamp> sent_on{};
  std::optional<Timestamp> received_on{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Decimal total{};
  Decimal tax{};
  Decimal shipping{};
  std::optional<std::int64_t> created_by_id{};
  /// Format: multiline.
  std::string summary{};
  std::vector<PurchaseOrderItemResponse> items{};
  std::vector<CustomFieldResponse> custom_fields{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const PurchaseOrderResponse&) const = default;
};

/// `Inventory.V2.UpdateAddressRequest`.
struct UpdateAddressRequest {
  Required<std::string> description;
  Required<AddressRequest> address;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateAddressRequest&) const = default;
};

/// `Inventory.V2.UpdatePurchaseOrderItemRequest`.
struct UpdatePurchaseOrderItemRequest {
  Required<std::int64_t> id;
  Required<std::int64_t> sku_id;
  /// Format: html.
  Required<std::string> description;
  Required<std::string> vendor_part_number;
  Required<Decimal> quantity;
  Required<Decimal> cost;
  Field<std::int64_t> budget_code_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdatePurchaseOrderItemRequest&) const = default;
};

/// `Inventory.V2.UpdatePurchaseOrderRequest`.
struct UpdatePurchaseOrderRequest {
  std::optional<std::int64_t> vendor_id{};
  std::optional<std::int64_t> type_id{};
  std::optional<std::int64_t> business_unit_id{};
  std::optional<std::int64_t> inventory_location_id{};
  std::optional<std::int64_t> job_id{};
  std::optional<std::int64_t> technician_id{};
  std::optional<std::int64_t> project_id{};
  Field<std::int64_t> budget_code_id{};
  std::optional<UpdateAddressRequest> ship_to{};
  std::optional<std::string> vendor_invoice_number{};
  std::optional<bool> impacts_technician_payroll{};
  /// Format: multiline.
  std::optional<std::string> memo{};
  std::optional<Timestamp> date{};
  std::optional<Timestamp> required_on{};
  std::optional<Decimal> tax{};
  std::optional<Decimal> shipping{};
  std::optional<std::vector<UpdatePurchaseOrderItemRequest>> items{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdatePurchaseOrderRequest&) const = default;
};

}  // namespace servicetitan::inventory
