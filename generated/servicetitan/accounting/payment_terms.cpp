// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/payment_terms.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::accounting::payment_terms {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "accounting.payment_terms.get_list",
    .operation_id = "PaymentTerms_GetList",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/payment-terms",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.paymentterms:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
};

extern const Operation kGetPaymentTermModel;
const Operation kGetPaymentTermModel{
    .name = "accounting.payment_terms.get_payment_term_model",
    .operation_id = "PaymentTerms_GetPaymentTermModel",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/payment-terms/{paymentTermId}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.acc.paymentterms:r",
};

}  // namespace tables

Request<Page<PaymentTermAPIModel>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<PaymentTermAPIModel>>();
}

Request<PaymentTermAPIModel> get_payment_term_model(std::int64_t payment_term_id) {
  return detail::RequestBuilder(tables::kGetPaymentTermModel)
      .path(payment_term_id)
      .returning<PaymentTermAPIModel>();
}

}  // namespace servicetitan::accounting::payment_terms
