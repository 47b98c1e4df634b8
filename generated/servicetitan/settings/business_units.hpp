// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/request.hpp"
#include "servicetitan/settings/business_units_models.hpp"
#include "servicetitan/settings/shared.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::settings::business_units {

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
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<Guid> external_data_application_guid{};
};

/// GET /settings/v2/tenant/{tenant}/business-units
///
/// Scope: `tn.stt.businessunits:r`. Paged. Errors: 400.
Request<Page<BusinessUnitResponse>> get_list(const GetListQuery& query = {});

/// Query parameters of @ref get.
struct GetQuery {
  std::optional<Guid> external_data_application_guid{};
};

/// GET /settings/v2/tenant/{tenant}/business-units/{id}
///
/// Scope: `tn.stt.businessunits:r`. Errors: 400, 404.
Request<BusinessUnitResponse> get(std::int64_t id, const GetQuery& query = {});

/// PATCH /settings/v2/tenant/{tenant}/business-units/{id}
///
/// Scope: `tn.stt.businessunits:w`. Errors: 400, 404.
Request<ModificationResponse> update(std::int64_t id, const UpdateBusinessUnitRequest& body);

}  // namespace servicetitan::settings::business_units
