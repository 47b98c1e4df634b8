// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/salestech/proposal_templates_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::salestech {

namespace tables::proposal_template_assignment_request {
using T = ProposalTemplateAssignmentRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"proposalTypeOptionId", offsetof(T, proposal_type_option_id),
     &detail::type_of<decltype(T::proposal_type_option_id)>, true},
    {"estimateTemplateId", offsetof(T, estimate_template_id),
     &detail::type_of<decltype(T::estimate_template_id)>, true},
    {"order", offsetof(T, order), &detail::type_of<decltype(T::order)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .proposal_type_option_id = detail::unset,
      .estimate_template_id = detail::unset,
      .order = detail::unset,
  };
}
}  // namespace tables::proposal_template_assignment_request
constinit const detail::Object ProposalTemplateAssignmentRequest::kObject{
    "ProposalTemplateAssignmentRequest", tables::proposal_template_assignment_request::kMembers,
    std::size(tables::proposal_template_assignment_request::kMembers),
    offsetof(ProposalTemplateAssignmentRequest, extra),
    &tables::proposal_template_assignment_request::make};

namespace tables::proposal_template_status {
using T = ProposalTemplateStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Publish", static_cast<std::int32_t>(T::kPublish)},
    {"Draft", static_cast<std::int32_t>(T::kDraft)},
};
}  // namespace tables::proposal_template_status
const detail::EnumTable& enum_table(ProposalTemplateStatus) noexcept {
  static constexpr detail::EnumTable table{
      "ProposalTemplateStatus", tables::proposal_template_status::kValues,
      std::size(tables::proposal_template_status::kValues)};
  return table;
}

namespace tables::create_proposal_template_request {
using T = CreateProposalTemplateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"proposalTypeId", offsetof(T, proposal_type_id),
     &detail::type_of<decltype(T::proposal_type_id)>, true},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"businessUnitIds", offsetof(T, business_unit_ids),
     &detail::type_of<decltype(T::business_unit_ids)>},
    {"estimateAssignments", offsetof(T, estimate_assignments),
     &detail::type_of<decltype(T::estimate_assignments)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .name = detail::unset,
      .proposal_type_id = detail::unset,
      .estimate_assignments = detail::unset,
  };
}
}  // namespace tables::create_proposal_template_request
constinit const detail::Object CreateProposalTemplateRequest::kObject{
    "CreateProposalTemplateRequest", tables::create_proposal_template_request::kMembers,
    std::size(tables::create_proposal_template_request::kMembers),
    offsetof(CreateProposalTemplateRequest, extra),
    &tables::create_proposal_template_request::make};

namespace tables::proposal_template_assignment_response {
using T = ProposalTemplateAssignmentResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"proposalTypeOptionId", offsetof(T, proposal_type_option_id),
     &detail::type_of<decltype(T::proposal_type_option_id)>, true},
    {"estimateTemplateId", offsetof(T, estimate_template_id),
     &detail::type_of<decltype(T::estimate_template_id)>, true},
    {"estimateTemplateName", offsetof(T, estimate_template_name),
     &detail::type_of<decltype(T::estimate_template_name)>},
    {"order", offsetof(T, order), &detail::type_of<decltype(T::order)>, true},
};
}  // namespace tables::proposal_template_assignment_response
constinit const detail::Object ProposalTemplateAssignmentResponse::kObject{
    "ProposalTemplateAssignmentResponse", tables::proposal_template_assignment_response::kMembers,
    std::size(tables::proposal_template_assignment_response::kMembers),
    offsetof(ProposalTemplateAssignmentResponse, extra),
    &detail::construct<ProposalTemplateAssignmentResponse>};

namespace tables::proposal_template_response {
using T = ProposalTemplateResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
    {"proposalTypeId", offsetof(T, proposal_type_id),
     &detail::type_of<decltype(T::proposal_type_id)>, true},
    {"proposalTypeName", offsetof(T, proposal_type_name),
     &detail::type_of<decltype(T::proposal_type_name)>},
    {"businessUnitIds", offsetof(T, business_unit_ids),
     &detail::type_of<decltype(T::business_unit_ids)>, true},
    {"estimateAssignments", offsetof(T, estimate_assignments),
     &detail::type_of<decltype(T::estimate_assignments)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::proposal_template_response
constinit const detail::Object ProposalTemplateResponse::kObject{
    "ProposalTemplateResponse", tables::proposal_template_response::kMembers,
    std::size(tables::proposal_template_response::kMembers),
    offsetof(ProposalTemplateResponse, extra), &detail::construct<ProposalTemplateResponse>};

namespace tables::update_proposal_template_request {
using T = UpdateProposalTemplateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"proposalTypeId", offsetof(T, proposal_type_id),
     &detail::type_of<decltype(T::proposal_type_id)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"businessUnitIds", offsetof(T, business_unit_ids),
     &detail::type_of<decltype(T::business_unit_ids)>},
    {"estimateAssignments", offsetof(T, estimate_assignments),
     &detail::type_of<decltype(T::estimate_assignments)>},
};
}  // namespace tables::update_proposal_template_request
constinit const detail::Object UpdateProposalTemplateRequest::kObject{
    "UpdateProposalTemplateRequest", tables::update_proposal_template_request::kMembers,
    std::size(tables::update_proposal_template_request::kMembers),
    offsetof(UpdateProposalTemplateRequest, extra),
    &detail::construct<UpdateProposalTemplateRequest>};

}  // namespace servicetitan::salestech
