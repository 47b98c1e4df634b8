// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/memberships/invoice_templates_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::memberships {

namespace tables {

extern const detail::Member kInvoiceTemplateItemCreateRequest[];
const detail::Member kInvoiceTemplateItemCreateRequest[] = {
    {"skuId", offsetof(InvoiceTemplateItemCreateRequest, sku_id),
     &detail::type_of<decltype(InvoiceTemplateItemCreateRequest::sku_id)>, true},
    {"quantity", offsetof(InvoiceTemplateItemCreateRequest, quantity),
     &detail::type_of<decltype(InvoiceTemplateItemCreateRequest::quantity)>, true},
    {"unitPrice", offsetof(InvoiceTemplateItemCreateRequest, unit_price),
     &detail::type_of<decltype(InvoiceTemplateItemCreateRequest::unit_price)>, true},
    {"isAddOn", offsetof(InvoiceTemplateItemCreateRequest, is_add_on),
     &detail::type_of<decltype(InvoiceTemplateItemCreateRequest::is_add_on)>, true},
    {"workflowActionItemId", offsetof(InvoiceTemplateItemCreateRequest, workflow_action_item_id),
     &detail::type_of<decltype(InvoiceTemplateItemCreateRequest::workflow_action_item_id)>},
    {"description", offsetof(InvoiceTemplateItemCreateRequest, description),
     &detail::type_of<decltype(InvoiceTemplateItemCreateRequest::description)>},
    {"cost", offsetof(InvoiceTemplateItemCreateRequest, cost),
     &detail::type_of<decltype(InvoiceTemplateItemCreateRequest::cost)>},
    {"hours", offsetof(InvoiceTemplateItemCreateRequest, hours),
     &detail::type_of<decltype(InvoiceTemplateItemCreateRequest::hours)>},
};
void make_invoice_template_item_create_request(void* place) {
  ::new (place) InvoiceTemplateItemCreateRequest{
      .sku_id = detail::unset,
      .quantity = detail::unset,
      .unit_price = detail::unset,
      .is_add_on = detail::unset,
  };
}

extern const detail::Member kInvoiceTemplateCreateRequest[];
const detail::Member kInvoiceTemplateCreateRequest[] = {
    {"items", offsetof(InvoiceTemplateCreateRequest, items),
     &detail::type_of<decltype(InvoiceTemplateCreateRequest::items)>},
};

extern const detail::Member kInvoiceTemplateItemUpdateRequest[];
const detail::Member kInvoiceTemplateItemUpdateRequest[] = {
    {"id", offsetof(InvoiceTemplateItemUpdateRequest, id),
     &detail::type_of<decltype(InvoiceTemplateItemUpdateRequest::id)>},
    {"skuId", offsetof(InvoiceTemplateItemUpdateRequest, sku_id),
     &detail::type_of<decltype(InvoiceTemplateItemUpdateRequest::sku_id)>, true},
    {"quantity", offsetof(InvoiceTemplateItemUpdateRequest, quantity),
     &detail::type_of<decltype(InvoiceTemplateItemUpdateRequest::quantity)>, true},
    {"unitPrice", offsetof(InvoiceTemplateItemUpdateRequest, unit_price),
     &detail::type_of<decltype(InvoiceTemplateItemUpdateRequest::unit_price)>, true},
    {"isAddOn", offsetof(InvoiceTemplateItemUpdateRequest, is_add_on),
     &detail::type_of<decltype(InvoiceTemplateItemUpdateRequest::is_add_on)>, true},
    {"description", offsetof(InvoiceTemplateItemUpdateRequest, description),
     &detail::type_of<decltype(InvoiceTemplateItemUpdateRequest::description)>},
    {"cost", offsetof(InvoiceTemplateItemUpdateRequest, cost),
     &detail::type_of<decltype(InvoiceTemplateItemUpdateRequest::cost)>},
    {"hours", offsetof(InvoiceTemplateItemUpdateRequest, hours),
     &detail::type_of<decltype(InvoiceTemplateItemUpdateRequest::hours)>},
};
void make_invoice_template_item_update_request(void* place) {
  ::new (place) InvoiceTemplateItemUpdateRequest{
      .sku_id = detail::unset,
      .quantity = detail::unset,
      .unit_price = detail::unset,
      .is_add_on = detail::unset,
  };
}

extern const detail::Member kInvoiceTemplateResponse[];
const detail::Member kInvoiceTemplateResponse[] = {
    {"id", offsetof(InvoiceTemplateResponse, id),
     &detail::type_of<decltype(InvoiceTemplateResponse::id)>, true},
    {"name", offsetof(InvoiceTemplateResponse, name),
     &detail::type_of<decltype(InvoiceTemplateResponse::name)>},
    {"createdOn", offsetof(InvoiceTemplateResponse, created_on),
     &detail::type_of<decltype(InvoiceTemplateResponse::created_on)>, true},
    {"createdById", offsetof(InvoiceTemplateResponse, created_by_id),
     &detail::type_of<decltype(InvoiceTemplateResponse::created_by_id)>},
    {"modifiedOn", offsetof(InvoiceTemplateResponse, modified_on),
     &detail::type_of<decltype(InvoiceTemplateResponse::modified_on)>, true},
    {"active", offsetof(InvoiceTemplateResponse, active),
     &detail::type_of<decltype(InvoiceTemplateResponse::active)>, true},
    {"total", offsetof(InvoiceTemplateResponse, total),
     &detail::type_of<decltype(InvoiceTemplateResponse::total)>, true},
    {"isSettingsTemplate", offsetof(InvoiceTemplateResponse, is_settings_template),
     &detail::type_of<decltype(InvoiceTemplateResponse::is_settings_template)>, true},
    {"importId", offsetof(InvoiceTemplateResponse, import_id),
     &detail::type_of<decltype(InvoiceTemplateResponse::import_id)>},
    {"items", offsetof(InvoiceTemplateResponse, items),
     &detail::type_of<decltype(InvoiceTemplateResponse::items)>, true},
};

extern const detail::Member kInvoiceTemplateUpdateRequest[];
const detail::Member kInvoiceTemplateUpdateRequest[] = {
    {"name", offsetof(InvoiceTemplateUpdateRequest, name),
     &detail::type_of<decltype(InvoiceTemplateUpdateRequest::name)>},
    {"createdOn", offsetof(InvoiceTemplateUpdateRequest, created_on),
     &detail::type_of<decltype(InvoiceTemplateUpdateRequest::created_on)>},
    {"createdById", offsetof(InvoiceTemplateUpdateRequest, created_by_id),
     &detail::type_of<decltype(InvoiceTemplateUpdateRequest::created_by_id)>},
    {"active", offsetof(InvoiceTemplateUpdateRequest, active),
     &detail::type_of<decltype(InvoiceTemplateUpdateRequest::active)>},
    {"items", offsetof(InvoiceTemplateUpdateRequest, items),
     &detail::type_of<decltype(InvoiceTemplateUpdateRequest::items)>},
};

}  // namespace tables

