// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/gl_accounts.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::accounting::gl_accounts {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.gl_accounts.get_list",
    .operation_id = "GlAccounts_GetList",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/gl-accounts",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.glaccounts:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"names", offsetof(T, names), &detail::type_of<decltype(T::names)>, detail::QueryStyle::comma},
    {"numbers", offsetof(T, numbers), &detail::type_of<decltype(T::numbers)>,
     detail::QueryStyle::comma},
    {"types", offsetof(T, types), &detail::type_of<decltype(T::types)>, detail::QueryStyle::comma},
    {"subtypes", offsetof(T, subtypes), &detail::type_of<decltype(T::subtypes)>,
     detail::QueryStyle::comma},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"source", offsetof(T, source), &detail::type_of<decltype(T::source)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"isIntacctGroup", offsetof(T, is_intacct_group),
     &detail::type_of<decltype(T::is_intacct_group)>},
    {"isIntacctBankAccount", offsetof(T, is_intacct_bank_account),
     &detail::type_of<decltype(T::is_intacct_bank_account)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<GlAccountExtendedResponse>>;
}  // namespace tables::get_list
Request<Page<GlAccountExtendedResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<GlAccountExtendedResponse>>();
}

namespace tables::create_account {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.gl_accounts.create_account",
    .operation_id = "GlAccounts_CreateAccount",
    .method = Method::post,
    .path = "/accounting/v2/tenant/{tenant}/gl-accounts",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.acc.glaccounts:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<GlAccountExtendedResponse>;
}  // namespace tables::create_account
Request<GlAccountExtendedResponse> create_account(const GlAccountCreateRequest& body) {
  return detail::RequestBuilder(tables::create_account::kOperation)
      .body(body)
      .returning<GlAccountExtendedResponse>();
}

namespace tables::get_type_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.gl_accounts.get_type_list",
    .operation_id = "GlAccounts_GetTypeList",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/gl-accounts/types",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.glaccounts:r",
};
using T = GetTypeListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"names", offsetof(T, names), &detail::type_of<decltype(T::names)>, detail::QueryStyle::comma},
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
constexpr detail::AnyType kResult = detail::any_type<Page<GlAccountTypeResponse>>;
}  // namespace tables::get_type_list
Request<Page<GlAccountTypeResponse>> get_type_list(const GetTypeListQuery& query) {
  return detail::RequestBuilder(tables::get_type_list::kOperation)
      .query(tables::get_type_list::kQuery, query)
      .returning<Page<GlAccountTypeResponse>>();
}

namespace tables::get_account {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.gl_accounts.get_account",
    .operation_id = "GlAccounts_GetAccount",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/gl-accounts/{accountId}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.acc.glaccounts:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<GlAccountExtendedResponse>;
}  // namespace tables::get_account
Request<GlAccountExtendedResponse> get_account(std::int64_t account_id) {
  return detail::RequestBuilder(tables::get_account::kOperation)
      .path(account_id)
      .returning<GlAccountExtendedResponse>();
}

namespace tables::update_account {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.gl_accounts.update_account",
    .operation_id = "GlAccounts_UpdateAccount",
    .method = Method::patch,
    .path = "/accounting/v2/tenant/{tenant}/gl-accounts/{accountId}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.acc.glaccounts:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<GlAccountExtendedResponse>;
}  // namespace tables::update_account
Request<GlAccountExtendedResponse> update_account(
    std::int64_t account_id,
    const GlAccountUpdateRequest& body) {
  return detail::RequestBuilder(tables::update_account::kOperation)
      .path(account_id)
      .body(body)
      .returning<GlAccountExtendedResponse>();
}

}  // namespace servicetitan::accounting::gl_accounts
