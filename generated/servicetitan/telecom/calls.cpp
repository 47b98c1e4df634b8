// Generated from specs/telecom.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/telecom/calls.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::telecom::calls {

namespace tables {

extern const Operation kGetCalls;
const Operation kGetCalls{
    .name = "telecom.calls.get_calls",
    .operation_id = "Calls_GetCalls",
    .method = Method::get,
    .path = "/telecom/v2/tenant/{tenant}/calls",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.tlc.calls:r",
};
extern const detail::QueryMember kGetCallsQuery[];
const detail::QueryMember kGetCallsQuery[] = {
    {"modifiedBefore", offsetof(GetCallsQuery, modified_before),
     &detail::type_of<decltype(GetCallsQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetCallsQuery, modified_on_or_after),
     &detail::type_of<decltype(GetCallsQuery::modified_on_or_after)>},
    {"createdOnOrAfter", offsetof(GetCallsQuery, created_on_or_after),
     &detail::type_of<decltype(GetCallsQuery::created_on_or_after)>},
    {"modifiedAfter", offsetof(GetCallsQuery, modified_after),
     &detail::type_of<decltype(GetCallsQuery::modified_after)>},
    {"minDuration", offsetof(GetCallsQuery, min_duration),
     &detail::type_of<decltype(GetCallsQuery::min_duration)>},
    {"phoneNumberCalled", offsetof(GetCallsQuery, phone_number_called),
     &detail::type_of<decltype(GetCallsQuery::phone_number_called)>},
    {"campaignId", offsetof(GetCallsQuery, campaign_id),
     &detail::type_of<decltype(GetCallsQuery::campaign_id)>},
    {"agentId", offsetof(GetCallsQuery, agent_id),
     &detail::type_of<decltype(GetCallsQuery::agent_id)>},
    {"agentName", offsetof(GetCallsQuery, agent_name),
     &detail::type_of<decltype(GetCallsQuery::agent_name)>},
    {"agentIsExternal", offsetof(GetCallsQuery, agent_is_external),
     &detail::type_of<decltype(GetCallsQuery::agent_is_external)>},
    {"agentExternalId", offsetof(GetCallsQuery, agent_external_id),
     &detail::type_of<decltype(GetCallsQuery::agent_external_id)>},
    {"orderBy", offsetof(GetCallsQuery, order_by),
     &detail::type_of<decltype(GetCallsQuery::order_by)>},
    {"orderByDirection", offsetof(GetCallsQuery, order_by_direction),
     &detail::type_of<decltype(GetCallsQuery::order_by_direction)>},
    {"activeOnly", offsetof(GetCallsQuery, active_only),
     &detail::type_of<decltype(GetCallsQuery::active_only)>},
    {"createdAfter", offsetof(GetCallsQuery, created_after),
     &detail::type_of<decltype(GetCallsQuery::created_after)>},
    {"createdBefore", offsetof(GetCallsQuery, created_before),
     &detail::type_of<decltype(GetCallsQuery::created_before)>},
    {"ids", offsetof(GetCallsQuery, ids), &detail::type_of<decltype(GetCallsQuery::ids)>},
    {"page", offsetof(GetCallsQuery, page), &detail::type_of<decltype(GetCallsQuery::page)>},
    {"pageSize", offsetof(GetCallsQuery, page_size),
     &detail::type_of<decltype(GetCallsQuery::page_size)>},
};

extern const Operation kGetDetails;
const Operation kGetDetails{
    .name = "telecom.calls.get_details",
    .operation_id = "Calls_GetDetails",
    .method = Method::get,
    .path = "/telecom/v2/tenant/{tenant}/calls/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.tlc.calls:r",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "telecom.calls.update",
    .operation_id = "Calls_Update",
    .method = Method::put,
    .path = "/telecom/v2/tenant/{tenant}/calls/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.tlc.calls:w",
};

extern const Operation kGetRecording;
const Operation kGetRecording{
    .name = "telecom.calls.get_recording",
    .operation_id = "Calls_GetRecording",
    .method = Method::get,
    .path = "/telecom/v2/tenant/{tenant}/calls/{id}/recording",
    .response_content = Content::binary,
    .idempotent = true,
    .scopes = "tn.tlc.calls:r",
};

extern const Operation kGetVoiceMail;
const Operation kGetVoiceMail{
    .name = "telecom.calls.get_voice_mail",
    .operation_id = "Calls_GetVoiceMail",
    .method = Method::get,
    .path = "/telecom/v2/tenant/{tenant}/calls/{id}/voicemail",
    .response_content = Content::binary,
    .idempotent = true,
    .scopes = "tn.tlc.calls:r",
};

extern const Operation kCalls;
const Operation kCalls{
    .name = "telecom.calls.calls",
    .operation_id = "Calls_Calls",
    .method = Method::get,
    .path = "/telecom/v3/tenant/{tenant}/calls",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.tlc.calls:r",
};
extern const detail::QueryMember kCallsQuery[];
const detail::QueryMember kCallsQuery[] = {
    {"page", offsetof(CallsQuery, page), &detail::type_of<decltype(CallsQuery::page)>},
    {"pageSize", offsetof(CallsQuery, page_size),
     &detail::type_of<decltype(CallsQuery::page_size)>},
    {"includeTotal", offsetof(CallsQuery, include_total),
     &detail::type_of<decltype(CallsQuery::include_total)>},
    {"ids", offsetof(CallsQuery, ids), &detail::type_of<decltype(CallsQuery::ids)>,
     detail::QueryStyle::comma},
    {"createdBefore", offsetof(CallsQuery, created_before),
     &detail::type_of<decltype(CallsQuery::created_before)>},
    {"createdOnOrAfter", offsetof(CallsQuery, created_on_or_after),
     &detail::type_of<decltype(CallsQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(CallsQuery, modified_before),
     &detail::type_of<decltype(CallsQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(CallsQuery, modified_on_or_after),
     &detail::type_of<decltype(CallsQuery::modified_on_or_after)>},
    {"active", offsetof(CallsQuery, active), &detail::type_of<decltype(CallsQuery::active)>},
    {"createdAfter", offsetof(CallsQuery, created_after),
     &detail::type_of<decltype(CallsQuery::created_after)>},
    {"modifiedAfter", offsetof(CallsQuery, modified_after),
     &detail::type_of<decltype(CallsQuery::modified_after)>},
    {"campaignId", offsetof(CallsQuery, campaign_id),
     &detail::type_of<decltype(CallsQuery::campaign_id)>},
    {"agentId", offsetof(CallsQuery, agent_id), &detail::type_of<decltype(CallsQuery::agent_id)>},
    {"minDuration", offsetof(CallsQuery, min_duration),
     &detail::type_of<decltype(CallsQuery::min_duration)>},
    {"phoneNumberCalled", offsetof(CallsQuery, phone_number_called),
     &detail::type_of<decltype(CallsQuery::phone_number_called)>},
    {"callerPhoneNumber", offsetof(CallsQuery, caller_phone_number),
     &detail::type_of<decltype(CallsQuery::caller_phone_number)>},
    {"agentName", offsetof(CallsQuery, agent_name),
     &detail::type_of<decltype(CallsQuery::agent_name)>},
    {"agentIsExternal", offsetof(CallsQuery, agent_is_external),
     &detail::type_of<decltype(CallsQuery::agent_is_external)>},
    {"agentExternalId", offsetof(CallsQuery, agent_external_id),
     &detail::type_of<decltype(CallsQuery::agent_external_id)>},
    {"sort", offsetof(CallsQuery, sort), &detail::type_of<decltype(CallsQuery::sort)>},
    {"sid", offsetof(CallsQuery, sid), &detail::type_of<decltype(CallsQuery::sid)>},
    {"tag", offsetof(CallsQuery, tag), &detail::type_of<decltype(CallsQuery::tag)>},
};

}  // namespace tables

Request<Page<BundleCallModel>> get_calls(const GetCallsQuery& query) {
  return detail::RequestBuilder(tables::kGetCalls)
      .query(tables::kGetCallsQuery, query)
      .returning<Page<BundleCallModel>>();
}

Request<DetailedBundleCallModel> get_details(std::int64_t id) {
  return detail::RequestBuilder(tables::kGetDetails).path(id).returning<DetailedBundleCallModel>();
}

Request<DetailedCallModel> update(std::int64_t id, const CallInUpdateModelV2& body) {
  return detail::RequestBuilder(tables::kUpdate).path(id).body(body).returning<DetailedCallModel>();
}

Request<Download> get_recording(std::int64_t id) {
  return detail::RequestBuilder(tables::kGetRecording).path(id).returning<Download>();
}

Request<Download> get_voice_mail(std::int64_t id) {
  return detail::RequestBuilder(tables::kGetVoiceMail).path(id).returning<Download>();
}

Request<Page<CallResponse>> calls(const CallsQuery& query) {
  return detail::RequestBuilder(tables::kCalls)
      .query(tables::kCallsQuery, query)
      .returning<Page<CallResponse>>();
}

}  // namespace servicetitan::telecom::calls
