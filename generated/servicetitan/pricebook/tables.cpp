// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/pricebook/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/pricebook.hpp"

namespace servicetitan::pricebook {

namespace categories::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kGet;
extern const Operation kUpdate;
extern const Operation kDelete;
}  // namespace categories::tables

namespace client_specific_pricing::tables {
extern const Operation kGetAllRateSheets;
extern const detail::QueryMember kGetAllRateSheetsQuery[];
extern const Operation kUpdateRateSheet;
}  // namespace client_specific_pricing::tables

namespace discount_and_fees::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kGet;
extern const detail::QueryMember kGetQuery[];
extern const Operation kUpdate;
extern const Operation kDelete;
}  // namespace discount_and_fees::tables

namespace equipment::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kGet;
extern const detail::QueryMember kGetQuery[];
extern const Operation kUpdate;
extern const Operation kDelete;
}  // namespace equipment::tables

namespace exports::tables {
extern const Operation kCategories;
extern const detail::QueryMember kCategoriesQuery[];
extern const Operation kEquipment;
extern const detail::QueryMember kEquipmentQuery[];
extern const Operation kMaterials;
extern const detail::QueryMember kMaterialsQuery[];
extern const Operation kServices;
extern const detail::QueryMember kServicesQuery[];
}  // namespace exports::tables

namespace images::tables {
extern const Operation kGet;
extern const detail::QueryMember kGetQuery[];
extern const Operation kPost;
}  // namespace images::tables

namespace materials::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kGetCostTypes;
extern const Operation kGet;
extern const detail::QueryMember kGetQuery[];
extern const Operation kUpdate;
extern const Operation kDelete;
}  // namespace materials::tables

namespace materials_markup::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kGet;
extern const Operation kUpdate;
}  // namespace materials_markup::tables

namespace pricebook_bulk::tables {
extern const Operation kCreate;
extern const Operation kUpdate;
}  // namespace pricebook_bulk::tables

namespace services::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kGet;
extern const detail::QueryMember kGetQuery[];
extern const Operation kUpdate;
extern const Operation kDelete;
}  // namespace services::tables

