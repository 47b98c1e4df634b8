// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/return_types_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::inventory {

namespace tables::create_return_type_request {
using T = CreateReturnTypeRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"automaticallyReceiveVendorCredit", offsetof(T, automatically_receive_vendor_credit),
     &detail::type_of<decltype(T::automatically_receive_vendor_credit)>, true},
    {"includeInSalesTax", offsetof(T, include_in_sales_tax),
     &detail::type_of<decltype(T::include_in_sales_tax)>, true},
    {"isDefault", offsetof(T, is_default), &detail::type_of<decltype(T::is_default)>, true},
    {"isDefaultForConsignment", offsetof(T, is_default_for_consignment),
     &detail::type_of<decltype(T::is_default_for_consignment)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .name = detail::unset,
      .automatically_receive_vendor_credit = detail::unset,
      .include_in_sales_tax = detail::unset,
      .is_default = detail::unset,
      .is_default_for_consignment = detail::unset,
  };
}
}  // namespace tables::create_return_type_request
constinit const detail::Object CreateReturnTypeRequest::kObject{
    "CreateReturnTypeRequest", tables::create_return_type_request::kMembers,
    std::size(tables::create_return_type_request::kMembers),
    offsetof(CreateReturnTypeRequest, extra), &tables::create_return_type_request::make};

namespace tables::list_return_types_response {
using T = ListReturnTypesResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"automaticallyReceiveVendorCredit", offsetof(T, automatically_receive_vendor_credit),
     &detail::type_of<decltype(T::automatically_receive_vendor_credit)>, true},
    {"includeInSalesTax", offsetof(T, include_in_sales_tax),
     &detail::type_of<decltype(T::include_in_sales_tax)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"isDefault", offsetof(T, is_default), &detail::type_of<decltype(T::is_default)>, true},
    {"isDefaultForConsignment", offsetof(T, is_default_for_consignment),
     &detail::type_of<decltype(T::is_default_for_consignment)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::list_return_types_response
constinit const detail::Object ListReturnTypesResponse::kObject{
    "ListReturnTypesResponse", tables::list_return_types_response::kMembers,
    std::size(tables::list_return_types_response::kMembers),
    offsetof(ListReturnTypesResponse, extra), &detail::construct<ListReturnTypesResponse>};

namespace tables::update_return_type_request {
using T = UpdateReturnTypeRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"automaticallyReceiveVendorCredit", offsetof(T, automatically_receive_vendor_credit),
     &detail::type_of<decltype(T::automatically_receive_vendor_credit)>},
    {"includeInSalesTax", offsetof(T, include_in_sales_tax),
     &detail::type_of<decltype(T::include_in_sales_tax)>},
    {"isDefault", offsetof(T, is_default), &detail::type_of<decltype(T::is_default)>},
    {"isDefaultForConsignment", offsetof(T, is_default_for_consignment),
     &detail::type_of<decltype(T::is_default_for_consignment)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.id = detail::unset};
}
}  // namespace tables::update_return_type_request
constinit const detail::Object UpdateReturnTypeRequest::kObject{
    "UpdateReturnTypeRequest", tables::update_return_type_request::kMembers,
    std::size(tables::update_return_type_request::kMembers),
    offsetof(UpdateReturnTypeRequest, extra), &tables::update_return_type_request::make};

}  // namespace servicetitan::inventory
