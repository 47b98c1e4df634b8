// Generated from specs/depot.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/depot/lids_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::depot {

/// `Depot.AddBox`.
struct AddBox {
  Required<std::string> label;
  Field<std::string> note{};
  std::optional<std::int32_t> size{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const AddBox&) const = default;
};

/// `Depot.Box`.
struct Box {
  std::int64_t id{};
  std::optional<std::int32_t> size{};
  std::optional<Lid> lid{};
  AddBox added;
  std::optional<std::string> label{};
  std::optional<std::int32_t> weight{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const Box&) const = default;
};

/// `Depot.V2.Box`.
struct V2Box {
  Required<std::int64_t> id;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const V2Box&) const = default;
};

}  // namespace servicetitan::depot
