// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/request.hpp"
#include "servicetitan/salestech/proposal_types_models.hpp"
#include "servicetitan/salestech/shared.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::salestech::proposal_types {

/// Query parameters of @ref get.
struct GetQuery {
  std::optional<OpenEnum<ActiveRequestArg>> active{};
};

/// GET /sales/v2/tenant/{tenant}/proposal-types
///
/// Scope: `tn.sal.proposaltypes:r`. Errors: 400.
Request<ProposalTypesResponse> get(const GetQuery& query = {});

}  // namespace servicetitan::salestech::proposal_types
