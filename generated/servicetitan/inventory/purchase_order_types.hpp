// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/inventory/purchase_order_types_models.hpp"
#include "servicetitan/inventory/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::inventory::purchase_order_types {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  /// `+` or `-` and a field, of `Id`, `ModifiedOn`, `CreatedOn`.
  std::optional<std::string> sort{};
};

/// GET /inventory/v2/tenant/{tenant}/purchase-order-types
///
/// Scope: `tn.inv.purchaseordertypes:r`. Paged. Errors: 400.
Request<Page<PurchaseOrderTypeResponse>> get_list(const GetListQuery& query = {});

/// POST /inventory/v2/tenant/{tenant}/purchase-order-types
///
/// Scope: `tn.inv.purchaseordertypes:w`. Errors: 400.
Request<ModificationResponse> create(const CreatePurchaseOrderTypeRequest& body);

/// PATCH /inventory/v2/tenant/{tenant}/purchase-order-types/{id}
///
/// Scope: `tn.inv.purchaseordertypes:w`. Errors: 400, 404, 409.
Request<ModificationResponse> update(std::int64_t id, const UpdatePurchaseOrderTypeRequest& body);

}  // namespace servicetitan::inventory::purchase_order_types
