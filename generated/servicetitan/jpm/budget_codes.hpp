// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/jpm/budget_codes_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::jpm::budget_codes {

/// Query parameters of @ref list_company_budget_codes.
struct ListCompanyBudgetCodesQuery {
  std::vector<std::int64_t> budget_code_ids{};
  std::vector<std::int64_t> segment_ids{};
  std::vector<std::int64_t> segment_item_ids{};
  std::optional<std::int32_t> page{};
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
};

/// GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes
///
/// Scope: `tn.jpm.budgetcodes:r`. Paged. Errors: 400.
Request<Page<BudgetCodeModel>> list_company_budget_codes(
    const ListCompanyBudgetCodesQuery& query = {});

/// POST /jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes
///
/// Scope: `tn.jpm.budgetcodes:w`. Errors: 400.
Request<CreateBudgetCodeResponse> create_budget_code(const CreateFullBudgetCodeArgs& body);

/// POST /jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes/batch
///
/// Scope: `tn.jpm.budgetcodes:w`. Errors: 400.
Request<CreateBudgetCodeBatchResponse> create_budget_codes_batch();

/// Query parameters of @ref match_company_budget_codes.
struct MatchCompanyBudgetCodesQuery {
  Required<std::vector<std::string>> codes;
};

/// GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes/match
///
/// Scope: `tn.jpm.budgetcodes:r`. Errors: 400.
Request<MatchBudgetCodesResponse> match_company_budget_codes(
    const MatchCompanyBudgetCodesQuery& query);

/// POST /jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes/partial
///
/// Scope: `tn.jpm.budgetcodes:w`. Errors: 400.
Request<CreateBudgetCodeResponse> create_budget_code_partial(
    const CreatePartialBudgetCodeArgs& body);

/// POST /jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes/partial/batch
///
/// Scope: `tn.jpm.budgetcodes:w`. Errors: 400.
Request<CreateBudgetCodeBatchResponse> create_budget_codes_partial_batch();

/// Query parameters of @ref list_project_budget_codes.
struct ListProjectBudgetCodesQuery {
  std::vector<std::int64_t> budget_code_ids{};
  std::vector<std::int64_t> segment_ids{};
  std::vector<std::int64_t> segment_item_ids{};
  std::optional<std::int32_t> page{};
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
};

/// GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/budget-codes
///
/// Scope: `tn.jpm.budgetcodes:r`. Paged. Errors: 400.
Request<Page<BudgetCodeModel>> list_project_budget_codes(
    std::int64_t project_id,
    const ListProjectBudgetCodesQuery& query = {});

/// Query parameters of @ref match_project_budget_codes.
struct MatchProjectBudgetCodesQuery {
  Required<std::vector<std::string>> codes;
};

/// GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/budget-codes/match
///
/// Scope: `tn.jpm.budgetcodes:r`. Errors: 400.
Request<MatchBudgetCodesResponse> match_project_budget_codes(
    std::int64_t project_id,
    const MatchProjectBudgetCodesQuery& query);

/// Query parameters of @ref list_project_segments.
struct ListProjectSegmentsQuery {
  std::optional<std::int32_t> page{};
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
};

/// GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/segments
///
/// Scope: `tn.jpm.segments:r`. Errors: 400.
Request<ListSegmentsResponse> list_project_segments(
    std::int64_t project_id,
    const ListProjectSegmentsQuery& query = {});

/// Query parameters of @ref list_project_segment_items.
struct ListProjectSegmentItemsQuery {
  std::optional<std::int32_t> page{};
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<bool> include_children{};
};

/// GET
/// /jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/segments/{segmentId}/items
///
/// Scope: `tn.jpm.segments:r`. Paged. Errors: 400.
Request<Page<SegmentItemModel>> list_project_segment_items(
    std::int64_t project_id,
    std::int64_t segment_id,
    const ListProjectSegmentItemsQuery& query = {});

/// Query parameters of @ref list_project_segment_item_children.
struct ListProjectSegmentItemChildrenQuery {
  std::optional<std::int32_t> page{};
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<bool> include_children{};
};

/// GET
/// /jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/segments/{segmentId}/items/{segmentItemId}/children
///
/// Scope: `tn.jpm.segments:r`. Paged. Errors: 400.
Request<Page<SegmentItemModel>> list_project_segment_item_children(
    std::int64_t project_id,
    std::int64_t segment_id,
    std::int64_t segment_item_id,
    const ListProjectSegmentItemChildrenQuery& query = {});

/// Query parameters of @ref list_company_segments.
struct ListCompanySegmentsQuery {
  std::optional<std::int32_t> page{};
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
};

/// GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/segments
///
/// Scope: `tn.jpm.segments:r`. Errors: 400.
Request<ListSegmentsResponse> list_company_segments(const ListCompanySegmentsQuery& query = {});

/// Query parameters of @ref list_company_segment_items.
struct ListCompanySegmentItemsQuery {
  std::optional<std::int32_t> page{};
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<bool> include_children{};
};

/// GET /jpm/v2/tenant/{tenant}/work-breakdown-structure/segments/{segmentId}/items
///
/// Scope: `tn.jpm.segments:r`. Paged. Errors: 400.
Request<Page<SegmentItemModel>> list_company_segment_items(
    std::int64_t segment_id,
    const ListCompanySegmentItemsQuery& query = {});

/// Query parameters of @ref list_company_segment_item_children.
struct ListCompanySegmentItemChildrenQuery {
  std::optional<std::int32_t> page{};
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<bool> include_children{};
};

/// GET
/// /jpm/v2/tenant/{tenant}/work-breakdown-structure/segments/{segmentId}/items/{segmentItemId}/children
///
/// Scope: `tn.jpm.segments:r`. Paged. Errors: 400.
Request<Page<SegmentItemModel>> list_company_segment_item_children(
    std::int64_t segment_id,
    std::int64_t segment_item_id,
    const ListCompanySegmentItemChildrenQuery& query = {});

}  // namespace servicetitan::jpm::budget_codes
