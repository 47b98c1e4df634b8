// Generated from specs/forms.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/forms/form_submission_models.hpp"
#include "servicetitan/forms/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::forms::form_submission {

/// Query parameters of @ref get_form_submissions.
struct GetFormSubmissionsQuery {
  std::vector<std::int64_t> form_ids{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<std::int64_t> created_by_id{};
  std::optional<OpenEnum<SubmissionStatus>> status{};
  std::optional<Timestamp> submitted_on_or_after{};
  std::optional<Timestamp> submitted_before{};
  std::optional<OpenEnum<FormOwnerType>> owner_type{};
  std::vector<FormOwner> owners{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  /// `+` or `-` and a field, of `Id`, `SubmittedOn`, `CreatedBy`.
  std::optional<std::string> sort{};
};

/// GET /forms/v2/tenant/{tenant}/submissions
///
/// Scope: `tn.frm.submissions:r`. Paged. Errors: 400.
Request<Page<FormSubmissionResponse>> get_form_submissions(
    const GetFormSubmissionsQuery& query = {});

}  // namespace servicetitan::forms::form_submission
