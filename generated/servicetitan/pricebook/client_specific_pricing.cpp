// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/pricebook/client_specific_pricing.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::pricebook::client_specific_pricing {

namespace tables {

extern const Operation kGetAllRateSheets;
const Operation kGetAllRateSheets{
    .name = "pricebook.client_specific_pricing.get_all_rate_sheets",
    .operation_id = "ClientSpecificPricing_GetAllRateSheets",
    .method = Method::get,
    .path = "/pricebook/v2/tenant/{tenant}/clientspecificpricing",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.pb.csp:r",
};
extern const detail::QueryMember kGetAllRateSheetsQuery[];
const detail::QueryMember kGetAllRateSheetsQuery[] = {
    {"ids", offsetof(GetAllRateSheetsQuery, ids),
     &detail::type_of<decltype(GetAllRateSheetsQuery::ids)>, detail::QueryStyle::comma},
    {"searchTerm", offsetof(GetAllRateSheetsQuery, search_term),
     &detail::type_of<decltype(GetAllRateSheetsQuery::search_term)>},
    {"active", offsetof(GetAllRateSheetsQuery, active),
     &detail::type_of<decltype(GetAllRateSheetsQuery::active)>},
    {"page", offsetof(GetAllRateSheetsQuery, page),
     &detail::type_of<decltype(GetAllRateSheetsQuery::page)>},
    {"pageSize", offsetof(GetAllRateSheetsQuery, page_size),
     &detail::type_of<decltype(GetAllRateSheetsQuery::page_size)>},
    {"includeTotal", offsetof(GetAllRateSheetsQuery, include_total),
     &detail::type_of<decltype(GetAllRateSheetsQuery::include_total)>},
};

extern const Operation kUpdateRateSheet;
const Operation kUpdateRateSheet{
    .name = "pricebook.client_specific_pricing.update_rate_sheet",
    .operation_id = "ClientSpecificPricing_UpdateRateSheet",
    .method = Method::patch,
    .path = "/pricebook/v2/tenant/{tenant}/clientspecificpricing/{rateSheetId}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.pb.csp:w",
};

}  // namespace tables

Request<Page<ClientSpecificPricingResponse>> get_all_rate_sheets(
    const GetAllRateSheetsQuery& query) {
  return detail::RequestBuilder(tables::kGetAllRateSheets)
      .query(tables::kGetAllRateSheetsQuery, query)
      .returning<Page<ClientSpecificPricingResponse>>();
}

Request<UpdateClientSpecificPricingResponse> update_rate_sheet(
    std::int64_t rate_sheet_id,
    const UpdateClientSpecificPricingRequest& body) {
  return detail::RequestBuilder(tables::kUpdateRateSheet)
      .path(rate_sheet_id)
      .body(body)
      .returning<UpdateClientSpecificPricingResponse>();
}

}  // namespace servicetitan::pricebook::client_specific_pricing
