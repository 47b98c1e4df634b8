// Generated from specs/service-agreements.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/service_agreements/exports.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::service_agreements::exports {

namespace tables::service_agreements {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "service_agreements.exports.service_agreements",
    .operation_id = "Export_ServiceAgreements",
    .method = Method::get,
    .path = "/service-agreements/v2/tenant/{tenant}/export/service-agreements",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.sa.serviceagreements:r",
};
using T = ServiceAgreementsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportServiceAgreementResponse>>;
}  // namespace tables::service_agreements
Request<ExportPage<ExportServiceAgreementResponse>> service_agreements(
    const ServiceAgreementsQuery& query) {
  return detail::RequestBuilder(tables::service_agreements::kOperation)
      .query(tables::service_agreements::kQuery, query)
      .returning<ExportPage<ExportServiceAgreementResponse>>();
}

}  // namespace servicetitan::service_agreements::exports
