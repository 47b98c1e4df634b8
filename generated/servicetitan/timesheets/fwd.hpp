// Generated from specs/timesheets.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include <cstdint>

namespace servicetitan::timesheets {

struct ActivitiesResponse;
struct ActivityCategoriesResponse;
struct ActivityCategoryExportResponse;
struct ActivityCategoryResponse;
enum class ActivityCategoryType : std::int32_t;
struct ActivityCreateRequest;
struct ActivityEntryCoordinate;
struct ActivityExportResponse;
struct ActivityResponse;
struct ActivityTypeExportResponse;
struct ActivityTypeResponse;
struct ActivityTypesResponse;
struct ActivityUpdateRequest;
enum class Association : std::int32_t;
enum class EmployeeType : std::int32_t;

}  // namespace servicetitan::timesheets
