// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/budget_codes.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::jpm::budget_codes {

namespace tables::list_company_budget_codes {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.budget_codes.list_company_budget_codes",
    .operation_id = "BudgetCodes_ListCompanyBudgetCodes",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.budgetcodes:r",
};
using T = ListCompanyBudgetCodesQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"budgetCodeIds", offsetof(T, budget_code_ids), &detail::type_of<decltype(T::budget_code_ids)>,
     detail::QueryStyle::comma},
    {"segmentIds", offsetof(T, segment_ids), &detail::type_of<decltype(T::segment_ids)>,
     detail::QueryStyle::comma},
    {"segmentItemIds", offsetof(T, segment_item_ids),
     &detail::type_of<decltype(T::segment_item_ids)>, detail::QueryStyle::comma},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<BudgetCodeModel>>;
}  // namespace tables::list_company_budget_codes
Request<Page<BudgetCodeModel>> list_company_budget_codes(const ListCompanyBudgetCodesQuery& query) {
  return detail::RequestBuilder(tables::list_company_budget_codes::kOperation)
      .query(tables::list_company_budget_codes::kQuery, query)
      .returning<Page<BudgetCodeModel>>();
}

namespace tables::create_budget_code {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.budget_codes.create_budget_code",
    .operation_id = "BudgetCodes_CreateBudgetCode",
    .method = Method::post,
    .path = "/jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.jpm.budgetcodes:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<CreateBudgetCodeResponse>;
}  // namespace tables::create_budget_code
Request<CreateBudgetCodeResponse> create_budget_code(const CreateFullBudgetCodeArgs& body) {
  return detail::RequestBuilder(tables::create_budget_code::kOperation)
      .body(body)
      .returning<CreateBudgetCodeResponse>();
}

namespace tables::create_budget_codes_batch {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.budget_codes.create_budget_codes_batch",
    .operation_id = "BudgetCodes_CreateBudgetCodesBatch",
    .method = Method::post,
    .path = "/jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes/batch",
    .response_content = Content::json,
    .scopes = "tn.jpm.budgetcodes:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<CreateBudgetCodeBatchResponse>;
}  // namespace tables::create_budget_codes_batch
Request<CreateBudgetCodeBatchResponse> create_budget_codes_batch() {
  return detail::RequestBuilder(tables::create_budget_codes_batch::kOperation)
      .returning<CreateBudgetCodeBatchResponse>();
}

namespace tables::match_company_budget_codes {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.budget_codes.match_company_budget_codes",
    .operation_id = "BudgetCodes_MatchCompanyBudgetCodes",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes/match",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.jpm.budgetcodes:r",
};
using T = MatchCompanyBudgetCodesQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"codes", offsetof(T, codes), &detail::type_of<decltype(T::codes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<MatchBudgetCodesResponse>;
}  // namespace tables::match_company_budget_codes
Request<MatchBudgetCodesResponse> match_company_budget_codes(
    const MatchCompanyBudgetCodesQuery& query) {
  return detail::RequestBuilder(tables::match_company_budget_codes::kOperation)
      .query(tables::match_company_budget_codes::kQuery, query)
      .returning<MatchBudgetCodesResponse>();
}

namespace tables::create_budget_code_partial {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.budget_codes.create_budget_code_partial",
    .operation_id = "BudgetCodes_CreateBudgetCodePartial",
    .method = Method::post,
    .path = "/jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes/partial",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.jpm.budgetcodes:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<CreateBudgetCodeResponse>;
}  // namespace tables::create_budget_code_partial
Request<CreateBudgetCodeResponse> create_budget_code_partial(
    const CreatePartialBudgetCodeArgs& body) {
  return detail::RequestBuilder(tables::create_budget_code_partial::kOperation)
      .body(body)
      .returning<CreateBudgetCodeResponse>();
}

