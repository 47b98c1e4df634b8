// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::marketing {

/// `Marketing.V2.CampaignCategoryCreateRequest`.
struct CampaignCategoryCreateRequest {
  Required<std::string> name;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CampaignCategoryCreateRequest&) const = default;
};

/// `Marketing.V2.CampaignCategoryType`.
enum class CampaignCategoryType : std::int32_t {
  kRegular,
  kGoogleHomeServices,
};
const detail::EnumTable& enum_table(CampaignCategoryType) noexcept;

/// `Marketing.V2.CampaignCategoryResponse`.
struct CampaignCategoryResponse {
  std::int64_t id{};
  std::string name{};
  bool active{};
  OpenEnum<CampaignCategoryType> type{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CampaignCategoryResponse&) const = default;
};

/// `Marketing.V2.CampaignCategoryUpdateRequest`.
struct CampaignCategoryUpdateRequest {
  Required<std::string> name;
  Field<bool> active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CampaignCategoryUpdateRequest&) const = default;
};

}  // namespace servicetitan::marketing
