// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/budget_codes.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::jpm::budget_codes {

namespace tables {

extern const Operation kListCompanyBudgetCodes;
const Operation kListCompanyBudgetCodes{
    .name = "jpm.budget_codes.list_company_budget_codes",
    .operation_id = "BudgetCodes_ListCompanyBudgetCodes",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.budgetcodes:r",
};
extern const detail::QueryMember kListCompanyBudgetCodesQuery[];
const detail::QueryMember kListCompanyBudgetCodesQuery[] = {
    {"budgetCodeIds", offsetof(ListCompanyBudgetCodesQuery, budget_code_ids),
     &detail::type_of<decltype(ListCompanyBudgetCodesQuery::budget_code_ids)>,
     detail::QueryStyle::comma},
    {"segmentIds", offsetof(ListCompanyBudgetCodesQuery, segment_ids),
     &detail::type_of<decltype(ListCompanyBudgetCodesQuery::segment_ids)>,
     detail::QueryStyle::comma},
    {"segmentItemIds", offsetof(ListCompanyBudgetCodesQuery, segment_item_ids),
     &detail::type_of<decltype(ListCompanyBudgetCodesQuery::segment_item_ids)>,
     detail::QueryStyle::comma},
    {"page", offsetof(ListCompanyBudgetCodesQuery, page),
     &detail::type_of<decltype(ListCompanyBudgetCodesQuery::page)>},
    {"pageSize", offsetof(ListCompanyBudgetCodesQuery, page_size),
     &detail::type_of<decltype(ListCompanyBudgetCodesQuery::page_size)>},
    {"includeTotal", offsetof(ListCompanyBudgetCodesQuery, include_total),
     &detail::type_of<decltype(ListCompanyBudgetCodesQuery::include_total)>},
};

extern const Operation kCreateBudgetCode;
const Operation kCreateBudgetCode{
    .name = "jpm.budget_codes.create_budget_code",
    .operation_id = "BudgetCodes_CreateBudgetCode",
    .method = Method::post,
    .path = "/jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.jpm.budgetcodes:w",
};

extern const Operation kCreateBudgetCodesBatch;
const Operation kCreateBudgetCodesBatch{
    .name = "jpm.budget_codes.create_budget_codes_batch",
    .operation_id = "BudgetCodes_CreateBudgetCodesBatch",
    .method = Method::post,
    .path = "/jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes/batch",
    .response_content = Content::json,
    .scopes = "tn.jpm.budgetcodes:w",
};

extern const Operation kMatchCompanyBudgetCodes;
const Operation kMatchCompanyBudgetCodes{
    .name = "jpm.budget_codes.match_company_budget_codes",
    .operation_id = "BudgetCodes_MatchCompanyBudgetCodes",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes/match",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.jpm.budgetcodes:r",
};
extern const detail::QueryMember kMatchCompanyBudgetCodesQuery[];
const detail::QueryMember kMatchCompanyBudgetCodesQuery[] = {
    {"codes", offsetof(MatchCompanyBudgetCodesQuery, codes),
     &detail::type_of<decltype(MatchCompanyBudgetCodesQuery::codes)>},
};

extern const Operation kCreateBudgetCodePartial;
const Operation kCreateBudgetCodePartial{
    .name = "jpm.budget_codes.create_budget_code_partial",
    .operation_id = "BudgetCodes_CreateBudgetCodePartial",
    .method = Method::post,
    .path = "/jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes/partial",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.jpm.budgetcodes:w",
};

extern const Operation kCreateBudgetCodesPartialBatch;
const Operation kCreateBudgetCodesPartialBatch{
    .name = "jpm.budget_codes.create_budget_codes_partial_batch",
    .operation_id = "BudgetCodes_CreateBudgetCodesPartialBatch",
    .method = Method::post,
    .path = "/jpm/v2/tenant/{tenant}/work-breakdown-structure/budget-codes/partial/batch",
    .response_content = Content::json,
    .scopes = "tn.jpm.budgetcodes:w",
};

extern const Operation kListProjectBudgetCodes;
const Operation kListProjectBudgetCodes{
    .name = "jpm.budget_codes.list_project_budget_codes",
    .operation_id = "BudgetCodes_ListProjectBudgetCodes",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/budget-codes",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.budgetcodes:r",
};
extern const detail::QueryMember kListProjectBudgetCodesQuery[];
const detail::QueryMember kListProjectBudgetCodesQuery[] = {
    {"budgetCodeIds", offsetof(ListProjectBudgetCodesQuery, budget_code_ids),
     &detail::type_of<decltype(ListProjectBudgetCodesQuery::budget_code_ids)>,
     detail::QueryStyle::comma},
    {"segmentIds", offsetof(ListProjectBudgetCodesQuery, segment_ids),
     &detail::type_of<decltype(ListProjectBudgetCodesQuery::segment_ids)>,
     detail::QueryStyle::comma},
    {"segmentItemIds", offsetof(ListProjectBudgetCodesQuery, segment_item_ids),
     &detail::type_of<decltype(ListProjectBudgetCodesQuery::segment_item_ids)>,
     detail::QueryStyle::comma},
    {"page", offsetof(ListProjectBudgetCodesQuery, page),
     &detail::type_of<decltype(ListProjectBudgetCodesQuery::page)>},
    {"pageSize", offsetof(ListProjectBudgetCodesQuery, page_size),
     &detail::type_of<decltype(ListProjectBudgetCodesQuery::page_size)>},
    {"includeTotal", offsetof(ListProjectBudgetCodesQuery, include_total),
     &detail::type_of<decltype(ListProjectBudgetCodesQuery::include_total)>},
};

extern const Operation kMatchProjectBudgetCodes;
const Operation kMatchProjectBudgetCodes{
    .name = "jpm.budget_codes.match_project_budget_codes",
    .operation_id = "BudgetCodes_MatchProjectBudgetCodes",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/budget-codes/match",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.jpm.budgetcodes:r",
};
extern const detail::QueryMember kMatchProjectBudgetCodesQuery[];
const detail::QueryMember kMatchProjectBudgetCodesQuery[] = {
    {"codes", offsetof(MatchProjectBudgetCodesQuery, codes),
     &detail::type_of<decltype(MatchProjectBudgetCodesQuery::codes)>},
};

extern const Operation kListProjectSegments;
const Operation kListProjectSegments{
    .name = "jpm.budget_codes.list_project_segments",
    .operation_id = "BudgetCodes_ListProjectSegments",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/segments",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.jpm.segments:r",
};
extern const detail::QueryMember kListProjectSegmentsQuery[];
const detail::QueryMember kListProjectSegmentsQuery[] = {
    {"page", offsetof(ListProjectSegmentsQuery, page),
     &detail::type_of<decltype(ListProjectSegmentsQuery::page)>},
    {"pageSize", offsetof(ListProjectSegmentsQuery, page_size),
     &detail::type_of<decltype(ListProjectSegmentsQuery::page_size)>},
    {"includeTotal", offsetof(ListProjectSegmentsQuery, include_total),
     &detail::type_of<decltype(ListProjectSegmentsQuery::include_total)>},
};

extern const Operation kListProjectSegmentItems;
const Operation kListProjectSegmentItems{
    .name = "jpm.budget_codes.list_project_segment_items",
    .operation_id = "BudgetCodes_ListProjectSegmentItems",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/segments/{segmentId}/items",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.segments:r",
};
extern const detail::QueryMember kListProjectSegmentItemsQuery[];
const detail::QueryMember kListProjectSegmentItemsQuery[] = {
    {"page", offsetof(ListProjectSegmentItemsQuery, page),
     &detail::type_of<decltype(ListProjectSegmentItemsQuery::page)>},
    {"pageSize", offsetof(ListProjectSegmentItemsQuery, page_size),
     &detail::type_of<decltype(ListProjectSegmentItemsQuery::page_size)>},
    {"includeTotal", offsetof(ListProjectSegmentItemsQuery, include_total),
     &detail::type_of<decltype(ListProjectSegmentItemsQuery::include_total)>},
    {"includeChildren", offsetof(ListProjectSegmentItemsQuery, include_children),
     &detail::type_of<decltype(ListProjectSegmentItemsQuery::include_children)>},
};

extern const Operation kListProjectSegmentItemChildren;
const Operation kListProjectSegmentItemChildren{
    .name = "jpm.budget_codes.list_project_segment_item_children",
    .operation_id = "BudgetCodes_ListProjectSegmentItemChildren",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/work-breakdown-structure/projects/{projectId}/segments/{segmentId}/items/{segmentItemId}/children",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.segments:r",
};
extern const detail::QueryMember kListProjectSegmentItemChildrenQuery[];
const detail::QueryMember kListProjectSegmentItemChildrenQuery[] = {
    {"page", offsetof(ListProjectSegmentItemChildrenQuery, page),
     &detail::type_of<decltype(ListProjectSegmentItemChildrenQuery::page)>},
    {"pageSize", offsetof(ListProjectSegmentItemChildrenQuery, page_size),
     &detail::type_of<decltype(ListProjectSegmentItemChildrenQuery::page_size)>},
    {"includeTotal", offsetof(ListProjectSegmentItemChildrenQuery, include_total),
     &detail::type_of<decltype(ListProjectSegmentItemChildrenQuery::include_total)>},
    {"includeChildren", offsetof(ListProjectSegmentItemChildrenQuery, include_children),
     &detail::type_of<decltype(ListProjectSegmentItemChildrenQuery::include_children)>},
};

extern const Operation kListCompanySegments;
const Operation kListCompanySegments{
    .name = "jpm.budget_codes.list_company_segments",
    .operation_id = "BudgetCodes_ListCompanySegments",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/work-breakdown-structure/segments",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.jpm.segments:r",
};
extern const detail::QueryMember kListCompanySegmentsQuery[];
const detail::QueryMember kListCompanySegmentsQuery[] = {
    {"page", offsetof(ListCompanySegmentsQuery, page),
     &detail::type_of<decltype(ListCompanySegmentsQuery::page)>},
    {"pageSize", offsetof(ListCompanySegmentsQuery, page_size),
     &detail::type_of<decltype(ListCompanySegmentsQuery::page_size)>},
    {"includeTotal", offsetof(ListCompanySegmentsQuery, include_total),
     &detail::type_of<decltype(ListCompanySegmentsQuery::include_total)>},
};

extern const Operation kListCompanySegmentItems;
const Operation kListCompanySegmentItems{
    .name = "jpm.budget_codes.list_company_segment_items",
    .operation_id = "BudgetCodes_ListCompanySegmentItems",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/work-breakdown-structure/segments/{segmentId}/items",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.segments:r",
};
extern const detail::QueryMember kListCompanySegmentItemsQuery[];
const detail::QueryMember kListCompanySegmentItemsQuery[] = {
    {"page", offsetof(ListCompanySegmentItemsQuery, page),
     &detail::type_of<decltype(ListCompanySegmentItemsQuery::page)>},
    {"pageSize", offsetof(ListCompanySegmentItemsQuery, page_size),
     &detail::type_of<decltype(ListCompanySegmentItemsQuery::page_size)>},
    {"includeTotal", offsetof(ListCompanySegmentItemsQuery, include_total),
     &detail::type_of<decltype(ListCompanySegmentItemsQuery::include_total)>},
    {"includeChildren", offsetof(ListCompanySegmentItemsQuery, include_children),
     &detail::type_of<decltype(ListCompanySegmentItemsQuery::include_children)>},
};

extern const Operation kListCompanySegmentItemChildren;
const Operation kListCompanySegmentItemChildren{
    .name = "jpm.budget_codes.list_company_segment_item_children",
    .operation_id = "BudgetCodes_ListCompanySegmentItemChildren",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/work-breakdown-structure/segments/{segmentId}/items/{segmentItemId}/children",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.segments:r",
};
extern const detail::QueryMember kListCompanySegmentItemChildrenQuery[];
const detail::QueryMember kListCompanySegmentItemChildrenQuery[] = {
    {"page", offsetof(ListCompanySegmentItemChildrenQuery, page),
     &detail::type_of<decltype(ListCompanySegmentItemChildrenQuery::page)>},
    {"pageSize", offsetof(ListCompanySegmentItemChildrenQuery, page_size),
     &detail::type_of<decltype(ListCompanySegmentItemChildrenQuery::page_size)>},
    {"includeTotal", offsetof(ListCompanySegmentItemChildrenQuery, include_total),
     &detail::type_of<decltype(ListCompanySegmentItemChildrenQuery::include_total)>},
    {"includeChildren", offsetof(ListCompanySegmentItemChildrenQuery, include_children),
     &detail::type_of<decltype(ListCompanySegmentItemChildrenQuery::include_children)>},
};

}  // namespace tables

