// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/remittance_vendors_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::accounting {

namespace tables {

extern const detail::Member kRemittanceVendorContactInfoResponse[];
const detail::Member kRemittanceVendorContactInfoResponse[] = {
    {"firstName", offsetof(RemittanceVendorContactInfoResponse, first_name),
     &detail::type_of<decltype(RemittanceVendorContactInfoResponse::first_name)>},
    {"lastName", offsetof(RemittanceVendorContactInfoResponse, last_name),
     &detail::type_of<decltype(RemittanceVendorContactInfoResponse::last_name)>},
    {"phone", offsetof(RemittanceVendorContactInfoResponse, phone),
     &detail::type_of<decltype(RemittanceVendorContactInfoResponse::phone)>},
    {"email", offsetof(RemittanceVendorContactInfoResponse, email),
     &detail::type_of<decltype(RemittanceVendorContactInfoResponse::email)>},
    {"fax", offsetof(RemittanceVendorContactInfoResponse, fax),
     &detail::type_of<decltype(RemittanceVendorContactInfoResponse::fax)>},
};

extern const detail::Member kRemittanceVendorResponse[];
const detail::Member kRemittanceVendorResponse[] = {
    {"id", offsetof(RemittanceVendorResponse, id),
     &detail::type_of<decltype(RemittanceVendorResponse::id)>, true},
    {"name", offsetof(RemittanceVendorResponse, name),
     &detail::type_of<decltype(RemittanceVendorResponse::name)>},
    {"active", offsetof(RemittanceVendorResponse, active),
     &detail::type_of<decltype(RemittanceVendorResponse::active)>, true},
    {"customerId", offsetof(RemittanceVendorResponse, customer_id),
     &detail::type_of<decltype(RemittanceVendorResponse::customer_id)>},
    {"isApproved", offsetof(RemittanceVendorResponse, is_approved),
     &detail::type_of<decltype(RemittanceVendorResponse::is_approved)>, true},
    {"isVerified", offsetof(RemittanceVendorResponse, is_verified),
     &detail::type_of<decltype(RemittanceVendorResponse::is_verified)>, true},
    {"contactInfo", offsetof(RemittanceVendorResponse, contact_info),
     &detail::type_of<decltype(RemittanceVendorResponse::contact_info)>},
    {"address", offsetof(RemittanceVendorResponse, address),
     &detail::type_of<decltype(RemittanceVendorResponse::address)>},
    {"createdOn", offsetof(RemittanceVendorResponse, created_on),
     &detail::type_of<decltype(RemittanceVendorResponse::created_on)>, true},
    {"modifiedOn", offsetof(RemittanceVendorResponse, modified_on),
     &detail::type_of<decltype(RemittanceVendorResponse::modified_on)>, true},
};

}  // namespace tables

const detail::Object RemittanceVendorContactInfoResponse::kObject{
    "RemittanceVendorContactInfoResponse", tables::kRemittanceVendorContactInfoResponse,
    std::size(tables::kRemittanceVendorContactInfoResponse),
    offsetof(RemittanceVendorContactInfoResponse, extra),
    &detail::construct<RemittanceVendorContactInfoResponse>};

const detail::Object RemittanceVendorResponse::kObject{
    "RemittanceVendorResponse", tables::kRemittanceVendorResponse,
    std::size(tables::kRemittanceVendorResponse), offsetof(RemittanceVendorResponse, extra),
    &detail::construct<RemittanceVendorResponse>};

}  // namespace servicetitan::accounting
