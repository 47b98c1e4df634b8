// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/request.hpp"
#include "servicetitan/settings/common_models.hpp"
#include "servicetitan/settings/shared.hpp"
#include "servicetitan/settings/technicians_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::settings::technicians {

/// Query parameters of @ref get_list.
struct GetListQuery {
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  /// At most 50 values.
  std::vector<std::int64_t> user_ids{};
  std::optional<std::string> name{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
};

/// GET /settings/v2/tenant/{tenant}/technicians
///
/// Scope: `tn.stt.technicians:r`. Paged. Errors: 400.
Request<Page<TechnicianResponse>> get_list(const GetListQuery& query = {});

/// POST /settings/v2/tenant/{tenant}/technicians
///
/// Scope: `tn.stt.technicians:w`. Errors: 400.
Request<TechnicianCreateResponse> create(const TechnicianCreateRequest& body);

/// GET /settings/v2/tenant/{tenant}/technicians/{id}
///
/// Scope: `tn.stt.technicians:r`. Errors: 400, 404.
Request<TechnicianResponse> get(std::int64_t id);

/// PATCH /settings/v2/tenant/{tenant}/technicians/{id}
///
/// Scope: `tn.stt.technicians:w`. Errors: 400, 404.
Request<TechnicianUpdateResponse> update(std::int64_t id, const TechnicianUpdateRequest& body);

/// POST /settings/v2/tenant/{tenant}/technicians/{id}/account-actions
///
/// Scope: `tn.stt.technicians:w`. Errors: 400.
Request<AccountActionResponse> account_actions(
    std::int64_t id,
    const TechnicianAccountActionRequest& body);

}  // namespace servicetitan::settings::technicians
