// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/settings/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::settings {

/// `TenantSettings.V2.CreateTagTypeRequest`.
struct CreateTagTypeRequest {
  Required<std::string> name;
  /// Pattern: `^#([0-9A-Fa-f]{6})$`.
  Required<std::string> color;
  /// At most 20 characters.
  Field<std::string> code{};
  Field<OpenEnum<TagImportance>> importance{};
  Field<bool> is_conversion_opportunity{};
  Field<bool> allow_to_use_on_timesheet_activity{};
  Field<bool> is_visible_on_dispatch_board{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateTagTypeRequest&) const = default;
};

/// `TenantSettings.V2.TagTypeResponse`.
struct TagTypeResponse {
  std::int64_t id{};
  std::string name{};
  std::string color{};
  std::string code{};
  std::optional<OpenEnum<TagImportance>> importance{};
  bool is_conversion_opportunity{};
  bool allow_to_use_on_timesheet_activity{};
  bool is_visible_on_dispatch_board{};
  bool active{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TagTypeResponse&) const = default;
};

/// `TenantSettings.V2.UpdateTagTypeRequest`.
struct UpdateTagTypeRequest {
  std::optional<std::string> name{};
  /// Pattern: `^#([0-9A-Fa-f]{6})$`.
  std::optional<std::string> color{};
  /// At most 20 characters.
  std::optional<std::string> code{};
  Field<OpenEnum<TagImportance>> importance{};
  std::optional<bool> is_conversion_opportunity{};
  std::optional<bool> allow_to_use_on_timesheet_activity{};
  std::optional<bool> is_visible_on_dispatch_board{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateTagTypeRequest&) const = default;
};

}  // namespace servicetitan::settings
