// Made by openapi-generator of generated/openapi/crm.json, with `-g cpp-boost-beast-client`.
#include "PaginatedResponse_Of_Crm_V2_Customers_CustomerResponse.h"
#include "peers.hpp"

namespace bench {
namespace {

std::size_t parse(std::string_view text) {
  org::openapitools::client::model::PaginatedResponse_Of_Crm_V2_Customers_CustomerResponse page;
  page.fromJsonString(std::string(text));
  return page.getData().size();
}

}  // namespace

Peer openapi_peer() {
  return {.name = "openapi-generator's Beast client",
          .version = "openapi-generator " BENCH_OPENAPI_VERSION,
          .parse = parse,
          .parse_name = "fromJsonString",
          .parse_target = 4};
}

}  // namespace bench
