// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/dispatch/shared.hpp"
#include "servicetitan/dispatch/zone_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::dispatch::zone {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  /// `+` or `-` and a field, of `Id`, `CreatedOn`, `ModifiedOn`.
  std::optional<std::string> sort{};
};

/// GET /dispatch/v2/tenant/{tenant}/zones
///
/// Scope: `tn.dis.zones:r`. Paged. Errors: 400.
Request<Page<ZoneResponse>> get_list(const GetListQuery& query = {});

/// POST /dispatch/v2/tenant/{tenant}/zones
///
/// Scope: `tn.dis.zones:w`. Errors: 400.
Request<CreateOrUpdateZoneResponse> create_zone(const CreateOrUpdateZoneRequestArgs& body);

/// GET /dispatch/v2/tenant/{tenant}/zones/{id}
///
/// Scope: `tn.dis.zones:r`. Errors: 400, 404.
Request<ZoneResponse> get(std::int64_t id);

/// PATCH /dispatch/v2/tenant/{tenant}/zones/{zoneId}
///
/// Scope: `tn.dis.zones:w`. Errors: 400.
Request<CreateOrUpdateZoneResponse> update_zone(
    std::int64_t zone_id,
    const CreateOrUpdateZoneRequestArgs& body);

/// DELETE /dispatch/v2/tenant/{tenant}/zones/{zoneId}
///
/// Scope: `tn.dis.zones:w`. Errors: 400.
Request<void> delete_zone(std::int64_t zone_id);

}  // namespace servicetitan::dispatch::zone
