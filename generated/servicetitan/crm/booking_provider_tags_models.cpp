// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/booking_provider_tags_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::crm {

namespace tables::booking_agent_tag_type {
using T = BookingAgentTagType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"V1Api", static_cast<std::int32_t>(T::kV1Api)},
    {"V2Api", static_cast<std::int32_t>(T::kV2Api)},
};
}  // namespace tables::booking_agent_tag_type
const detail::EnumTable& enum_table(BookingAgentTagType) noexcept {
  static constexpr detail::EnumTable table{
      "BookingAgentTagType", tables::booking_agent_tag_type::kValues,
      std::size(tables::booking_agent_tag_type::kValues)};
  return table;
}

namespace tables::booking_provider_tag_response {
using T = BookingProviderTagResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"tagName", offsetof(T, tag_name), &detail::type_of<decltype(T::tag_name)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::booking_provider_tag_response
constinit const detail::Object BookingProviderTagResponse::kObject{
    "BookingProviderTagResponse", tables::booking_provider_tag_response::kMembers,
    std::size(tables::booking_provider_tag_response::kMembers),
    offsetof(BookingProviderTagResponse, extra), &detail::construct<BookingProviderTagResponse>};

namespace tables::create_booking_provider_tag_request {
using T = CreateBookingProviderTagRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"tagName", offsetof(T, tag_name), &detail::type_of<decltype(T::tag_name)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.tag_name = detail::unset, .description = detail::unset};
}
}  // namespace tables::create_booking_provider_tag_request
constinit const detail::Object CreateBookingProviderTagRequest::kObject{
    "CreateBookingProviderTagRequest", tables::create_booking_provider_tag_request::kMembers,
    std::size(tables::create_booking_provider_tag_request::kMembers),
    offsetof(CreateBookingProviderTagRequest, extra),
    &tables::create_booking_provider_tag_request::make};

namespace tables::create_booking_provider_tag_response {
using T = CreateBookingProviderTagResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"tagName", offsetof(T, tag_name), &detail::type_of<decltype(T::tag_name)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::create_booking_provider_tag_response
constinit const detail::Object CreateBookingProviderTagResponse::kObject{
    "CreateBookingProviderTagResponse", tables::create_booking_provider_tag_response::kMembers,
    std::size(tables::create_booking_provider_tag_response::kMembers),
    offsetof(CreateBookingProviderTagResponse, extra),
    &detail::construct<CreateBookingProviderTagResponse>};

namespace tables::get_booking_provider_tag_response {
using T = GetBookingProviderTagResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"tagName", offsetof(T, tag_name), &detail::type_of<decltype(T::tag_name)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::get_booking_provider_tag_response
constinit const detail::Object GetBookingProviderTagResponse::kObject{
    "GetBookingProviderTagResponse", tables::get_booking_provider_tag_response::kMembers,
    std::size(tables::get_booking_provider_tag_response::kMembers),
    offsetof(GetBookingProviderTagResponse, extra),
    &detail::construct<GetBookingProviderTagResponse>};

namespace tables::update_booking_provider_tag_request {
using T = UpdateBookingProviderTagRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"tagName", offsetof(T, tag_name), &detail::type_of<decltype(T::tag_name)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
};
}  // namespace tables::update_booking_provider_tag_request
constinit const detail::Object UpdateBookingProviderTagRequest::kObject{
    "UpdateBookingProviderTagRequest", tables::update_booking_provider_tag_request::kMembers,
    std::size(tables::update_booking_provider_tag_request::kMembers),
    offsetof(UpdateBookingProviderTagRequest, extra),
    &detail::construct<UpdateBookingProviderTagRequest>};

}  // namespace servicetitan::crm
