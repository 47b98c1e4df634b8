// Generated from specs/telecom.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/telecom/opt_in_out_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::telecom {

namespace tables {

extern const detail::EnumValue kOptOutType[];
const detail::EnumValue kOptOutType[] = {
    {"Unknown", static_cast<std::int32_t>(OptOutType::kUnknown)},
    {"Global", static_cast<std::int32_t>(OptOutType::kGlobal)},
    {"Marketing", static_cast<std::int32_t>(OptOutType::kMarketing)},
    {"Other", static_cast<std::int32_t>(OptOutType::kOther)},
};

extern const detail::Member kCreateOptOutListRequest[];
const detail::Member kCreateOptOutListRequest[] = {
    {"optOutType", offsetof(CreateOptOutListRequest, opt_out_type),
     &detail::type_of<decltype(CreateOptOutListRequest::opt_out_type)>, true},
    {"contactNumbers", offsetof(CreateOptOutListRequest, contact_numbers),
     &detail::type_of<decltype(CreateOptOutListRequest::contact_numbers)>, true},
};
void make_create_opt_out_list_request(void* place) {
  ::new (place) CreateOptOutListRequest{
      .opt_out_type = detail::unset,
      .contact_numbers = detail::unset,
  };
}

extern const detail::EnumValue kCreateOptOutStatus[];
const detail::EnumValue kCreateOptOutStatus[] = {
    {"Ok", static_cast<std::int32_t>(CreateOptOutStatus::kOk)},
    {"RetryableError", static_cast<std::int32_t>(CreateOptOutStatus::kRetryableError)},
    {"LogicalError", static_cast<std::int32_t>(CreateOptOutStatus::kLogicalError)},
};

extern const detail::Member kCreateOptOutResponse[];
const detail::Member kCreateOptOutResponse[] = {
    {"contactNumber", offsetof(CreateOptOutResponse, contact_number),
     &detail::type_of<decltype(CreateOptOutResponse::contact_number)>, true},
    {"status", offsetof(CreateOptOutResponse, status),
     &detail::type_of<decltype(CreateOptOutResponse::status)>, true},
};

extern const detail::Member kCreateOptOutListResponse[];
const detail::Member kCreateOptOutListResponse[] = {
    {"data", offsetof(CreateOptOutListResponse, data),
     &detail::type_of<decltype(CreateOptOutListResponse::data)>, true},
};

extern const detail::Member kGetOptOutListRequest[];
const detail::Member kGetOptOutListRequest[] = {
    {"contactNumbers", offsetof(GetOptOutListRequest, contact_numbers),
     &detail::type_of<decltype(GetOptOutListRequest::contact_numbers)>, true},
};
void make_get_opt_out_list_request(void* place) {
  ::new (place) GetOptOutListRequest{.contact_numbers = detail::unset};
}

extern const detail::Member kOptOutResponse[];
const detail::Member kOptOutResponse[] = {
    {"contactNumber", offsetof(OptOutResponse, contact_number),
     &detail::type_of<decltype(OptOutResponse::contact_number)>, true},
    {"optOutType", offsetof(OptOutResponse, opt_out_type),
     &detail::type_of<decltype(OptOutResponse::opt_out_type)>, true},
};

extern const detail::Member kOptOutListResponse[];
const detail::Member kOptOutListResponse[] = {
    {"data", offsetof(OptOutListResponse, data),
     &detail::type_of<decltype(OptOutListResponse::data)>, true},
};

}  // namespace tables

const detail::EnumTable& enum_table(OptOutType) noexcept {
  static constexpr detail::EnumTable table{
      "OptOutType", tables::kOptOutType, std::size(tables::kOptOutType),
      false};
  return table;
}

const detail::Object CreateOptOutListRequest::kObject{
    "CreateOptOutListRequest", tables::kCreateOptOutListRequest,
    std::size(tables::kCreateOptOutListRequest), offsetof(CreateOptOutListRequest, extra),
    &tables::make_create_opt_out_list_request};

const detail::EnumTable& enum_table(CreateOptOutStatus) noexcept {
  static constexpr detail::EnumTable table{
      "CreateOptOutStatus", tables::kCreateOptOutStatus, std::size(tables::kCreateOptOutStatus),
      false};
  return table;
}

const detail::Object CreateOptOutResponse::kObject{
    "CreateOptOutResponse", tables::kCreateOptOutResponse, std::size(tables::kCreateOptOutResponse),
    offsetof(CreateOptOutResponse, extra), &detail::construct<CreateOptOutResponse>};

const detail::Object CreateOptOutListResponse::kObject{
    "CreateOptOutListResponse", tables::kCreateOptOutListResponse,
    std::size(tables::kCreateOptOutListResponse), offsetof(CreateOptOutListResponse, extra),
    &detail::construct<CreateOptOutListResponse>};

const detail::Object GetOptOutListRequest::kObject{
    "GetOptOutListRequest", tables::kGetOptOutListRequest, std::size(tables::kGetOptOutListRequest),
    offsetof(GetOptOutListRequest, extra), &tables::make_get_opt_out_list_request};

const detail::Object OptOutResponse::kObject{
    "OptOutResponse", tables::kOptOutResponse, std::size(tables::kOptOutResponse),
    offsetof(OptOutResponse, extra), &detail::construct<OptOutResponse>};

const detail::Object OptOutListResponse::kObject{
    "OptOutListResponse", tables::kOptOutListResponse, std::size(tables::kOptOutListResponse),
    offsetof(OptOutListResponse, extra), &detail::construct<OptOutListResponse>};

}  // namespace servicetitan::telecom
