// Generated from specs/forms.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/forms/form_submission.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::forms::form_submission {

namespace tables::get_form_submissions {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "forms.form_submission.get_form_submissions",
    .operation_id = "FormSubmission_GetFormSubmissions",
    .method = Method::get,
    .path = "/forms/v2/tenant/{tenant}/submissions",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.frm.submissions:r",
};
using T = GetFormSubmissionsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"formIds", offsetof(T, form_ids), &detail::type_of<decltype(T::form_ids)>,
     detail::QueryStyle::comma},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>},
    {"submittedOnOrAfter", offsetof(T, submitted_on_or_after),
     &detail::type_of<decltype(T::submitted_on_or_after)>},
    {"submittedBefore", offsetof(T, submitted_before),
     &detail::type_of<decltype(T::submitted_before)>},
    {"ownerType", offsetof(T, owner_type), &detail::type_of<decltype(T::owner_type)>},
    {"owners", offsetof(T, owners), &detail::type_of<decltype(T::owners)>,
     detail::QueryStyle::indexed_objects},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<FormSubmissionResponse>>;
}  // namespace tables::get_form_submissions
Request<Page<FormSubmissionResponse>> get_form_submissions(const GetFormSubmissionsQuery& query) {
  return detail::RequestBuilder(tables::get_form_submissions::kOperation)
      .query(tables::get_form_submissions::kQuery, query)
      .returning<Page<FormSubmissionResponse>>();
}

}  // namespace servicetitan::forms::form_submission
