// Generated from specs/forms.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::forms {

/// `Forms.V2.FormResponse`.
struct FormResponse {
  std::int64_t id{};
  bool active{};
  std::optional<std::string> name{};
  bool published{};
  bool has_conditional_logic{};
  bool has_triggers{};
  std::int64_t created_by_id{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const FormResponse&) const = default;
};

/// `Forms.V2.StatusField`.
enum class StatusField : std::int32_t {
  kAny,
  kPublished,
  kUnpublished,
};
const detail::EnumTable& enum_table(StatusField) noexcept;

}  // namespace servicetitan::forms
