// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include <cstdint>

namespace servicetitan::salestech {

struct CreateEstimateRequest;
struct CreateEstimateTemplateRequest;
struct CreateProposalTemplateRequest;
struct EstimateItemCreateUpdateRequest;
struct EstimateItemResponse;
struct EstimateItemUpdateResponse;
struct EstimateResponse;
enum class EstimateReviewStatus : std::int32_t;
enum class EstimateStatus : std::int32_t;
struct EstimateStatusChangesResponse;
struct EstimateStatusModel;
struct EstimateTemplateItemRequest;
struct EstimateTemplateItemResponse;
enum class EstimateTemplateMode : std::int32_t;
struct EstimateTemplateResponse;
struct ExportEstimatesResponse;
struct ExternalLinkInModel;
struct ExternalLinkResponse;
enum class ProposalBehaviorType : std::int32_t;
struct ProposalTemplateAssignmentRequest;
struct ProposalTemplateAssignmentResponse;
struct ProposalTemplateResponse;
enum class ProposalTemplateStatus : std::int32_t;
enum class ProposalTypeOptionEstimateType : std::int32_t;
struct ProposalTypeOptionResponse;
struct ProposalTypeResponse;
struct ProposalTypesResponse;
struct SellRequest;
struct SkuModel;
struct UpdateEstimateRequest;
struct UpdateEstimateTemplateRequest;
struct UpdateProposalTemplateRequest;

}  // namespace servicetitan::salestech
