// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/technician_tracking.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::dispatch::technician_tracking {

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.technician_tracking.get",
    .operation_id = "TechnicianTracking_Get",
    .method = Method::get,
    .path = "/dispatch/v2/tenant/{tenant}/technician-tracking",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.dis.techniciantracking:r",
};
using T = GetQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>},
    {"appointmentId", offsetof(T, appointment_id), &detail::type_of<decltype(T::appointment_id)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<TechnicianTrackingResponse>;
}  // namespace tables::get
Request<TechnicianTrackingResponse> get(const GetQuery& query) {
  return detail::RequestBuilder(tables::get::kOperation)
      .query(tables::get::kQuery, query)
      .returning<TechnicianTrackingResponse>();
}

}  // namespace servicetitan::dispatch::technician_tracking
