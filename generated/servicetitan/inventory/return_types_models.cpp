// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/return_types_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::inventory {

namespace tables {

extern const detail::Member kCreateReturnTypeRequest[];
const detail::Member kCreateReturnTypeRequest[] = {
    {"name", offsetof(CreateReturnTypeRequest, name),
     &detail::type_of<decltype(CreateReturnTypeRequest::name)>, true},
    {"automaticallyReceiveVendorCredit",
     offsetof(CreateReturnTypeRequest, automatically_receive_vendor_credit),
     &detail::type_of<decltype(CreateReturnTypeRequest::automatically_receive_vendor_credit)>,
     true},
    {"includeInSalesTax", offsetof(CreateReturnTypeRequest, include_in_sales_tax),
     &detail::type_of<decltype(CreateReturnTypeRequest::include_in_sales_tax)>, true},
    {"isDefault", offsetof(CreateReturnTypeRequest, is_default),
     &detail::type_of<decltype(CreateReturnTypeRequest::is_default)>, true},
    {"isDefaultForConsignment", offsetof(CreateReturnTypeRequest, is_default_for_consignment),
     &detail::type_of<decltype(CreateReturnTypeRequest::is_default_for_consignment)>, true},
};
void make_create_return_type_request(void* place) {
  ::new (place) CreateReturnTypeRequest{
      .name = detail::unset,
      .automatically_receive_vendor_credit = detail::unset,
      .include_in_sales_tax = detail::unset,
      .is_default = detail::unset,
      .is_default_for_consignment = detail::unset,
  };
}

extern const detail::Member kListReturnTypesResponse[];
const detail::Member kListReturnTypesResponse[] = {
    {"id", offsetof(ListReturnTypesResponse, id),
     &detail::type_of<decltype(ListReturnTypesResponse::id)>, true},
    {"name", offsetof(ListReturnTypesResponse, name),
     &detail::type_of<decltype(ListReturnTypesResponse::name)>},
    {"automaticallyReceiveVendorCredit",
     offsetof(ListReturnTypesResponse, automatically_receive_vendor_credit),
     &detail::type_of<decltype(ListReturnTypesResponse::automatically_receive_vendor_credit)>,
     true},
    {"includeInSalesTax", offsetof(ListReturnTypesResponse, include_in_sales_tax),
     &detail::type_of<decltype(ListReturnTypesResponse::include_in_sales_tax)>, true},
    {"active", offsetof(ListReturnTypesResponse, active),
     &detail::type_of<decltype(ListReturnTypesResponse::active)>, true},
    {"isDefault", offsetof(ListReturnTypesResponse, is_default),
     &detail::type_of<decltype(ListReturnTypesResponse::is_default)>, true},
    {"isDefaultForConsignment", offsetof(ListReturnTypesResponse, is_default_for_consignment),
     &detail::type_of<decltype(ListReturnTypesResponse::is_default_for_consignment)>, true},
    {"createdOn", offsetof(ListReturnTypesResponse, created_on),
     &detail::type_of<decltype(ListReturnTypesResponse::created_on)>, true},
    {"modifiedOn", offsetof(ListReturnTypesResponse, modified_on),
     &detail::type_of<decltype(ListReturnTypesResponse::modified_on)>, true},
};

extern const detail::Member kUpdateReturnTypeRequest[];
const detail::Member kUpdateReturnTypeRequest[] = {
    {"id", offsetof(UpdateReturnTypeRequest, id),
     &detail::type_of<decltype(UpdateReturnTypeRequest::id)>, true},
    {"active", offsetof(UpdateReturnTypeRequest, active),
     &detail::type_of<decltype(UpdateReturnTypeRequest::active)>},
    {"name", offsetof(UpdateReturnTypeRequest, name),
     &detail::type_of<decltype(UpdateReturnTypeRequest::name)>},
    {"automaticallyReceiveVendorCredit",
     offsetof(UpdateReturnTypeRequest, automatically_receive_vendor_credit),
     &detail::type_of<decltype(UpdateReturnTypeRequest::automatically_receive_vendor_credit)>},
    {"includeInSalesTax", offsetof(UpdateReturnTypeRequest, include_in_sales_tax),
     &detail::type_of<decltype(UpdateReturnTypeRequest::include_in_sales_tax)>},
    {"isDefault", offsetof(UpdateReturnTypeRequest, is_default),
     &detail::type_of<decltype(UpdateReturnTypeRequest::is_default)>},
    {"isDefaultForConsignment", offsetof(UpdateReturnTypeRequest, is_default_for_consignment),
     &detail::type_of<decltype(UpdateReturnTypeRequest::is_default_for_consignment)>},
};
void make_update_return_type_request(void* place) {
  ::new (place) UpdateReturnTypeRequest{.id = detail::unset};
}

}  // namespace tables

const detail::Object CreateReturnTypeRequest::kObject{
    "CreateReturnTypeRequest", tables::kCreateReturnTypeRequest,
    std::size(tables::kCreateReturnTypeRequest), offsetof(CreateReturnTypeRequest, extra),
    &tables::make_create_return_type_request};

const detail::Object ListReturnTypesResponse::kObject{
    "ListReturnTypesResponse", tables::kListReturnTypesResponse,
    std::size(tables::kListReturnTypesResponse), offsetof(ListReturnTypesResponse, extra),
    &detail::construct<ListReturnTypesResponse>};

const detail::Object UpdateReturnTypeRequest::kObject{
    "UpdateReturnTypeRequest", tables::kUpdateReturnTypeRequest,
    std::size(tables::kUpdateReturnTypeRequest), offsetof(UpdateReturnTypeRequest, extra),
    &tables::make_update_return_type_request};

}  // namespace servicetitan::inventory