namespace tables::create_budget_codes_partial_batch {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.budget_codes.create_budget_codes_partial_batch",
    .operation_id = "BudgetCodes_CreateBudgetCodesPartialBatch",
    .method = Method::post,
    .path = "/jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes/partial/batch",
    .response_content = Content::json,
    .scopes = "tn.jpm.budgetcodes:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<CreateBudgetCodeBatchResponse>;
}  // namespace tables::create_budget_codes_partial_batch
Request<CreateBudgetCodeBatchResponse> create_budget_codes_partial_batch() {
  return detail::RequestBuilder(tables::create_budget_codes_partial_batch::kOperation)
      .returning<CreateBudgetCodeBatchResponse>();
}

namespace tables::list_project_budget_codes {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.budget_codes.list_project_budget_codes",
    .operation_id = "BudgetCodes_ListProjectBudgetCodes",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/budget-codes",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.budgetcodes:r",
};
using T = ListProjectBudgetCodesQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"budgetCodeIds", offsetof(T, budget_code_ids), &detail::type_of<decltype(T::budget_code_ids)>,
     detail::QueryStyle::comma},
    {"segmentIds", offsetof(T, segment_ids), &detail::type_of<decltype(T::segment_ids)>,
     detail::QueryStyle::comma},
    {"segmentItemIds", offsetof(T, segment_item_ids),
     &detail::type_of<decltype(T::segment_item_ids)>, detail::QueryStyle::comma},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<BudgetCodeModel>>;
}  // namespace tables::list_project_budget_codes
Request<Page<BudgetCodeModel>> list_project_budget_codes(
    std::int64_t project_id,
    const ListProjectBudgetCodesQuery& query) {
  return detail::RequestBuilder(tables::list_project_budget_codes::kOperation)
      .path(project_id)
      .query(tables::list_project_budget_codes::kQuery, query)
      .returning<Page<BudgetCodeModel>>();
}

namespace tables::match_project_budget_codes {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.budget_codes.match_project_budget_codes",
    .operation_id = "BudgetCodes_MatchProjectBudgetCodes",
    .method = Method::get,
    .path =
        "/jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/budget-codes/match",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.jpm.budgetcodes:r",
};
using T = MatchProjectBudgetCodesQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"codes", offsetof(T, codes), &detail::type_of<decltype(T::codes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<MatchBudgetCodesResponse>;
}  // namespace tables::match_project_budget_codes
Request<MatchBudgetCodesResponse> match_project_budget_codes(
    std::int64_t project_id,
    const MatchProjectBudgetCodesQuery& query) {
  return detail::RequestBuilder(tables::match_project_budget_codes::kOperation)
      .path(project_id)
      .query(tables::match_project_budget_codes::kQuery, query)
      .returning<MatchBudgetCodesResponse>();
}

namespace tables::list_project_segments {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.budget_codes.list_project_segments",
    .operation_id = "BudgetCodes_ListProjectSegments",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/segments",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.jpm.segments:r",
};
using T = ListProjectSegmentsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ListSegmentsResponse>;
}  // namespace tables::list_project_segments
Request<ListSegmentsResponse> list_project_segments(
    std::int64_t project_id,
    const ListProjectSegmentsQuery& query) {
  return detail::RequestBuilder(tables::list_project_segments::kOperation)
      .path(project_id)
      .query(tables::list_project_segments::kQuery, query)
      .returning<ListSegmentsResponse>();
}

namespace tables::list_project_segment_items {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.budget_codes.list_project_segment_items",
    .operation_id = "BudgetCodes_ListProjectSegmentItems",
    .method = Method::get,
    .path =
        "/jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/segments/"
        "{segmentId}/items",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.segments:r",
};
using T = ListProjectSegmentItemsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"includeChildren", offsetof(T, include_children),
     &detail::type_of<decltype(T::include_children)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<SegmentItemModel>>;
}  // namespace tables::list_project_segment_items
Request<Page<SegmentItemModel>> list_project_segment_items(
    std::int64_t project_id,
    std::int64_t segment_id,
    const ListProjectSegmentItemsQuery& query) {
  return detail::RequestBuilder(tables::list_project_segment_items::kOperation)
      .path(project_id)
      .path(segment_id)
      .query(tables::list_project_segment_items::kQuery, query)
      .returning<Page<SegmentItemModel>>();
}

