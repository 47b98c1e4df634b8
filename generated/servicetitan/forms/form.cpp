// Generated from specs/forms.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/forms/form.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::forms::form {

namespace tables {

extern const Operation kGetForms;
const Operation kGetForms{
    .name = "forms.form.get_forms",
    .operation_id = "Form_GetForms",
    .method = Method::get,
    .path = "/forms/v2/tenant/{tenant}/forms",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.frm.forms:r",
};
extern const detail::QueryMember kGetFormsQuery[];
const detail::QueryMember kGetFormsQuery[] = {
    {"hasConditionalLogic", offsetof(GetFormsQuery, has_conditional_logic),
     &detail::type_of<decltype(GetFormsQuery::has_conditional_logic)>},
    {"hasTriggers", offsetof(GetFormsQuery, has_triggers),
     &detail::type_of<decltype(GetFormsQuery::has_triggers)>},
    {"name", offsetof(GetFormsQuery, name), &detail::type_of<decltype(GetFormsQuery::name)>},
    {"status", offsetof(GetFormsQuery, status), &detail::type_of<decltype(GetFormsQuery::status)>},
    {"ids", offsetof(GetFormsQuery, ids), &detail::type_of<decltype(GetFormsQuery::ids)>,
     detail::QueryStyle::comma},
    {"active", offsetof(GetFormsQuery, active), &detail::type_of<decltype(GetFormsQuery::active)>},
    {"createdBefore", offsetof(GetFormsQuery, created_before),
     &detail::type_of<decltype(GetFormsQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetFormsQuery, created_on_or_after),
     &detail::type_of<decltype(GetFormsQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetFormsQuery, modified_before),
     &detail::type_of<decltype(GetFormsQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetFormsQuery, modified_on_or_after),
     &detail::type_of<decltype(GetFormsQuery::modified_on_or_after)>},
    {"page", offsetof(GetFormsQuery, page), &detail::type_of<decltype(GetFormsQuery::page)>},
    {"pageSize", offsetof(GetFormsQuery, page_size),
     &detail::type_of<decltype(GetFormsQuery::page_size)>},
    {"includeTotal", offsetof(GetFormsQuery, include_total),
     &detail::type_of<decltype(GetFormsQuery::include_total)>},
    {"sort", offsetof(GetFormsQuery, sort), &detail::type_of<decltype(GetFormsQuery::sort)>},
};

}  // namespace tables

Request<Page<FormResponse>> get_forms(const GetFormsQuery& query) {
  return detail::RequestBuilder(tables::kGetForms)
      .query(tables::kGetFormsQuery, query)
      .returning<Page<FormResponse>>();
}

}  // namespace servicetitan::forms::form
