// Generated from specs/customer-interactions.json by generator/. Do not edit;
// see docs/regenerate.md.
#include "servicetitan/customer_interactions/technician_ratings.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::customer_interactions::technician_ratings {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "customer_interactions.technician_ratings.get_list",
    .operation_id = "TechnicianRatings_GetList",
    .method = Method::get,
    .path = "/customer-interactions/v2/tenant/{tenant}/technician-ratings",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.csi.technicianrating:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<TechnicianAssessmentResponse>>;
}  // namespace tables::get_list
Request<Page<TechnicianAssessmentResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<TechnicianAssessmentResponse>>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "customer_interactions.technician_ratings.update",
    .operation_id = "TechnicianRatings_Update",
    .method = Method::post,
    .path = "/customer-interactions/v2/tenant/{tenant}/technician-ratings",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.csi.technicianrating:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<TechnicianAssessmentResponse>;
}  // namespace tables::update
Request<TechnicianAssessmentResponse> update(
    const CreateOrUpdateTechnicianAssessmentRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .body(body)
      .returning<TechnicianAssessmentResponse>();
}

}  // namespace servicetitan::customer_interactions::technician_ratings
