// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/technician_tracking.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::dispatch::technician_tracking {

namespace tables {

extern const Operation kGet;
const Operation kGet{
    .name = "dispatch.technician_tracking.get",
    .operation_id = "TechnicianTracking_Get",
    .method = Method::get,
    .path = "/dispatch/v2/tenant/{tenant}/technician-tracking",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.dis.techniciantracking:r",
};
extern const detail::QueryMember kGetQuery[];
const detail::QueryMember kGetQuery[] = {
    {"technicianId", offsetof(GetQuery, technician_id),
     &detail::type_of<decltype(GetQuery::technician_id)>},
    {"appointmentId", offsetof(GetQuery, appointment_id),
     &detail::type_of<decltype(GetQuery::appointment_id)>},
};

}  // namespace tables

Request<TechnicianTrackingResponse> get(const GetQuery& query) {
  return detail::RequestBuilder(tables::kGet)
      .query(tables::kGetQuery, query)
      .returning<TechnicianTrackingResponse>();
}

}  // namespace servicetitan::dispatch::technician_tracking
