// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/jpm/job_types_models.hpp"
#include "servicetitan/jpm/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::jpm::job_types {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<std::string> name{};
  std::optional<std::int32_t> min_duration{};
  std::optional<std::int32_t> max_duration{};
  std::optional<std::string> priority{};
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  /// `+` or `-` and a field, of `id`, `modifiedOn`, `createdOn`.
  std::optional<std::string> order_by{};
  std::optional<std::string> order_by_direction{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<Guid> external_data_application_guid{};
};

/// GET /jpm/v2/tenant/{tenant}/job-types
///
/// Scope: `tn.jpm.jobtypes:r`. Paged. Errors: 400.
Request<Page<JobTypeResponse>> get_list(const GetListQuery& query = {});

/// POST /jpm/v2/tenant/{tenant}/job-types
///
/// Scope: `tn.jpm.jobtypes:w`. Errors: 400.
Request<JobTypeResponse> create(const CreateJobTypeRequest& body);

/// Query parameters of @ref get.
struct GetQuery {
  std::optional<Guid> external_data_application_guid{};
};

/// GET /jpm/v2/tenant/{tenant}/job-types/{id}
///
/// Scope: `tn.jpm.jobtypes:r`. Errors: 400, 404.
Request<JobTypeResponse> get(std::int64_t id, const GetQuery& query = {});

/// PATCH /jpm/v2/tenant/{tenant}/job-types/{id}
///
/// Scope: `tn.jpm.jobtypes:w`. Errors: 400.
Request<JobTypeResponse> update(std::int64_t id, const UpdateJobTypeRequest& body);

}  // namespace servicetitan::jpm::job_types
