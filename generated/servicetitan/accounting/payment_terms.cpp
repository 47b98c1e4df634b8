// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/payment_terms.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::accounting::payment_terms {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.payment_terms.get_list",
    .operation_id = "PaymentTerms_GetList",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/payment-terms",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.paymentterms:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
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
constexpr detail::AnyType kResult = detail::any_type<Page<PaymentTermAPIModel>>;
}  // namespace tables::get_list
Request<Page<PaymentTermAPIModel>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<PaymentTermAPIModel>>();
}

namespace tables::get_payment_term_model {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.payment_terms.get_payment_term_model",
    .operation_id = "PaymentTerms_GetPaymentTermModel",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/payment-terms/{paymentTermId}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.acc.paymentterms:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<PaymentTermAPIModel>;
}  // namespace tables::get_payment_term_model
Request<PaymentTermAPIModel> get_payment_term_model(std::int64_t payment_term_id) {
  return detail::RequestBuilder(tables::get_payment_term_model::kOperation)
      .path(payment_term_id)
      .returning<PaymentTermAPIModel>();
}

}  // namespace servicetitan::accounting::payment_terms
