// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/budget_codes_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::jpm {

namespace tables {

extern const detail::Member kBudgetCodeSegmentModel[];
const detail::Member kBudgetCodeSegmentModel[] = {
    {"segmentId", offsetof(BudgetCodeSegmentModel, segment_id),
     &detail::type_of<decltype(BudgetCodeSegmentModel::segment_id)>, true},
    {"segmentItemId", offsetof(BudgetCodeSegmentModel, segment_item_id),
     &detail::type_of<decltype(BudgetCodeSegmentModel::segment_item_id)>},
    {"code", offsetof(BudgetCodeSegmentModel, code),
     &detail::type_of<decltype(BudgetCodeSegmentModel::code)>},
    {"description", offsetof(BudgetCodeSegmentModel, description),
     &detail::type_of<decltype(BudgetCodeSegmentModel::description)>},
    {"path", offsetof(BudgetCodeSegmentModel, path),
     &detail::type_of<decltype(BudgetCodeSegmentModel::path)>},
};

extern const detail::Member kBudgetCodeModel[];
const detail::Member kBudgetCodeModel[] = {
    {"id", offsetof(BudgetCodeModel, id), &detail::type_of<decltype(BudgetCodeModel::id)>, true},
    {"code", offsetof(BudgetCodeModel, code), &detail::type_of<decltype(BudgetCodeModel::code)>,
     true},
    {"description", offsetof(BudgetCodeModel, description),
     &detail::type_of<decltype(BudgetCodeModel::description)>, true},
    {"segments", offsetof(BudgetCodeModel, segments),
     &detail::type_of<decltype(BudgetCodeModel::segments)>, true},
};

extern const detail::Member kBudgetCodeMatchResult[];
const detail::Member kBudgetCodeMatchResult[] = {
    {"code", offsetof(BudgetCodeMatchResult, code),
     &detail::type_of<decltype(BudgetCodeMatchResult::code)>, true},
    {"isValid", offsetof(BudgetCodeMatchResult, is_valid),
     &detail::type_of<decltype(BudgetCodeMatchResult::is_valid)>, true},
    {"budgetCodes", offsetof(BudgetCodeMatchResult, budget_codes),
     &detail::type_of<decltype(BudgetCodeMatchResult::budget_codes)>, true},
};

extern const detail::Member kBudgetCodeSegmentBindingArgs[];
const detail::Member kBudgetCodeSegmentBindingArgs[] = {
    {"segmentId", offsetof(BudgetCodeSegmentBindingArgs, segment_id),
     &detail::type_of<decltype(BudgetCodeSegmentBindingArgs::segment_id)>, true},
    {"segmentItemId", offsetof(BudgetCodeSegmentBindingArgs, segment_item_id),
     &detail::type_of<decltype(BudgetCodeSegmentBindingArgs::segment_item_id)>},
};
void make_budget_code_segment_binding_args(void* place) {
  ::new (place) BudgetCodeSegmentBindingArgs{.segment_id = detail::unset};
}

extern const detail::Member kCreateBudgetCodeBatchResponse[];
const detail::Member kCreateBudgetCodeBatchResponse[] = {
    {"codes", offsetof(CreateBudgetCodeBatchResponse, codes),
     &detail::type_of<decltype(CreateBudgetCodeBatchResponse::codes)>, true},
};

extern const detail::Member kCreateBudgetCodeResponse[];
const detail::Member kCreateBudgetCodeResponse[] = {
    {"code", offsetof(CreateBudgetCodeResponse, code),
     &detail::type_of<decltype(CreateBudgetCodeResponse::code)>, true},
};

extern const detail::Member kCreateFullBudgetCodeArgs[];
const detail::Member kCreateFullBudgetCodeArgs[] = {
    {"segmentItemIds", offsetof(CreateFullBudgetCodeArgs, segment_item_ids),
     &detail::type_of<decltype(CreateFullBudgetCodeArgs::segment_item_ids)>, true},
};
void make_create_full_budget_code_args(void* place) {
  ::new (place) CreateFullBudgetCodeArgs{.segment_item_ids = detail::unset};
}

extern const detail::Member kCreatePartialBudgetCodeArgs[];
const detail::Member kCreatePartialBudgetCodeArgs[] = {
    {"segments", offsetof(CreatePartialBudgetCodeArgs, segments),
     &detail::type_of<decltype(CreatePartialBudgetCodeArgs::segments)>, true},
};
void make_create_partial_budget_code_args(void* place) {
  ::new (place) CreatePartialBudgetCodeArgs{.segments = detail::unset};
}

extern const detail::EnumValue kSegmentStructure[];
const detail::EnumValue kSegmentStructure[] = {
    {"None", static_cast<std::int32_t>(SegmentStructure::kNone)},
    {"Flat", static_cast<std::int32_t>(SegmentStructure::kFlat)},
    {"Hierarchal", static_cast<std::int32_t>(SegmentStructure::kHierarchal)},
};

extern const detail::EnumValue kSegmentType[];
const detail::EnumValue kSegmentType[] = {
    {"None", static_cast<std::int32_t>(SegmentType::kNone)},
    {"CostCode", static_cast<std::int32_t>(SegmentType::kCostCode)},
    {"CostType", static_cast<std::int32_t>(SegmentType::kCostType)},
    {"Custom", static_cast<std::int32_t>(SegmentType::kCustom)},
};

extern const detail::Member kSegmentModel[];
const detail::Member kSegmentModel[] = {
    {"id", offsetof(SegmentModel, id), &detail::type_of<decltype(SegmentModel::id)>, true},
    {"name", offsetof(SegmentModel, name), &detail::type_of<decltype(SegmentModel::name)>, true},
    {"type", offsetof(SegmentModel, type), &detail::type_of<decltype(SegmentModel::type)>, true},
    {"structure", offsetof(SegmentModel, structure),
     &detail::type_of<decltype(SegmentModel::structure)>, true},
    {"isActive", offsetof(SegmentModel, is_active),
     &detail::type_of<decltype(SegmentModel::is_active)>, true},
    {"isRequired", offsetof(SegmentModel, is_required),
     &detail::type_of<decltype(SegmentModel::is_required)>, true},
};

extern const detail::Member kListSegmentsResponse[];
const detail::Member kListSegmentsResponse[] = {
    {"data", offsetof(ListSegmentsResponse, data),
     &detail::type_of<decltype(ListSegmentsResponse::data)>, true},
};

extern const detail::Member kMatchBudgetCodesResponse[];
const detail::Member kMatchBudgetCodesResponse[] = {
    {"matches", offsetof(MatchBudgetCodesResponse, matches),
     &detail::type_of<decltype(MatchBudgetCodesResponse::matches)>, true},
};

extern const detail::EnumValue kSegmentItemCostCategory[];
const detail::EnumValue kSegmentItemCostCategory[] = {
    {"None", static_cast<std::int32_t>(SegmentItemCostCategory::kNone)},
    {"Material", static_cast<std::int32_t>(SegmentItemCostCategory::kMaterial)},
    {"Labor", static_cast<std::int32_t>(SegmentItemCostCategory::kLabor)},
    {"Equipment", static_cast<std::int32_t>(SegmentItemCostCategory::kEquipment)},
    {"Subcontract", static_cast<std::int32_t>(SegmentItemCostCategory::kSubcontract)},
    {"Overhead", static_cast<std::int32_t>(SegmentItemCostCategory::kOverhead)},
    {"Other", static_cast<std::int32_t>(SegmentItemCostCategory::kOther)},
    {"SystemUse", static_cast<std::int32_t>(SegmentItemCostCategory::kSystemUse)},
};

extern const detail::Member kSegmentItemModel[];
const detail::Member kSegmentItemModel[] = {
    {"id", offsetof(SegmentItemModel, id), &detail::type_of<decltype(SegmentItemModel::id)>, true},
    {"parentId", offsetof(SegmentItemModel, parent_id),
     &detail::type_of<decltype(SegmentItemModel::parent_id)>},
    {"code", offsetof(SegmentItemModel, code), &detail::type_of<decltype(SegmentItemModel::code)>,
     true},
    {"description", offsetof(SegmentItemModel, description),
     &detail::type_of<decltype(SegmentItemModel::description)>, true},
    {"path", offsetof(SegmentItemModel, path), &detail::type_of<decltype(SegmentItemModel::path)>,
     true},
    {"costCategory", offsetof(SegmentItemModel, cost_category),
     &detail::type_of<decltype(SegmentItemModel::cost_category)>},
    {"isActive", offsetof(SegmentItemModel, is_active),
     &detail::type_of<decltype(SegmentItemModel::is_active)>, true},
};

}  // namespace tables

