// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::dispatch {

/// `Dispatch.V2.ArrivalWindowConfiguration`.
enum class ArrivalWindowConfiguration : std::int32_t {
  kStartTimeOfArrivalWindow,
  kEndTimeOfArrivalWindow,
};
const detail::EnumTable& enum_table(ArrivalWindowConfiguration) noexcept;

/// `Dispatch.V2.ArrivalWindowConfigurationResponse`.
struct ArrivalWindowConfigurationResponse {
  OpenEnum<ArrivalWindowConfiguration> configuration{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ArrivalWindowConfigurationResponse&) const = default;
};

/// `Dispatch.V2.ArrivalWindowResponse`.
struct ArrivalWindowResponse {
  std::int64_t id{};
  Duration start{};
  Duration duration{};
  std::vector<std::int64_t> business_unit_ids{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ArrivalWindowResponse&) const = default;
};

/// `Dispatch.V2.CreateArrivalWindowRequest`.
struct CreateArrivalWindowRequest {
  Required<Duration> start;
  Required<Duration> duration;
  Required<std::vector<std::int64_t>> business_unit_ids;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateArrivalWindowRequest&) const = default;
};

/// `Dispatch.V2.SetArrivalWindowStatusRequest`.
struct SetArrivalWindowStatusRequest {
  Required<bool> is_active;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SetArrivalWindowStatusRequest&) const = default;
};

/// `Dispatch.V2.UpdateArrivalWindowConfigurationRequest`.
struct UpdateArrivalWindowConfigurationRequest {
  Required<OpenEnum<ArrivalWindowConfiguration>> configuration;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateArrivalWindowConfigurationRequest&) const = default;
};

/// `Dispatch.V2.UpdateArrivalWindowRequest`.
struct UpdateArrivalWindowRequest {
  Required<Duration> start;
  Required<Duration> duration;
  Required<std::vector<std::int64_t>> business_unit_ids;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateArrivalWindowRequest&) const = default;
};

}  // namespace servicetitan::dispatch
