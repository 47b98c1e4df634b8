// Generated from specs/customer-interactions.json by generator/. Do not edit;
// see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::customer_interactions {

/// `CustomerInteractions.V2.CreateOrUpdateTechnicianAssessmentRequestOld`. Deprecated.
struct CreateOrUpdateTechnicianAssessmentRequestOld {
  Required<double> value;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateOrUpdateTechnicianAssessmentRequestOld&) const = default;
};

}  // namespace servicetitan::customer_interactions
