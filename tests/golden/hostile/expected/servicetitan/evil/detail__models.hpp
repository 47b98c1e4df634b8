// Generated from specs/evil.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::evil {

/// `Evil.Detail`.
struct Detail {
  Required<std::int64_t> min_;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const Detail&) const = default;
};

/// `..Evil../Json`.
struct EvilJson {
  std::optional<std::int64_t> id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const EvilJson&) const = default;
};

/// `Evil.Std`.
enum class Std : std::int32_t {
  kStd,
  kSwitch,
};
const detail::EnumTable& enum_table(Std) noexcept;

/// `Evil.Switch`.
struct Switch {
  Required<Detail> detail;
  std::optional<OpenEnum<Std>> std{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const Switch&) const = default;
};

}  // namespace servicetitan::evil
