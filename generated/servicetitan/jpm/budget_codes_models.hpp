// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::jpm {

/// `Jpm.BudgetCodes.BudgetCodeSegmentModel`.
struct BudgetCodeSegmentModel {
  std::int64_t segment_id{};
  std::optional<std::int64_t> segment_item_id{};
  std::optional<std::string> code{};
  std::optional<std::string> description{};
  std::optional<std::string> path{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const BudgetCodeSegmentModel&) const = default;
};

/// `Jpm.BudgetCodes.BudgetCodeModel`.
struct BudgetCodeModel {
  std::int64_t id{};
  std::string code{};
  std::string description{};
  std::vector<BudgetCodeSegmentModel> segments{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const BudgetCodeModel&) const = default;
};

/// `Jpm.BudgetCodes.BudgetCodeMatchResult`.
struct BudgetCodeMatchResult {
  std::string code{};
  bool is_valid{};
  std::vector<BudgetCodeModel> budget_codes{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const BudgetCodeMatchResult&) const = default;
};

/// `Jpm.V2.BudgetCodeSegmentBindingArgs`.
struct BudgetCodeSegmentBindingArgs {
  Required<std::int64_t> segment_id;
  Field<std::int64_t> segment_item_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const BudgetCodeSegmentBindingArgs&) const = default;
};

/// `Jpm.BudgetCodes.CreateBudgetCodeBatchResponse`.
struct CreateBudgetCodeBatchResponse {
  std::vector<BudgetCodeModel> codes{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateBudgetCodeBatchResponse&) const = default;
};

/// `Jpm.BudgetCodes.CreateBudgetCodeResponse`.
struct CreateBudgetCodeResponse {
  BudgetCodeModel code{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateBudgetCodeResponse&) const = default;
};

/// `Jpm.V2.CreateFullBudgetCodeArgs`.
struct CreateFullBudgetCodeArgs {
  Required<std::vector<std::int64_t>> segment_item_ids;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateFullBudgetCodeArgs&) const = default;
};

/// `Jpm.V2.CreatePartialBudgetCodeArgs`.
struct CreatePartialBudgetCodeArgs {
  Required<std::vector<BudgetCodeSegmentBindingArgs>> segments;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreatePartialBudgetCodeArgs&) const = default;
};

/// `Jpm.BudgetCodes.SegmentStructure`.
enum class SegmentStructure : std::int32_t {
  kNone,
  kFlat,
  kHierarchal,
};
const detail::EnumTable& enum_table(SegmentStructure) noexcept;

/// `Jpm.BudgetCodes.SegmentType`.
enum class SegmentType : std::int32_t {
  kNone,
  kCostCode,
  kCostType,
  kCustom,
};
const detail::EnumTable& enum_table(SegmentType) noexcept;

/// `Jpm.BudgetCodes.SegmentModel`.
struct SegmentModel {
  std::int64_t id{};
  std::string name{};
  OpenEnum<SegmentType> type{};
  OpenEnum<SegmentStructure> structure{};
  bool is_active{};
  bool is_required{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SegmentModel&) const = default;
};

/// `Jpm.BudgetCodes.ListSegmentsResponse`.
struct ListSegmentsResponse {
  std::vector<SegmentModel> data{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ListSegmentsResponse&) const = default;
};

/// `Jpm.BudgetCodes.MatchBudgetCodesResponse`.
struct MatchBudgetCodesResponse {
  std::vector<BudgetCodeMatchResult> matches{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const MatchBudgetCodesResponse&) const = default;
};

/// `Jpm.BudgetCodes.SegmentItemCostCategory`.
enum class SegmentItemCostCategory : std::int32_t {
  kNone,
  kMaterial,
  kLabor,
  kEquipment,
  kSubcontract,
  kOverhead,
  kOther,
  kSystemUse,
};
const detail::EnumTable& enum_table(SegmentItemCostCategory) noexcept;

/// `Jpm.BudgetCodes.SegmentItemModel`.
struct SegmentItemModel {
  std::int64_t id{};
  std::optional<std::int64_t> parent_id{};
  std::string code{};
  std::string description{};
  std::string path{};
  std::optional<OpenEnum<SegmentItemCostCategory>> cost_category{};
  bool is_active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SegmentItemModel&) const = default;
};

}  // namespace servicetitan::jpm
