// Generated from specs/evil.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/evil/common_models.hpp"
#include "servicetitan/evil/detail__models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::evil::detail_ {

/// Query parameters of @ref detail_.
struct DetailQuery {
  std::optional<std::string> std{};
};

/// POST /evil"/v2/tenant/{tenant}/detail
///
/// Scope: `tn.shop.r`. Errors: 400.
Request<EvilPage> detail_(const DetailQuery& query, const Switch& body);

/// GET /evil"/v2/tenant/{tenant}/things/{operator}
///
/// Scope: `tn.shop.r`. Errors: 400.
Request<EvilJson> tables_(std::string_view operator_);

}  // namespace servicetitan::evil::detail_
