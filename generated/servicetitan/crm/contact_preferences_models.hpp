// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::crm {

/// `Crm.V2.ContactPreferenceResponse`.
struct ContactPreferenceResponse {
  std::string name{};
  std::string data_type{};
  std::optional<std::string> value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ContactPreferenceResponse&) const = default;
};

/// `Crm.V2.UpdateContactMethodPreferenceRequest`.
struct UpdateContactMethodPreferenceRequest {
  std::optional<std::string> value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateContactMethodPreferenceRequest&) const = default;
};

}  // namespace servicetitan::crm
