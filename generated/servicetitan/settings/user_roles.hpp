// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/request.hpp"
#include "servicetitan/settings/shared.hpp"
#include "servicetitan/settings/user_roles_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::settings::user_roles {

/// Query parameters of @ref get_list.
struct GetListQuery {
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::optional<std::string> name{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<OpenEnum<RequestedEmployeeTypeArg>> employee_type{};
};

/// GET /settings/v2/tenant/{tenant}/user-roles
///
/// Scope: `tn.stt.userroles:r`. Paged. Errors: 400.
Request<Page<UserRoleResponse>> get_list(const GetListQuery& query = {});

}  // namespace servicetitan::settings::user_roles
