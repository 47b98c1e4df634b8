// Generated from specs/evil.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/evil/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::evil {

/// First line
/// * ends * / int oops; / * ? ?/
/// right to left bell
/// #include <nothing>
/// trailing
///
/// `Evil.None`.
enum class EvilNone : std::int32_t {
  kUnnamed,
  kAB,
  kAB_,
  kUnnamed_,
  kUnnamed_2,
  kAB_2,
  k1,
  kUnnamed_3,
  kDefault,
};
const detail::EnumTable& enum_table(EvilNone) noexcept;

/// `Evil.Request`.
struct EvilRequest {
  std::optional<OpenEnum<EvilNone>> none{};
  std::optional<EvilPage> page{};
  Map<Json> extra{};

  static const detail::Object kObject;
  friend bool operator==(const EvilRequest&, const EvilRequest&) = default;
};

/// First line
/// * ends * / int oops; / * ? ?/
/// right to left bell
/// #include <nothing>
/// trailing
///
/// `Evil.Thing`.
struct Thing {
  std::optional<std::string> n1st{};
  std::optional<std::string> a_b{};
  std::optional<std::string> a_b_{};
  std::optional<std::string> a_b_2{};
  std::optional<std::string> unnamed{};
  std::optional<std::string> unnamed_{};
  Required<std::string> delete_;
  std::optional<std::string> min_{};
  std::optional<std::string> none{};
  std::optional<std::string> quote_back_slash{};
  std::optional<std::string> unnamed_2{};
  std::optional<std::string> k_object{};
  std::optional<std::string> t{};
  std::optional<std::string> detail{};
  /// First line
  /// * ends * / int oops; / * ? ?/
  /// right to left bell
  /// #include <nothing>
  /// trailing
  ///
  /// Format: * / evil. Pattern: ` `.
  std::optional<std::string> long_{};
  /// word word word word word word word word word word word word word word word word word word word
  /// word word word word word word word word word word word word word word word word word word word
  /// word word word word word word word word word word word word word word word word word word word
  /// word word word
  std::optional<std::string> words{};
  Map<Json> extra{};

  static const detail::Object kObject;
  friend bool operator==(const Thing&, const Thing&) = default;
};

}  // namespace servicetitan::evil
