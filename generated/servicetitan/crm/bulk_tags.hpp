// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/crm/bulk_tags_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::crm::bulk_tags {

/// PUT /crm/v2/tenant/{tenant}/tags
///
/// Scope: `tn.crm.tags:w`. Errors: 400, 409.
Request<void> add_tags(const AddBulkTagsRequest& body);

/// DELETE /crm/v2/tenant/{tenant}/tags
///
/// Scope: `tn.crm.tags:w`. Errors: 400, 409.
Request<void> remove_tags(const RemoveBulkTagsRequest& body);

}  // namespace servicetitan::crm::bulk_tags
