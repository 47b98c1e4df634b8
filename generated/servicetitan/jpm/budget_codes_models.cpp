// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/budget_codes_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::jpm {

namespace tables::budget_code_segment_model {
using T = BudgetCodeSegmentModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"segmentId", offsetof(T, segment_id), &detail::type_of<decltype(T::segment_id)>, true},
    {"segmentItemId", offsetof(T, segment_item_id), &detail::type_of<decltype(T::segment_item_id)>},
    {"code", offsetof(T, code), &detail::type_of<decltype(T::code)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"path", offsetof(T, path), &detail::type_of<decltype(T::path)>},
};
}  // namespace tables::budget_code_segment_model
constinit const detail::Object BudgetCodeSegmentModel::kObject{
    "BudgetCodeSegmentModel", tables::budget_code_segment_model::kMembers,
    std::size(tables::budget_code_segment_model::kMembers), offsetof(BudgetCodeSegmentModel, extra),
    &detail::construct<BudgetCodeSegmentModel>};

namespace tables::budget_code_model {
using T = BudgetCodeModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"code", offsetof(T, code), &detail::type_of<decltype(T::code)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>, true},
    {"segments", offsetof(T, segments), &detail::type_of<decltype(T::segments)>, true},
};
}  // namespace tables::budget_code_model
constinit const detail::Object BudgetCodeModel::kObject{
    "BudgetCodeModel", tables::budget_code_model::kMembers,
    std::size(tables::budget_code_model::kMembers), offsetof(BudgetCodeModel, extra),
    &detail::construct<BudgetCodeModel>};

namespace tables::budget_code_match_result {
using T = BudgetCodeMatchResult;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"code", offsetof(T, code), &detail::type_of<decltype(T::code)>, true},
    {"isValid", offsetof(T, is_valid), &detail::type_of<decltype(T::is_valid)>, true},
    {"budgetCodes", offsetof(T, budget_codes), &detail::type_of<decltype(T::budget_codes)>, true},
};
}  // namespace tables::budget_code_match_result
constinit const detail::Object BudgetCodeMatchResult::kObject{
    "BudgetCodeMatchResult", tables::budget_code_match_result::kMembers,
    std::size(tables::budget_code_match_result::kMembers), offsetof(BudgetCodeMatchResult, extra),
    &detail::construct<BudgetCodeMatchResult>};

namespace tables::budget_code_segment_binding_args {
using T = BudgetCodeSegmentBindingArgs;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"segmentId", offsetof(T, segment_id), &detail::type_of<decltype(T::segment_id)>, true},
    {"segmentItemId", offsetof(T, segment_item_id), &detail::type_of<decltype(T::segment_item_id)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.segment_id = detail::unset};
}
}  // namespace tables::budget_code_segment_binding_args
constinit const detail::Object BudgetCodeSegmentBindingArgs::kObject{
    "BudgetCodeSegmentBindingArgs", tables::budget_code_segment_binding_args::kMembers,
    std::size(tables::budget_code_segment_binding_args::kMembers),
    offsetof(BudgetCodeSegmentBindingArgs, extra), &tables::budget_code_segment_binding_args::make};

namespace tables::create_budget_code_batch_response {
using T = CreateBudgetCodeBatchResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"codes", offsetof(T, codes), &detail::type_of<decltype(T::codes)>, true},
};
}  // namespace tables::create_budget_code_batch_response
constinit const detail::Object CreateBudgetCodeBatchResponse::kObject{
    "CreateBudgetCodeBatchResponse", tables::create_budget_code_batch_response::kMembers,
    std::size(tables::create_budget_code_batch_response::kMembers),
    offsetof(CreateBudgetCodeBatchResponse, extra),
    &detail::construct<CreateBudgetCodeBatchResponse>};

namespace tables::create_budget_code_response {
using T = CreateBudgetCodeResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"code", offsetof(T, code), &detail::type_of<decltype(T::code)>, true},
};
}  // namespace tables::create_budget_code_response
constinit const detail::Object CreateBudgetCodeResponse::kObject{
    "CreateBudgetCodeResponse", tables::create_budget_code_response::kMembers,
    std::size(tables::create_budget_code_response::kMembers),
    offsetof(CreateBudgetCodeResponse, extra), &detail::construct<CreateBudgetCodeResponse>};

namespace tables::create_full_budget_code_args {
using T = CreateFullBudgetCodeArgs;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"segmentItemIds", offsetof(T, segment_item_ids),
     &detail::type_of<decltype(T::segment_item_ids)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.segment_item_ids = detail::unset};
}
}  // namespace tables::create_full_budget_code_args
constinit const detail::Object CreateFullBudgetCodeArgs::kObject{
    "CreateFullBudgetCodeArgs", tables::create_full_budget_code_args::kMembers,
    std::size(tables::create_full_budget_code_args::kMembers),
    offsetof(CreateFullBudgetCodeArgs, extra), &tables::create_full_budget_code_args::make};

