// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/purchase_orders_markup.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::inventory::purchase_orders_markup {

namespace tables {

extern const Operation kGet;
const Operation kGet{
    .name = "inventory.purchase_orders_markup.get",
    .operation_id = "PurchaseOrdersMarkup_Get",
    .method = Method::get,
    .path = "/inventory/v2/tenant/{tenant}/purchase-order-markups",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.inv.purchaseordermarkups:r",
};
extern const detail::QueryMember kGetQuery[];
const detail::QueryMember kGetQuery[] = {
    {"ids", offsetof(GetQuery, ids), &detail::type_of<decltype(GetQuery::ids)>,
     detail::QueryStyle::comma},
    {"createdBefore", offsetof(GetQuery, created_before),
     &detail::type_of<decltype(GetQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetQuery, created_on_or_after),
     &detail::type_of<decltype(GetQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetQuery, modified_before),
     &detail::type_of<decltype(GetQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetQuery, modified_on_or_after),
     &detail::type_of<decltype(GetQuery::modified_on_or_after)>},
    {"page", offsetof(GetQuery, page), &detail::type_of<decltype(GetQuery::page)>},
    {"pageSize", offsetof(GetQuery, page_size), &detail::type_of<decltype(GetQuery::page_size)>},
    {"includeTotal", offsetof(GetQuery, include_total),
     &detail::type_of<decltype(GetQuery::include_total)>},
    {"sort", offsetof(GetQuery, sort), &detail::type_of<decltype(GetQuery::sort)>},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "inventory.purchase_orders_markup.create",
    .operation_id = "PurchaseOrdersMarkup_Create",
    .method = Method::post,
    .path = "/inventory/v2/tenant/{tenant}/purchase-order-markups",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.purchaseordermarkups:w",
};

extern const Operation kGetById;
const Operation kGetById{
    .name = "inventory.purchase_orders_markup.get_by_id",
    .operation_id = "PurchaseOrdersMarkup_GetById",
    .method = Method::get,
    .path = "/inventory/v2/tenant/{tenant}/purchase-order-markups/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.inv.purchaseordermarkups:r",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "inventory.purchase_orders_markup.update",
    .operation_id = "PurchaseOrdersMarkup_Update",
    .method = Method::patch,
    .path = "/inventory/v2/tenant/{tenant}/purchase-order-markups/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.purchaseordermarkups:w",
};

extern const Operation kDelete;
const Operation kDelete{
    .name = "inventory.purchase_orders_markup.delete_",
    .operation_id = "PurchaseOrdersMarkup_Delete",
    .method = Method::delete_,
    .path = "/inventory/v2/tenant/{tenant}/purchase-order-markups/{id}",
    .scopes = "tn.inv.purchaseordermarkups:w",
};

}  // namespace tables

Request<Page<PurchaseOrderMarkupResponse>> get(const GetQuery& query) {
  return detail::RequestBuilder(tables::kGet)
      .query(tables::kGetQuery, query)
      .returning<Page<PurchaseOrderMarkupResponse>>();
}

Request<PurchaseOrderMarkupResponse> create(const CreatePurchaseOrderMarkupRequest& body) {
  return detail::RequestBuilder(tables::kCreate)
      .body(body)
      .returning<PurchaseOrderMarkupResponse>();
}

Request<PurchaseOrderMarkupResponse> get_by_id(std::int64_t id) {
  return detail::RequestBuilder(tables::kGetById).path(id).returning<PurchaseOrderMarkupResponse>();
}

Request<PurchaseOrderMarkupResponse> update(
    std::int64_t id,
    const UpdatePurchaseOrderMarkupRequest& body) {
  return detail::RequestBuilder(tables::kUpdate)
      .path(id)
      .body(body)
      .returning<PurchaseOrderMarkupResponse>();
}

Request<void> delete_(std::int64_t id) {
  return detail::RequestBuilder(tables::kDelete).path(id).returning<void>();
}

}  // namespace servicetitan::inventory::purchase_orders_markup
