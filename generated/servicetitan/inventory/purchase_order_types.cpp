// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/purchase_order_types.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::inventory::purchase_order_types {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "inventory.purchase_order_types.get_list",
    .operation_id = "PurchaseOrderTypes_GetList",
    .method = Method::get,
    .path = "/inventory/v2/tenant/{tenant}/purchase-order-types",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.inv.purchaseordertypes:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "inventory.purchase_order_types.create",
    .operation_id = "PurchaseOrderTypes_Create",
    .method = Method::post,
    .path = "/inventory/v2/tenant/{tenant}/purchase-order-types",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.purchaseordertypes:w",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "inventory.purchase_order_types.update",
    .operation_id = "PurchaseOrderTypes_Update",
    .method = Method::patch,
    .path = "/inventory/v2/tenant/{tenant}/purchase-order-types/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.purchaseordertypes:w",
};

}  // namespace tables

Request<Page<PurchaseOrderTypeResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<PurchaseOrderTypeResponse>>();
}

Request<ModificationResponse> create(const CreatePurchaseOrderTypeRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<ModificationResponse>();
}

Request<ModificationResponse> update(std::int64_t id, const UpdatePurchaseOrderTypeRequest& body) {
  return detail::RequestBuilder(tables::kUpdate)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

}  // namespace servicetitan::inventory::purchase_order_types
