// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/deposits.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::accounting::deposits {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.deposits.get_list",
    .operation_id = "Deposits_GetList",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/bank-deposits",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.bankdeposits:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"depositDateBefore", offsetof(T, deposit_date_before),
     &detail::type_of<decltype(T::deposit_date_before)>},
    {"depositDateOnOrAfter", offsetof(T, deposit_date_on_or_after),
     &detail::type_of<decltype(T::deposit_date_on_or_after)>},
    {"reviewedBefore", offsetof(T, reviewed_before),
     &detail::type_of<decltype(T::reviewed_before)>},
    {"reviewedOnOrAfter", offsetof(T, reviewed_on_or_after),
     &detail::type_of<decltype(T::reviewed_on_or_after)>},
    {"reviewStatus", offsetof(T, review_status), &detail::type_of<decltype(T::review_status)>},
    {"depositStatus", offsetof(T, deposit_status), &detail::type_of<decltype(T::deposit_status)>},
    {"syncStatus", offsetof(T, sync_status), &detail::type_of<decltype(T::sync_status)>},
    {"grossAmountGreater", offsetof(T, gross_amount_greater),
     &detail::type_of<decltype(T::gross_amount_greater)>},
    {"grossAmountLess", offsetof(T, gross_amount_less),
     &detail::type_of<decltype(T::gross_amount_less)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<DetailedDepositResponse>>;
}  // namespace tables::get_list
Request<Page<DetailedDepositResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<DetailedDepositResponse>>();
}

namespace tables::mark_as_exported {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.deposits.mark_as_exported",
    .operation_id = "Deposits_MarkAsExported",
    .method = Method::post,
    .path = "/accounting/v2/tenant/{tenant}/bank-deposits/markasexported",
    .request_content = Content::json,
    .scopes = "tn.acc.bankdeposits:w",
};
}  // namespace tables::mark_as_exported
Request<void> mark_as_exported(const MarkDepositsAsExportedRequestArgs& body) {
  return detail::RequestBuilder(tables::mark_as_exported::kOperation).body(body).returning<void>();
}

namespace tables::get_transactions_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.deposits.get_transactions_list",
    .operation_id = "Deposits_GetTransactionsList",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/bank-deposits/{id}/transactions",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.bankdeposits:r",
};
using T = GetTransactionsListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<DetailedTransactionResponse>>;
}  // namespace tables::get_transactions_list
Request<Page<DetailedTransactionResponse>> get_transactions_list(
    std::int64_t id,
    const GetTransactionsListQuery& query) {
  return detail::RequestBuilder(tables::get_transactions_list::kOperation)
      .path(id)
      .query(tables::get_transactions_list::kQuery, query)
      .returning<Page<DetailedTransactionResponse>>();
}

}  // namespace servicetitan::accounting::deposits
