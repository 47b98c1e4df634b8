// Generated from specs/jbce.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include <cstdint>

namespace servicetitan::jbce {

struct CallReasonResponse;

}  // namespace servicetitan::jbce
