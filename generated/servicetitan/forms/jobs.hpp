// Generated from specs/forms.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/forms/jobs_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::forms::jobs {

/// GET /forms/v2/tenant/{tenant}/jobs/attachment/{id}
///
/// Scope: `tn.frm.jobs:r`. Errors: 400, 404.
Request<Download> get(std::int64_t id);

/// POST /forms/v2/tenant/{tenant}/jobs/{id}/attachments
///
/// Scope: `tn.frm.jobs:w`. Errors: 400.
Request<AttachmentResponse> create_attachment(std::int64_t id, const Upload& file);

/// Query parameters of @ref get_job_attachments.
struct GetJobAttachmentsQuery {
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<std::string> sort{};
  std::optional<std::int32_t> page{};
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
};

/// GET /forms/v2/tenant/{tenant}/jobs/{jobId}/attachments
///
/// Scope: `tn.frm.jobs:r`. Errors: 400.
Request<Json> get_job_attachments(std::int64_t job_id, const GetJobAttachmentsQuery& query = {});

}  // namespace servicetitan::forms::jobs
