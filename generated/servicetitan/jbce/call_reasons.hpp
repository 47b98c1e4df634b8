// Generated from specs/jbce.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/jbce/call_reasons_models.hpp"
#include "servicetitan/jbce/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::jbce::call_reasons {

/// Query parameters of @ref get.
struct GetQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  /// `+` or `-` and a field, of `Id`, `ModifiedOn`, `CreatedOn`.
  std::optional<std::string> sort{};
};

/// GET /jbce/v2/tenant/{tenant}/call-reasons
///
/// Scope: `tn.jbce.callreasons:r`. Paged. Errors: 400.
Request<Page<CallReasonResponse>> get(const GetQuery& query = {});

}  // namespace servicetitan::jbce::call_reasons
