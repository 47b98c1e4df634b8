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
  friend bool operator==(const HeaderField&, const HeaderField&) = default;
};

}  // namespace servicetitan::reporting
