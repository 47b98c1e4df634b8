// Generated from specs/customer-interactions.json by generator/. Do not edit;
// see docs/regenerate.md.
#pragma once

#include "servicetitan/customer_interactions/shared.hpp"
#include "servicetitan/customer_interactions/technician_ratings_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::customer_interactions::technician_ratings {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<std::int64_t> technician_id{};
  std::optional<std::int64_t> job_id{};
  std::optional<std::int32_t> page{};
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::string> sort{};
};

/// GET /customer-interactions/v2/tenant/{tenant}/technician-ratings
///
/// Scope: `tn.csi.technicianrating:r`. Paged. Errors: 400.
Request<Page<TechnicianAssessmentResponse>> get_list(const GetListQuery& query = {});

/// POST /customer-interactions/v2/tenant/{tenant}/technician-ratings
///
/// Scope: `tn.csi.technicianrating:w`. Errors: 400, 404.
Request<TechnicianAssessmentResponse> update(const CreateOrUpdateTechnicianAssessmentRequest& body);

}  // namespace servicetitan::customer_interactions::technician_ratings
