// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::dispatch {

/// `Dispatch.V2.TechnicianTrackingResponse`.
struct TechnicianTrackingResponse {
  std::string technician_tracking_url{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TechnicianTrackingResponse&) const = default;
};

}  // namespace servicetitan::dispatch
