// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/pricebook/materials_models.hpp"
#include "servicetitan/pricebook/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::pricebook::materials {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<bool> is_other_direct_cost{};
  std::vector<std::int64_t> cost_type_ids{};
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

/// GET /pricebook/v2/tenant/{tenant}/materials
///
/// Scope: `tn.pb.materials:r`. Paged. Errors: 400.
Request<Page<MaterialResponse>> get_list(const GetListQuery& query = {});

/// POST /pricebook/v2/tenant/{tenant}/materials
///
/// Scope: `tn.pb.materials:w`. Errors: 400.
Request<MaterialResponse> create(const MaterialCreateRequest& body);

/// GET /pricebook/v2/tenant/{tenant}/materials/costtypes
///
/// Scope: `tn.pb.materials:r`. One page only. Errors: 400.
Request<Page<CostTypeResponse>> get_cost_types();

/// Query parameters of @ref get.
struct GetQuery {
  std::optional<Guid> external_data_application_guid{};
};

/// GET /pricebook/v2/tenant/{tenant}/materials/{id}
///
/// Scope: `tn.pb.materials:r`. Errors: 400, 404.
Request<MaterialResponse> get(std::int64_t id, const GetQuery& query = {});

/// PATCH /pricebook/v2/tenant/{tenant}/materials/{id}
///
/// Scope: `tn.pb.materials:w`. Errors: 400, 404.
Request<MaterialResponse> update(std::int64_t id, const MaterialUpdateRequest& body);

/// DELETE /pricebook/v2/tenant/{tenant}/materials/{id}
///
/// Scope: `tn.pb.materials:w`. Errors: 400, 404.
Request<void> delete_(std::int64_t id);

}  // namespace servicetitan::pricebook::materials
