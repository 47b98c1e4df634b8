// Generated from specs/customer-interactions.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/customer_interactions/technician_ratings.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::customer_interactions::technician_ratings {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "customer_interactions.technician_ratings.get_list",
    .operation_id = "TechnicianRatings_GetList",
    .method = Method::get,
    .path = "/customer-interactions/v2/tenant/{tenant}/technician-ratings",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.csi.technicianrating:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"technicianId", offsetof(GetListQuery, technician_id),
     &detail::type_of<decltype(GetListQuery::technician_id)>},
    {"jobId", offsetof(GetListQuery, job_id), &detail::type_of<decltype(GetListQuery::job_id)>},
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "customer_interactions.technician_ratings.update",
    .operation_id = "TechnicianRatings_Update",
    .method = Method::post,
    .path = "/customer-interactions/v2/tenant/{tenant}/technician-ratings",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.csi.technicianrating:w",
};

}  // namespace tables

Request<Page<TechnicianAssessmentResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<TechnicianAssessmentResponse>>();
}

Request<TechnicianAssessmentResponse> update(
    const CreateOrUpdateTechnicianAssessmentRequest& body) {
  return detail::RequestBuilder(tables::kUpdate)
      .body(body)
      .returning<TechnicianAssessmentResponse>();
}

}  // namespace servicetitan::customer_interactions::technician_ratings
