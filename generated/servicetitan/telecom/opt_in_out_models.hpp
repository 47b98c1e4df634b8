// Generated from specs/telecom.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::telecom {

/// `Telecom.V3.OptOutType`. Retained from 2026-03: newer documents do not have it.
enum class OptOutType : std::int32_t {
  kUnknown,
  kGlobal,
  kMarketing,
  kOther,
};
const detail::EnumTable& enum_table(OptOutType) noexcept;

/// `Telecom.V3.CreateOptOutListRequest`. Retained from 2026-03: newer documents do not have it.
struct CreateOptOutListRequest {
  Required<OpenEnum<OptOutType>> opt_out_type;
  Required<std::vector<std::string>> contact_numbers;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateOptOutListRequest&) const = default;
};

/// `Telecom.V3.CreateOptOutStatus`. Retained from 2026-03: newer documents do not have it.
enum class CreateOptOutStatus : std::int32_t {
  kOk,
  kRetryableError,
  kLogicalError,
};
const detail::EnumTable& enum_table(CreateOptOutStatus) noexcept;

/// `Telecom.V3.CreateOptOutResponse`. Retained from 2026-03: newer documents do not have it.
struct CreateOptOutResponse {
  std::string contact_number{};
  OpenEnum<CreateOptOutStatus> status{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateOptOutResponse&) const = default;
};

/// `Telecom.V3.CreateOptOutListResponse`. Retained from 2026-03: newer documents do not have it.
struct CreateOptOutListResponse {
  std::vector<CreateOptOutResponse> data{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateOptOutListResponse&) const = default;
};

/// `Telecom.V3.GetOptOutListRequest`. Retained from 2026-03: newer documents do not have it.
struct GetOptOutListRequest {
  Required<std::vector<std::string>> contact_numbers;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const GetOptOutListRequest&) const = default;
};

/// `Telecom.V3.OptOutResponse`. Retained from 2026-03: newer documents do not have it.
struct OptOutResponse {
  std::string contact_number{};
  OpenEnum<OptOutType> opt_out_type{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const OptOutResponse&) const = default;
};

/// `Telecom.V3.OptOutListResponse`. Retained from 2026-03: newer documents do not have it.
struct OptOutListResponse {
  std::vector<OptOutResponse> data{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const OptOutListResponse&) const = default;
};

}  // namespace servicetitan::telecom
