// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/pricebook/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/pricebook.hpp"

namespace servicetitan::pricebook {

namespace categories::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace categories::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace categories::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace categories::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace categories::tables::delete_ { extern const Operation kOperation; }
namespace client_specific_pricing::tables::get_all_rate_sheets {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace client_specific_pricing::tables::update_rate_sheet {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace discount_and_fees::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace discount_and_fees::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace discount_and_fees::tables::get {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace discount_and_fees::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace discount_and_fees::tables::delete_ { extern const Operation kOperation; }
namespace equipment::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace equipment::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace equipment::tables::get {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace equipment::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace equipment::tables::delete_ { extern const Operation kOperation; }
namespace exports::tables::categories {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::equipment {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::materials {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::services {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace images::tables::get {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace images::tables::post {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace materials::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace materials::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace materials::tables::get_cost_types {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace materials::tables::get {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace materials::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace materials::tables::delete_ { extern const Operation kOperation; }
namespace materials_markup::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace materials_markup::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace materials_markup::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace materials_markup::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace pricebook_bulk::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace pricebook_bulk::tables::update { extern const Operation kOperation; }
namespace services::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace services::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace services::tables::get {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace services::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace services::tables::delete_ { extern const Operation kOperation; }

namespace tables {

namespace categories::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace categories::get

namespace categories::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace categories::update

namespace categories::delete_ {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace categories::delete_

namespace client_specific_pricing::update_rate_sheet {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"rateSheetId", detail::Kind::int64}};
}  // namespace client_specific_pricing::update_rate_sheet

namespace discount_and_fees::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace discount_and_fees::get

namespace discount_and_fees::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace discount_and_fees::update

namespace discount_and_fees::delete_ {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace discount_and_fees::delete_

namespace equipment::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace equipment::get

namespace equipment::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace equipment::update

namespace equipment::delete_ {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace equipment::delete_

namespace materials::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace materials::get

namespace materials::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace materials::update

namespace materials::delete_ {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace materials::delete_

namespace materials_markup::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace materials_markup::get

namespace materials_markup::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace materials_markup::update

namespace services::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace services::get

namespace services::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace services::update

namespace services::delete_ {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace services::delete_

}  // namespace tables

namespace module_tables {

extern const detail::OperationEntry kOperations[];
constexpr detail::OperationEntry kOperations[] = {
    {&categories::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<categories::GetListQuery>, categories::tables::get_list::kQuery, 10,
     nullptr, &categories::tables::get_list::kResult},
    {&categories::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CategoryCreateRequest>, &categories::tables::create::kResult},
    {&categories::tables::get::kOperation, tables::categories::get::kPath, 1, nullptr, nullptr, 0,
     nullptr, &categories::tables::get::kResult},
    {&categories::tables::update::kOperation, tables::categories::update::kPath, 1, nullptr,
     nullptr, 0, &detail::any_type<CategoryUpdateRequest>, &categories::tables::update::kResult},
    {&categories::tables::delete_::kOperation, tables::categories::delete_::kPath, 1, nullptr,
     nullptr, 0, nullptr, nullptr},
    {&client_specific_pricing::tables::get_all_rate_sheets::kOperation, nullptr, 0,
     &detail::any_query<client_specific_pricing::GetAllRateSheetsQuery>,
     client_specific_pricing::tables::get_all_rate_sheets::kQuery, 6, nullptr,
     &client_specific_pricing::tables::get_all_rate_sheets::kResult},
    {&client_specific_pricing::tables::update_rate_sheet::kOperation,
     tables::client_specific_pricing::update_rate_sheet::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<UpdateClientSpecificPricingRequest>,
     &client_specific_pricing::tables::update_rate_sheet::kResult},
    {&discount_and_fees::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<discount_and_fees::GetListQuery>,
     discount_and_fees::tables::get_list::kQuery, 14, nullptr,
     &discount_and_fees::tables::get_list::kResult},
    {&discount_and_fees::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<DiscountAndFeesCreateRequest>, &discount_and_fees::tables::create::kResult},
    {&discount_and_fees::tables::get::kOperation, tables::discount_and_fees::get::kPath, 1,
     &detail::any_query<discount_and_fees::GetQuery>, discount_and_fees::tables::get::kQuery, 1,
     nullptr, &discount_and_fees::tables::get::kResult},
    {&discount_and_fees::tables::update::kOperation, tables::discount_and_fees::update::kPath, 1,
     nullptr, nullptr, 0, &detail::any_type<DiscountAndFeesUpdateRequest>,
     &discount_and_fees::tables::update::kResult},
    {&discount_and_fees::tables::delete_::kOperation, tables::discount_and_fees::delete_::kPath, 1,
     nullptr, nullptr, 0, nullptr, nullptr},
    {&equipment::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<equipment::GetListQuery>, equipment::tables::get_list::kQuery, 14, nullptr,
     &equipment::tables::get_list::kResult},
    {&equipment::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<EquipmentCreateRequest>, &equipment::tables::create::kResult},
    {&equipment::tables::get::kOperation, tables::equipment::get::kPath, 1,
     &detail::any_query<equipment::GetQuery>, equipment::tables::get::kQuery, 1, nullptr,
     &equipment::tables::get::kResult},
    {&equipment::tables::update::kOperation, tables::equipment::update::kPath, 1, nullptr, nullptr,
     0, &detail::any_type<EquipmentUpdateRequest>, &equipment::tables::update::kResult},
    {&equipment::tables::delete_::kOperation, tables::equipment::delete_::kPath, 1, nullptr,
     nullptr, 0, nullptr, nullptr},
    {&exports::tables::categories::kOperation, nullptr, 0,
     &detail::any_query<exports::CategoriesQuery>, exports::tables::categories::kQuery, 2, nullptr,
     &exports::tables::categories::kResult},
    {&exports::tables::equipment::kOperation, nullptr, 0,
     &detail::any_query<exports::EquipmentQuery>, exports::tables::equipment::kQuery, 2, nullptr,
     &exports::tables::equipment::kResult},
    {&exports::tables::materials::kOperation, nullptr, 0,
     &detail::any_query<exports::MaterialsQuery>, exports::tables::materials::kQuery, 2, nullptr,
     &exports::tables::materials::kResult},
    {&exports::tables::services::kOperation, nullptr, 0, &detail::any_query<exports::ServicesQuery>,
     exports::tables::services::kQuery, 2, nullptr, &exports::tables::services::kResult},
    {&images::tables::get::kOperation, nullptr, 0, &detail::any_query<images::GetQuery>,
     images::tables::get::kQuery, 1, nullptr, &images::tables::get::kResult},
    {&images::tables::post::kOperation, nullptr, 0, nullptr, nullptr, 0, nullptr,
     &images::tables::post::kResult},
    {&materials::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<materials::GetListQuery>, materials::tables::get_list::kQuery, 16, nullptr,
     &materials::tables::get_list::kResult},
    {&materials::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<MaterialCreateRequest>, &materials::tables::create::kResult},
    {&materials::tables::get_cost_types::kOperation, nullptr, 0, nullptr, nullptr, 0, nullptr,
     &materials::tables::get_cost_types::kResult},
    {&materials::tables::get::kOperation, tables::materials::get::kPath, 1,
     &detail::any_query<materials::GetQuery>, materials::tables::get::kQuery, 1, nullptr,
     &materials::tables::get::kResult},
    {&materials::tables::update::kOperation, tables::materials::update::kPath, 1, nullptr, nullptr,
     0, &detail::any_type<MaterialUpdateRequest>, &materials::tables::update::kResult},
    {&materials::tables::delete_::kOperation, tables::materials::delete_::kPath, 1, nullptr,
     nullptr, 0, nullptr, nullptr},
    {&materials_markup::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<materials_markup::GetListQuery>, materials_markup::tables::get_list::kQuery,
     2, nullptr, &materials_markup::tables::get_list::kResult},
    {&materials_markup::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<MaterialsMarkupRequest>, &materials_markup::tables::create::kResult},
    {&materials_markup::tables::get::kOperation, tables::materials_markup::get::kPath, 1, nullptr,
     nullptr, 0, nullptr, &materials_markup::tables::get::kResult},
    {&materials_markup::tables::update::kOperation, tables::materials_markup::update::kPath, 1,
     nullptr, nullptr, 0, &detail::any_type<MaterialsMarkupRequest>,
     &materials_markup::tables::update::kResult},
    {&pricebook_bulk::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<PricebookBulkCreateRequest>, &pricebook_bulk::tables::create::kResult},
    {&pricebook_bulk::tables::update::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<PricebookBulkUpdateRequest>, nullptr},
    {&services::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<services::GetListQuery>, services::tables::get_list::kQuery, 15, nullptr,
     &services::tables::get_list::kResult},
    {&services::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<ServiceCreateRequest>, &services::tables::create::kResult},
    {&services::tables::get::kOperation, tables::services::get::kPath, 1,
     &detail::any_query<services::GetQuery>, services::tables::get::kQuery, 2, nullptr,
     &services::tables::get::kResult},
    {&services::tables::update::kOperation, tables::services::update::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<ServiceUpdateRequest>, &services::tables::update::kResult},
    {&services::tables::delete_::kOperation, tables::services::delete_::kPath, 1, nullptr, nullptr,
     0, nullptr, nullptr},
};
extern const detail::AnyType* const kStructs[];
constexpr const detail::AnyType* kStructs[] = {
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

}  // namespace module_tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "pricebook", module_tables::kOperations, std::size(module_tables::kOperations),
      module_tables::kStructs, std::size(module_tables::kStructs)};
  return table;
}

}  // namespace servicetitan::pricebook
