// Generated from specs/telecom.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/telecom/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/telecom.hpp"

namespace servicetitan::telecom {

namespace calls::tables {
extern const Operation kGetCalls;
extern const detail::QueryMember kGetCallsQuery[];
extern const Operation kGetDetails;
extern const Operation kUpdate;
extern const Operation kGetRecording;
extern const Operation kGetVoiceMail;
extern const Operation kCalls;
extern const detail::QueryMember kCallsQuery[];
}  // namespace calls::tables

namespace exports::tables {
extern const Operation kCalls;
extern const detail::QueryMember kCallsQuery[];
}  // namespace exports::tables

namespace opt_in_out::tables {
extern const Operation kGetAllOptOuts;
extern const Operation kCreateOptOutList;
extern const Operation kGetOptOutList;
}  // namespace opt_in_out::tables

namespace tables {

extern const detail::PathMember kCallsGetDetailsPath[];
const detail::PathMember kCallsGetDetailsPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kCallsUpdatePath[];
const detail::PathMember kCallsUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kCallsGetRecordingPath[];
const detail::PathMember kCallsGetRecordingPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kCallsGetVoiceMailPath[];
const detail::PathMember kCallsGetVoiceMailPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::OperationEntry kOperations[];
const detail::OperationEntry kOperations[] = {
    {&calls::tables::kGetCalls,
     nullptr, 0,
     &detail::any_query<calls::GetCallsQuery>,
     calls::tables::kGetCallsQuery, 19,
     nullptr,
     &detail::any_type<Page<BundleCallModel>>},
    {&calls::tables::kGetDetails,
     kCallsGetDetailsPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<DetailedBundleCallModel>},
    {&calls::tables::kUpdate,
     kCallsUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<CallInUpdateModelV2>,
     &detail::any_type<DetailedCallModel>},
    {&calls::tables::kGetRecording,
     kCallsGetRecordingPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&calls::tables::kGetVoiceMail,
     kCallsGetVoiceMailPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&exports::tables::kCalls,
     nullptr, 0,
     &detail::any_query<exports::CallsQuery>,
     exports::tables::kCallsQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportCallResponse>>},
    {&calls::tables::kCalls,
     nullptr, 0,
     &detail::any_query<calls::CallsQuery>,
     calls::tables::kCallsQuery, 22,
     nullptr,
     &detail::any_type<Page<CallResponse>>},
    {&opt_in_out::tables::kGetAllOptOuts,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<OptOutListResponse>},
    {&opt_in_out::tables::kCreateOptOutList,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateOptOutListRequest>,
     &detail::any_type<CreateOptOutListResponse>},
    {&opt_in_out::tables::kGetOptOutList,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<GetOptOutListRequest>,
     &detail::any_type<OptOutListResponse>},
};
extern const detail::AnyType* const kStructs[];
const detail::AnyType* const kStructs[] = {
    &detail::any_type<AddressInput>,
    &detail::any_type<AddressOutput>,
    &detail::any_type<ApiErrorResponse>,
    &detail::any_type<BundleCallModel>,
    &detail::any_type<BusinessUnitAddressModel>,
    &detail::any_type<BusinessUnitModel>,
    &detail::any_type<BusinessUnitTenantModel>,
    &detail::any_type<CallAgentModel>,
    &detail::any_type<CallCompletedWebhookEvent>,
    &detail::any_type<CallInUpdateModelV2>,
    &detail::any_type<CallModel>,
    &detail::any_type<CallModelResponse>,
    &detail::any_type<CallReasonModel>,
    &detail::any_type<CallResponse>,
    &detail::any_type<CallUpdatedWebhookEvent>,
    &detail::any_type<CampaignCategoryModel>,
    &detail::any_type<CampaignModel>,
    &detail::any_type<CloudEvent<CallCompletedWebhookEvent>>,
    &detail::any_type<CloudEvent<CallUpdatedWebhookEvent>>,
    &detail::any_type<ContactInputModel>,
    &detail::any_type<ContactOutputModel>,
    &detail::any_type<CreateOptOutListRequest>,
    &detail::any_type<CreateOptOutListResponse>,
    &detail::any_type<CreateOptOutResponse>,
    &detail::any_type<CustomFieldApiModel>,
    &detail::any_type<CustomerInModel>,
    &detail::any_type<CustomerModel>,
    &detail::any_type<CustomerPhoneModel>,
    &detail::any_type<DetailedBundleCallModel>,
    &detail::any_type<DetailedCallModel>,
    &detail::any_type<ExportCallResponse>,
    &detail::any_type<GetOptOutListRequest>,
    &detail::any_type<JobModel>,
    &detail::any_type<JobTypeModel>,
    &detail::any_type<LeadModel>,
    &detail::any_type<LocationInModel>,
    &detail::any_type<MembershipModel>,
    &detail::any_type<MembershipTypeModel>,
    &detail::any_type<NamedModel>,
    &detail::any_type<OptOutListResponse>,
    &detail::any_type<OptOutResponse>,
    &detail::any_type<ReasonInModel>,
    &detail::any_type<SharedCallAgentModel>,
    &detail::any_type<SharedCallReasonModel>,
    &detail::any_type<TagResponseModel>,
    &detail::any_type<V2NamedModel>,
    &detail::any_type<V3JobTypeModel>,
};

}  // namespace tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "telecom", tables::kOperations, std::size(tables::kOperations), tables::kStructs, std::size(tables::kStructs)};
  return table;
}

}  // namespace servicetitan::telecom
