// Generated from specs/telecom.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/request.hpp"
#include "servicetitan/telecom/opt_in_out_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::telecom::opt_in_out {

/// GET /telecom/v3/tenant/{tenant}/optinouts/optouts
///
/// Errors: 400. Retained from 2026-03: newer documents do not have it.
Request<OptOutListResponse> get_all_opt_outs();

/// POST /telecom/v3/tenant/{tenant}/optinouts/optouts
///
/// Errors: 400. Retained from 2026-03: newer documents do not have it.
Request<CreateOptOutListResponse> create_opt_out_list(const CreateOptOutListRequest& body);

/// POST /telecom/v3/tenant/{tenant}/optinouts/optouts/getlist
///
/// Errors: 400. Only reads. Retained from 2026-03: newer documents do not have it.
Request<OptOutListResponse> get_opt_out_list(const GetOptOutListRequest& body);

}  // namespace servicetitan::telecom::opt_in_out
