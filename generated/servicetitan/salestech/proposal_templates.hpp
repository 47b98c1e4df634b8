// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/request.hpp"
#include "servicetitan/salestech/proposal_templates_models.hpp"
#include "servicetitan/salestech/shared.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::salestech::proposal_templates {

/// Query parameters of @ref get.
struct GetQuery {
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<std::int64_t> proposal_type_id{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::int32_t> page{};
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
};

/// GET /sales/v2/tenant/{tenant}/proposal-templates
///
/// Scope: `tn.sal.proposaltemplates:r`. Paged. Errors: 400.
Request<Page<ProposalTemplateResponse>> get(const GetQuery& query = {});

/// POST /sales/v2/tenant/{tenant}/proposal-templates
///
/// Scope: `tn.sal.proposaltemplates:w`. Errors: 400.
Request<ProposalTemplateResponse> create(const CreateProposalTemplateRequest& body);

/// GET /sales/v2/tenant/{tenant}/proposal-templates/{id}
///
/// Scope: `tn.sal.proposaltemplates:r`. Errors: 400.
Request<ProposalTemplateResponse> get_by_id(std::int64_t id);

/// PATCH /sales/v2/tenant/{tenant}/proposal-templates/{id}
///
/// Scope: `tn.sal.proposaltemplates:w`. Errors: 400.
Request<ProposalTemplateResponse> update(
    std::int64_t id,
    const UpdateProposalTemplateRequest& body);

/// DELETE /sales/v2/tenant/{tenant}/proposal-templates/{id}
///
/// Scope: `tn.sal.proposaltemplates:w`. Errors: 400.
Request<void> delete_(std::int64_t id);

}  // namespace servicetitan::salestech::proposal_templates
