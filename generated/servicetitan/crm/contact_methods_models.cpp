// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/contact_methods_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::crm {

namespace tables {

extern const detail::Member kCreateContactMethodRequest[];
const detail::Member kCreateContactMethodRequest[] = {
    {"referenceId", offsetof(CreateContactMethodRequest, reference_id),
     &detail::type_of<decltype(CreateContactMethodRequest::reference_id)>},
    {"type", offsetof(CreateContactMethodRequest, type),
     &detail::type_of<decltype(CreateContactMethodRequest::type)>, true},
    {"value", offsetof(CreateContactMethodRequest, value),
     &detail::type_of<decltype(CreateContactMethodRequest::value)>, true},
    {"memo", offsetof(CreateContactMethodRequest, memo),
     &detail::type_of<decltype(CreateContactMethodRequest::memo)>},
};
void make_create_contact_method_request(void* place) {
  ::new (place) CreateContactMethodRequest{.type = detail::unset, .value = detail::unset};
}

extern const detail::Member kUpdateContactMethodRequest[];
const detail::Member kUpdateContactMethodRequest[] = {
    {"value", offsetof(UpdateContactMethodRequest, value),
     &detail::type_of<decltype(UpdateContactMethodRequest::value)>},
    {"memo", offsetof(UpdateContactMethodRequest, memo),
     &detail::type_of<decltype(UpdateContactMethodRequest::memo)>},
};

extern const detail::Member kUpsertContactMethodRequest[];
const detail::Member kUpsertContactMethodRequest[] = {
    {"referenceId", offsetof(UpsertContactMethodRequest, reference_id),
     &detail::type_of<decltype(UpsertContactMethodRequest::reference_id)>},
    {"type", offsetof(UpsertContactMethodRequest, type),
     &detail::type_of<decltype(UpsertContactMethodRequest::type)>, true},
    {"value", offsetof(UpsertContactMethodRequest, value),
     &detail::type_of<decltype(UpsertContactMethodRequest::value)>, true},
    {"memo", offsetof(UpsertContactMethodRequest, memo),
     &detail::type_of<decltype(UpsertContactMethodRequest::memo)>},
};
void make_upsert_contact_method_request(void* place) {
  ::new (place) UpsertContactMethodRequest{.type = detail::unset, .value = detail::unset};
}

}  // namespace tables

const detail::Object CreateContactMethodRequest::kObject{
    "CreateContactMethodRequest", tables::kCreateContactMethodRequest,
    std::size(tables::kCreateContactMethodRequest), offsetof(CreateContactMethodRequest, extra),
    &tables::make_create_contact_method_request};

const detail::Object UpdateContactMethodRequest::kObject{
    "UpdateContactMethodRequest", tables::kUpdateContactMethodRequest,
    std::size(tables::kUpdateContactMethodRequest), offsetof(UpdateContactMethodRequest, extra),
    &detail::construct<UpdateContactMethodRequest>};

const detail::Object UpsertContactMethodRequest::kObject{
    "UpsertContactMethodRequest", tables::kUpsertContactMethodRequest,
    std::size(tables::kUpsertContactMethodRequest), offsetof(UpsertContactMethodRequest, extra),
    &tables::make_upsert_contact_method_request};

}  // namespace servicetitan::crm
