// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/purchase_orders_markup.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::inventory::purchase_orders_markup {

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.purchase_orders_markup.get",
    .operation_id = "PurchaseOrdersMarkup_Get",
    .method = Method::get,
    .path = "/inventory/v2/tenant/{tenant}/purchase-order-markups",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.inv.purchaseordermarkups:r",
};
using T = GetQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<PurchaseOrderMarkupResponse>>;
}  // namespace tables::get
Request<Page<PurchaseOrderMarkupResponse>> get(const GetQuery& query) {
  return detail::RequestBuilder(tables::get::kOperation)
      .query(tables::get::kQuery, query)
      .returning<Page<PurchaseOrderMarkupResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.purchase_orders_markup.create",
    .operation_id = "PurchaseOrdersMarkup_Create",
    .method = Method::post,
    .path = "/inventory/v2/tenant/{tenant}/purchase-order-markups",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.purchaseordermarkups:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<PurchaseOrderMarkupResponse>;
}  // namespace tables::create
Request<PurchaseOrderMarkupResponse> create(const CreatePurchaseOrderMarkupRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .body(body)
      .returning<PurchaseOrderMarkupResponse>();
}

namespace tables::get_by_id {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.purchase_orders_markup.get_by_id",
    .operation_id = "PurchaseOrdersMarkup_GetById",
    .method = Method::get,
    .path = "/inventory/v2/tenant/{tenant}/purchase-order-markups/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.inv.purchaseordermarkups:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<PurchaseOrderMarkupResponse>;
}  // namespace tables::get_by_id
Request<PurchaseOrderMarkupResponse> get_by_id(std::int64_t id) {
  return detail::RequestBuilder(tables::get_by_id::kOperation)
      .path(id)
      .returning<PurchaseOrderMarkupResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.purchase_orders_markup.update",
    .operation_id = "PurchaseOrdersMarkup_Update",
    .method = Method::patch,
    .path = "/inventory/v2/tenant/{tenant}/purchase-order-markups/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.purchaseordermarkups:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<PurchaseOrderMarkupResponse>;
}  // namespace tables::update
Request<PurchaseOrderMarkupResponse> update(
    std::int64_t id,
    const UpdatePurchaseOrderMarkupRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<PurchaseOrderMarkupResponse>();
}

namespace tables::delete_ {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.purchase_orders_markup.delete_",
    .operation_id = "PurchaseOrdersMarkup_Delete",
    .method = Method::delete_,
    .path = "/inventory/v2/tenant/{tenant}/purchase-order-markups/{id}",
    .scopes = "tn.inv.purchaseordermarkups:w",
};
}  // namespace tables::delete_
Request<void> delete_(std::int64_t id) {
  return detail::RequestBuilder(tables::delete_::kOperation).path(id).returning<void>();
}

}  // namespace servicetitan::inventory::purchase_orders_markup
