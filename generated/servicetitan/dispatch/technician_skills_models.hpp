// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::dispatch {

/// `Dispatch.V2.CreateTechnicianSkillRequest`.
struct CreateTechnicianSkillRequest {
  Required<std::int64_t> technician_id;
  Required<std::string> name;
  Required<bool> active;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateTechnicianSkillRequest&) const = default;
};

/// `Dispatch.Contracts.TechnicianSkill.DeleteTechnicianSkillResult`.
struct DeleteTechnicianSkillResult {
  std::string id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const DeleteTechnicianSkillResult&) const = default;
};

/// `Dispatch.V2.TechnicianSkillResponse`.
struct TechnicianSkillResponse {
  std::string id{};
  std::string name{};
  bool active{};
  std::int64_t technician_id{};
  std::optional<std::vector<std::int64_t>> job_type_ids{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TechnicianSkillResponse&) const = default;
};

/// `Dispatch.V2.UpdateTechnicianSkillsRequest`.
struct UpdateTechnicianSkillsRequest {
  Required<std::int64_t> technician_id;
  Required<std::vector<std::int64_t>> skill_ids;
  Required<bool> replace_existing_skills;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateTechnicianSkillsRequest&) const = default;
};

/// `Dispatch.V2.UpdateTechnicianSkillsResponse`.
struct UpdateTechnicianSkillsResponse {
  bool updated{};
  std::vector<TechnicianSkillResponse> technician_skills{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateTechnicianSkillsResponse&) const = default;
};

}  // namespace servicetitan::dispatch
