// Generated from specs/evil.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/evil/things_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::evil::things {

/// GET /evil"/v2/tenant/{tenant}/THINGS/{OPERATOR}
///
/// Scope: `tn.shop.r`. Errors: 400.
Request<LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLong> operator_(
    std::string_view operator_);

/// Query parameters of @ref operator_2.
struct Operator2Query {
  std::optional<std::string> a_b{};
  std::optional<std::string> t{};
  std::optional<std::string> query{};
  /// First line
  /// * ends * / int oops; / * ? ?/
  /// right to left bell
  /// #include <nothing>
  /// trailing
  std::optional<std::string> detail{};
};

/// POST /evil"/v2/tenant/{tenant}/things/{operator}
///
/// First line
/// * ends * / int oops; / * ? ?/
/// right to left bell
/// #include <nothing>
/// trailing
///
/// Scope: `tn.shop.r`. Errors: 400.
Request<EvilRequest> operator_2(
    std::string_view operator_,
    const Operator2Query& query,
    const EvilThing& body);

}  // namespace servicetitan::evil::things