Request<Page<BudgetCodeModel>> list_company_budget_codes(const ListCompanyBudgetCodesQuery& query) {
  return detail::RequestBuilder(tables::kListCompanyBudgetCodes)
      .query(tables::kListCompanyBudgetCodesQuery, query)
      .returning<Page<BudgetCodeModel>>();
}

Request<CreateBudgetCodeResponse> create_budget_code(const CreateFullBudgetCodeArgs& body) {
  return detail::RequestBuilder(tables::kCreateBudgetCode)
      .body(body)
      .returning<CreateBudgetCodeResponse>();
}

Request<CreateBudgetCodeBatchResponse> create_budget_codes_batch() {
  return detail::RequestBuilder(tables::kCreateBudgetCodesBatch)
      .returning<CreateBudgetCodeBatchResponse>();
}

Request<MatchBudgetCodesResponse> match_company_budget_codes(
    const MatchCompanyBudgetCodesQuery& query) {
  return detail::RequestBuilder(tables::kMatchCompanyBudgetCodes)
      .query(tables::kMatchCompanyBudgetCodesQuery, query)
      .returning<MatchBudgetCodesResponse>();
}

Request<CreateBudgetCodeResponse> create_budget_code_partial(
    const CreatePartialBudgetCodeArgs& body) {
  return detail::RequestBuilder(tables::kCreateBudgetCodePartial)
      .body(body)
      .returning<CreateBudgetCodeResponse>();
}

