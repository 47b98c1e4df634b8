// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/inventory/common_models.hpp"
#include "servicetitan/inventory/shared.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::inventory {

/// `Inventory.PoTypeAlertSettings`.
struct PoTypeAlertSettings {
  Required<bool> send_email_to_technician_when_po_moved_to_send;
  Required<bool> send_email_to_technician_when_po_moved_to_received;
  Required<bool> send_email_to_pm_when_po_moved_to_send;
  Required<bool> send_email_to_pm_when_po_moved_to_received;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const PoTypeAlertSettings&) const = default;
};

/// `Inventory.V2.CreatePurchaseOrderTypeRequest`.
struct CreatePurchaseOrderTypeRequest {
  Required<std::string> name;
  Required<bool> active;
  Required<bool> include_in_po_screen;
  Required<bool> automatically_receive;
  Required<bool> display_to_technician;
  Required<bool> exclude_tax_from_job_costing;
  Required<bool> impact_to_technician_payroll;
  Required<bool> allow_technicians_to_send_po;
  Required<std::int32_t> default_required_date_days_offset;
  Required<bool> skip_weekends;
  Required<bool> require_job_before_receipt;
  Required<bool> include_in_sales_tax;
  Required<bool> is_default;
  Required<bool> copy_purchase_order_items_to_invoice_when_received;
  Required<bool> is_default_for_consignment;
  Field<OpenEnum<V2LandedCostMethod>> landed_cost_method{};
  Field<bool> include_tax_in_fully_landed_cost{};
  Required<PoTypeAlertSettings> alert_settings;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreatePurchaseOrderTypeRequest&) const = default;
};

/// `Inventory.V2.PurchaseOrderTypeResponse`.
struct PurchaseOrderTypeResponse {
  std::int64_t id{};
  std::string name{};
  bool active{};
  bool automatically_receive{};
  bool display_to_technician{};
  bool impact_to_technician_payroll{};
  bool allow_technicians_to_send_po{};
  std::int32_t default_required_date_days_offset{};
  bool skip_weekends{};
  bool exclude_tax_from_job_costing{};
  OpenEnum<V2LandedCostMethod> landed_cost_method{};
  bool include_tax_in_fully_landed_cost{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const PurchaseOrderTypeResponse&) const = default;
};

/// `Inventory.V2.UpdatePurchaseOrderTypeRequest`.
struct UpdatePurchaseOrderTypeRequest {
  std::optional<bool> active{};
  std::optional<std::string> name{};
  std::optional<bool> include_in_po_screen{};
  std::optional<bool> automatically_receive{};
  std::optional<bool> display_to_technician{};
  std::optional<bool> exclude_tax_from_job_costing{};
  std::optional<bool> impact_to_technician_payroll{};
  std::optional<bool> allow_technicians_to_send_po{};
  std::optional<std::int32_t> default_required_date_days_offset{};
  std::optional<bool> skip_weekends{};
  std::optional<bool> require_job_before_receipt{};
  std::optional<bool> include_in_sales_tax{};
  std::optional<bool> is_default{};
  std::optional<bool> copy_purchase_order_items_to_invoice_when_received{};
  std::optional<bool> is_default_for_consignment{};
  std::optional<OpenEnum<LandedCostMethod>> landed_cost_method{};
  std::optional<bool> include_tax_in_fully_landed_cost{};
  std::optional<PoTypeAlertSettings> alert_settings{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdatePurchaseOrderTypeRequest&) const = default;
};

}  // namespace servicetitan::inventory
