// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include <cstdint>

namespace servicetitan::pricebook {

struct CategoryCreateRequest;
struct CategoryResponse;
enum class CategoryType : std::int32_t;
struct CategoryUpdateRequest;
struct ClientSpecificPricingExceptionRequest;
struct ClientSpecificPricingExceptionResponse;
struct ClientSpecificPricingResponse;
struct CostTypeResponse;
struct CustomIdMappingModel;
struct DimensionsRequest;
struct DimensionsResponse;
struct DiscountAndFeesBulkCreateRequest;
struct DiscountAndFeesBulkUpdateRequest;
struct DiscountAndFeesCreateRequest;
struct DiscountAndFeesResponse;
struct DiscountAndFeesUpdateRequest;
struct EquipmentBulkCreateRequest;
struct EquipmentBulkUpdateRequest;
struct EquipmentCreateRequest;
struct EquipmentRecommendationBulkCreateRequest;
struct EquipmentRecommendationRequest;
struct EquipmentRecommendationResponse;
enum class EquipmentRecommendationType : std::int32_t;
struct EquipmentResponse;
struct EquipmentUpdateRequest;
struct ExportCategoryResponse;
struct ExportEquipmentResponse;
struct ExportMaterialResponse;
struct ExportServiceResponse;
struct ExternalDataCreateRequest;
struct ExternalDataModel;
enum class ExternalDataPatchMode : std::int32_t;
struct ExternalDataUpdateModel;
struct ExternalDataUpdateRequest;
struct ImageUploadResponse;
enum class MarkupType : std::int32_t;
struct MaterialBulkCreateRequest;
struct MaterialBulkUpdateRequest;
struct MaterialCreateRequest;
struct MaterialResponse;
struct MaterialUpdateRequest;
struct MaterialsMarkupRequest;
struct MaterialsMarkupResponse;
enum class PriceModifierAmountType : std::int32_t;
enum class PriceModifierType : std::int32_t;
struct PricebookBulkCreateRequest;
struct PricebookBulkCreateResponse;
struct PricebookBulkUpdateRequest;
struct ResultOfMaterialsMarkupResponse;
struct ServiceBulkCreateRequest;
struct ServiceBulkUpdateRequest;
struct ServiceCreateRequest;
struct ServiceGetResponse;
struct ServiceRecommendationBulkCreateRequest;
struct ServiceResponse;
struct ServiceUpdateRequest;
struct SkuAssetRequest;
struct SkuAssetResponse;
enum class SkuAssetType : std::int32_t;
struct SkuCategoryResponse;
struct SkuLinkBulkCreateRequest;
struct SkuLinkRequest;
struct SkuLinkResponse;
struct SkuUpgradeBulkCreateRequest;
struct SkuVendorRequest;
struct SkuVendorResponse;
struct SkuVendorSubAccountRequest;
struct SkuVendorSubAccountResponse;
struct SkuWarrantyRequest;
struct SkuWarrantyResponse;
struct UpdateClientSpecificPricingExceptionResponse;
struct UpdateClientSpecificPricingRequest;
struct UpdateClientSpecificPricingResponse;

}  // namespace servicetitan::pricebook
