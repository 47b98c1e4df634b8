// Generated from specs/customer-interactions.json by generator/. Do not edit;
// see docs/regenerate.md.
#pragma once

#include "servicetitan/customer_interactions/technician_rating_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::customer_interactions::technician_rating {

/// PUT
/// /customer-interactions/v2/tenant/{tenant}/technician-rating/technician/{technicianId}/job/{jobId}
///
/// Scope: `tn.csi.technicianrating:w`. Errors: 400, 404.
Request<void> update(
    std::int64_t technician_id,
    std::int64_t job_id,
    const CreateOrUpdateTechnicianAssessmentRequestOld& body);

}  // namespace servicetitan::customer_interactions::technician_rating
