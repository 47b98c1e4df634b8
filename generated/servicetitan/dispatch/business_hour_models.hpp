// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::dispatch {

/// `Dispatch.V2.TimeRange`.
struct TimeRange {
  std::int32_t from_hour{};
  std::int32_t to_hour{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TimeRange&) const = default;
};

/// `Dispatch.V2.BusinessHourModel`.
struct BusinessHourModel {
  std::vector<TimeRange> weekdays{};
  std::vector<TimeRange> saturday{};
  std::vector<TimeRange> sunday{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const BusinessHourModel&) const = default;
};

/// `Dispatch.V2.CreateBusinessHourRequest`.
struct CreateBusinessHourRequest {
  Required<std::vector<TimeRange>> weekdays;
  Required<std::vector<TimeRange>> saturday;
  Required<std::vector<TimeRange>> sunday;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateBusinessHourRequest&) const = default;
};

/// `Dispatch.V2.CreateBusinessHourResponse`.
struct CreateBusinessHourResponse {
  std::vector<TimeRange> weekdays{};
  std::vector<TimeRange> saturday{};
  std::vector<TimeRange> sunday{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateBusinessHourResponse&) const = default;
};

}  // namespace servicetitan::dispatch
