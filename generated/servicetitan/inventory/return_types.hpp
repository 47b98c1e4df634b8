// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/inventory/return_types_models.hpp"
#include "servicetitan/inventory/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::inventory::return_types {

/// Query parameters of @ref get_list.
struct GetListQuery {
  Required<bool> active_only;
  std::optional<std::string> name{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<std::string> sort{};
};

/// GET /inventory/v2/tenant/{tenant}/return-types
///
/// Scope: `tn.inv.returntypes:r`. Paged. Errors: 400.
Request<Page<ListReturnTypesResponse>> get_list(const GetListQuery& query);

/// POST /inventory/v2/tenant/{tenant}/return-types
///
/// Scope: `tn.inv.returntypes:w`. Errors: 400.
Request<ModificationResponse> create(const CreateReturnTypeRequest& body);

/// PATCH /inventory/v2/tenant/{tenant}/return-types/{id}
///
/// Scope: `tn.inv.returntypes:w`. Errors: 400, 404, 409.
Request<ModificationResponse> update(std::int64_t id, const UpdateReturnTypeRequest& body);

}  // namespace servicetitan::inventory::return_types
