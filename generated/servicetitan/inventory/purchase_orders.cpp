// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/purchase_orders.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::inventory::purchase_orders {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.purchase_orders.get_list",
    .operation_id = "PurchaseOrders_GetList",
    .method = Method::get,
    .path = "/inventory/v2/tenant/{tenant}/purchase-orders",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.inv.purchaseorders:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>},
    {"number", offsetof(T, number), &detail::type_of<decltype(T::number)>},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"jobIds", offsetof(T, job_ids), &detail::type_of<decltype(T::job_ids)>,
     detail::QueryStyle::comma},
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>},
    {"projectId", offsetof(T, project_id), &detail::type_of<decltype(T::project_id)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"dateOnOrAfter", offsetof(T, date_on_or_after),
     &detail::type_of<decltype(T::date_on_or_after)>},
    {"dateBefore", offsetof(T, date_before), &detail::type_of<decltype(T::date_before)>},
    {"sentOnOrAfter", offsetof(T, sent_on_or_after),
     &detail::type_of<decltype(T::sent_on_or_after)>},
    {"sentBefore", offsetof(T, sent_before), &detail::type_of<decltype(T::sent_before)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<PurchaseOrderResponse>>;
}  // namespace tables::get_list
Request<Page<PurchaseOrderResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<PurchaseOrderResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.purchase_orders.create",
    .operation_id = "PurchaseOrders_Create",
    .method = Method::post,
    .path = "/inventory/v2/tenant/{tenant}/purchase-orders",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.purchaseorders:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ModificationResponse>;
}  // namespace tables::create
Request<ModificationResponse> create(const CreatePurchaseOrderRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .body(body)
      .returning<ModificationResponse>();
}

namespace tables::get_requests {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.purchase_orders.get_requests",
    .operation_id = "PurchaseOrders_GetRequests",
    .method = Method::get,
    .path = "/inventory/v2/tenant/{tenant}/purchase-orders/requests",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.inv.purchaseorders:r",
};
using T = GetRequestsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"requestStatus", offsetof(T, request_status), &detail::type_of<decltype(T::request_status)>},
    {"requestNumber", offsetof(T, request_number), &detail::type_of<decltype(T::request_number)>},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"jobIds", offsetof(T, job_ids), &detail::type_of<decltype(T::job_ids)>,
     detail::QueryStyle::comma},
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>},
    {"projectId", offsetof(T, project_id), &detail::type_of<decltype(T::project_id)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"dateOnOrAfter", offsetof(T, date_on_or_after),
     &detail::type_of<decltype(T::date_on_or_after)>},
    {"dateBefore", offsetof(T, date_before), &detail::type_of<decltype(T::date_before)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<PurchaseOrderRequestResponse>>;
}  // namespace tables::get_requests
Request<Page<PurchaseOrderRequestResponse>> get_requests(const GetRequestsQuery& query) {
  return detail::RequestBuilder(tables::get_requests::kOperation)
      .query(tables::get_requests::kQuery, query)
      .returning<Page<PurchaseOrderRequestResponse>>();
}

namespace tables::approve_request {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.purchase_orders.approve_request",
    .operation_id = "PurchaseOrders_ApproveRequest",
    .method = Method::patch,
    .path = "/inventory/v2/tenant/{tenant}/purchase-orders/requests/{id}/approve",
    .response_content = Content::json,
    .scopes = "tn.inv.purchaseorders:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ModificationResponse>;
}  // namespace tables::approve_request
Request<ModificationResponse> approve_request(std::int64_t id) {
  return detail::RequestBuilder(tables::approve_request::kOperation)
      .path(id)
      .returning<ModificationResponse>();
}

namespace tables::reject_request {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.purchase_orders.reject_request",
    .operation_id = "PurchaseOrders_RejectRequest",
    .method = Method::patch,
    .path = "/inventory/v2/tenant/{tenant}/purchase-orders/requests/{id}/reject",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.purchaseorders:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ModificationResponse>;
}  // namespace tables::reject_request
Request<ModificationResponse> reject_request(
    std::int64_t id,
    const PurchaseOrderRequestRejectionArgs& body) {
  return detail::RequestBuilder(tables::reject_request::kOperation)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

namespace tables::get_by_id {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.purchase_orders.get_by_id",
    .operation_id = "PurchaseOrders_GetById",
    .method = Method::get,
    .path = "/inventory/v2/tenant/{tenant}/purchase-orders/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.inv.purchaseorders:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<PurchaseOrderResponse>;
}  // namespace tables::get_by_id
Request<PurchaseOrderResponse> get_by_id(std::int64_t id) {
  return detail::RequestBuilder(tables::get_by_id::kOperation)
      .path(id)
      .returning<PurchaseOrderResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.purchase_orders.update",
    .operation_id = "PurchaseOrders_Update",
    .method = Method::patch,
    .path = "/inventory/v2/tenant/{tenant}/purchase-orders/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.purchaseorders:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ModificationResponse>;
}  // namespace tables::update
Request<ModificationResponse> update(std::int64_t id, const UpdatePurchaseOrderRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

namespace tables::cancel {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.purchase_orders.cancel",
    .operation_id = "PurchaseOrders_Cancel",
    .method = Method::patch,
    .path = "/inventory/v2/tenant/{tenant}/purchase-orders/{id}/cancellation",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.purchaseorders:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ModificationResponse>;
}  // namespace tables::cancel
Request<ModificationResponse> cancel(
    std::int64_t id,
    const CancelResourceRequestOfPurchaseOrderCancellationReason& body) {
  return detail::RequestBuilder(tables::cancel::kOperation)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

}  // namespace servicetitan::inventory::purchase_orders
