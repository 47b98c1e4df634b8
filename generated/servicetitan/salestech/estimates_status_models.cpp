// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/salestech/estimates_status_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::salestech {

namespace tables {

extern const detail::Member kEstimateStatusChangesResponse[];
const detail::Member kEstimateStatusChangesResponse[] = {
    {"id", offsetof(EstimateStatusChangesResponse, id),
     &detail::type_of<decltype(EstimateStatusChangesResponse::id)>, true},
    {"oldStatus", offsetof(EstimateStatusChangesResponse, old_status),
     &detail::type_of<decltype(EstimateStatusChangesResponse::old_status)>},
    {"newStatus", offsetof(EstimateStatusChangesResponse, new_status),
     &detail::type_of<decltype(EstimateStatusChangesResponse::new_status)>},
    {"createdOn", offsetof(EstimateStatusChangesResponse, created_on),
     &detail::type_of<decltype(EstimateStatusChangesResponse::created_on)>, true},
    {"createdById", offsetof(EstimateStatusChangesResponse, created_by_id),
     &detail::type_of<decltype(EstimateStatusChangesResponse::created_by_id)>},
};

}  // namespace tables

const detail::Object EstimateStatusChangesResponse::kObject{
    "EstimateStatusChangesResponse", tables::kEstimateStatusChangesResponse,
    std::size(tables::kEstimateStatusChangesResponse),
    offsetof(EstimateStatusChangesResponse, extra),
    &detail::construct<EstimateStatusChangesResponse>};

}  // namespace servicetitan::salestech
