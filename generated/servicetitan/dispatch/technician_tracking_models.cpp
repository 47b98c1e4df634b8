// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/technician_tracking_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::dispatch {

namespace tables {

extern const detail::Member kTechnicianTrackingResponse[];
const detail::Member kTechnicianTrackingResponse[] = {
    {"technicianTrackingUrl", offsetof(TechnicianTrackingResponse, technician_tracking_url),
     &detail::type_of<decltype(TechnicianTrackingResponse::technician_tracking_url)>, true},
};

}  // namespace tables

const detail::Object TechnicianTrackingResponse::kObject{
    "TechnicianTrackingResponse", tables::kTechnicianTrackingResponse,
    std::size(tables::kTechnicianTrackingResponse), offsetof(TechnicianTrackingResponse, extra),
    &detail::construct<TechnicianTrackingResponse>};

}  // namespace servicetitan::dispatch
