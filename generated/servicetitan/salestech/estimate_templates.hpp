// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/request.hpp"
#include "servicetitan/salestech/estimate_templates_models.hpp"
#include "servicetitan/salestech/shared.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::salestech::estimate_templates {

/// Query parameters of @ref get.
struct GetQuery {
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::int32_t> page{};
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
};

/// GET /sales/v2/tenant/{tenant}/estimate-templates
///
/// Scope: `tn.sal.estimatetemplates:r`. Paged. Errors: 400.
Request<Page<EstimateTemplateResponse>> get(const GetQuery& query = {});

/// POST /sales/v2/tenant/{tenant}/estimate-templates
///
/// Scope: `tn.sal.estimatetemplates:w`. Errors: 400.
Request<EstimateTemplateResponse> create(const CreateEstimateTemplateRequest& body);

/// GET /sales/v2/tenant/{tenant}/estimate-templates/{id}
///
/// Scope: `tn.sal.estimatetemplates:r`. Errors: 400.
Request<EstimateTemplateResponse> get_by_id(std::int64_t id);

/// PATCH /sales/v2/tenant/{tenant}/estimate-templates/{id}
///
/// Scope: `tn.sal.estimatetemplates:w`. Errors: 400.
Request<EstimateTemplateResponse> update(
    std::int64_t id,
    const UpdateEstimateTemplateRequest& body);

/// DELETE /sales/v2/tenant/{tenant}/estimate-templates/{id}
///
/// Scope: `tn.sal.estimatetemplates:w`. Errors: 400.
Request<void> delete_(std::int64_t id);

}  // namespace servicetitan::salestech::estimate_templates