namespace tables::list_project_segment_item_children {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.budget_codes.list_project_segment_item_children",
    .operation_id = "BudgetCodes_ListProjectSegmentItemChildren",
    .method = Method::get,
    .path =
        "/jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/segments/"
        "{segmentId}/items/{segmentItemId}/children",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.segments:r",
};
using T = ListProjectSegmentItemChildrenQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"includeChildren", offsetof(T, include_children),
     &detail::type_of<decltype(T::include_children)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<SegmentItemModel>>;
}  // namespace tables::list_project_segment_item_children
Request<Page<SegmentItemModel>> list_project_segment_item_children(
    std::int64_t project_id,
    std::int64_t segment_id,
    std::int64_t segment_item_id,
    const ListProjectSegmentItemChildrenQuery& query) {
  return detail::RequestBuilder(tables::list_project_segment_item_children::kOperation)
      .path(project_id)
      .path(segment_id)
      .path(segment_item_id)
      .query(tables::list_project_segment_item_children::kQuery, query)
      .returning<Page<SegmentItemModel>>();
}

namespace tables::list_company_segments {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.budget_codes.list_company_segments",
    .operation_id = "BudgetCodes_ListCompanySegments",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/work-breakdown-structure/segments",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.jpm.segments:r",
};
using T = ListCompanySegmentsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ListSegmentsResponse>;
}  // namespace tables::list_company_segments
Request<ListSegmentsResponse> list_company_segments(const ListCompanySegmentsQuery& query) {
  return detail::RequestBuilder(tables::list_company_segments::kOperation)
      .query(tables::list_company_segments::kQuery, query)
      .returning<ListSegmentsResponse>();
}

namespace tables::list_company_segment_items {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.budget_codes.list_company_segment_items",
    .operation_id = "BudgetCodes_ListCompanySegmentItems",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/work-breakdown-structure/segments/{segmentId}/items",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.segments:r",
};
using T = ListCompanySegmentItemsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"includeChildren", offsetof(T, include_children),
     &detail::type_of<decltype(T::include_children)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<SegmentItemModel>>;
}  // namespace tables::list_company_segment_items
Request<Page<SegmentItemModel>> list_company_segment_items(
    std::int64_t segment_id,
    const ListCompanySegmentItemsQuery& query) {
  return detail::RequestBuilder(tables::list_company_segment_items::kOperation)
      .path(segment_id)
      .query(tables::list_company_segment_items::kQuery, query)
      .returning<Page<SegmentItemModel>>();
}

namespace tables::list_company_segment_item_children {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.budget_codes.list_company_segment_item_children",
    .operation_id = "BudgetCodes_ListCompanySegmentItemChildren",
    .method = Method::get,
    .path =
        "/jpm/v2/tenant/{tenant}/work-breakdown-structure/segments/{segmentId}/items/"
        "{segmentItemId}/children",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.segments:r",
};
using T = ListCompanySegmentItemChildrenQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"includeChildren", offsetof(T, include_children),
     &detail::type_of<decltype(T::include_children)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<SegmentItemModel>>;
}  // namespace tables::list_company_segment_item_children
Request<Page<SegmentItemModel>> list_company_segment_item_children(
    std::int64_t segment_id,
    std::int64_t segment_item_id,
    const ListCompanySegmentItemChildrenQuery& query) {
  return detail::RequestBuilder(tables::list_company_segment_item_children::kOperation)
      .path(segment_id)
      .path(segment_item_id)
      .query(tables::list_company_segment_item_children::kQuery, query)
      .returning<Page<SegmentItemModel>>();
}

}  // namespace servicetitan::jpm::budget_codes
