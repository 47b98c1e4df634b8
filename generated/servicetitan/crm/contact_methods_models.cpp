// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/contact_methods_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::crm {

namespace tables::create_contact_method_request {
using T = CreateContactMethodRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"referenceId", offsetof(T, reference_id), &detail::type_of<decltype(T::reference_id)>},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.type = detail::unset, .value = detail::unset};
}
}  // namespace tables::create_contact_method_request
constinit const detail::Object CreateContactMethodRequest::kObject{
    "CreateContactMethodRequest", tables::create_contact_method_request::kMembers,
    std::size(tables::create_contact_method_request::kMembers),
    offsetof(CreateContactMethodRequest, extra), &tables::create_contact_method_request::make};

namespace tables::update_contact_method_request {
using T = UpdateContactMethodRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
};
}  // namespace tables::update_contact_method_request
constinit const detail::Object UpdateContactMethodRequest::kObject{
    "UpdateContactMethodRequest", tables::update_contact_method_request::kMembers,
    std::size(tables::update_contact_method_request::kMembers),
    offsetof(UpdateContactMethodRequest, extra), &detail::construct<UpdateContactMethodRequest>};

namespace tables::upsert_contact_method_request {
using T = UpsertContactMethodRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"referenceId", offsetof(T, reference_id), &detail::type_of<decltype(T::reference_id)>},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.type = detail::unset, .value = detail::unset};
}
}  // namespace tables::upsert_contact_method_request
constinit const detail::Object UpsertContactMethodRequest::kObject{
    "UpsertContactMethodRequest", tables::upsert_contact_method_request::kMembers,
    std::size(tables::upsert_contact_method_request::kMembers),
    offsetof(UpsertContactMethodRequest, extra), &tables::upsert_contact_method_request::make};

}  // namespace servicetitan::crm
