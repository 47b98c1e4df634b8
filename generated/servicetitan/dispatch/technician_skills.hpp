// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/dispatch/shared.hpp"
#include "servicetitan/dispatch/technician_skills_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::dispatch::technician_skills {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<std::int64_t> technician_id{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  /// `+` or `-` and a field, of `Id`, `CreatedOn`, `ModifiedOn`.
  std::optional<std::string> sort{};
};

/// GET /dispatch/v2/tenant/{tenant}/technician-skills
///
/// Scope: `tn.dis.technicianskills:r`. Paged. Errors: 400.
Request<Page<TechnicianSkillResponse>> get_list(const GetListQuery& query = {});

/// POST /dispatch/v2/tenant/{tenant}/technician-skills
///
/// Scope: `tn.dis.technicianskills:w`. Errors: 400, 404.
Request<TechnicianSkillResponse> create_technician_skill(const CreateTechnicianSkillRequest& body);

/// PATCH /dispatch/v2/tenant/{tenant}/technician-skills
///
/// Scope: `tn.dis.technicianskills:w`. Errors: 400, 404.
Request<UpdateTechnicianSkillsResponse> assign_technician_skills(
    const UpdateTechnicianSkillsRequest& body);

/// GET /dispatch/v2/tenant/{tenant}/technician-skills/{id}
///
/// Scope: `tn.dis.technicianskills:r`. Errors: 400, 404.
Request<TechnicianSkillResponse> get(std::string_view id);

/// DELETE /dispatch/v2/tenant/{tenant}/technician-skills/{id}
///
/// Scope: `tn.dis.technicianskills:w`. Errors: 400, 404.
Request<DeleteTechnicianSkillResult> delete_(std::string_view id);

}  // namespace servicetitan::dispatch::technician_skills
