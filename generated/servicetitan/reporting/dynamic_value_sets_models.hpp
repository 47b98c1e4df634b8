// Generated from specs/reporting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/reporting/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::reporting {

/// `Reporting.V2.DynamicSetResponse`.
struct DynamicSetResponse {
  std::int32_t page{};
  std::int32_t page_size{};
  bool has_more{};
  std::optional<std::int32_t> total_count{};
  std::vector<std::vector<Json>> data{};
  std::vector<HeaderField> fields{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const DynamicSetResponse&) const = default;
};

}  // namespace servicetitan::reporting
