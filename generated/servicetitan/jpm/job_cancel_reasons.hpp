// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/jpm/job_cancel_reasons_models.hpp"
#include "servicetitan/jpm/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::jpm::job_cancel_reasons {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  /// `+` or `-` and a field, of `Id`, `ModifiedOn`, `CreatedOn`.
  std::optional<std::string> sort{};
};

/// GET /jpm/v2/tenant/{tenant}/job-cancel-reasons
///
/// Scope: `tn.jpm.jobcancelreasons:r`. Paged. Errors: 400.
Request<Page<JobCancelReasonResponse>> get_list(const GetListQuery& query = {});

}  // namespace servicetitan::jpm::job_cancel_reasons
