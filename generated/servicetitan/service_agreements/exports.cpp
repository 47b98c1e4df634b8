// Generated from specs/service-agreements.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/service_agreements/exports.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::service_agreements::exports {

namespace tables {

extern const Operation kServiceAgreements;
const Operation kServiceAgreements{
    .name = "service_agreements.exports.service_agreements",
    .operation_id = "Export_ServiceAgreements",
    .method = Method::get,
    .path = "/service-agreements/v2/tenant/{tenant}/export/service-agreements",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.sa.serviceagreements:r",
};
extern const detail::QueryMember kServiceAgreementsQuery[];
const detail::QueryMember kServiceAgreementsQuery[] = {
    {"from", offsetof(ServiceAgreementsQuery, from),
     &detail::type_of<decltype(ServiceAgreementsQuery::from)>},
    {"includeRecentChanges", offsetof(ServiceAgreementsQuery, include_recent_changes),
     &detail::type_of<decltype(ServiceAgreementsQuery::include_recent_changes)>},
};

}  // namespace tables

Request<ExportPage<ExportServiceAgreementResponse>> service_agreements(
    const ServiceAgreementsQuery& query) {
  return detail::RequestBuilder(tables::kServiceAgreements)
      .query(tables::kServiceAgreementsQuery, query)
      .returning<ExportPage<ExportServiceAgreementResponse>>();
}

}  // namespace servicetitan::service_agreements::exports
