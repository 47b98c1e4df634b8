// Generated from specs/reporting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::reporting {

/// `Reporting.V2.HeaderField`.
struct HeaderField {
  std::string name{};
  std::string label{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const HeaderField&) const = default;
};

}  // namespace servicetitan::reporting
