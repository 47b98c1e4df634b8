// Generated from specs/forms.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/forms/form_submission.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::forms::form_submission {

namespace tables {

extern const Operation kGetFormSubmissions;
const Operation kGetFormSubmissions{
    .name = "forms.form_submission.get_form_submissions",
    .operation_id = "FormSubmission_GetFormSubmissions",
    .method = Method::get,
    .path = "/forms/v2/tenant/{tenant}/submissions",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.frm.submissions:r",
};
extern const detail::QueryMember kGetFormSubmissionsQuery[];
const detail::QueryMember kGetFormSubmissionsQuery[] = {
    {"formIds", offsetof(GetFormSubmissionsQuery, form_ids),
     &detail::type_of<decltype(GetFormSubmissionsQuery::form_ids)>, detail::QueryStyle::comma},
    {"active", offsetof(GetFormSubmissionsQuery, active),
     &detail::type_of<decltype(GetFormSubmissionsQuery::active)>},
    {"createdById", offsetof(GetFormSubmissionsQuery, created_by_id),
     &detail::type_of<decltype(GetFormSubmissionsQuery::created_by_id)>},
    {"status", offsetof(GetFormSubmissionsQuery, status),
     &detail::type_of<decltype(GetFormSubmissionsQuery::status)>},
    {"submittedOnOrAfter", offsetof(GetFormSubmissionsQuery, submitted_on_or_after),
     &detail::type_of<decltype(GetFormSubmissionsQuery::submitted_on_or_after)>},
    {"submittedBefore", offsetof(GetFormSubmissionsQuery, submitted_before),
     &detail::type_of<decltype(GetFormSubmissionsQuery::submitted_before)>},
    {"ownerType", offsetof(GetFormSubmissionsQuery, owner_type),
     &detail::type_of<decltype(GetFormSubmissionsQuery::owner_type)>},
    {"owners", offsetof(GetFormSubmissionsQuery, owners),
     &detail::type_of<decltype(GetFormSubmissionsQuery::owners)>,
     detail::QueryStyle::indexed_objects},
    {"page", offsetof(GetFormSubmissionsQuery, page),
     &detail::type_of<decltype(GetFormSubmissionsQuery::page)>},
    {"pageSize", offsetof(GetFormSubmissionsQuery, page_size),
     &detail::type_of<decltype(GetFormSubmissionsQuery::page_size)>},
    {"includeTotal", offsetof(GetFormSubmissionsQuery, include_total),
     &detail::type_of<decltype(GetFormSubmissionsQuery::include_total)>},
    {"sort", offsetof(GetFormSubmissionsQuery, sort),
     &detail::type_of<decltype(GetFormSubmissionsQuery::sort)>},
};

}  // namespace tables

Request<Page<FormSubmissionResponse>> get_form_submissions(const GetFormSubmissionsQuery& query) {
  return detail::RequestBuilder(tables::kGetFormSubmissions)
      .query(tables::kGetFormSubmissionsQuery, query)
      .returning<Page<FormSubmissionResponse>>();
}

}  // namespace servicetitan::forms::form_submission
