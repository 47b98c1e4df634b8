// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/salestech/estimates.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::salestech::estimates {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "salestech.estimates.get_list",
    .operation_id = "Estimates_GetList",
    .method = Method::get,
    .path = "/sales/v2/tenant/{tenant}/estimates",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.sal.estimates:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"jobId", offsetof(GetListQuery, job_id), &detail::type_of<decltype(GetListQuery::job_id)>},
    {"projectId", offsetof(GetListQuery, project_id),
     &detail::type_of<decltype(GetListQuery::project_id)>},
    {"jobNumber", offsetof(GetListQuery, job_number),
     &detail::type_of<decltype(GetListQuery::job_number)>},
    {"totalGreater", offsetof(GetListQuery, total_greater),
     &detail::type_of<decltype(GetListQuery::total_greater)>},
    {"totalLess", offsetof(GetListQuery, total_less),
     &detail::type_of<decltype(GetListQuery::total_less)>},
    {"soldById", offsetof(GetListQuery, sold_by_id),
     &detail::type_of<decltype(GetListQuery::sold_by_id)>},
    {"soldByEmployeeId", offsetof(GetListQuery, sold_by_employee_id),
     &detail::type_of<decltype(GetListQuery::sold_by_employee_id)>},
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"soldAfter", offsetof(GetListQuery, sold_after),
     &detail::type_of<decltype(GetListQuery::sold_after)>},
    {"soldBefore", offsetof(GetListQuery, sold_before),
     &detail::type_of<decltype(GetListQuery::sold_before)>},
    {"status", offsetof(GetListQuery, status), &detail::type_of<decltype(GetListQuery::status)>},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
    {"orderBy", offsetof(GetListQuery, order_by),
     &detail::type_of<decltype(GetListQuery::order_by)>},
    {"orderByDirection", offsetof(GetListQuery, order_by_direction),
     &detail::type_of<decltype(GetListQuery::order_by_direction)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"locationId", offsetof(GetListQuery, location_id),
     &detail::type_of<decltype(GetListQuery::location_id)>},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "salestech.estimates.create",
    .operation_id = "Estimates_Create",
    .method = Method::post,
    .path = "/sales/v2/tenant/{tenant}/estimates",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.sal.estimates:w",
};

extern const Operation kGetItems;
const Operation kGetItems{
    .name = "salestech.estimates.get_items",
    .operation_id = "Estimates_GetItems",
    .method = Method::get,
    .path = "/sales/v2/tenant/{tenant}/estimates/items",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.sal.estimates:r",
};
extern const detail::QueryMember kGetItemsQuery[];
const detail::QueryMember kGetItemsQuery[] = {
    {"estimateId", offsetof(GetItemsQuery, estimate_id),
     &detail::type_of<decltype(GetItemsQuery::estimate_id)>},
    {"ids", offsetof(GetItemsQuery, ids), &detail::type_of<decltype(GetItemsQuery::ids)>,
     detail::QueryStyle::comma},
    {"active", offsetof(GetItemsQuery, active), &detail::type_of<decltype(GetItemsQuery::active)>},
    {"createdBefore", offsetof(GetItemsQuery, created_before),
     &detail::type_of<decltype(GetItemsQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetItemsQuery, created_on_or_after),
     &detail::type_of<decltype(GetItemsQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetItemsQuery, modified_before),
     &detail::type_of<decltype(GetItemsQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetItemsQuery, modified_on_or_after),
     &detail::type_of<decltype(GetItemsQuery::modified_on_or_after)>},
    {"sort", offsetof(GetItemsQuery, sort), &detail::type_of<decltype(GetItemsQuery::sort)>},
    {"page", offsetof(GetItemsQuery, page), &detail::type_of<decltype(GetItemsQuery::page)>},
    {"pageSize", offsetof(GetItemsQuery, page_size),
     &detail::type_of<decltype(GetItemsQuery::page_size)>},
    {"includeTotal", offsetof(GetItemsQuery, include_total),
     &detail::type_of<decltype(GetItemsQuery::include_total)>},
};

