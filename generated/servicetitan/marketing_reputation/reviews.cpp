// Generated from specs/marketing-reputation.json by generator/. Do not edit;
// see docs/regenerate.md.
#include "servicetitan/marketing_reputation/reviews.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::marketing_reputation::reviews {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "marketing_reputation.reviews.get_list",
    .operation_id = "reviews",
    .method = Method::get,
    .path = "/marketingreputation/v2/tenant/{tenant}/reviews",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.mrep.reviews:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"search", offsetof(T, search), &detail::type_of<decltype(T::search)>},
    {"reportType", offsetof(T, report_type), &detail::type_of<decltype(T::report_type)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"fromDate", offsetof(T, from_date), &detail::type_of<decltype(T::from_date)>},
    {"toDate", offsetof(T, to_date), &detail::type_of<decltype(T::to_date)>},
    {"responseTypes", offsetof(T, response_types), &detail::type_of<decltype(T::response_types)>},
    {"locationIds", offsetof(T, location_ids), &detail::type_of<decltype(T::location_ids)>},
    {"sources", offsetof(T, sources), &detail::type_of<decltype(T::sources)>},
    {"reviewStatuses", offsetof(T, review_statuses),
     &detail::type_of<decltype(T::review_statuses)>},
    {"technicianIds", offsetof(T, technician_ids), &detail::type_of<decltype(T::technician_ids)>},
    {"campaignIds", offsetof(T, campaign_ids), &detail::type_of<decltype(T::campaign_ids)>},
    {"fromRating", offsetof(T, from_rating), &detail::type_of<decltype(T::from_rating)>},
    {"toRating", offsetof(T, to_rating), &detail::type_of<decltype(T::to_rating)>},
    {"includeReviewsWithoutLocation", offsetof(T, include_reviews_without_location),
     &detail::type_of<decltype(T::include_reviews_without_location)>},
    {"includeReviewsWithoutCampaign", offsetof(T, include_reviews_without_campaign),
     &detail::type_of<decltype(T::include_reviews_without_campaign)>},
    {"includeReviewsWithoutTechnician", offsetof(T, include_reviews_without_technician),
     &detail::type_of<decltype(T::include_reviews_without_technician)>},
    {"internalId", offsetof(T, internal_id), &detail::type_of<decltype(T::internal_id)>},
    {"externalId", offsetof(T, external_id), &detail::type_of<decltype(T::external_id)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<ReviewReport>>;
}  // namespace tables::get_list
Request<Page<ReviewReport>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<ReviewReport>>();
}

}  // namespace servicetitan::marketing_reputation::reviews
