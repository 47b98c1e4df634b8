// Generated from specs/forms.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/forms/form.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::forms::form {

namespace tables::get_forms {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "forms.form.get_forms",
    .operation_id = "Form_GetForms",
    .method = Method::get,
    .path = "/forms/v2/tenant/{tenant}/forms",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.frm.forms:r",
};
using T = GetFormsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"hasConditionalLogic", offsetof(T, has_conditional_logic),
     &detail::type_of<decltype(T::has_conditional_logic)>},
    {"hasTriggers", offsetof(T, has_triggers), &detail::type_of<decltype(T::has_triggers)>},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>},
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<FormResponse>>;
}  // namespace tables::get_forms
Request<Page<FormResponse>> get_forms(const GetFormsQuery& query) {
  return detail::RequestBuilder(tables::get_forms::kOperation)
      .query(tables::get_forms::kQuery, query)
      .returning<Page<FormResponse>>();
}

}  // namespace servicetitan::forms::form
