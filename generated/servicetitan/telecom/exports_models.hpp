// Generated from specs/telecom.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/telecom/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::telecom {

/// `Telecom.V2.CallStatus`.
enum class CallStatus : std::int32_t {
  kRinging,
  kAnswered,
  kCompleted,
  kInitiated,
};
const detail::EnumTable& enum_table(CallStatus) noexcept;

/// `Telecom.V2.JobModel`.
struct JobModel {
  std::int64_t id{};
  std::string number{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JobModel&) const = default;
};

/// `Telecom.V2.LeadModel`.
struct LeadModel {
  std::int64_t id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const LeadModel&) const = default;
};

/// `Telecom.V2.CallDirection`.
enum class V2CallDirection : std::int32_t {
  kInbound,
  kOutbound,
};
const detail::EnumTable& enum_table(V2CallDirection) noexcept;

/// `Telecom.V2.CallType`.
enum class V2CallType : std::int32_t {
  kAbandoned,
  kUnbooked,
  kExcused,
  kBooked,
  kNotLead,
};
const detail::EnumTable& enum_table(V2CallType) noexcept;

/// `Telecom.V2.ExportCallResponse`.
struct ExportCallResponse {
  std::int64_t id{};
  Duration duration{};
  std::string from{};
  std::string to{};
  OpenEnum<V2CallDirection> direction{};
  OpenEnum<CallStatus> status{};
  std::optional<OpenEnum<V2CallType>> type{};
  std::optional<std::string> recording_url{};
  std::optional<std::string> voice_mail_path{};
  Timestamp created_on{};
  Timestamp modified_on{};
  std::optional<V2NamedModel> reason{};
  std::optional<V2NamedModel> customer{};
  std::optional<V2NamedModel> location{};
  std::optional<V2NamedModel> campaign{};
  std::optional<JobModel> job{};
  std::optional<V2NamedModel> agent{};
  std::optional<V2NamedModel> created_by{};
  std::string excuse_memo{};
  std::string tag{};
  bool active{};
  std::optional<LeadModel> lead{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExportCallResponse&) const = default;
};

}  // namespace servicetitan::telecom