extern const Operation kGet;
const Operation kGet{
    .name = "salestech.estimates.get",
    .operation_id = "Estimates_Get",
    .method = Method::get,
    .path = "/sales/v2/tenant/{tenant}/estimates/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.sal.estimates:r",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "salestech.estimates.update",
    .operation_id = "Estimates_Update",
    .method = Method::put,
    .path = "/sales/v2/tenant/{tenant}/estimates/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.sal.estimates:w",
};

extern const Operation kDismiss;
const Operation kDismiss{
    .name = "salestech.estimates.dismiss",
    .operation_id = "Estimates_Dismiss",
    .method = Method::put,
    .path = "/sales/v2/tenant/{tenant}/estimates/{id}/dismiss",
    .scopes = "tn.sal.estimates:w",
};

extern const Operation kPutItem;
const Operation kPutItem{
    .name = "salestech.estimates.put_item",
    .operation_id = "Estimates_PutItem",
    .method = Method::put,
    .path = "/sales/v2/tenant/{tenant}/estimates/{id}/items",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.sal.estimates:w",
};

extern const Operation kDeleteItem;
const Operation kDeleteItem{
    .name = "salestech.estimates.delete_item",
    .operation_id = "Estimates_DeleteItem",
    .method = Method::delete_,
    .path = "/sales/v2/tenant/{tenant}/estimates/{id}/items/{itemId}",
    .scopes = "tn.sal.estimates:w",
};

extern const Operation kSell;
const Operation kSell{
    .name = "salestech.estimates.sell",
    .operation_id = "Estimates_Sell",
    .method = Method::put,
    .path = "/sales/v2/tenant/{tenant}/estimates/{id}/sell",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.sal.estimates:w",
};

extern const Operation kUnsell;
const Operation kUnsell{
    .name = "salestech.estimates.unsell",
    .operation_id = "Estimates_Unsell",
    .method = Method::put,
    .path = "/sales/v2/tenant/{tenant}/estimates/{id}/unsell",
    .scopes = "tn.sal.estimates:w",
};

}  // namespace tables

Request<Page<EstimateResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<EstimateResponse>>();
}

Request<EstimateResponse> create(const CreateEstimateRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<EstimateResponse>();
}

Request<Page<EstimateItemResponse>> get_items(const GetItemsQuery& query) {
  return detail::RequestBuilder(tables::kGetItems)
      .query(tables::kGetItemsQuery, query)
      .returning<Page<EstimateItemResponse>>();
}

Request<EstimateResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<EstimateResponse>();
}

Request<EstimateResponse> update(std::int64_t id, const UpdateEstimateRequest& body) {
  return detail::RequestBuilder(tables::kUpdate).path(id).body(body).returning<EstimateResponse>();
}

Request<void> dismiss(std::int64_t id) {
  return detail::RequestBuilder(tables::kDismiss).path(id).returning<void>();
}

Request<EstimateItemUpdateResponse> put_item(
    std::int64_t id,
    const EstimateItemCreateUpdateRequest& body) {
  return detail::RequestBuilder(tables::kPutItem)
      .path(id)
      .body(body)
      .returning<EstimateItemUpdateResponse>();
}

Request<void> delete_item(std::int64_t id, std::int64_t item_id) {
  return detail::RequestBuilder(tables::kDeleteItem).path(id).path(item_id).returning<void>();
}

Request<EstimateResponse> sell(std::int64_t id, const SellRequest& body) {
  return detail::RequestBuilder(tables::kSell).path(id).body(body).returning<EstimateResponse>();
}

Request<void> unsell(std::int64_t id) {
  return detail::RequestBuilder(tables::kUnsell).path(id).returning<void>();
}

}  // namespace servicetitan::salestech::estimates
