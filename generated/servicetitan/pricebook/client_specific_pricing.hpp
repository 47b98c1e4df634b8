// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/pricebook/client_specific_pricing_models.hpp"
#include "servicetitan/pricebook/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::pricebook::client_specific_pricing {

/// Query parameters of @ref get_all_rate_sheets.
struct GetAllRateSheetsQuery {
  std::vector<std::int64_t> ids{};
  std::optional<std::string> search_term{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<std::int32_t> page{};
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
};

/// GET /pricebook/v2/tenant/{tenant}/clientspecificpricing
///
/// Scope: `tn.pb.csp:r`. Paged. Errors: 400.
Request<Page<ClientSpecificPricingResponse>> get_all_rate_sheets(
    const GetAllRateSheetsQuery& query = {});

/// PATCH /pricebook/v2/tenant/{tenant}/clientspecificpricing/{rateSheetId}
///
/// Scope: `tn.pb.csp:w`. Errors: 400.
Request<UpdateClientSpecificPricingResponse> update_rate_sheet(
    std::int64_t rate_sheet_id,
    const UpdateClientSpecificPricingRequest& body);

}  // namespace servicetitan::pricebook::client_specific_pricing
