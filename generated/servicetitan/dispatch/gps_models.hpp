// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::dispatch {

/// `Dispatch.V2.GpsPingCreateRequest`.
struct GpsPingCreateRequest {
  Required<std::string> unit_id;
  Required<std::string> unit_name;
  Required<Timestamp> event_time;
  Field<double> latitude{};
  Field<double> longitude{};
  Field<double> speed{};
  Required<std::string> street;
  Required<std::string> city;
  Required<std::string> region;
  Required<std::string> postal_code;
  /// Format: html.
  Required<std::string> message;
  Required<std::string> external_id;
  Required<bool> is_new;
  Required<std::string> status_message;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const GpsPingCreateRequest&) const = default;
};

/// `Dispatch.V2.GpsPingResultStatus`.
enum class GpsPingResultStatus : std::int32_t {
  kFail,
  kSuccess,
};
const detail::EnumTable& enum_table(GpsPingResultStatus) noexcept;

/// `Dispatch.V2.GpsPingResponse`.
struct GpsPingResponse {
  std::string external_id{};
  OpenEnum<GpsPingResultStatus> status{};
  /// Format: html.
  std::string message{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const GpsPingResponse&) const = default;
};

}  // namespace servicetitan::dispatch
