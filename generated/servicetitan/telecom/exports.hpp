// Generated from specs/telecom.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/request.hpp"
#include "servicetitan/telecom/exports_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::telecom::exports {

/// Query parameters of @ref calls.
struct CallsQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /telecom/v2/tenant/{tenant}/export/calls
///
/// Scope: `tn.tlc.calls:r`. Export feed. Errors: 400.
Request<ExportPage<ExportCallResponse>> calls(const CallsQuery& query = {});

}  // namespace servicetitan::telecom::exports
