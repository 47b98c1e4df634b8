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
  kUnnamed_4,
  kUnnamed_5,
  kUnnamed_6,
  kAB_3,
  kDefine,
  kUnnamed_7,
  kNewLine,
  kDefault_,
  kDEFAULT,
};
const detail::EnumTable& enum_table(EvilNone) noexcept;

/// `Evil.Request`.
struct EvilRequest {
  std::optional<OpenEnum<EvilNone>> none{};
  std::optional<EvilPage> page{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const EvilRequest&) const = default;
};

/// `Evil.thing`.
struct EvilThing2 {
  std::optional<std::int64_t> n{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const EvilThing2&) const = default;
};

/// `Evil.Tree`.
struct Tree {
  Required<std::vector<Tree>> children;
  std::optional<std::int64_t> id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const Tree&) const = default;
};

/// First line
/// * ends * / int oops; / * ? ?/
/// right to left bell
/// #include <nothing>
/// trailing
///
/// `Evil.Thing`.
struct EvilThing {
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
  std::optional<std::string> name{};
  std::optional<std::string> name_{};
  std::optional<std::string> name_2{};
  std::optional<std::string> errno_{};
  std::optional<std::string> int_max{};
  std::optional<std::string> include_x{};
  std::optional<std::string> a_b_3{};
  std::optional<std::string> name_3{};
  /// Format: html.
  std::optional<std::string>
      mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm{};
  std::optional<std::vector<std::vector<std::vector<std::vector<std::vector<std::vector<std::vector<std::vector<std::vector<std::vector<std::int32_t>>>>>>>>>>>
      deep{};
  std::optional<Tree> tree{};
  std::optional<EvilThing2> case_{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const EvilThing&) const = default;
};

/// `Evil.LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLong`.
struct LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLong {
  std::optional<std::int64_t> id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLong&) const = default;
};

}  // namespace servicetitan::evil
