// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/contact_preferences_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::crm {

namespace tables {

extern const detail::Member kContactPreferenceResponse[];
const detail::Member kContactPreferenceResponse[] = {
    {"name", offsetof(ContactPreferenceResponse, name),
     &detail::type_of<decltype(ContactPreferenceResponse::name)>, true},
    {"dataType", offsetof(ContactPreferenceResponse, data_type),
     &detail::type_of<decltype(ContactPreferenceResponse::data_type)>, true},
    {"value", offsetof(ContactPreferenceResponse, value),
     &detail::type_of<decltype(ContactPreferenceResponse::value)>},
};

extern const detail::Member kUpdateContactMethodPreferenceRequest[];
const detail::Member kUpdateContactMethodPreferenceRequest[] = {
    {"value", offsetof(UpdateContactMethodPreferenceRequest, value),
     &detail::type_of<decltype(UpdateContactMethodPreferenceRequest::value)>},
};

}  // namespace tables

const detail::Object ContactPreferenceResponse::kObject{
    "ContactPreferenceResponse", tables::kContactPreferenceResponse,
    std::size(tables::kContactPreferenceResponse), offsetof(ContactPreferenceResponse, extra),
    &detail::construct<ContactPreferenceResponse>};

const detail::Object UpdateContactMethodPreferenceRequest::kObject{
    "UpdateContactMethodPreferenceRequest", tables::kUpdateContactMethodPreferenceRequest,
    std::size(tables::kUpdateContactMethodPreferenceRequest),
    offsetof(UpdateContactMethodPreferenceRequest, extra),
    &detail::construct<UpdateContactMethodPreferenceRequest>};

}  // namespace servicetitan::crm
