// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing_ads/attributed_leads.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::marketing_ads::attributed_leads {

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "marketing_ads.attributed_leads.get",
    .operation_id = "AttributedLeads_Get",
    .method = Method::get,
    .path = "/marketingads/v2/tenant/{tenant}/attributed-leads",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.mads.attributedleads:r",
};
using T = GetQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"fromUtc", offsetof(T, from_utc), &detail::type_of<decltype(T::from_utc)>},
    {"toUtc", offsetof(T, to_utc), &detail::type_of<decltype(T::to_utc)>},
    {"leadType", offsetof(T, lead_type), &detail::type_of<decltype(T::lead_type)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<GetAttributedLeadsResponse>>;
}  // namespace tables::get
Request<Page<GetAttributedLeadsResponse>> get(const GetQuery& query) {
  return detail::RequestBuilder(tables::get::kOperation)
      .query(tables::get::kQuery, query)
      .returning<Page<GetAttributedLeadsResponse>>();
}

}  // namespace servicetitan::marketing_ads::attributed_leads
