// Generated from specs/telecom.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::telecom {

/// `Telecom.V3.CallAgentModel`.
struct CallAgentModel {
  std::int64_t id{};
  std::string name{};
  std::optional<std::int64_t> external_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CallAgentModel&) const = default;
};

/// `Telecom.V3.CallReasonModel`.
struct CallReasonModel {
  std::int64_t id{};
  std::string name{};
  bool lead{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CallReasonModel&) const = default;
};

/// `Module.Telecom.Shared.TagResponseModel`.
struct TagResponseModel {
  std::int64_t id{};
  std::string type_name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TagResponseModel&) const = default;
};

/// `Telecom.V2.NamedModel`.
struct V2NamedModel {
  std::int64_t id{};
  std::string name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const V2NamedModel&) const = default;
};

/// `Telecom.V3.CallDirection`.
enum class V3CallDirection : std::int32_t {
  kInbound,
  kOutbound,
};
const detail::EnumTable& enum_table(V3CallDirection) noexcept;

/// `Telecom.V3.CallType`.
enum class V3CallType : std::int32_t {
  kAbandoned,
  kUnbooked,
  kExcused,
  kBooked,
  kNotLead,
};
const detail::EnumTable& enum_table(V3CallType) noexcept;

/// `Telecom.V3.CallModelResponse`.
struct CallModelResponse {
  Timestamp created_on{};
  bool active{};
  std::int64_t id{};
  Timestamp received_on{};
  Duration duration{};
  std::string from{};
  std::string to{};
  OpenEnum<V3CallDirection> direction{};
  std::optional<OpenEnum<V3CallType>> call_type{};
  std::optional<CallReasonModel> reason{};
  std::optional<std::string> recording_url{};
  std::optional<std::string> voice_mail_url{};
  std::optional<V2NamedModel> created_by{};
  std::optional<V2NamedModel> customer{};
  std::optional<V2NamedModel> campaign{};
  Timestamp modified_on{};
  std::optional<CallAgentModel> agent{};
  std::optional<std::string> sid{};
  std::optional<std::vector<TagResponseModel>> tags{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CallModelResponse&) const = default;
};

/// `Telecom.V3.JobTypeModel`.
struct V3JobTypeModel {
  std::int64_t id{};
  std::string name{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const V3JobTypeModel&) const = default;
};

/// `Telecom.V3.CallResponse`.
struct CallResponse {
  std::int64_t id{};
  std::optional<std::string> job_number{};
  std::int64_t project_id{};
  std::optional<V2NamedModel> business_unit{};
  std::optional<V3JobTypeModel> type{};
  CallModelResponse lead_call{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CallResponse&) const = default;
};

}  // namespace servicetitan::telecom
