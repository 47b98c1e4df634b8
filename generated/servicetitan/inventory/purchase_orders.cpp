// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/purchase_orders.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::inventory::purchase_orders {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "inventory.purchase_orders.get_list",
    .operation_id = "PurchaseOrders_GetList",
    .method = Method::get,
    .path = "/inventory/v2/tenant/{tenant}/purchase-orders",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.inv.purchaseorders:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"status", offsetof(GetListQuery, status), &detail::type_of<decltype(GetListQuery::status)>},
    {"number", offsetof(GetListQuery, number), &detail::type_of<decltype(GetListQuery::number)>},
    {"jobId", offsetof(GetListQuery, job_id), &detail::type_of<decltype(GetListQuery::job_id)>},
    {"jobIds", offsetof(GetListQuery, job_ids), &detail::type_of<decltype(GetListQuery::job_ids)>,
     detail::QueryStyle::comma},
    {"technicianId", offsetof(GetListQuery, technician_id),
     &detail::type_of<decltype(GetListQuery::technician_id)>},
    {"projectId", offsetof(GetListQuery, project_id),
     &detail::type_of<decltype(GetListQuery::project_id)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"dateOnOrAfter", offsetof(GetListQuery, date_on_or_after),
     &detail::type_of<decltype(GetListQuery::date_on_or_after)>},
    {"dateBefore", offsetof(GetListQuery, date_before),
     &detail::type_of<decltype(GetListQuery::date_before)>},
    {"sentOnOrAfter", offsetof(GetListQuery, sent_on_or_after),
     &detail::type_of<decltype(GetListQuery::sent_on_or_after)>},
    {"sentBefore", offsetof(GetListQuery, sent_before),
     &detail::type_of<decltype(GetListQuery::sent_before)>},
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "inventory.purchase_orders.create",
    .operation_id = "PurchaseOrders_Create",
    .method = Method::post,
    .path = "/inventory/v2/tenant/{tenant}/purchase-orders",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.purchaseorders:w",
};

extern const Operation kGetRequests;
const Operation kGetRequests{
    .name = "inventory.purchase_orders.get_requests",
    .operation_id = "PurchaseOrders_GetRequests",
    .method = Method::get,
    .path = "/inventory/v2/tenant/{tenant}/purchase-orders/requests",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.inv.purchaseorders:r",
};
extern const detail::QueryMember kGetRequestsQuery[];
const detail::QueryMember kGetRequestsQuery[] = {
    {"ids", offsetof(GetRequestsQuery, ids), &detail::type_of<decltype(GetRequestsQuery::ids)>,
     detail::QueryStyle::comma},
    {"requestStatus", offsetof(GetRequestsQuery, request_status),
     &detail::type_of<decltype(GetRequestsQuery::request_status)>},
    {"requestNumber", offsetof(GetRequestsQuery, request_number),
     &detail::type_of<decltype(GetRequestsQuery::request_number)>},
    {"jobId", offsetof(GetRequestsQuery, job_id),
     &detail::type_of<decltype(GetRequestsQuery::job_id)>},
    {"jobIds", offsetof(GetRequestsQuery, job_ids),
     &detail::type_of<decltype(GetRequestsQuery::job_ids)>, detail::QueryStyle::comma},
    {"technicianId", offsetof(GetRequestsQuery, technician_id),
     &detail::type_of<decltype(GetRequestsQuery::technician_id)>},
    {"projectId", offsetof(GetRequestsQuery, project_id),
     &detail::type_of<decltype(GetRequestsQuery::project_id)>},
    {"createdOnOrAfter", offsetof(GetRequestsQuery, created_on_or_after),
     &detail::type_of<decltype(GetRequestsQuery::created_on_or_after)>},
    {"createdBefore", offsetof(GetRequestsQuery, created_before),
     &detail::type_of<decltype(GetRequestsQuery::created_before)>},
    {"modifiedOnOrAfter", offsetof(GetRequestsQuery, modified_on_or_after),
     &detail::type_of<decltype(GetRequestsQuery::modified_on_or_after)>},
    {"modifiedBefore", offsetof(GetRequestsQuery, modified_before),
     &detail::type_of<decltype(GetRequestsQuery::modified_before)>},
    {"dateOnOrAfter", offsetof(GetRequestsQuery, date_on_or_after),
     &detail::type_of<decltype(GetRequestsQuery::date_on_or_after)>},
    {"dateBefore", offsetof(GetRequestsQuery, date_before),
     &detail::type_of<decltype(GetRequestsQuery::date_before)>},
    {"page", offsetof(GetRequestsQuery, page), &detail::type_of<decltype(GetRequestsQuery::page)>},
    {"pageSize", offsetof(GetRequestsQuery, page_size),
     &detail::type_of<decltype(GetRequestsQuery::page_size)>},
    {"includeTotal", offsetof(GetRequestsQuery, include_total),
     &detail::type_of<decltype(GetRequestsQuery::include_total)>},
    {"sort", offsetof(GetRequestsQuery, sort), &detail::type_of<decltype(GetRequestsQuery::sort)>},
};

