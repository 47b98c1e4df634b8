// Generated from specs/customer-interactions.json by generator/. Do not edit;
// see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::customer_interactions {

/// `CustomerInteractions.V2.CreateOrUpdateTechnicianAssessmentRequest`.
struct CreateOrUpdateTechnicianAssessmentRequest {
  Required<std::int64_t> technician_id;
  Required<std::int64_t> job_id;
  Required<double> rating;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateOrUpdateTechnicianAssessmentRequest&) const = default;
};

/// `CustomerInteractions.V2.TechnicianAssessmentResponse`.
struct TechnicianAssessmentResponse {
  std::int64_t technician_id{};
  std::int64_t job_id{};
  double rating{};
  bool active{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TechnicianAssessmentResponse&) const = default;
};

}  // namespace servicetitan::customer_interactions
