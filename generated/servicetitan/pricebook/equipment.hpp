// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/pricebook/equipment_models.hpp"
#include "servicetitan/pricebook/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::pricebook::equipment {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  /// `+` or `-` and a field, of `Id`, `Code`, `DisplayName`, `CreatedOn`, `ModifiedOn`, `Price`,
  /// `MemberPrice`, `AddOnPrice`, `AddOnMemberPrice`, `MaterialsCost`, `PrimaryVendor`, `Cost`,
  /// `Manufacturer`, `Priority`.
  std::optional<std::string> sort{};
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<Guid> external_data_application_guid{};
  std::optional<std::string> external_data_key{};
  std::vector<std::string> external_data_values{};
  /// At least 2 characters. At most 200 characters.
  std::optional<std::string> search_text{};
};

/// GET /pricebook/v2/tenant/{tenant}/equipment
///
/// Scope: `tn.pb.equipment:r`. Paged. Errors: 400.
Request<Page<EquipmentResponse>> get_list(const GetListQuery& query = {});

/// POST /pricebook/v2/tenant/{tenant}/equipment
///
/// Scope: `tn.pb.equipment:w`. Errors: 400.
Request<EquipmentResponse> create(const EquipmentCreateRequest& body);

/// Query parameters of @ref get.
struct GetQuery {
  std::optional<Guid> external_data_application_guid{};
};

/// GET /pricebook/v2/tenant/{tenant}/equipment/{id}
///
/// Scope: `tn.pb.equipment:r`. Errors: 400, 404.
Request<EquipmentResponse> get(std::int64_t id, const GetQuery& query = {});

/// PATCH /pricebook/v2/tenant/{tenant}/equipment/{id}
///
/// Scope: `tn.pb.equipment:w`. Errors: 400, 404.
Request<EquipmentResponse> update(std::int64_t id, const EquipmentUpdateRequest& body);

/// DELETE /pricebook/v2/tenant/{tenant}/equipment/{id}
///
/// Scope: `tn.pb.equipment:w`. Errors: 400, 404.
Request<void> delete_(std::int64_t id);

}  // namespace servicetitan::pricebook::equipment
