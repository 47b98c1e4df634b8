// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/technician_tracking_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::dispatch {

namespace tables::technician_tracking_response {
using T = TechnicianTrackingResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"technicianTrackingUrl", offsetof(T, technician_tracking_url),
     &detail::type_of<decltype(T::technician_tracking_url)>, true},
};
}  // namespace tables::technician_tracking_response
constinit const detail::Object TechnicianTrackingResponse::kObject{
    "TechnicianTrackingResponse", tables::technician_tracking_response::kMembers,
    std::size(tables::technician_tracking_response::kMembers),
    offsetof(TechnicianTrackingResponse, extra), &detail::construct<TechnicianTrackingResponse>};

}  // namespace servicetitan::dispatch