Request<CreateBudgetCodeBatchResponse> create_budget_codes_partial_batch() {
  return detail::RequestBuilder(tables::kCreateBudgetCodesPartialBatch)
      .returning<CreateBudgetCodeBatchResponse>();
}

Request<Page<BudgetCodeModel>> list_project_budget_codes(
    std::int64_t project_id,
    const ListProjectBudgetCodesQuery& query) {
  return detail::RequestBuilder(tables::kListProjectBudgetCodes)
      .path(project_id)
      .query(tables::kListProjectBudgetCodesQuery, query)
      .returning<Page<BudgetCodeModel>>();
}

Request<MatchBudgetCodesResponse> match_project_budget_codes(
    std::int64_t project_id,
    const MatchProjectBudgetCodesQuery& query) {
  return detail::RequestBuilder(tables::kMatchProjectBudgetCodes)
      .path(project_id)
      .query(tables::kMatchProjectBudgetCodesQuery, query)
      .returning<MatchBudgetCodesResponse>();
}

Request<ListSegmentsResponse> list_project_segments(
    std::int64_t project_id,
    const ListProjectSegmentsQuery& query) {
  return detail::RequestBuilder(tables::kListProjectSegments)
      .path(project_id)
      .query(tables::kListProjectSegmentsQuery, query)
      .returning<ListSegmentsResponse>();
}

