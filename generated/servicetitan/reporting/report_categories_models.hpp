// Generated from specs/reporting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::reporting {

/// `Reporting.V2.ReportCategoryListItem`.
struct ReportCategoryListItem {
  std::string id{};
  std::string name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ReportCategoryListItem&) const = default;
};

}  // namespace servicetitan::reporting
