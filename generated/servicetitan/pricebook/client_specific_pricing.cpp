// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/pricebook/client_specific_pricing.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::pricebook::client_specific_pricing {

namespace tables::get_all_rate_sheets {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "pricebook.client_specific_pricing.get_all_rate_sheets",
    .operation_id = "ClientSpecificPricing_GetAllRateSheets",
    .method = Method::get,
    .path = "/pricebook/v2/tenant/{tenant}/clientspecificpricing",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.pb.csp:r",
};
using T = GetAllRateSheetsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"searchTerm", offsetof(T, search_term), &detail::type_of<decltype(T::search_term)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<ClientSpecificPricingResponse>>;
}  // namespace tables::get_all_rate_sheets
Request<Page<ClientSpecificPricingResponse>> get_all_rate_sheets(
    const GetAllRateSheetsQuery& query) {
  return detail::RequestBuilder(tables::get_all_rate_sheets::kOperation)
      .query(tables::get_all_rate_sheets::kQuery, query)
      .returning<Page<ClientSpecificPricingResponse>>();
}

namespace tables::update_rate_sheet {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "pricebook.client_specific_pricing.update_rate_sheet",
    .operation_id = "ClientSpecificPricing_UpdateRateSheet",
    .method = Method::patch,
    .path = "/pricebook/v2/tenant/{tenant}/clientspecificpricing/{rateSheetId}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.pb.csp:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<UpdateClientSpecificPricingResponse>;
}  // namespace tables::update_rate_sheet
Request<UpdateClientSpecificPricingResponse> update_rate_sheet(
    std::int64_t rate_sheet_id,
    const UpdateClientSpecificPricingRequest& body) {
  return detail::RequestBuilder(tables::update_rate_sheet::kOperation)
      .path(rate_sheet_id)
      .body(body)
      .returning<UpdateClientSpecificPricingResponse>();
}

}  // namespace servicetitan::pricebook::client_specific_pricing
