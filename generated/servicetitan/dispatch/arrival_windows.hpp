// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/dispatch/arrival_windows_models.hpp"
#include "servicetitan/dispatch/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::dispatch::arrival_windows {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
};

/// GET /dispatch/v2/tenant/{tenant}/arrival-windows
///
/// Scope: `tn.dis.arrivalwindows:r`. Paged. Errors: 400.
Request<Page<ArrivalWindowResponse>> get_list(const GetListQuery& query = {});

/// POST /dispatch/v2/tenant/{tenant}/arrival-windows
///
/// Scope: `tn.dis.arrivalwindows:w`. Errors: 400.
Request<ArrivalWindowResponse> create(const CreateArrivalWindowRequest& body);

/// GET /dispatch/v2/tenant/{tenant}/arrival-windows/configuration
///
/// Scope: `tn.dis.arrivalwindows:r`. Errors: 400.
Request<ArrivalWindowConfigurationResponse> get_configuration();

/// POST /dispatch/v2/tenant/{tenant}/arrival-windows/configuration
///
/// Scope: `tn.dis.arrivalwindows:w`. Errors: 400.
Request<ArrivalWindowConfigurationResponse> updated_configuration(
    const UpdateArrivalWindowConfigurationRequest& body);

/// GET /dispatch/v2/tenant/{tenant}/arrival-windows/{id}
///
/// Scope: `tn.dis.arrivalwindows:r`. Errors: 400, 404.
Request<ArrivalWindowResponse> get(std::int64_t id);

/// PUT /dispatch/v2/tenant/{tenant}/arrival-windows/{id}
///
/// Scope: `tn.dis.arrivalwindows:w`. Errors: 400.
Request<ArrivalWindowResponse> update(std::int64_t id, const UpdateArrivalWindowRequest& body);

/// PUT /dispatch/v2/tenant/{tenant}/arrival-windows/{id}/activated
///
/// Scope: `tn.dis.arrivalwindows:w`. Errors: 400, 404.
Request<void> activated(std::int64_t id, const SetArrivalWindowStatusRequest& body);

}  // namespace servicetitan::dispatch::arrival_windows
