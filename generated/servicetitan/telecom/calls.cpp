// Generated from specs/telecom.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/telecom/calls.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::telecom::calls {

namespace tables::get_calls {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "telecom.calls.get_calls",
    .operation_id = "Calls_GetCalls",
    .method = Method::get,
    .path = "/telecom/v2/tenant/{tenant}/calls",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.tlc.calls:r",
};
using T = GetCallsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedAfter", offsetof(T, modified_after), &detail::type_of<decltype(T::modified_after)>},
    {"minDuration", offsetof(T, min_duration), &detail::type_of<decltype(T::min_duration)>},
    {"phoneNumberCalled", offsetof(T, phone_number_called),
     &detail::type_of<decltype(T::phone_number_called)>},
    {"campaignId", offsetof(T, campaign_id), &detail::type_of<decltype(T::campaign_id)>},
    {"agentId", offsetof(T, agent_id), &detail::type_of<decltype(T::agent_id)>},
    {"agentName", offsetof(T, agent_name), &detail::type_of<decltype(T::agent_name)>},
    {"agentIsExternal", offsetof(T, agent_is_external),
     &detail::type_of<decltype(T::agent_is_external)>},
    {"agentExternalId", offsetof(T, agent_external_id),
     &detail::type_of<decltype(T::agent_external_id)>},
    {"orderBy", offsetof(T, order_by), &detail::type_of<decltype(T::order_by)>},
    {"orderByDirection", offsetof(T, order_by_direction),
     &detail::type_of<decltype(T::order_by_direction)>},
    {"activeOnly", offsetof(T, active_only), &detail::type_of<decltype(T::active_only)>},
    {"createdAfter", offsetof(T, created_after), &detail::type_of<decltype(T::created_after)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<BundleCallModel>>;
}  // namespace tables::get_calls
Request<Page<BundleCallModel>> get_calls(const GetCallsQuery& query) {
  return detail::RequestBuilder(tables::get_calls::kOperation)
      .query(tables::get_calls::kQuery, query)
      .returning<Page<BundleCallModel>>();
}

namespace tables::get_details {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "telecom.calls.get_details",
    .operation_id = "Calls_GetDetails",
    .method = Method::get,
    .path = "/telecom/v2/tenant/{tenant}/calls/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.tlc.calls:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<DetailedBundleCallModel>;
}  // namespace tables::get_details
Request<DetailedBundleCallModel> get_details(std::int64_t id) {
  return detail::RequestBuilder(tables::get_details::kOperation)
      .path(id)
      .returning<DetailedBundleCallModel>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "telecom.calls.update",
    .operation_id = "Calls_Update",
    .method = Method::put,
    .path = "/telecom/v2/tenant/{tenant}/calls/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.tlc.calls:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<DetailedCallModel>;
}  // namespace tables::update
Request<DetailedCallModel> update(std::int64_t id, const CallInUpdateModelV2& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<DetailedCallModel>();
}

namespace tables::get_recording {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "telecom.calls.get_recording",
    .operation_id = "Calls_GetRecording",
    .method = Method::get,
    .path = "/telecom/v2/tenant/{tenant}/calls/{id}/recording",
    .response_content = Content::binary,
    .idempotent = true,
    .scopes = "tn.tlc.calls:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Download>;
}  // namespace tables::get_recording
Request<Download> get_recording(std::int64_t id) {
  return detail::RequestBuilder(tables::get_recording::kOperation).path(id).returning<Download>();
}

namespace tables::get_voice_mail {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "telecom.calls.get_voice_mail",
    .operation_id = "Calls_GetVoiceMail",
    .method = Method::get,
    .path = "/telecom/v2/tenant/{tenant}/calls/{id}/voicemail",
    .response_content = Content::binary,
    .idempotent = true,
    .scopes = "tn.tlc.calls:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Download>;
}  // namespace tables::get_voice_mail
Request<Download> get_voice_mail(std::int64_t id) {
  return detail::RequestBuilder(tables::get_voice_mail::kOperation).path(id).returning<Download>();
}

namespace tables::calls {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "telecom.calls.calls",
    .operation_id = "Calls_Calls",
    .method = Method::get,
    .path = "/telecom/v3/tenant/{tenant}/calls",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.tlc.calls:r",
};
using T = CallsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"createdAfter", offsetof(T, created_after), &detail::type_of<decltype(T::created_after)>},
    {"modifiedAfter", offsetof(T, modified_after), &detail::type_of<decltype(T::modified_after)>},
    {"campaignId", offsetof(T, campaign_id), &detail::type_of<decltype(T::campaign_id)>},
    {"agentId", offsetof(T, agent_id), &detail::type_of<decltype(T::agent_id)>},
    {"minDuration", offsetof(T, min_duration), &detail::type_of<decltype(T::min_duration)>},
    {"phoneNumberCalled", offsetof(T, phone_number_called),
     &detail::type_of<decltype(T::phone_number_called)>},
    {"callerPhoneNumber", offsetof(T, caller_phone_number),
     &detail::type_of<decltype(T::caller_phone_number)>},
    {"agentName", offsetof(T, agent_name), &detail::type_of<decltype(T::agent_name)>},
    {"agentIsExternal", offsetof(T, agent_is_external),
     &detail::type_of<decltype(T::agent_is_external)>},
    {"agentExternalId", offsetof(T, agent_external_id),
     &detail::type_of<decltype(T::agent_external_id)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
    {"sid", offsetof(T, sid), &detail::type_of<decltype(T::sid)>},
    {"tag", offsetof(T, tag), &detail::type_of<decltype(T::tag)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<CallResponse>>;
}  // namespace tables::calls
Request<Page<CallResponse>> calls(const CallsQuery& query) {
  return detail::RequestBuilder(tables::calls::kOperation)
      .query(tables::calls::kQuery, query)
      .returning<Page<CallResponse>>();
}

}  // namespace servicetitan::telecom::calls
