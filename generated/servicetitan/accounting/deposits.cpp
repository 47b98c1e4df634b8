// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/deposits.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::accounting::deposits {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "accounting.deposits.get_list",
    .operation_id = "Deposits_GetList",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/bank-deposits",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.bankdeposits:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"depositDateBefore", offsetof(GetListQuery, deposit_date_before),
     &detail::type_of<decltype(GetListQuery::deposit_date_before)>},
    {"depositDateOnOrAfter", offsetof(GetListQuery, deposit_date_on_or_after),
     &detail::type_of<decltype(GetListQuery::deposit_date_on_or_after)>},
    {"reviewedBefore", offsetof(GetListQuery, reviewed_before),
     &detail::type_of<decltype(GetListQuery::reviewed_before)>},
    {"reviewedOnOrAfter", offsetof(GetListQuery, reviewed_on_or_after),
     &detail::type_of<decltype(GetListQuery::reviewed_on_or_after)>},
    {"reviewStatus", offsetof(GetListQuery, review_status),
     &detail::type_of<decltype(GetListQuery::review_status)>},
    {"depositStatus", offsetof(GetListQuery, deposit_status),
     &detail::type_of<decltype(GetListQuery::deposit_status)>},
    {"syncStatus", offsetof(GetListQuery, sync_status),
     &detail::type_of<decltype(GetListQuery::sync_status)>},
    {"grossAmountGreater", offsetof(GetListQuery, gross_amount_greater),
     &detail::type_of<decltype(GetListQuery::gross_amount_greater)>},
    {"grossAmountLess", offsetof(GetListQuery, gross_amount_less),
     &detail::type_of<decltype(GetListQuery::gross_amount_less)>},
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
};

extern const Operation kMarkAsExported;
const Operation kMarkAsExported{
    .name = "accounting.deposits.mark_as_exported",
    .operation_id = "Deposits_MarkAsExported",
    .method = Method::post,
    .path = "/accounting/v2/tenant/{tenant}/bank-deposits/markasexported",
    .request_content = Content::json,
    .scopes = "tn.acc.bankdeposits:w",
};

extern const Operation kGetTransactionsList;
const Operation kGetTransactionsList{
    .name = "accounting.deposits.get_transactions_list",
    .operation_id = "Deposits_GetTransactionsList",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/bank-deposits/{id}/transactions",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.bankdeposits:r",
};
extern const detail::QueryMember kGetTransactionsListQuery[];
const detail::QueryMember kGetTransactionsListQuery[] = {
    {"page", offsetof(GetTransactionsListQuery, page),
     &detail::type_of<decltype(GetTransactionsListQuery::page)>},
    {"pageSize", offsetof(GetTransactionsListQuery, page_size),
     &detail::type_of<decltype(GetTransactionsListQuery::page_size)>},
    {"includeTotal", offsetof(GetTransactionsListQuery, include_total),
     &detail::type_of<decltype(GetTransactionsListQuery::include_total)>},
};

}  // namespace tables

Request<Page<DetailedDepositResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<DetailedDepositResponse>>();
}

Request<void> mark_as_exported(const MarkDepositsAsExportedRequestArgs& body) {
  return detail::RequestBuilder(tables::kMarkAsExported).body(body).returning<void>();
}

Request<Page<DetailedTransactionResponse>> get_transactions_list(
    std::int64_t id,
    const GetTransactionsListQuery& query) {
  return detail::RequestBuilder(tables::kGetTransactionsList)
      .path(id)
      .query(tables::kGetTransactionsListQuery, query)
      .returning<Page<DetailedTransactionResponse>>();
}

}  // namespace servicetitan::accounting::deposits
