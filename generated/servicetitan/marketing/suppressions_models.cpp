// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing/suppressions_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::marketing {

namespace tables {

extern const detail::EnumValue kSuppressionType[];
const detail::EnumValue kSuppressionType[] = {
    {"Unsubscribe", static_cast<std::int32_t>(SuppressionType::kUnsubscribe)},
    {"Bounce", static_cast<std::int32_t>(SuppressionType::kBounce)},
    {"SpamReport", static_cast<std::int32_t>(SuppressionType::kSpamReport)},
    {"ManualUnsubscribe", static_cast<std::int32_t>(SuppressionType::kManualUnsubscribe)},
    {"NeverEmail", static_cast<std::int32_t>(SuppressionType::kNeverEmail)},
};

extern const detail::Member kAddSuppressionsRequest[];
const detail::Member kAddSuppressionsRequest[] = {
    {"emails", offsetof(AddSuppressionsRequest, emails),
     &detail::type_of<decltype(AddSuppressionsRequest::emails)>, true},
    {"reason", offsetof(AddSuppressionsRequest, reason),
     &detail::type_of<decltype(AddSuppressionsRequest::reason)>, true},
};
void make_add_suppressions_request(void* place) {
  ::new (place) AddSuppressionsRequest{.emails = detail::unset, .reason = detail::unset};
}

extern const detail::Member kRemoveSuppressionsRequest[];
const detail::Member kRemoveSuppressionsRequest[] = {
    {"emails", offsetof(RemoveSuppressionsRequest, emails),
     &detail::type_of<decltype(RemoveSuppressionsRequest::emails)>, true},
};
void make_remove_suppressions_request(void* place) {
  ::new (place) RemoveSuppressionsRequest{.emails = detail::unset};
}

extern const detail::Member kSuppressionResponse[];
const detail::Member kSuppressionResponse[] = {
    {"id", offsetof(SuppressionResponse, id), &detail::type_of<decltype(SuppressionResponse::id)>,
     true},
    {"email", offsetof(SuppressionResponse, email),
     &detail::type_of<decltype(SuppressionResponse::email)>, true},
    {"reason", offsetof(SuppressionResponse, reason),
     &detail::type_of<decltype(SuppressionResponse::reason)>},
    {"modifiedOn", offsetof(SuppressionResponse, modified_on),
     &detail::type_of<decltype(SuppressionResponse::modified_on)>, true},
    {"createdOn", offsetof(SuppressionResponse, created_on),
     &detail::type_of<decltype(SuppressionResponse::created_on)>, true},
    {"active", offsetof(SuppressionResponse, active),
     &detail::type_of<decltype(SuppressionResponse::active)>, true},
};

}  // namespace tables

const detail::EnumTable& enum_table(SuppressionType) noexcept {
  static constexpr detail::EnumTable table{
      "SuppressionType", tables::kSuppressionType, std::size(tables::kSuppressionType),
      false};
  return table;
}

const detail::Object AddSuppressionsRequest::kObject{
    "AddSuppressionsRequest", tables::kAddSuppressionsRequest,
    std::size(tables::kAddSuppressionsRequest), offsetof(AddSuppressionsRequest, extra),
    &tables::make_add_suppressions_request};

const detail::Object RemoveSuppressionsRequest::kObject{
    "RemoveSuppressionsRequest", tables::kRemoveSuppressionsRequest,
    std::size(tables::kRemoveSuppressionsRequest), offsetof(RemoveSuppressionsRequest, extra),
    &tables::make_remove_suppressions_request};

const detail::Object SuppressionResponse::kObject{
    "SuppressionResponse", tables::kSuppressionResponse, std::size(tables::kSuppressionResponse),
    offsetof(SuppressionResponse, extra), &detail::construct<SuppressionResponse>};

}  // namespace servicetitan::marketing