namespace tables::create_partial_budget_code_args {
using T = CreatePartialBudgetCodeArgs;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"segments", offsetof(T, segments), &detail::type_of<decltype(T::segments)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.segments = detail::unset};
}
}  // namespace tables::create_partial_budget_code_args
constinit const detail::Object CreatePartialBudgetCodeArgs::kObject{
    "CreatePartialBudgetCodeArgs", tables::create_partial_budget_code_args::kMembers,
    std::size(tables::create_partial_budget_code_args::kMembers),
    offsetof(CreatePartialBudgetCodeArgs, extra), &tables::create_partial_budget_code_args::make};

namespace tables::segment_structure {
using T = SegmentStructure;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"None", static_cast<std::int32_t>(T::kNone)},
    {"Flat", static_cast<std::int32_t>(T::kFlat)},
    {"Hierarchal", static_cast<std::int32_t>(T::kHierarchal)},
};
}  // namespace tables::segment_structure
const detail::EnumTable& enum_table(SegmentStructure) noexcept {
  static constexpr detail::EnumTable table{
      "SegmentStructure", tables::segment_structure::kValues,
      std::size(tables::segment_structure::kValues)};
  return table;
}

namespace tables::segment_type {
using T = SegmentType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"None", static_cast<std::int32_t>(T::kNone)},
    {"CostCode", static_cast<std::int32_t>(T::kCostCode)},
    {"CostType", static_cast<std::int32_t>(T::kCostType)},
    {"Custom", static_cast<std::int32_t>(T::kCustom)},
};
}  // namespace tables::segment_type
const detail::EnumTable& enum_table(SegmentType) noexcept {
  static constexpr detail::EnumTable table{
      "SegmentType", tables::segment_type::kValues, std::size(tables::segment_type::kValues)};
  return table;
}

namespace tables::segment_model {
using T = SegmentModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"structure", offsetof(T, structure), &detail::type_of<decltype(T::structure)>, true},
    {"isActive", offsetof(T, is_active), &detail::type_of<decltype(T::is_active)>, true},
    {"isRequired", offsetof(T, is_required), &detail::type_of<decltype(T::is_required)>, true},
};
}  // namespace tables::segment_model
constinit const detail::Object SegmentModel::kObject{
    "SegmentModel", tables::segment_model::kMembers, std::size(tables::segment_model::kMembers),
    offsetof(SegmentModel, extra), &detail::construct<SegmentModel>};

namespace tables::list_segments_response {
using T = ListSegmentsResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"data", offsetof(T, data), &detail::type_of<decltype(T::data)>, true},
};
}  // namespace tables::list_segments_response
constinit const detail::Object ListSegmentsResponse::kObject{
    "ListSegmentsResponse", tables::list_segments_response::kMembers,
    std::size(tables::list_segments_response::kMembers), offsetof(ListSegmentsResponse, extra),
    &detail::construct<ListSegmentsResponse>};

namespace tables::match_budget_codes_response {
using T = MatchBudgetCodesResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"matches", offsetof(T, matches), &detail::type_of<decltype(T::matches)>, true},
};
}  // namespace tables::match_budget_codes_response
constinit const detail::Object MatchBudgetCodesResponse::kObject{
    "MatchBudgetCodesResponse", tables::match_budget_codes_response::kMembers,
    std::size(tables::match_budget_codes_response::kMembers),
    offsetof(MatchBudgetCodesResponse, extra), &detail::construct<MatchBudgetCodesResponse>};

namespace tables::segment_item_cost_category {
using T = SegmentItemCostCategory;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"None", static_cast<std::int32_t>(T::kNone)},
    {"Material", static_cast<std::int32_t>(T::kMaterial)},
    {"Labor", static_cast<std::int32_t>(T::kLabor)},
    {"Equipment", static_cast<std::int32_t>(T::kEquipment)},
    {"Subcontract", static_cast<std::int32_t>(T::kSubcontract)},
    {"Overhead", static_cast<std::int32_t>(T::kOverhead)},
    {"Other", static_cast<std::int32_t>(T::kOther)},
    {"SystemUse", static_cast<std::int32_t>(T::kSystemUse)},
};
}  // namespace tables::segment_item_cost_category
const detail::EnumTable& enum_table(SegmentItemCostCategory) noexcept {
  static constexpr detail::EnumTable table{
      "SegmentItemCostCategory", tables::segment_item_cost_category::kValues,
      std::size(tables::segment_item_cost_category::kValues)};
  return table;
}

namespace tables::segment_item_model {
using T = SegmentItemModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"parentId", offsetof(T, parent_id), &detail::type_of<decltype(T::parent_id)>},
    {"code", offsetof(T, code), &detail::type_of<decltype(T::code)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>, true},
    {"path", offsetof(T, path), &detail::type_of<decltype(T::path)>, true},
    {"costCategory", offsetof(T, cost_category), &detail::type_of<decltype(T::cost_category)>},
    {"isActive", offsetof(T, is_active), &detail::type_of<decltype(T::is_active)>, true},
};
}  // namespace tables::segment_item_model
constinit const detail::Object SegmentItemModel::kObject{
    "SegmentItemModel", tables::segment_item_model::kMembers,
    std::size(tables::segment_item_model::kMembers), offsetof(SegmentItemModel, extra),
    &detail::construct<SegmentItemModel>};

}  // namespace servicetitan::jpm
