// Generated from specs/marketing-reputation.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing_reputation/reviews.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::marketing_reputation::reviews {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "marketing_reputation.reviews.get_list",
    .operation_id = "reviews",
    .method = Method::get,
    .path = "/marketingreputation/v2/tenant/{tenant}/reviews",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.mrep.reviews:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"search", offsetof(GetListQuery, search), &detail::type_of<decltype(GetListQuery::search)>},
    {"reportType", offsetof(GetListQuery, report_type),
     &detail::type_of<decltype(GetListQuery::report_type)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"fromDate", offsetof(GetListQuery, from_date),
     &detail::type_of<decltype(GetListQuery::from_date)>},
    {"toDate", offsetof(GetListQuery, to_date), &detail::type_of<decltype(GetListQuery::to_date)>},
    {"responseTypes", offsetof(GetListQuery, response_types),
     &detail::type_of<decltype(GetListQuery::response_types)>},
    {"locationIds", offsetof(GetListQuery, location_ids),
     &detail::type_of<decltype(GetListQuery::location_ids)>},
    {"sources", offsetof(GetListQuery, sources), &detail::type_of<decltype(GetListQuery::sources)>},
    {"reviewStatuses", offsetof(GetListQuery, review_statuses),
     &detail::type_of<decltype(GetListQuery::review_statuses)>},
    {"technicianIds", offsetof(GetListQuery, technician_ids),
     &detail::type_of<decltype(GetListQuery::technician_ids)>},
    {"campaignIds", offsetof(GetListQuery, campaign_ids),
     &detail::type_of<decltype(GetListQuery::campaign_ids)>},
    {"fromRating", offsetof(GetListQuery, from_rating),
     &detail::type_of<decltype(GetListQuery::from_rating)>},
    {"toRating", offsetof(GetListQuery, to_rating),
     &detail::type_of<decltype(GetListQuery::to_rating)>},
    {"includeReviewsWithoutLocation", offsetof(GetListQuery, include_reviews_without_location),
     &detail::type_of<decltype(GetListQuery::include_reviews_without_location)>},
    {"includeReviewsWithoutCampaign", offsetof(GetListQuery, include_reviews_without_campaign),
     &detail::type_of<decltype(GetListQuery::include_reviews_without_campaign)>},
    {"includeReviewsWithoutTechnician", offsetof(GetListQuery, include_reviews_without_technician),
     &detail::type_of<decltype(GetListQuery::include_reviews_without_technician)>},
    {"internalId", offsetof(GetListQuery, internal_id),
     &detail::type_of<decltype(GetListQuery::internal_id)>},
    {"externalId", offsetof(GetListQuery, external_id),
     &detail::type_of<decltype(GetListQuery::external_id)>},
};

}  // namespace tables

Request<Page<ReviewReport>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<ReviewReport>>();
}

}  // namespace servicetitan::marketing_reputation::reviews