extern const Operation kApproveRequest;
const Operation kApproveRequest{
    .name = "inventory.purchase_orders.approve_request",
    .operation_id = "PurchaseOrders_ApproveRequest",
    .method = Method::patch,
    .path = "/inventory/v2/tenant/{tenant}/purchase-orders/requests/{id}/approve",
    .response_content = Content::json,
    .scopes = "tn.inv.purchaseorders:w",
};

extern const Operation kRejectRequest;
const Operation kRejectRequest{
    .name = "inventory.purchase_orders.reject_request",
    .operation_id = "PurchaseOrders_RejectRequest",
    .method = Method::patch,
    .path = "/inventory/v2/tenant/{tenant}/purchase-orders/requests/{id}/reject",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.purchaseorders:w",
};

extern const Operation kGetById;
const Operation kGetById{
    .name = "inventory.purchase_orders.get_by_id",
    .operation_id = "PurchaseOrders_GetById",
    .method = Method::get,
    .path = "/inventory/v2/tenant/{tenant}/purchase-orders/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.inv.purchaseorders:r",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "inventory.purchase_orders.update",
    .operation_id = "PurchaseOrders_Update",
    .method = Method::patch,
    .path = "/inventory/v2/tenant/{tenant}/purchase-orders/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.purchaseorders:w",
};

extern const Operation kCancel;
const Operation kCancel{
    .name = "inventory.purchase_orders.cancel",
    .operation_id = "PurchaseOrders_Cancel",
    .method = Method::patch,
    .path = "/inventory/v2/tenant/{tenant}/purchase-orders/{id}/cancellation",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.purchaseorders:w",
};

}  // namespace tables

Request<Page<PurchaseOrderResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<PurchaseOrderResponse>>();
}

Request<ModificationResponse> create(const CreatePurchaseOrderRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<ModificationResponse>();
}

Request<Page<PurchaseOrderRequestResponse>> get_requests(const GetRequestsQuery& query) {
  return detail::RequestBuilder(tables::kGetRequests)
      .query(tables::kGetRequestsQuery, query)
      .returning<Page<PurchaseOrderRequestResponse>>();
}

Request<ModificationResponse> approve_request(std::int64_t id) {
  return detail::RequestBuilder(tables::kApproveRequest).path(id).returning<ModificationResponse>();
}

Request<ModificationResponse> reject_request(
    std::int64_t id,
    const PurchaseOrderRequestRejectionArgs& body) {
  return detail::RequestBuilder(tables::kRejectRequest)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

Request<PurchaseOrderResponse> get_by_id(std::int64_t id) {
  return detail::RequestBuilder(tables::kGetById).path(id).returning<PurchaseOrderResponse>();
}

Request<ModificationResponse> update(std::int64_t id, const UpdatePurchaseOrderRequest& body) {
  return detail::RequestBuilder(tables::kUpdate)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

Request<ModificationResponse> cancel(
    std::int64_t id,
    const CancelResourceRequestOfPurchaseOrderCancellationReason& body) {
  return detail::RequestBuilder(tables::kCancel)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

}  // namespace servicetitan::inventory::purchase_orders
