// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/request.hpp"
#include "servicetitan/settings/common_models.hpp"
#include "servicetitan/settings/employees_models.hpp"
#include "servicetitan/settings/shared.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::settings::employees {

/// Query parameters of @ref get_list.
struct GetListQuery {
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  /// At most 50 values.
  std::vector<std::int64_t> user_ids{};
  std::optional<std::string> name{};
  std::optional<std::string> email{};
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

/// GET /settings/v2/tenant/{tenant}/employees
///
/// Scope: `tn.stt.employees:r`. Paged. Errors: 400.
Request<Page<EmployeeResponse>> get_list(const GetListQuery& query = {});

/// POST /settings/v2/tenant/{tenant}/employees
///
/// Scope: `tn.stt.employees:w`. Errors: 400.
Request<EmployeeCreateResponse> create(const EmployeeCreateRequest& body);

/// GET /settings/v2/tenant/{tenant}/employees/{id}
///
/// Scope: `tn.stt.employees:r`. Errors: 400, 404.
Request<EmployeeResponse> get(std::int64_t id);

/// PATCH /settings/v2/tenant/{tenant}/employees/{id}
///
/// Scope: `tn.stt.employees:w`. Errors: 400, 404.
Request<EmployeeUpdateResponse> update(std::int64_t id, const EmployeeUpdateRequest& body);

/// POST /settings/v2/tenant/{tenant}/employees/{id}/account-actions
///
/// Scope: `tn.stt.employees:w`. Errors: 400.
Request<AccountActionResponse> account_actions(std::int64_t id, const AccountActionRequest& body);

}  // namespace servicetitan::settings::employees
