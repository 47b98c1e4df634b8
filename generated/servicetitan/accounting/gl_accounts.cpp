// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/gl_accounts.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::accounting::gl_accounts {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "accounting.gl_accounts.get_list",
    .operation_id = "GlAccounts_GetList",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/gl-accounts",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.glaccounts:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"names", offsetof(GetListQuery, names), &detail::type_of<decltype(GetListQuery::names)>,
     detail::QueryStyle::comma},
    {"numbers", offsetof(GetListQuery, numbers), &detail::type_of<decltype(GetListQuery::numbers)>,
     detail::QueryStyle::comma},
    {"types", offsetof(GetListQuery, types), &detail::type_of<decltype(GetListQuery::types)>,
     detail::QueryStyle::comma},
    {"subtypes", offsetof(GetListQuery, subtypes),
     &detail::type_of<decltype(GetListQuery::subtypes)>, detail::QueryStyle::comma},
    {"description", offsetof(GetListQuery, description),
     &detail::type_of<decltype(GetListQuery::description)>},
    {"source", offsetof(GetListQuery, source), &detail::type_of<decltype(GetListQuery::source)>},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
    {"isIntacctGroup", offsetof(GetListQuery, is_intacct_group),
     &detail::type_of<decltype(GetListQuery::is_intacct_group)>},
    {"isIntacctBankAccount", offsetof(GetListQuery, is_intacct_bank_account),
     &detail::type_of<decltype(GetListQuery::is_intacct_bank_account)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
};

extern const Operation kCreateAccount;
const Operation kCreateAccount{
    .name = "accounting.gl_accounts.create_account",
    .operation_id = "GlAccounts_CreateAccount",
    .method = Method::post,
    .path = "/accounting/v2/tenant/{tenant}/gl-accounts",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.acc.glaccounts:w",
};

extern const Operation kGetTypeList;
const Operation kGetTypeList{
    .name = "accounting.gl_accounts.get_type_list",
    .operation_id = "GlAccounts_GetTypeList",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/gl-accounts/types",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.glaccounts:r",
};
extern const detail::QueryMember kGetTypeListQuery[];
const detail::QueryMember kGetTypeListQuery[] = {
    {"ids", offsetof(GetTypeListQuery, ids), &detail::type_of<decltype(GetTypeListQuery::ids)>,
     detail::QueryStyle::comma},
    {"names", offsetof(GetTypeListQuery, names),
     &detail::type_of<decltype(GetTypeListQuery::names)>, detail::QueryStyle::comma},
    {"active", offsetof(GetTypeListQuery, active),
     &detail::type_of<decltype(GetTypeListQuery::active)>},
    {"createdBefore", offsetof(GetTypeListQuery, created_before),
     &detail::type_of<decltype(GetTypeListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetTypeListQuery, created_on_or_after),
     &detail::type_of<decltype(GetTypeListQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetTypeListQuery, modified_before),
     &detail::type_of<decltype(GetTypeListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetTypeListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetTypeListQuery::modified_on_or_after)>},
    {"page", offsetof(GetTypeListQuery, page), &detail::type_of<decltype(GetTypeListQuery::page)>},
    {"pageSize", offsetof(GetTypeListQuery, page_size),
     &detail::type_of<decltype(GetTypeListQuery::page_size)>},
    {"includeTotal", offsetof(GetTypeListQuery, include_total),
     &detail::type_of<decltype(GetTypeListQuery::include_total)>},
    {"sort", offsetof(GetTypeListQuery, sort), &detail::type_of<decltype(GetTypeListQuery::sort)>},
};

extern const Operation kGetAccount;
const Operation kGetAccount{
    .name = "accounting.gl_accounts.get_account",
    .operation_id = "GlAccounts_GetAccount",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/gl-accounts/{accountId}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.acc.glaccounts:r",
};

extern const Operation kUpdateAccount;
const Operation kUpdateAccount{
    .name = "accounting.gl_accounts.update_account",
    .operation_id = "GlAccounts_UpdateAccount",
    .method = Method::patch,
    .path = "/accounting/v2/tenant/{tenant}/gl-accounts/{accountId}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.acc.glaccounts:w",
};

}  // namespace tables

Request<Page<GlAccountExtendedResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<GlAccountExtendedResponse>>();
}

Request<GlAccountExtendedResponse> create_account(const GlAccountCreateRequest& body) {
  return detail::RequestBuilder(tables::kCreateAccount)
      .body(body)
      .returning<GlAccountExtendedResponse>();
}

Request<Page<GlAccountTypeResponse>> get_type_list(const GetTypeListQuery& query) {
  return detail::RequestBuilder(tables::kGetTypeList)
      .query(tables::kGetTypeListQuery, query)
      .returning<Page<GlAccountTypeResponse>>();
}

Request<GlAccountExtendedResponse> get_account(std::int64_t account_id) {
  return detail::RequestBuilder(tables::kGetAccount)
      .path(account_id)
      .returning<GlAccountExtendedResponse>();
}

Request<GlAccountExtendedResponse> update_account(
    std::int64_t account_id,
    const GlAccountUpdateRequest& body) {
  return detail::RequestBuilder(tables::kUpdateAccount)
      .path(account_id)
      .body(body)
      .returning<GlAccountExtendedResponse>();
}

}  // namespace servicetitan::accounting::gl_accounts
