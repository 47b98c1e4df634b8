// Generated from specs/telecom.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/telecom/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/telecom.hpp"

namespace servicetitan::telecom {

namespace calls::tables::get_calls {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace calls::tables::get_details {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace calls::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace calls::tables::get_recording {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace calls::tables::get_voice_mail {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace exports::tables::calls {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace calls::tables::calls {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace opt_in_out::tables::get_all_opt_outs {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace opt_in_out::tables::create_opt_out_list {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace opt_in_out::tables::get_opt_out_list {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}

namespace tables {

namespace calls::get_details {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace calls::get_details

namespace calls::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace calls::update

namespace calls::get_recording {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace calls::get_recording

namespace calls::get_voice_mail {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace calls::get_voice_mail

}  // namespace tables

namespace module_tables {

extern const detail::OperationEntry kOperations[];
constexpr detail::OperationEntry kOperations[] = {
    {&calls::tables::get_calls::kOperation, nullptr, 0, &detail::any_query<calls::GetCallsQuery>,
     calls::tables::get_calls::kQuery, 19, nullptr, &calls::tables::get_calls::kResult},
    {&calls::tables::get_details::kOperation, tables::calls::get_details::kPath, 1, nullptr,
     nullptr, 0, nullptr, &calls::tables::get_details::kResult},
    {&calls::tables::update::kOperation, tables::calls::update::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<CallInUpdateModelV2>, &calls::tables::update::kResult},
    {&calls::tables::get_recording::kOperation, tables::calls::get_recording::kPath, 1, nullptr,
     nullptr, 0, nullptr, &calls::tables::get_recording::kResult},
    {&calls::tables::get_voice_mail::kOperation, tables::calls::get_voice_mail::kPath, 1, nullptr,
     nullptr, 0, nullptr, &calls::tables::get_voice_mail::kResult},
    {&exports::tables::calls::kOperation, nullptr, 0, &detail::any_query<exports::CallsQuery>,
     exports::tables::calls::kQuery, 2, nullptr, &exports::tables::calls::kResult},
    {&calls::tables::calls::kOperation, nullptr, 0, &detail::any_query<calls::CallsQuery>,
     calls::tables::calls::kQuery, 22, nullptr, &calls::tables::calls::kResult},
    {&opt_in_out::tables::get_all_opt_outs::kOperation, nullptr, 0, nullptr, nullptr, 0, nullptr,
     &opt_in_out::tables::get_all_opt_outs::kResult},
    {&opt_in_out::tables::create_opt_out_list::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CreateOptOutListRequest>, &opt_in_out::tables::create_opt_out_list::kResult},
    {&opt_in_out::tables::get_opt_out_list::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<GetOptOutListRequest>, &opt_in_out::tables::get_opt_out_list::kResult},
};
extern const detail::AnyType* const kStructs[];
constexpr const detail::AnyType* kStructs[] = {
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

}  // namespace module_tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "telecom", module_tables::kOperations, std::size(module_tables::kOperations),
      module_tables::kStructs, std::size(module_tables::kStructs)};
  return table;
}

}  // namespace servicetitan::telecom
