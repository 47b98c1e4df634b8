// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include <cstdint>

namespace servicetitan::marketing {

struct AddSuppressionsRequest;
struct CampaignCategoryCreateRequest;
struct CampaignCategoryResponse;
enum class CampaignCategoryType : std::int32_t;
struct CampaignCategoryUpdateRequest;
struct CampaignCostResponse;
struct CampaignCostsSummaryItem;
struct CampaignCostsSummaryResponse;
struct CampaignResponse;
struct CampaignResponseCategory;
struct CampaignUpsertRequest;
struct CreateCampaignCostRequest;
struct EmailChannelCostResponse;
struct RemoveSuppressionsRequest;
struct SuppressionResponse;
enum class SuppressionType : std::int32_t;
struct UpdateCampaignCostRequest;

}  // namespace servicetitan::marketing
