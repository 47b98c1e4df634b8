// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/settings/common_models.hpp"
#include "servicetitan/settings/shared.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::settings {

/// `TenantSettings.V2.BusinessUnitResponse`.
struct BusinessUnitResponse {
  std::int64_t id{};
  bool active{};
  std::string name{};
  std::optional<std::string> official_name{};
  /// Format: email.
  std::optional<std::string> email{};
  std::optional<std::string> currency{};
  /// Format: phone.
  std::optional<std::string> phone_number{};
  /// Format: html.
  std::optional<std::string> invoice_header{};
  /// Format: html.
  std::optional<std::string> invoice_message{};
  std::optional<Decimal> default_tax_rate{};
  /// Format: html.
  std::optional<std::string> authorization_paragraph{};
  /// Format: html.
  std::optional<std::string> acknowledgement_paragraph{};
  std::optional<BusinessUnitAddressResponse> address{};
  std::optional<std::string> material_sku{};
  std::optional<std::string> quickbooks_class{};
  std::optional<std::string> account_code{};
  std::optional<std::string> franchise_id{};
  std::optional<std::string> concept_code{};
  std::optional<std::string> corporate_contract_number{};
  std::optional<NamedModel> trade{};
  std::optional<NamedModel> division{};
  std::optional<std::vector<std::int64_t>> tag_type_ids{};
  std::optional<BusinessUnitTenantResponse> tenant{};
  Timestamp created_on{};
  Timestamp modified_on{};
  std::optional<std::vector<ExternalDataModel>> external_data{};
  std::optional<std::string> certified_sentricon_specialist_code{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const BusinessUnitResponse&) const = default;
};

/// `TenantSettings.V2.ExternalDataPatchMode`.
enum class ExternalDataPatchMode : std::int32_t {
  kReplace,
  kMerge,
};
const detail::EnumTable& enum_table(ExternalDataPatchMode) noexcept;

/// `TenantSettings.V2.ExternalDataUpdateModel`.
struct ExternalDataUpdateModel {
  Required<std::string> key;
  Field<std::string> value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExternalDataUpdateModel&) const = default;
};

/// `TenantSettings.V2.ExternalDataUpdateRequest`.
struct ExternalDataUpdateRequest {
  Field<OpenEnum<ExternalDataPatchMode>> patch_mode{};
  Required<Guid> application_guid;
  Required<std::vector<ExternalDataUpdateModel>> external_data;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExternalDataUpdateRequest&) const = default;
};

/// `TenantSettings.V2.UpdateBusinessUnitRequest`.
struct UpdateBusinessUnitRequest {
  std::optional<ExternalDataUpdateRequest> external_data{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateBusinessUnitRequest&) const = default;
};

}  // namespace servicetitan::settings