const detail::Object BudgetCodeSegmentModel::kObject{
    "BudgetCodeSegmentModel", tables::kBudgetCodeSegmentModel,
    std::size(tables::kBudgetCodeSegmentModel), offsetof(BudgetCodeSegmentModel, extra),
    &detail::construct<BudgetCodeSegmentModel>};

const detail::Object BudgetCodeModel::kObject{
    "BudgetCodeModel", tables::kBudgetCodeModel, std::size(tables::kBudgetCodeModel),
    offsetof(BudgetCodeModel, extra), &detail::construct<BudgetCodeModel>};

const detail::Object BudgetCodeMatchResult::kObject{
    "BudgetCodeMatchResult", tables::kBudgetCodeMatchResult,
    std::size(tables::kBudgetCodeMatchResult), offsetof(BudgetCodeMatchResult, extra),
    &detail::construct<BudgetCodeMatchResult>};

const detail::Object BudgetCodeSegmentBindingArgs::kObject{
    "BudgetCodeSegmentBindingArgs", tables::kBudgetCodeSegmentBindingArgs,
    std::size(tables::kBudgetCodeSegmentBindingArgs), offsetof(BudgetCodeSegmentBindingArgs, extra),
    &tables::make_budget_code_segment_binding_args};

const detail::Object CreateBudgetCodeBatchResponse::kObject{
    "CreateBudgetCodeBatchResponse", tables::kCreateBudgetCodeBatchResponse,
    std::size(tables::kCreateBudgetCodeBatchResponse),
    offsetof(CreateBudgetCodeBatchResponse, extra),
    &detail::construct<CreateBudgetCodeBatchResponse>};

