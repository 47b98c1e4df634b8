// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/salestech/estimates_status_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::salestech {

namespace tables::estimate_status_changes_response {
using T = EstimateStatusChangesResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"oldStatus", offsetof(T, old_status), &detail::type_of<decltype(T::old_status)>},
    {"newStatus", offsetof(T, new_status), &detail::type_of<decltype(T::new_status)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>},
};
}  // namespace tables::estimate_status_changes_response
constinit const detail::Object EstimateStatusChangesResponse::kObject{
    "EstimateStatusChangesResponse", tables::estimate_status_changes_response::kMembers,
    std::size(tables::estimate_status_changes_response::kMembers),
    offsetof(EstimateStatusChangesResponse, extra),
    &detail::construct<EstimateStatusChangesResponse>};

}  // namespace servicetitan::salestech
