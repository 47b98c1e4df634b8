// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/remittance_vendors_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::accounting {

namespace tables::remittance_vendor_contact_info_response {
using T = RemittanceVendorContactInfoResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"firstName", offsetof(T, first_name), &detail::type_of<decltype(T::first_name)>},
    {"lastName", offsetof(T, last_name), &detail::type_of<decltype(T::last_name)>},
    {"phone", offsetof(T, phone), &detail::type_of<decltype(T::phone)>},
    {"email", offsetof(T, email), &detail::type_of<decltype(T::email)>},
    {"fax", offsetof(T, fax), &detail::type_of<decltype(T::fax)>},
};
}  // namespace tables::remittance_vendor_contact_info_response
constinit const detail::Object RemittanceVendorContactInfoResponse::kObject{
    "RemittanceVendorContactInfoResponse",
    tables::remittance_vendor_contact_info_response::kMembers,
    std::size(tables::remittance_vendor_contact_info_response::kMembers),
    offsetof(RemittanceVendorContactInfoResponse, extra),
    &detail::construct<RemittanceVendorContactInfoResponse>};

namespace tables::remittance_vendor_response {
using T = RemittanceVendorResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>},
    {"isApproved", offsetof(T, is_approved), &detail::type_of<decltype(T::is_approved)>, true},
    {"isVerified", offsetof(T, is_verified), &detail::type_of<decltype(T::is_verified)>, true},
    {"contactInfo", offsetof(T, contact_info), &detail::type_of<decltype(T::contact_info)>},
    {"address", offsetof(T, address), &detail::type_of<decltype(T::address)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::remittance_vendor_response
constinit const detail::Object RemittanceVendorResponse::kObject{
    "RemittanceVendorResponse", tables::remittance_vendor_response::kMembers,
    std::size(tables::remittance_vendor_response::kMembers),
    offsetof(RemittanceVendorResponse, extra), &detail::construct<RemittanceVendorResponse>};

}  // namespace servicetitan::accounting
