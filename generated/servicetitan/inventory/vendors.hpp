// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/inventory/common_models.hpp"
#include "servicetitan/inventory/shared.hpp"
#include "servicetitan/inventory/vendors_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::inventory::vendors {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::vector<std::int64_t> ids{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<Guid> external_data_application_guid{};
  std::optional<std::string> external_data_key{};
  /// At most 50 values.
  std::vector<std::string> external_data_values{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  Map<std::string> custom_field_fields{};
  std::optional<OpenEnum<LogicalOperator>> custom_field_operator{};
  /// `+` or `-` and a field, of `Id`, `ModifiedOn`, `CreatedOn`.
  std::optional<std::string> sort{};
};

/// GET /inventory/v2/tenant/{tenant}/vendors
///
/// Scope: `tn.inv.vendors:r`. Paged. Errors: 400.
Request<Page<VendorResponse>> get_list(const GetListQuery& query = {});

/// POST /inventory/v2/tenant/{tenant}/vendors
///
/// Scope: `tn.inv.vendors:w`. Errors: 400.
Request<ModificationResponse> create(const CreateVendorRequest& body);

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

/// GET /inventory/v2/tenant/{tenant}/vendors/custom-fields
///
/// Scope: `tn.inv.vendors:r`. Paged. Errors: 400.
Request<Page<CustomFieldTypeResponse>> get_custom_field_types(
    const GetCustomFieldTypesQuery& query = {});

/// PATCH /inventory/v2/tenant/{tenant}/vendors/custom-fields
///
/// Scope: `tn.inv.vendors:w`. Errors: 400.
Request<void> update_custom_fields(const CustomFieldUpdateRequest& body);

/// Query parameters of @ref get_by_id.
struct GetByIdQuery {
  std::optional<Guid> external_data_application_guid{};
  std::optional<std::string> external_data_key{};
  /// At most 50 values.
  std::vector<std::string> external_data_values{};
};

/// GET /inventory/v2/tenant/{tenant}/vendors/{id}
///
/// Scope: `tn.inv.vendors:r`. Errors: 400, 404.
Request<VendorResponse> get_by_id(std::int64_t id, const GetByIdQuery& query = {});

/// PATCH /inventory/v2/tenant/{tenant}/vendors/{id}
///
/// Scope: `tn.inv.vendors:w`. Errors: 400, 404.
Request<ModificationResponse> update(std::int64_t id, const UpdateVendorRequest& body);

}  // namespace servicetitan::inventory::vendors
