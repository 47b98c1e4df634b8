// Generated from specs/depot.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/depot/boxes_models.hpp"
#include "servicetitan/depot/common_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::depot::boxes {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<std::int32_t> size{};
  std::optional<std::string> label{};
  std::optional<Timestamp> since{};
};

/// GET /depot/v2/tenant/{tenant}/boxes
///
/// Scope: `tn.shop.r`. Errors: 400.
Request<std::vector<Box>> get_list(const GetListQuery& query = {});

/// POST /depot/v2/tenant/{tenant}/boxes
///
/// Scope: `tn.shop.r`. Errors: 400.
Request<void> add(const AddBox& body);

/// PUT /depot/v2/tenant/{tenant}/boxes
///
/// Scope: `tn.shop.r`. Errors: 400.
Request<void> add2(const V2Box& body);

/// GET /depot/v2/tenant/{tenant}/crates
///
/// Scope: `tn.shop.r`. Errors: 400.
Request<Crate> crates();

}  // namespace servicetitan::depot::boxes
