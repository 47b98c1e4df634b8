// Generated from specs/forms.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::forms {

/// `Forms.V2.AttachmentResponse`.
struct AttachmentResponse {
  std::string file_name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const AttachmentResponse&) const = default;
};

}  // namespace servicetitan::forms
