// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/purchase_orders_markup_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::inventory {

namespace tables::create_purchase_order_markup_request {
using T = CreatePurchaseOrderMarkupRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>, true},
    {"to", offsetof(T, to), &detail::type_of<decltype(T::to)>, true},
    {"percent", offsetof(T, percent), &detail::type_of<decltype(T::percent)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.from = detail::unset, .to = detail::unset, .percent = detail::unset};
}
}  // namespace tables::create_purchase_order_markup_request
constinit const detail::Object CreatePurchaseOrderMarkupRequest::kObject{
    "CreatePurchaseOrderMarkupRequest", tables::create_purchase_order_markup_request::kMembers,
    std::size(tables::create_purchase_order_markup_request::kMembers),
    offsetof(CreatePurchaseOrderMarkupRequest, extra),
    &tables::create_purchase_order_markup_request::make};

namespace tables::purchase_order_markup_response {
using T = PurchaseOrderMarkupResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>, true},
    {"to", offsetof(T, to), &detail::type_of<decltype(T::to)>, true},
    {"percent", offsetof(T, percent), &detail::type_of<decltype(T::percent)>, true},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
};
}  // namespace tables::purchase_order_markup_response
constinit const detail::Object PurchaseOrderMarkupResponse::kObject{
    "PurchaseOrderMarkupResponse", tables::purchase_order_markup_response::kMembers,
    std::size(tables::purchase_order_markup_response::kMembers),
    offsetof(PurchaseOrderMarkupResponse, extra), &detail::construct<PurchaseOrderMarkupResponse>};

namespace tables::update_purchase_order_markup_request {
using T = UpdatePurchaseOrderMarkupRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>, true},
    {"to", offsetof(T, to), &detail::type_of<decltype(T::to)>, true},
    {"percent", offsetof(T, percent), &detail::type_of<decltype(T::percent)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.from = detail::unset, .to = detail::unset, .percent = detail::unset};
}
}  // namespace tables::update_purchase_order_markup_request
constinit const detail::Object UpdatePurchaseOrderMarkupRequest::kObject{
    "UpdatePurchaseOrderMarkupRequest", tables::update_purchase_order_markup_request::kMembers,
    std::size(tables::update_purchase_order_markup_request::kMembers),
    offsetof(UpdatePurchaseOrderMarkupRequest, extra),
    &tables::update_purchase_order_markup_request::make};

}  // namespace servicetitan::inventory
