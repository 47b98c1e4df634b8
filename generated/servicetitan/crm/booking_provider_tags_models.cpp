// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/booking_provider_tags_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::crm {

namespace tables {

extern const detail::EnumValue kBookingAgentTagType[];
const detail::EnumValue kBookingAgentTagType[] = {
    {"V1Api", static_cast<std::int32_t>(BookingAgentTagType::kV1Api)},
    {"V2Api", static_cast<std::int32_t>(BookingAgentTagType::kV2Api)},
};

extern const detail::Member kBookingProviderTagResponse[];
const detail::Member kBookingProviderTagResponse[] = {
    {"id", offsetof(BookingProviderTagResponse, id),
     &detail::type_of<decltype(BookingProviderTagResponse::id)>, true},
    {"tagName", offsetof(BookingProviderTagResponse, tag_name),
     &detail::type_of<decltype(BookingProviderTagResponse::tag_name)>, true},
    {"description", offsetof(BookingProviderTagResponse, description),
     &detail::type_of<decltype(BookingProviderTagResponse::description)>, true},
    {"type", offsetof(BookingProviderTagResponse, type),
     &detail::type_of<decltype(BookingProviderTagResponse::type)>, true},
    {"createdOn", offsetof(BookingProviderTagResponse, created_on),
     &detail::type_of<decltype(BookingProviderTagResponse::created_on)>, true},
    {"modifiedOn", offsetof(BookingProviderTagResponse, modified_on),
     &detail::type_of<decltype(BookingProviderTagResponse::modified_on)>, true},
};

extern const detail::Member kCreateBookingProviderTagRequest[];
const detail::Member kCreateBookingProviderTagRequest[] = {
    {"tagName", offsetof(CreateBookingProviderTagRequest, tag_name),
     &detail::type_of<decltype(CreateBookingProviderTagRequest::tag_name)>, true},
    {"description", offsetof(CreateBookingProviderTagRequest, description),
     &detail::type_of<decltype(CreateBookingProviderTagRequest::description)>, true},
};
void make_create_booking_provider_tag_request(void* place) {
  ::new (place) CreateBookingProviderTagRequest{
      .tag_name = detail::unset,
      .description = detail::unset,
  };
}

extern const detail::Member kCreateBookingProviderTagResponse[];
const detail::Member kCreateBookingProviderTagResponse[] = {
    {"id", offsetof(CreateBookingProviderTagResponse, id),
     &detail::type_of<decltype(CreateBookingProviderTagResponse::id)>, true},
    {"tagName", offsetof(CreateBookingProviderTagResponse, tag_name),
     &detail::type_of<decltype(CreateBookingProviderTagResponse::tag_name)>, true},
    {"description", offsetof(CreateBookingProviderTagResponse, description),
     &detail::type_of<decltype(CreateBookingProviderTagResponse::description)>, true},
    {"type", offsetof(CreateBookingProviderTagResponse, type),
     &detail::type_of<decltype(CreateBookingProviderTagResponse::type)>, true},
    {"createdOn", offsetof(CreateBookingProviderTagResponse, created_on),
     &detail::type_of<decltype(CreateBookingProviderTagResponse::created_on)>, true},
    {"modifiedOn", offsetof(CreateBookingProviderTagResponse, modified_on),
     &detail::type_of<decltype(CreateBookingProviderTagResponse::modified_on)>, true},
};

extern const detail::Member kGetBookingProviderTagResponse[];
const detail::Member kGetBookingProviderTagResponse[] = {
    {"id", offsetof(GetBookingProviderTagResponse, id),
     &detail::type_of<decltype(GetBookingProviderTagResponse::id)>, true},
    {"tagName", offsetof(GetBookingProviderTagResponse, tag_name),
     &detail::type_of<decltype(GetBookingProviderTagResponse::tag_name)>, true},
    {"description", offsetof(GetBookingProviderTagResponse, description),
     &detail::type_of<decltype(GetBookingProviderTagResponse::description)>, true},
    {"type", offsetof(GetBookingProviderTagResponse, type),
     &detail::type_of<decltype(GetBookingProviderTagResponse::type)>, true},
    {"createdOn", offsetof(GetBookingProviderTagResponse, created_on),
     &detail::type_of<decltype(GetBookingProviderTagResponse::created_on)>, true},
    {"modifiedOn", offsetof(GetBookingProviderTagResponse, modified_on),
     &detail::type_of<decltype(GetBookingProviderTagResponse::modified_on)>, true},
    {"active", offsetof(GetBookingProviderTagResponse, active),
     &detail::type_of<decltype(GetBookingProviderTagResponse::active)>, true},
};

extern const detail::Member kUpdateBookingProviderTagRequest[];
const detail::Member kUpdateBookingProviderTagRequest[] = {
    {"tagName", offsetof(UpdateBookingProviderTagRequest, tag_name),
     &detail::type_of<decltype(UpdateBookingProviderTagRequest::tag_name)>},
    {"description", offsetof(UpdateBookingProviderTagRequest, description),
     &detail::type_of<decltype(UpdateBookingProviderTagRequest::description)>},
};

}  // namespace tables

const detail::EnumTable& enum_table(BookingAgentTagType) noexcept {
  static constexpr detail::EnumTable table{
      "BookingAgentTagType", tables::kBookingAgentTagType, std::size(tables::kBookingAgentTagType),
      false};
  return table;
}

const detail::Object BookingProviderTagResponse::kObject{
    "BookingProviderTagResponse", tables::kBookingProviderTagResponse,
    std::size(tables::kBookingProviderTagResponse), offsetof(BookingProviderTagResponse, extra),
    &detail::construct<BookingProviderTagResponse>};

const detail::Object CreateBookingProviderTagRequest::kObject{
    "CreateBookingProviderTagRequest", tables::kCreateBookingProviderTagRequest,
    std::size(tables::kCreateBookingProviderTagRequest),
    offsetof(CreateBookingProviderTagRequest, extra),
    &tables::make_create_booking_provider_tag_request};

const detail::Object CreateBookingProviderTagResponse::kObject{
    "CreateBookingProviderTagResponse", tables::kCreateBookingProviderTagResponse,
    std::size(tables::kCreateBookingProviderTagResponse),
    offsetof(CreateBookingProviderTagResponse, extra),
    &detail::construct<CreateBookingProviderTagResponse>};

const detail::Object GetBookingProviderTagResponse::kObject{
    "GetBookingProviderTagResponse", tables::kGetBookingProviderTagResponse,
    std::size(tables::kGetBookingProviderTagResponse),
    offsetof(GetBookingProviderTagResponse, extra),
    &detail::construct<GetBookingProviderTagResponse>};

const detail::Object UpdateBookingProviderTagRequest::kObject{
    "UpdateBookingProviderTagRequest", tables::kUpdateBookingProviderTagRequest,
    std::size(tables::kUpdateBookingProviderTagRequest),
    offsetof(UpdateBookingProviderTagRequest, extra),
    &detail::construct<UpdateBookingProviderTagRequest>};

}  // namespace servicetitan::crm
