// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::dispatch {

/// `Dispatch.V2.CreateTeamRequest`.
struct CreateTeamRequest {
  Required<bool> active;
  Field<std::string> name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateTeamRequest&) const = default;
};

/// `Dispatch.V2.CreateTeamResponse`.
struct CreateTeamResponse {
  std::int64_t id{};
  bool active{};
  std::optional<std::string> name{};
  std::optional<std::int64_t> created_by{};
  Timestamp created_on{};
  Timestamp modified_on{};
  bool created{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateTeamResponse&) const = default;
};

/// `Dispatch.V2.TeamResponse`.
struct TeamResponse {
  std::int64_t id{};
  bool active{};
  std::optional<std::string> name{};
  std::optional<std::int64_t> created_by{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TeamResponse&) const = default;
};

}  // namespace servicetitan::dispatch
