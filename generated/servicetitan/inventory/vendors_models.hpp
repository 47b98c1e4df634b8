// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/inventory/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::inventory {

/// `Inventory.V2.CreateVendorContactRequest`.
struct CreateVendorContactRequest {
  Required<std::string> name;
  Required<std::string> email;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateVendorContactRequest&) const = default;
};

/// `InventoryUnsafe.PurchaseOrderDeliveryOption`.
enum class PurchaseOrderDeliveryOption : std::int32_t {
  kManual,
  kEmailAsExcel,
  kEmailAsPdf,
  kEmailAsPdfRollupView,
  kElectronic,
  kMarkAsSent,
  kEmailAsExcelAndPdf,
  kVendorPortal,
};
const detail::EnumTable& enum_table(PurchaseOrderDeliveryOption) noexcept;

/// `Inventory.V2.TagRequest`.
struct TagRequest {
  Required<std::int64_t> tag_type_id;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TagRequest&) const = default;
};

/// `Inventory.V2.CreateVendorRequest`.
struct CreateVendorRequest {
  Required<std::string> name;
  Required<bool> active;
  /// Format: multiline.
  Field<std::string> memo{};
  Field<std::string> first_name{};
  Field<std::string> last_name{};
  Field<std::string> phone{};
  Field<std::string> email{};
  Field<std::string> fax{};
  Required<bool> is_truck_replenishment;
  Field<OpenEnum<PurchaseOrderDeliveryOption>> delivery_option{};
  Required<Decimal> tax_rate;
  Required<bool> restricted_mobile_creation;
  Field<std::string> vendor_quickbooks_item{};
  Field<std::int64_t> payment_term_id{};
  Field<std::int64_t> remittance_vendor_id{};
  Required<AddressRequest> address;
  Field<ExternalDataCreateRequest> external_data{};
  Field<std::vector<TagRequest>> tags{};
  Field<std::vector<CreateVendorContactRequest>> vendor_contacts{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateVendorRequest&) const = default;
};

/// `Inventory.V2.CustomFieldDataType`.
enum class CustomFieldDataType : std::int32_t {
  kText,
  kDropdown,
  kNumeric,
};
const detail::EnumTable& enum_table(CustomFieldDataType) noexcept;

/// `Inventory.V2.CustomFieldTypeResponse`.
struct CustomFieldTypeResponse {
  std::int64_t id{};
  std::string name{};
  OpenEnum<CustomFieldDataType> data_type{};
  std::optional<std::vector<std::string>> data_type_options{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomFieldTypeResponse&) const = default;
};

/// `Inventory.V2.UpdateVendorContactRequest`.
struct UpdateVendorContactRequest {
  Field<std::int64_t> id{};
  Required<std::string> name;
  Required<std::string> email;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateVendorContactRequest&) const = default;
};

/// `Inventory.V2.UpdateVendorRequest`.
struct UpdateVendorRequest {
  std::optional<std::string> name{};
  std::optional<bool> active{};
  /// Format: multiline.
  std::optional<std::string> memo{};
  std::optional<std::string> first_name{};
  std::optional<std::string> last_name{};
  std::optional<std::string> phone{};
  std::optional<std::string> email{};
  std::optional<std::string> fax{};
  std::optional<bool> is_truck_replenishment{};
  std::optional<OpenEnum<PurchaseOrderDeliveryOption>> delivery_option{};
  std::optional<Decimal> tax_rate{};
  std::optional<bool> restricted_mobile_creation{};
  std::optional<std::string> vendor_quickbooks_item{};
  std::optional<std::int64_t> payment_term_id{};
  std::optional<std::int64_t> remittance_vendor_id{};
  std::optional<AddressRequest> address{};
  std::optional<std::vector<TagRequest>> tags{};
  std::optional<std::vector<UpdateVendorContactRequest>> vendor_contacts{};
  std::optional<ExternalDataUpdateRequest> external_data{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateVendorRequest&) const = default;
};

/// `Inventory.V2.VendorContactInfoResponse`.
struct VendorContactInfoResponse {
  std::string first_name{};
  std::string last_name{};
  std::string phone{};
  std::string email{};
  std::string fax{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const VendorContactInfoResponse&) const = default;
};

/// `Inventory.V2.VendorResponse`.
struct VendorResponse {
  std::int64_t id{};
  std::string name{};
  bool active{};
  bool is_truck_replenishment{};
  bool is_mobile_creation_restricted{};
  /// Format: multiline.
  std::string memo{};
  std::string delivery_option{};
  Decimal default_tax_rate{};
  VendorContactInfoResponse contact_info{};
  AddressResponse address{};
  Timestamp created_on{};
  Timestamp modified_on{};
  std::vector<ExternalDataModel> external_data{};
  std::optional<std::vector<CustomFieldResponse>> custom_fields{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const VendorResponse&) const = default;
};

}  // namespace servicetitan::inventory
