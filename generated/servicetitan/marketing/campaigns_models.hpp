// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::marketing {

/// `Marketing.V2.CampaignResponseCategory`.
struct CampaignResponseCategory {
  std::int64_t id{};
  std::string name{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CampaignResponseCategory&) const = default;
};

/// `Marketing.V2.CampaignResponse`.
struct CampaignResponse {
  std::int64_t id{};
  std::string name{};
  Timestamp modified_on{};
  Timestamp created_on{};
  bool active{};
  std::optional<bool> is_default_campaign{};
  std::optional<CampaignResponseCategory> category{};
  std::optional<std::string> source{};
  std::optional<std::string> other_source{};
  std::optional<std::string> business_unit{};
  std::optional<std::string> medium{};
  std::optional<std::string> other_medium{};
  std::optional<std::vector<std::string>> campaign_phone_numbers{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CampaignResponse&) const = default;
};

/// `Marketing.V2.CampaignUpsertRequest`.
struct CampaignUpsertRequest {
  Required<std::string> name;
  Required<std::int64_t> business_unit_id;
  Field<std::string> dnis{};
  Required<std::int64_t> category_id;
  Required<bool> active;
  Field<bool> is_default_campaign{};
  Field<std::string> source{};
  Field<std::string> medium{};
  Field<std::string> other_source{};
  Field<std::string> other_medium{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CampaignUpsertRequest&) const = default;
};

}  // namespace servicetitan::marketing
