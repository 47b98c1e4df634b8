// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/salestech/estimates.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::salestech::estimates {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "salestech.estimates.get_list",
    .operation_id = "Estimates_GetList",
    .method = Method::get,
    .path = "/sales/v2/tenant/{tenant}/estimates",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.sal.estimates:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"projectId", offsetof(T, project_id), &detail::type_of<decltype(T::project_id)>},
    {"jobNumber", offsetof(T, job_number), &detail::type_of<decltype(T::job_number)>},
    {"totalGreater", offsetof(T, total_greater), &detail::type_of<decltype(T::total_greater)>},
    {"totalLess", offsetof(T, total_less), &detail::type_of<decltype(T::total_less)>},
    {"soldById", offsetof(T, sold_by_id), &detail::type_of<decltype(T::sold_by_id)>},
    {"soldByEmployeeId", offsetof(T, sold_by_employee_id),
     &detail::type_of<decltype(T::sold_by_employee_id)>},
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"soldAfter", offsetof(T, sold_after), &detail::type_of<decltype(T::sold_after)>},
    {"soldBefore", offsetof(T, sold_before), &detail::type_of<decltype(T::sold_before)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
    {"orderBy", offsetof(T, order_by), &detail::type_of<decltype(T::order_by)>},
    {"orderByDirection", offsetof(T, order_by_direction),
     &detail::type_of<decltype(T::order_by_direction)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"locationId", offsetof(T, location_id), &detail::type_of<decltype(T::location_id)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<EstimateResponse>>;
}  // namespace tables::get_list
Request<Page<EstimateResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<EstimateResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "salestech.estimates.create",
    .operation_id = "Estimates_Create",
    .method = Method::post,
    .path = "/sales/v2/tenant/{tenant}/estimates",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.sal.estimates:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<EstimateResponse>;
}  // namespace tables::create
Request<EstimateResponse> create(const CreateEstimateRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .body(body)
      .returning<EstimateResponse>();
}

namespace tables::get_items {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "salestech.estimates.get_items",
    .operation_id = "Estimates_GetItems",
    .method = Method::get,
    .path = "/sales/v2/tenant/{tenant}/estimates/items",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.sal.estimates:r",
};
using T = GetItemsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"estimateId", offsetof(T, estimate_id), &detail::type_of<decltype(T::estimate_id)>},
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<EstimateItemResponse>>;
}  // namespace tables::get_items
Request<Page<EstimateItemResponse>> get_items(const GetItemsQuery& query) {
  return detail::RequestBuilder(tables::get_items::kOperation)
      .query(tables::get_items::kQuery, query)
      .returning<Page<EstimateItemResponse>>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "salestech.estimates.get",
    .operation_id = "Estimates_Get",
    .method = Method::get,
    .path = "/sales/v2/tenant/{tenant}/estimates/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.sal.estimates:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<EstimateResponse>;
}  // namespace tables::get
Request<EstimateResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation).path(id).returning<EstimateResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "salestech.estimates.update",
    .operation_id = "Estimates_Update",
    .method = Method::put,
    .path = "/sales/v2/tenant/{tenant}/estimates/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.sal.estimates:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<EstimateResponse>;
}  // namespace tables::update
Request<EstimateResponse> update(std::int64_t id, const UpdateEstimateRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<EstimateResponse>();
}

namespace tables::dismiss {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "salestech.estimates.dismiss",
    .operation_id = "Estimates_Dismiss",
    .method = Method::put,
    .path = "/sales/v2/tenant/{tenant}/estimates/{id}/dismiss",
    .scopes = "tn.sal.estimates:w",
};
}  // namespace tables::dismiss
Request<void> dismiss(std::int64_t id) {
  return detail::RequestBuilder(tables::dismiss::kOperation).path(id).returning<void>();
}

namespace tables::put_item {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "salestech.estimates.put_item",
    .operation_id = "Estimates_PutItem",
    .method = Method::put,
    .path = "/sales/v2/tenant/{tenant}/estimates/{id}/items",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.sal.estimates:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<EstimateItemUpdateResponse>;
}  // namespace tables::put_item
Request<EstimateItemUpdateResponse> put_item(
    std::int64_t id,
    const EstimateItemCreateUpdateRequest& body) {
  return detail::RequestBuilder(tables::put_item::kOperation)
      .path(id)
      .body(body)
      .returning<EstimateItemUpdateResponse>();
}

namespace tables::delete_item {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "salestech.estimates.delete_item",
    .operation_id = "Estimates_DeleteItem",
    .method = Method::delete_,
    .path = "/sales/v2/tenant/{tenant}/estimates/{id}/items/{itemId}",
    .scopes = "tn.sal.estimates:w",
};
}  // namespace tables::delete_item
Request<void> delete_item(std::int64_t id, std::int64_t item_id) {
  return detail::RequestBuilder(tables::delete_item::kOperation)
      .path(id)
      .path(item_id)
      .returning<void>();
}

namespace tables::sell {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "salestech.estimates.sell",
    .operation_id = "Estimates_Sell",
    .method = Method::put,
    .path = "/sales/v2/tenant/{tenant}/estimates/{id}/sell",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.sal.estimates:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<EstimateResponse>;
}  // namespace tables::sell
Request<EstimateResponse> sell(std::int64_t id, const SellRequest& body) {
  return detail::RequestBuilder(tables::sell::kOperation)
      .path(id)
      .body(body)
      .returning<EstimateResponse>();
}

namespace tables::unsell {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "salestech.estimates.unsell",
    .operation_id = "Estimates_Unsell",
    .method = Method::put,
    .path = "/sales/v2/tenant/{tenant}/estimates/{id}/unsell",
    .scopes = "tn.sal.estimates:w",
};
}  // namespace tables::unsell
Request<void> unsell(std::int64_t id) {
  return detail::RequestBuilder(tables::unsell::kOperation).path(id).returning<void>();
}

}  // namespace servicetitan::salestech::estimates