Request<Page<SegmentItemModel>> list_project_segment_items(
    std::int64_t project_id,
    std::int64_t segment_id,
    const ListProjectSegmentItemsQuery& query) {
  return detail::RequestBuilder(tables::kListProjectSegmentItems)
      .path(project_id)
      .path(segment_id)
      .query(tables::kListProjectSegmentItemsQuery, query)
      .returning<Page<SegmentItemModel>>();
}

Request<Page<SegmentItemModel>> list_project_segment_item_children(
    std::int64_t project_id,
    std::int64_t segment_id,
    std::int64_t segment_item_id,
    const ListProjectSegmentItemChildrenQuery& query) {
  return detail::RequestBuilder(tables::kListProjectSegmentItemChildren)
      .path(project_id)
      .path(segment_id)
      .path(segment_item_id)
      .query(tables::kListProjectSegmentItemChildrenQuery, query)
      .returning<Page<SegmentItemModel>>();
}

Request<ListSegmentsResponse> list_company_segments(const ListCompanySegmentsQuery& query) {
  return detail::RequestBuilder(tables::kListCompanySegments)
      .query(tables::kListCompanySegmentsQuery, query)
      .returning<ListSegmentsResponse>();
}

Request<Page<SegmentItemModel>> list_company_segment_items(
    std::int64_t segment_id,
    const ListCompanySegmentItemsQuery& query) {
  return detail::RequestBuilder(tables::kListCompanySegmentItems)
      .path(segment_id)
      .query(tables::kListCompanySegmentItemsQuery, query)
      .returning<Page<SegmentItemModel>>();
}

Request<Page<SegmentItemModel>> list_company_segment_item_children(
    std::int64_t segment_id,
    std::int64_t segment_item_id,
    const ListCompanySegmentItemChildrenQuery& query) {
  return detail::RequestBuilder(tables::kListCompanySegmentItemChildren)
      .path(segment_id)
      .path(segment_item_id)
      .query(tables::kListCompanySegmentItemChildrenQuery, query)
      .returning<Page<SegmentItemModel>>();
}

}  // namespace servicetitan::jpm::budget_codes
