// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/purchase_order_types.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::inventory::purchase_order_types {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.purchase_order_types.get_list",
    .operation_id = "PurchaseOrderTypes_GetList",
    .method = Method::get,
    .path = "/inventory/v2/tenant/{tenant}/purchase-order-types",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.inv.purchaseordertypes:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
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
constexpr detail::AnyType kResult = detail::any_type<Page<PurchaseOrderTypeResponse>>;
}  // namespace tables::get_list
Request<Page<PurchaseOrderTypeResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<PurchaseOrderTypeResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.purchase_order_types.create",
    .operation_id = "PurchaseOrderTypes_Create",
    .method = Method::post,
    .path = "/inventory/v2/tenant/{tenant}/purchase-order-types",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.purchaseordertypes:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ModificationResponse>;
}  // namespace tables::create
Request<ModificationResponse> create(const CreatePurchaseOrderTypeRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .body(body)
      .returning<ModificationResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.purchase_order_types.update",
    .operation_id = "PurchaseOrderTypes_Update",
    .method = Method::patch,
    .path = "/inventory/v2/tenant/{tenant}/purchase-order-types/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.inv.purchaseordertypes:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ModificationResponse>;
}  // namespace tables::update
Request<ModificationResponse> update(std::int64_t id, const UpdatePurchaseOrderTypeRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

}  // namespace servicetitan::inventory::purchase_order_types
