// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::settings {

/// `Accounting.V2.Integrations.Intacct.IntacctBusinessUnitMappingResponse`.
struct IntacctBusinessUnitMappingResponse {
  std::int64_t id{};
  std::optional<std::string> name{};
  bool active{};
  std::optional<std::string> trade_name{};
  std::optional<std::string> intacct_location_name{};
  std::optional<std::string> intacct_location_id{};
  std::optional<std::string> intacct_department{};
  std::optional<std::string> intacct_class{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const IntacctBusinessUnitMappingResponse&) const = default;
};

}  // namespace servicetitan::settings
