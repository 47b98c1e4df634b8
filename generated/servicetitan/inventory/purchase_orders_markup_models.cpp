// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/purchase_orders_markup_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::inventory {

namespace tables {

extern const detail::Member kCreatePurchaseOrderMarkupRequest[];
const detail::Member kCreatePurchaseOrderMarkupRequest[] = {
    {"from", offsetof(CreatePurchaseOrderMarkupRequest, from),
     &detail::type_of<decltype(CreatePurchaseOrderMarkupRequest::from)>, true},
    {"to", offsetof(CreatePurchaseOrderMarkupRequest, to),
     &detail::type_of<decltype(CreatePurchaseOrderMarkupRequest::to)>, true},
    {"percent", offsetof(CreatePurchaseOrderMarkupRequest, percent),
     &detail::type_of<decltype(CreatePurchaseOrderMarkupRequest::percent)>, true},
};
void make_create_purchase_order_markup_request(void* place) {
  ::new (place) CreatePurchaseOrderMarkupRequest{
      .from = detail::unset,
      .to = detail::unset,
      .percent = detail::unset,
  };
}

extern const detail::Member kPurchaseOrderMarkupResponse[];
const detail::Member kPurchaseOrderMarkupResponse[] = {
    {"createdOn", offsetof(PurchaseOrderMarkupResponse, created_on),
     &detail::type_of<decltype(PurchaseOrderMarkupResponse::created_on)>, true},
    {"modifiedOn", offsetof(PurchaseOrderMarkupResponse, modified_on),
     &detail::type_of<decltype(PurchaseOrderMarkupResponse::modified_on)>, true},
    {"from", offsetof(PurchaseOrderMarkupResponse, from),
     &detail::type_of<decltype(PurchaseOrderMarkupResponse::from)>, true},
    {"to", offsetof(PurchaseOrderMarkupResponse, to),
     &detail::type_of<decltype(PurchaseOrderMarkupResponse::to)>, true},
    {"percent", offsetof(PurchaseOrderMarkupResponse, percent),
     &detail::type_of<decltype(PurchaseOrderMarkupResponse::percent)>, true},
    {"id", offsetof(PurchaseOrderMarkupResponse, id),
     &detail::type_of<decltype(PurchaseOrderMarkupResponse::id)>, true},
};

extern const detail::Member kUpdatePurchaseOrderMarkupRequest[];
const detail::Member kUpdatePurchaseOrderMarkupRequest[] = {
    {"from", offsetof(UpdatePurchaseOrderMarkupRequest, from),
     &detail::type_of<decltype(UpdatePurchaseOrderMarkupRequest::from)>, true},
    {"to", offsetof(UpdatePurchaseOrderMarkupRequest, to),
     &detail::type_of<decltype(UpdatePurchaseOrderMarkupRequest::to)>, true},
    {"percent", offsetof(UpdatePurchaseOrderMarkupRequest, percent),
     &detail::type_of<decltype(UpdatePurchaseOrderMarkupRequest::percent)>, true},
};
void make_update_purchase_order_markup_request(void* place) {
  ::new (place) UpdatePurchaseOrderMarkupRequest{
      .from = detail::unset,
      .to = detail::unset,
      .percent = detail::unset,
  };
}

}  // namespace tables

const detail::Object CreatePurchaseOrderMarkupRequest::kObject{
    "CreatePurchaseOrderMarkupRequest", tables::kCreatePurchaseOrderMarkupRequest,
    std::size(tables::kCreatePurchaseOrderMarkupRequest),
    offsetof(CreatePurchaseOrderMarkupRequest, extra),
    &tables::make_create_purchase_order_markup_request};

const detail::Object PurchaseOrderMarkupResponse::kObject{
    "PurchaseOrderMarkupResponse", tables::kPurchaseOrderMarkupResponse,
    std::size(tables::kPurchaseOrderMarkupResponse), offsetof(PurchaseOrderMarkupResponse, extra),
    &detail::construct<PurchaseOrderMarkupResponse>};

const detail::Object UpdatePurchaseOrderMarkupRequest::kObject{
    "UpdatePurchaseOrderMarkupRequest", tables::kUpdatePurchaseOrderMarkupRequest,
    std::size(tables::kUpdatePurchaseOrderMarkupRequest),
    offsetof(UpdatePurchaseOrderMarkupRequest, extra),
    &tables::make_update_purchase_order_markup_request};

}  // namespace servicetitan::inventory