namespace tables {

extern const detail::PathMember kCategoriesGetPath[];
const detail::PathMember kCategoriesGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kCategoriesUpdatePath[];
const detail::PathMember kCategoriesUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kCategoriesDeletePath[];
const detail::PathMember kCategoriesDeletePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kClientSpecificPricingUpdateRateSheetPath[];
const detail::PathMember kClientSpecificPricingUpdateRateSheetPath[] = {
    {"rateSheetId", detail::Kind::int64},
};
extern const detail::PathMember kDiscountAndFeesGetPath[];
const detail::PathMember kDiscountAndFeesGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kDiscountAndFeesUpdatePath[];
const detail::PathMember kDiscountAndFeesUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kDiscountAndFeesDeletePath[];
const detail::PathMember kDiscountAndFeesDeletePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kEquipmentGetPath[];
const detail::PathMember kEquipmentGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kEquipmentUpdatePath[];
const detail::PathMember kEquipmentUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kEquipmentDeletePath[];
const detail::PathMember kEquipmentDeletePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kMaterialsGetPath[];
const detail::PathMember kMaterialsGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kMaterialsUpdatePath[];
const detail::PathMember kMaterialsUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kMaterialsDeletePath[];
const detail::PathMember kMaterialsDeletePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kMaterialsMarkupGetPath[];
const detail::PathMember kMaterialsMarkupGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kMaterialsMarkupUpdatePath[];
const detail::PathMember kMaterialsMarkupUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kServicesGetPath[];
const detail::PathMember kServicesGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kServicesUpdatePath[];
const detail::PathMember kServicesUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kServicesDeletePath[];
const detail::PathMember kServicesDeletePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::OperationEntry kOperations[];
const detail::OperationEntry kOperations[] = {
    {&categories::tables::kGetList,
     nullptr, 0,
     &detail::any_query<categories::GetListQuery>,
     categories::tables::kGetListQuery, 10,
     nullptr,
     &detail::any_type<Page<CategoryResponse>>},
    {&categories::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CategoryCreateRequest>,
     &detail::any_type<CategoryResponse>},
    {&categories::tables::kGet,
     kCategoriesGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<CategoryResponse>},
    {&categories::tables::kUpdate,
     kCategoriesUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<CategoryUpdateRequest>,
     &detail::any_type<CategoryResponse>},
    {&categories::tables::kDelete,
     kCategoriesDeletePath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&client_specific_pricing::tables::kGetAllRateSheets,
     nullptr, 0,
     &detail::any_query<client_specific_pricing::GetAllRateSheetsQuery>,
     client_specific_pricing::tables::kGetAllRateSheetsQuery, 6,
     nullptr,
     &detail::any_type<Page<ClientSpecificPricingResponse>>},
    {&client_specific_pricing::tables::kUpdateRateSheet,
     kClientSpecificPricingUpdateRateSheetPath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpdateClientSpecificPricingRequest>,
     &detail::any_type<UpdateClientSpecificPricingResponse>},
    {&discount_and_fees::tables::kGetList,
     nullptr, 0,
     &detail::any_query<discount_and_fees::GetListQuery>,
     discount_and_fees::tables::kGetListQuery, 14,
     nullptr,
     &detail::any_type<Page<DiscountAndFeesResponse>>},
    {&discount_and_fees::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<DiscountAndFeesCreateRequest>,
     &detail::any_type<DiscountAndFeesResponse>},
    {&discount_and_fees::tables::kGet,
     kDiscountAndFeesGetPath, 1,
     &detail::any_query<discount_and_fees::GetQuery>,
     discount_and_fees::tables::kGetQuery, 1,
     nullptr,
     &detail::any_type<DiscountAndFeesResponse>},
    {&discount_and_fees::tables::kUpdate,
     kDiscountAndFeesUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<DiscountAndFeesUpdateRequest>,
     &detail::any_type<DiscountAndFeesResponse>},
    {&discount_and_fees::tables::kDelete,
     kDiscountAndFeesDeletePath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&equipment::tables::kGetList,
     nullptr, 0,
     &detail::any_query<equipment::GetListQuery>,
     equipment::tables::kGetListQuery, 14,
     nullptr,
     &detail::any_type<Page<EquipmentResponse>>},
    {&equipment::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<EquipmentCreateRequest>,
     &detail::any_type<EquipmentResponse>},
    {&equipment::tables::kGet,
     kEquipmentGetPath, 1,
     &detail::any_query<equipment::GetQuery>,
     equipment::tables::kGetQuery, 1,
     nullptr,
     &detail::any_type<EquipmentResponse>},
    {&equipment::tables::kUpdate,
     kEquipmentUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<EquipmentUpdateRequest>,
     &detail::any_type<EquipmentResponse>},
    {&equipment::tables::kDelete,
     kEquipmentDeletePath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&exports::tables::kCategories,
     nullptr, 0,
     &detail::any_query<exports::CategoriesQuery>,
     exports::tables::kCategoriesQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportCategoryResponse>>},
    {&exports::tables::kEquipment,
     nullptr, 0,
     &detail::any_query<exports::EquipmentQuery>,
     exports::tables::kEquipmentQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportEquipmentResponse>>},
    {&exports::tables::kMaterials,
     nullptr, 0,
     &detail::any_query<exports::MaterialsQuery>,
     exports::tables::kMaterialsQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportMaterialResponse>>},
    {&exports::tables::kServices,
     nullptr, 0,
     &detail::any_query<exports::ServicesQuery>,
     exports::tables::kServicesQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportServiceResponse>>},
    {&images::tables::kGet,
     nullptr, 0,
     &detail::any_query<images::GetQuery>,
     images::tables::kGetQuery, 1,
     nullptr,
     nullptr},
    {&images::tables::kPost,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<ImageUploadResponse>},
    {&materials::tables::kGetList,
     nullptr, 0,
     &detail::any_query<materials::GetListQuery>,
     materials::tables::kGetListQuery, 16,
     nullptr,
     &detail::any_type<Page<MaterialResponse>>},
    {&materials::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<MaterialCreateRequest>,
     &detail::any_type<MaterialResponse>},
    {&materials::tables::kGetCostTypes,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<Page<CostTypeResponse>>},
    {&materials::tables::kGet,
     kMaterialsGetPath, 1,
     &detail::any_query<materials::GetQuery>,
     materials::tables::kGetQuery, 1,
     nullptr,
     &detail::any_type<MaterialResponse>},
    {&materials::tables::kUpdate,
     kMaterialsUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<MaterialUpdateRequest>,
     &detail::any_type<MaterialResponse>},
    {&materials::tables::kDelete,
     kMaterialsDeletePath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&materials_markup::tables::kGetList,
     nullptr, 0,
     &detail::any_query<materials_markup::GetListQuery>,
     materials_markup::tables::kGetListQuery, 2,
     nullptr,
     &detail::any_type<Page<MaterialsMarkupResponse>>},
    {&materials_markup::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<MaterialsMarkupRequest>,
     &detail::any_type<ResultOfMaterialsMarkupResponse>},
    {&materials_markup::tables::kGet,
     kMaterialsMarkupGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<ResultOfMaterialsMarkupResponse>},
    {&materials_markup::tables::kUpdate,
     kMaterialsMarkupUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<MaterialsMarkupRequest>,
     &detail::any_type<ResultOfMaterialsMarkupResponse>},
    {&pricebook_bulk::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<PricebookBulkCreateRequest>,
     &detail::any_type<PricebookBulkCreateResponse>},
    {&pricebook_bulk::tables::kUpdate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<PricebookBulkUpdateRequest>,
     nullptr},
    {&services::tables::kGetList,
     nullptr, 0,
     &detail::any_query<services::GetListQuery>,
     services::tables::kGetListQuery, 15,
     nullptr,
     &detail::any_type<Page<ServiceGetResponse>>},
    {&services::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<ServiceCreateRequest>,
     &detail::any_type<ServiceResponse>},
    {&services::tables::kGet,
     kServicesGetPath, 1,
     &detail::any_query<services::GetQuery>,
     services::tables::kGetQuery, 2,
     nullptr,
     &detail::any_type<ServiceGetResponse>},
    {&services::tables::kUpdate,
     kServicesUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<ServiceUpdateRequest>,
     &detail::any_type<ServiceResponse>},
    {&services::tables::kDelete,
     kServicesDeletePath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
};
extern const detail::AnyType* const kStructs[];
const detail::AnyType* const kStructs[] = {
    &detail::any_type<ApiErrorResponse>,
    &detail::any_type<CategoryCreateRequest>,
    &detail::any_type<CategoryResponse>,
    &detail::any_type<CategoryUpdateRequest>,
    &detail::any_type<ClientSpecificPricingExceptionRequest>,
    &detail::any_type<ClientSpecificPricingExceptionResponse>,
    &detail::any_type<ClientSpecificPricingResponse>,
    &detail::any_type<CostTypeResponse>,
    &detail::any_type<CustomIdMappingModel>,
    &detail::any_type<DimensionsRequest>,
    &detail::any_type<DimensionsResponse>,
    &detail::any_type<DiscountAndFeesBulkCreateRequest>,
    &detail::any_type<DiscountAndFeesBulkUpdateRequest>,
    &detail::any_type<DiscountAndFeesCreateRequest>,
    &detail::any_type<DiscountAndFeesResponse>,
    &detail::any_type<DiscountAndFeesUpdateRequest>,
    &detail::any_type<EquipmentBulkCreateRequest>,
    &detail::any_type<EquipmentBulkUpdateRequest>,
    &detail::any_type<EquipmentCreateRequest>,
    &detail::any_type<EquipmentRecommendationBulkCreateRequest>,
    &detail::any_type<EquipmentRecommendationRequest>,
    &detail::any_type<EquipmentRecommendationResponse>,
    &detail::any_type<EquipmentResponse>,
    &detail::any_type<EquipmentUpdateRequest>,
    &detail::any_type<ExportCategoryResponse>,
    &detail::any_type<ExportEquipmentResponse>,
    &detail::any_type<ExportMaterialResponse>,
    &detail::any_type<ExportServiceResponse>,
    &detail::any_type<ExternalDataCreateRequest>,
    &detail::any_type<ExternalDataModel>,
    &detail::any_type<ExternalDataUpdateModel>,
    &detail::any_type<ExternalDataUpdateRequest>,
    &detail::any_type<ImageUploadResponse>,
    &detail::any_type<MaterialBulkCreateRequest>,
    &detail::any_type<MaterialBulkUpdateRequest>,
    &detail::any_type<MaterialCreateRequest>,
    &detail::any_type<MaterialResponse>,
    &detail::any_type<MaterialUpdateRequest>,
    &detail::any_type<MaterialsMarkupRequest>,
    &detail::any_type<MaterialsMarkupResponse>,
    &detail::any_type<PricebookBulkCreateRequest>,
    &detail::any_type<PricebookBulkCreateResponse>,
    &detail::any_type<PricebookBulkUpdateRequest>,
    &detail::any_type<ResultOfMaterialsMarkupResponse>,
    &detail::any_type<ServiceBulkCreateRequest>,
    &detail::any_type<ServiceBulkUpdateRequest>,
    &detail::any_type<ServiceCreateRequest>,
    &detail::any_type<ServiceGetResponse>,
    &detail::any_type<ServiceRecommendationBulkCreateRequest>,
    &detail::any_type<ServiceResponse>,
    &detail::any_type<ServiceUpdateRequest>,
    &detail::any_type<SkuAssetRequest>,
    &detail::any_type<SkuAssetResponse>,
    &detail::any_type<SkuCategoryResponse>,
    &detail::any_type<SkuLinkBulkCreateRequest>,
    &detail::any_type<SkuLinkRequest>,
    &detail::any_type<SkuLinkResponse>,
    &detail::any_type<SkuUpgradeBulkCreateRequest>,
    &detail::any_type<SkuVendorRequest>,
    &detail::any_type<SkuVendorResponse>,
    &detail::any_type<SkuVendorSubAccountRequest>,
    &detail::any_type<SkuVendorSubAccountResponse>,
    &detail::any_type<SkuWarrantyRequest>,
    &detail::any_type<SkuWarrantyResponse>,
    &detail::any_type<UpdateClientSpecificPricingExceptionResponse>,
    &detail::any_type<UpdateClientSpecificPricingRequest>,
    &detail::any_type<UpdateClientSpecificPricingResponse>,
};

}  // namespace tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "pricebook", tables::kOperations, std::size(tables::kOperations), tables::kStructs, std::size(tables::kStructs)};
  return table;
}

}  // namespace servicetitan::pricebook
