// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::dispatch {

/// `Dispatch.V2.CreateOrUpdateZoneRequestArgs`.
struct CreateOrUpdateZoneRequestArgs {
  Field<std::string> name{};
  Field<std::vector<std::string>> zips{};
  Field<std::vector<std::string>> cities{};
  Field<std::vector<std::string>> territory_numbers{};
  Field<std::vector<std::string>> locn_numbers{};
  Field<bool> service_days_enabled{};
  Field<std::vector<std::int32_t>> service_days_ids{};
  Field<std::vector<std::int64_t>> business_units{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateOrUpdateZoneRequestArgs&) const = default;
};

/// `Dispatch.V2.CreateOrUpdateZoneResponse`.
struct CreateOrUpdateZoneResponse {
  std::int64_t id{};
  bool active{};
  std::string name{};
  std::vector<std::string> zips{};
  std::vector<std::string> cities{};
  std::vector<std::string> territory_numbers{};
  std::vector<std::string> locn_numbers{};
  bool service_days_enabled{};
  std::vector<std::int32_t> service_days_ids{};
  std::vector<std::int64_t> business_units{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateOrUpdateZoneResponse&) const = default;
};

/// `Dispatch.V2.ZoneResponse`.
struct ZoneResponse {
  std::int64_t id{};
  bool active{};
  std::optional<std::string> name{};
  std::optional<std::vector<std::string>> zips{};
  std::optional<std::vector<std::string>> cities{};
  std::optional<std::vector<std::string>> territory_numbers{};
  std::optional<std::vector<std::string>> locn_numbers{};
  std::int64_t created_by{};
  Timestamp created_on{};
  Timestamp modified_on{};
  bool service_days_enabled{};
  std::optional<std::vector<std::string>> service_days{};
  std::optional<std::vector<std::int64_t>> business_units{};
  std::optional<std::vector<std::int64_t>> technicians{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ZoneResponse&) const = default;
};

}  // namespace servicetitan::dispatch
