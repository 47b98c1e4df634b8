// Generated from specs/customer-interactions.json by generator/. Do not edit;
// see docs/regenerate.md.
#pragma once

#include <cstdint>

namespace servicetitan::customer_interactions {

struct CreateOrUpdateTechnicianAssessmentRequest;
struct CreateOrUpdateTechnicianAssessmentRequestOld;
struct ExportTechnicianAssessmentResponse;
struct TechnicianAssessmentResponse;

}  // namespace servicetitan::customer_interactions
