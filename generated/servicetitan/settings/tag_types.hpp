// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/request.hpp"
#include "servicetitan/settings/shared.hpp"
#include "servicetitan/settings/tag_types_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::settings::tag_types {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::string> sort{};
};

/// GET /settings/v2/tenant/{tenant}/tag-types
///
/// Scope: `tn.stt.tagtypes:r`. Paged. Errors: 400.
Request<Page<TagTypeResponse>> get_list(const GetListQuery& query = {});

/// POST /settings/v2/tenant/{tenant}/tag-types
///
/// Scope: `tn.stt.tagtypes:w`. Errors: 400.
Request<ModificationResponse> create(const CreateTagTypeRequest& body);

/// PATCH /settings/v2/tenant/{tenant}/tag-types/{id}
///
/// Scope: `tn.stt.tagtypes:w`. Errors: 400, 404.
Request<ModificationResponse> update(std::int64_t id, const UpdateTagTypeRequest& body);

}  // namespace servicetitan::settings::tag_types
