// Generated from specs/telecom.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/telecom/opt_in_out_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::telecom {

namespace tables::opt_out_type {
using T = OptOutType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Unknown", static_cast<std::int32_t>(T::kUnknown)},
    {"Global", static_cast<std::int32_t>(T::kGlobal)},
    {"Marketing", static_cast<std::int32_t>(T::kMarketing)},
    {"Other", static_cast<std::int32_t>(T::kOther)},
};
}  // namespace tables::opt_out_type
const detail::EnumTable& enum_table(OptOutType) noexcept {
  static constexpr detail::EnumTable table{
      "OptOutType", tables::opt_out_type::kValues, std::size(tables::opt_out_type::kValues)};
  return table;
}

namespace tables::create_opt_out_list_request {
using T = CreateOptOutListRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"optOutType", offsetof(T, opt_out_type), &detail::type_of<decltype(T::opt_out_type)>, true},
    {"contactNumbers", offsetof(T, contact_numbers), &detail::type_of<decltype(T::contact_numbers)>,
     true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.opt_out_type = detail::unset, .contact_numbers = detail::unset};
}
}  // namespace tables::create_opt_out_list_request
constinit const detail::Object CreateOptOutListRequest::kObject{
    "CreateOptOutListRequest", tables::create_opt_out_list_request::kMembers,
    std::size(tables::create_opt_out_list_request::kMembers),
    offsetof(CreateOptOutListRequest, extra), &tables::create_opt_out_list_request::make};

namespace tables::create_opt_out_status {
using T = CreateOptOutStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Ok", static_cast<std::int32_t>(T::kOk)},
    {"RetryableError", static_cast<std::int32_t>(T::kRetryableError)},
    {"LogicalError", static_cast<std::int32_t>(T::kLogicalError)},
};
}  // namespace tables::create_opt_out_status
const detail::EnumTable& enum_table(CreateOptOutStatus) noexcept {
  static constexpr detail::EnumTable table{
      "CreateOptOutStatus", tables::create_opt_out_status::kValues,
      std::size(tables::create_opt_out_status::kValues)};
  return table;
}

namespace tables::create_opt_out_response {
using T = CreateOptOutResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"contactNumber", offsetof(T, contact_number), &detail::type_of<decltype(T::contact_number)>,
     true},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
};
}  // namespace tables::create_opt_out_response
constinit const detail::Object CreateOptOutResponse::kObject{
    "CreateOptOutResponse", tables::create_opt_out_response::kMembers,
    std::size(tables::create_opt_out_response::kMembers), offsetof(CreateOptOutResponse, extra),
    &detail::construct<CreateOptOutResponse>};

namespace tables::create_opt_out_list_response {
using T = CreateOptOutListResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"data", offsetof(T, data), &detail::type_of<decltype(T::data)>, true},
};
}  // namespace tables::create_opt_out_list_response
constinit const detail::Object CreateOptOutListResponse::kObject{
    "CreateOptOutListResponse", tables::create_opt_out_list_response::kMembers,
    std::size(tables::create_opt_out_list_response::kMembers),
    offsetof(CreateOptOutListResponse, extra), &detail::construct<CreateOptOutListResponse>};

namespace tables::get_opt_out_list_request {
using T = GetOptOutListRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"contactNumbers", offsetof(T, contact_numbers), &detail::type_of<decltype(T::contact_numbers)>,
     true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.contact_numbers = detail::unset};
}
}  // namespace tables::get_opt_out_list_request
constinit const detail::Object GetOptOutListRequest::kObject{
    "GetOptOutListRequest", tables::get_opt_out_list_request::kMembers,
    std::size(tables::get_opt_out_list_request::kMembers), offsetof(GetOptOutListRequest, extra),
    &tables::get_opt_out_list_request::make};

namespace tables::opt_out_response {
using T = OptOutResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"contactNumber", offsetof(T, contact_number), &detail::type_of<decltype(T::contact_number)>,
     true},
    {"optOutType", offsetof(T, opt_out_type), &detail::type_of<decltype(T::opt_out_type)>, true},
};
}  // namespace tables::opt_out_response
constinit const detail::Object OptOutResponse::kObject{
    "OptOutResponse", tables::opt_out_response::kMembers,
    std::size(tables::opt_out_response::kMembers), offsetof(OptOutResponse, extra),
    &detail::construct<OptOutResponse>};

namespace tables::opt_out_list_response {
using T = OptOutListResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"data", offsetof(T, data), &detail::type_of<decltype(T::data)>, true},
};
}  // namespace tables::opt_out_list_response
constinit const detail::Object OptOutListResponse::kObject{
    "OptOutListResponse", tables::opt_out_list_response::kMembers,
    std::size(tables::opt_out_list_response::kMembers), offsetof(OptOutListResponse, extra),
    &detail::construct<OptOutListResponse>};

}  // namespace servicetitan::telecom
