// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/memberships/invoice_templates_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::memberships {

namespace tables::invoice_template_item_create_request {
using T = InvoiceTemplateItemCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>, true},
    {"quantity", offsetof(T, quantity), &detail::type_of<decltype(T::quantity)>, true},
    {"unitPrice", offsetof(T, unit_price), &detail::type_of<decltype(T::unit_price)>, true},
    {"isAddOn", offsetof(T, is_add_on), &detail::type_of<decltype(T::is_add_on)>, true},
    {"workflowActionItemId", offsetof(T, workflow_action_item_id),
     &detail::type_of<decltype(T::workflow_action_item_id)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>},
    {"hours", offsetof(T, hours), &detail::type_of<decltype(T::hours)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .sku_id = detail::unset,
      .quantity = detail::unset,
      .unit_price = detail::unset,
      .is_add_on = detail::unset,
  };
}
}  // namespace tables::invoice_template_item_create_request
constinit const detail::Object InvoiceTemplateItemCreateRequest::kObject{
    "InvoiceTemplateItemCreateRequest", tables::invoice_template_item_create_request::kMembers,
    std::size(tables::invoice_template_item_create_request::kMembers),
    offsetof(InvoiceTemplateItemCreateRequest, extra),
    &tables::invoice_template_item_create_request::make};

namespace tables::invoice_template_create_request {
using T = InvoiceTemplateCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"items", offsetof(T, items), &detail::type_of<decltype(T::items)>},
};
}  // namespace tables::invoice_template_create_request
constinit const detail::Object InvoiceTemplateCreateRequest::kObject{
    "InvoiceTemplateCreateRequest", tables::invoice_template_create_request::kMembers,
    std::size(tables::invoice_template_create_request::kMembers),
    offsetof(InvoiceTemplateCreateRequest, extra),
    &detail::construct<InvoiceTemplateCreateRequest>};

namespace tables::invoice_template_item_update_request {
using T = InvoiceTemplateItemUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>},
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>, true},
    {"quantity", offsetof(T, quantity), &detail::type_of<decltype(T::quantity)>, true},
    {"unitPrice", offsetof(T, unit_price), &detail::type_of<decltype(T::unit_price)>, true},
    {"isAddOn", offsetof(T, is_add_on), &detail::type_of<decltype(T::is_add_on)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>},
    {"hours", offsetof(T, hours), &detail::type_of<decltype(T::hours)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .sku_id = detail::unset,
      .quantity = detail::unset,
      .unit_price = detail::unset,
      .is_add_on = detail::unset,
  };
}
}  // namespace tables::invoice_template_item_update_request
constinit const detail::Object InvoiceTemplateItemUpdateRequest::kObject{
    "InvoiceTemplateItemUpdateRequest", tables::invoice_template_item_update_request::kMembers,
    std::size(tables::invoice_template_item_update_request::kMembers),
    offsetof(InvoiceTemplateItemUpdateRequest, extra),
    &tables::invoice_template_item_update_request::make};

namespace tables::invoice_template_response {
using T = InvoiceTemplateResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"total", offsetof(T, total), &detail::type_of<decltype(T::total)>, true},
    {"isSettingsTemplate", offsetof(T, is_settings_template),
     &detail::type_of<decltype(T::is_settings_template)>, true},
    {"importId", offsetof(T, import_id), &detail::type_of<decltype(T::import_id)>},
    {"items", offsetof(T, items), &detail::type_of<decltype(T::items)>, true},
};
}  // namespace tables::invoice_template_response
constinit const detail::Object InvoiceTemplateResponse::kObject{
    "InvoiceTemplateResponse", tables::invoice_template_response::kMembers,
    std::size(tables::invoice_template_response::kMembers),
    offsetof(InvoiceTemplateResponse, extra), &detail::construct<InvoiceTemplateResponse>};

namespace tables::invoice_template_update_request {
using T = InvoiceTemplateUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"items", offsetof(T, items), &detail::type_of<decltype(T::items)>},
};
}  // namespace tables::invoice_template_update_request
constinit const detail::Object InvoiceTemplateUpdateRequest::kObject{
    "InvoiceTemplateUpdateRequest", tables::invoice_template_update_request::kMembers,
    std::size(tables::invoice_template_update_request::kMembers),
    offsetof(InvoiceTemplateUpdateRequest, extra),
    &detail::construct<InvoiceTemplateUpdateRequest>};

}  // namespace servicetitan::memberships
