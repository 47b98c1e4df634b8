// Generated from specs/timesheets.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/timesheets/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::timesheets {

/// `Timesheets.V2.ActivityCategories.ActivityCategoriesResponse`.
struct ActivityCategoriesResponse {
  std::int64_t id{};
  std::string name{};
  OpenEnum<ActivityCategoryType> type{};
  bool allow_edit{};
  bool is_default{};
  Timestamp created_on{};
  Timestamp modified_on{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ActivityCategoriesResponse&) const = default;
};

/// `Timesheets.V2.ActivityCategories.ActivityCategoryResponse`.
struct ActivityCategoryResponse {
  std::int64_t id{};
  std::string name{};
  OpenEnum<ActivityCategoryType> type{};
  bool allow_edit{};
  bool is_default{};
  Timestamp created_on{};
  Timestamp modified_on{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ActivityCategoryResponse&) const = default;
};

}  // namespace servicetitan::timesheets
