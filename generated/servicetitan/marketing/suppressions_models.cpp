// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing/suppressions_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::marketing {

namespace tables::suppression_type {
using T = SuppressionType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Unsubscribe", static_cast<std::int32_t>(T::kUnsubscribe)},
    {"Bounce", static_cast<std::int32_t>(T::kBounce)},
    {"SpamReport", static_cast<std::int32_t>(T::kSpamReport)},
    {"ManualUnsubscribe", static_cast<std::int32_t>(T::kManualUnsubscribe)},
    {"NeverEmail", static_cast<std::int32_t>(T::kNeverEmail)},
};
}  // namespace tables::suppression_type
const detail::EnumTable& enum_table(SuppressionType) noexcept {
  static constexpr detail::EnumTable table{
      "SuppressionType", tables::suppression_type::kValues,
      std::size(tables::suppression_type::kValues)};
  return table;
}

namespace tables::add_suppressions_request {
using T = AddSuppressionsRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"emails", offsetof(T, emails), &detail::type_of<decltype(T::emails)>, true},
    {"reason", offsetof(T, reason), &detail::type_of<decltype(T::reason)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.emails = detail::unset, .reason = detail::unset};
}
}  // namespace tables::add_suppressions_request
constinit const detail::Object AddSuppressionsRequest::kObject{
    "AddSuppressionsRequest", tables::add_suppressions_request::kMembers,
    std::size(tables::add_suppressions_request::kMembers), offsetof(AddSuppressionsRequest, extra),
    &tables::add_suppressions_request::make};

namespace tables::remove_suppressions_request {
using T = RemoveSuppressionsRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"emails", offsetof(T, emails), &detail::type_of<decltype(T::emails)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.emails = detail::unset};
}
}  // namespace tables::remove_suppressions_request
constinit const detail::Object RemoveSuppressionsRequest::kObject{
    "RemoveSuppressionsRequest", tables::remove_suppressions_request::kMembers,
    std::size(tables::remove_suppressions_request::kMembers),
    offsetof(RemoveSuppressionsRequest, extra), &tables::remove_suppressions_request::make};

namespace tables::suppression_response {
using T = SuppressionResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"email", offsetof(T, email), &detail::type_of<decltype(T::email)>, true},
    {"reason", offsetof(T, reason), &detail::type_of<decltype(T::reason)>},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::suppression_response
constinit const detail::Object SuppressionResponse::kObject{
    "SuppressionResponse", tables::suppression_response::kMembers,
    std::size(tables::suppression_response::kMembers), offsetof(SuppressionResponse, extra),
    &detail::construct<SuppressionResponse>};

}  // namespace servicetitan::marketing
