// Generated from specs/evil.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/evil/common_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::evil::std_ {

/// Query parameters of @ref std.
struct StdQuery {
  std::optional<std::string> std{};
};

/// GET /evil"/v2/tenant/{tenant}/std
///
/// Scope: `tn.shop.r`. Errors: 400.
Request<EvilPage> std(const StdQuery& query = {});

/// Query parameters of @ref std2.
struct Std2Query {
  std::optional<std::string> std{};
};

/// PUT /evil"/v2/tenant/{tenant}/std
///
/// Scope: `tn.shop.r`. Errors: 400.
Request<EvilPage> std2(const Std2Query& query = {});

}  // namespace servicetitan::evil::std_
