// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/pricebook/pricebook_bulk_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::pricebook::pricebook_bulk {

/// POST /pricebook/v2/tenant/{tenant}/pricebook
///
/// Scope: `tn.pb.pricebook:w`. Errors: 400.
Request<PricebookBulkCreateResponse> create(const PricebookBulkCreateRequest& body);

/// PATCH /pricebook/v2/tenant/{tenant}/pricebook
///
/// Scope: `tn.pb.pricebook:w`. Errors: 400.
Request<void> update(const PricebookBulkUpdateRequest& body);

}  // namespace servicetitan::pricebook::pricebook_bulk