const detail::Object CreateBudgetCodeResponse::kObject{
    "CreateBudgetCodeResponse", tables::kCreateBudgetCodeResponse,
    std::size(tables::kCreateBudgetCodeResponse), offsetof(CreateBudgetCodeResponse, extra),
    &detail::construct<CreateBudgetCodeResponse>};

const detail::Object CreateFullBudgetCodeArgs::kObject{
    "CreateFullBudgetCodeArgs", tables::kCreateFullBudgetCodeArgs,
    std::size(tables::kCreateFullBudgetCodeArgs), offsetof(CreateFullBudgetCodeArgs, extra),
    &tables::make_create_full_budget_code_args};

const detail::Object CreatePartialBudgetCodeArgs::kObject{
    "CreatePartialBudgetCodeArgs", tables::kCreatePartialBudgetCodeArgs,
    std::size(tables::kCreatePartialBudgetCodeArgs), offsetof(CreatePartialBudgetCodeArgs, extra),
    &tables::make_create_partial_budget_code_args};

const detail::EnumTable& enum_table(SegmentStructure) noexcept {
  static constexpr detail::EnumTable table{
      "SegmentStructure", tables::kSegmentStructure, std::size(tables::kSegmentStructure),
      false};
  return table;
}

const detail::EnumTable& enum_table(SegmentType) noexcept {
  static constexpr detail::EnumTable table{
      "SegmentType", tables::kSegmentType, std::size(tables::kSegmentType),
      false};
  return table;
}

const detail::Object SegmentModel::kObject{
    "SegmentModel", tables::kSegmentModel, std::size(tables::kSegmentModel),
    offsetof(SegmentModel, extra), &detail::construct<SegmentModel>};

const detail::Object ListSegmentsResponse::kObject{
    "ListSegmentsResponse", tables::kListSegmentsResponse, std::size(tables::kListSegmentsResponse),
    offsetof(ListSegmentsResponse, extra), &detail::construct<ListSegmentsResponse>};

const detail::Object MatchBudgetCodesResponse::kObject{
    "MatchBudgetCodesResponse", tables::kMatchBudgetCodesResponse,
    std::size(tables::kMatchBudgetCodesResponse), offsetof(MatchBudgetCodesResponse, extra),
    &detail::construct<MatchBudgetCodesResponse>};

const detail::EnumTable& enum_table(SegmentItemCostCategory) noexcept {
  static constexpr detail::EnumTable table{
      "SegmentItemCostCategory", tables::kSegmentItemCostCategory, std::size(tables::kSegmentItemCostCategory),
      false};
  return table;
}

const detail::Object SegmentItemModel::kObject{
    "SegmentItemModel", tables::kSegmentItemModel, std::size(tables::kSegmentItemModel),
    offsetof(SegmentItemModel, extra), &detail::construct<SegmentItemModel>};

}  // namespace servicetitan::jpm