const detail::Object InvoiceTemplateItemCreateRequest::kObject{
    "InvoiceTemplateItemCreateRequest", tables::kInvoiceTemplateItemCreateRequest,
    std::size(tables::kInvoiceTemplateItemCreateRequest),
    offsetof(InvoiceTemplateItemCreateRequest, extra),
    &tables::make_invoice_template_item_create_request};

const detail::Object InvoiceTemplateCreateRequest::kObject{
    "InvoiceTemplateCreateRequest", tables::kInvoiceTemplateCreateRequest,
    std::size(tables::kInvoiceTemplateCreateRequest), offsetof(InvoiceTemplateCreateRequest, extra),
    &detail::construct<InvoiceTemplateCreateRequest>};

const detail::Object InvoiceTemplateItemUpdateRequest::kObject{
    "InvoiceTemplateItemUpdateRequest", tables::kInvoiceTemplateItemUpdateRequest,
    std::size(tables::kInvoiceTemplateItemUpdateRequest),
    offsetof(InvoiceTemplateItemUpdateRequest, extra),
    &tables::make_invoice_template_item_update_request};

const detail::Object InvoiceTemplateResponse::kObject{
    "InvoiceTemplateResponse", tables::kInvoiceTemplateResponse,
    std::size(tables::kInvoiceTemplateResponse), offsetof(InvoiceTemplateResponse, extra),
    &detail::construct<InvoiceTemplateResponse>};

const detail::Object InvoiceTemplateUpdateRequest::kObject{
    "InvoiceTemplateUpdateRequest", tables::kInvoiceTemplateUpdateRequest,
    std::size(tables::kInvoiceTemplateUpdateRequest), offsetof(InvoiceTemplateUpdateRequest, extra),
    &detail::construct<InvoiceTemplateUpdateRequest>};

}  // namespace servicetitan::memberships
