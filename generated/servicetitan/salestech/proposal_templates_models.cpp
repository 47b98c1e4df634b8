// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/salestech/proposal_templates_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::salestech {

namespace tables {

extern const detail::Member kProposalTemplateAssignmentRequest[];
const detail::Member kProposalTemplateAssignmentRequest[] = {
    {"proposalTypeOptionId", offsetof(ProposalTemplateAssignmentRequest, proposal_type_option_id),
     &detail::type_of<decltype(ProposalTemplateAssignmentRequest::proposal_type_option_id)>, true},
    {"estimateTemplateId", offsetof(ProposalTemplateAssignmentRequest, estimate_template_id),
     &detail::type_of<decltype(ProposalTemplateAssignmentRequest::estimate_template_id)>, true},
    {"order", offsetof(ProposalTemplateAssignmentRequest, order),
     &detail::type_of<decltype(ProposalTemplateAssignmentRequest::order)>, true},
};
void make_proposal_template_assignment_request(void* place) {
  ::new (place) ProposalTemplateAssignmentRequest{
      .proposal_type_option_id = detail::unset,
      .estimate_template_id = detail::unset,
      .order = detail::unset,
  };
}

extern const detail::EnumValue kProposalTemplateStatus[];
const detail::EnumValue kProposalTemplateStatus[] = {
    {"Publish", static_cast<std::int32_t>(ProposalTemplateStatus::kPublish)},
    {"Draft", static_cast<std::int32_t>(ProposalTemplateStatus::kDraft)},
};

extern const detail::Member kCreateProposalTemplateRequest[];
const detail::Member kCreateProposalTemplateRequest[] = {
    {"name", offsetof(CreateProposalTemplateRequest, name),
     &detail::type_of<decltype(CreateProposalTemplateRequest::name)>, true},
    {"description", offsetof(CreateProposalTemplateRequest, description),
     &detail::type_of<decltype(CreateProposalTemplateRequest::description)>},
    {"proposalTypeId", offsetof(CreateProposalTemplateRequest, proposal_type_id),
     &detail::type_of<decltype(CreateProposalTemplateRequest::proposal_type_id)>, true},
    {"status", offsetof(CreateProposalTemplateRequest, status),
     &detail::type_of<decltype(CreateProposalTemplateRequest::status)>},
    {"active", offsetof(CreateProposalTemplateRequest, active),
     &detail::type_of<decltype(CreateProposalTemplateRequest::active)>},
    {"businessUnitIds", offsetof(CreateProposalTemplateRequest, business_unit_ids),
     &detail::type_of<decltype(CreateProposalTemplateRequest::business_unit_ids)>},
    {"estimateAssignments", offsetof(CreateProposalTemplateRequest, estimate_assignments),
     &detail::type_of<decltype(CreateProposalTemplateRequest::estimate_assignments)>, true},
};
void make_create_proposal_template_request(void* place) {
  ::new (place) CreateProposalTemplateRequest{
      .name = detail::unset,
      .proposal_type_id = detail::unset,
      .estimate_assignments = detail::unset,
  };
}

extern const detail::Member kProposalTemplateAssignmentResponse[];
const detail::Member kProposalTemplateAssignmentResponse[] = {
    {"proposalTypeOptionId", offsetof(ProposalTemplateAssignmentResponse, proposal_type_option_id),
     &detail::type_of<decltype(ProposalTemplateAssignmentResponse::proposal_type_option_id)>, true},
    {"estimateTemplateId", offsetof(ProposalTemplateAssignmentResponse, estimate_template_id),
     &detail::type_of<decltype(ProposalTemplateAssignmentResponse::estimate_template_id)>, true},
    {"estimateTemplateName", offsetof(ProposalTemplateAssignmentResponse, estimate_template_name),
     &detail::type_of<decltype(ProposalTemplateAssignmentResponse::estimate_template_name)>},
    {"order", offsetof(ProposalTemplateAssignmentResponse, order),
     &detail::type_of<decltype(ProposalTemplateAssignmentResponse::order)>, true},
};

extern const detail::Member kProposalTemplateResponse[];
const detail::Member kProposalTemplateResponse[] = {
    {"id", offsetof(ProposalTemplateResponse, id),
     &detail::type_of<decltype(ProposalTemplateResponse::id)>, true},
    {"name", offsetof(ProposalTemplateResponse, name),
     &detail::type_of<decltype(ProposalTemplateResponse::name)>, true},
    {"description", offsetof(ProposalTemplateResponse, description),
     &detail::type_of<decltype(ProposalTemplateResponse::description)>},
    {"active", offsetof(ProposalTemplateResponse, active),
     &detail::type_of<decltype(ProposalTemplateResponse::active)>, true},
    {"status", offsetof(ProposalTemplateResponse, status),
     &detail::type_of<decltype(ProposalTemplateResponse::status)>, true},
    {"proposalTypeId", offsetof(ProposalTemplateResponse, proposal_type_id),
     &detail::type_of<decltype(ProposalTemplateResponse::proposal_type_id)>, true},
    {"proposalTypeName", offsetof(ProposalTemplateResponse, proposal_type_name),
     &detail::type_of<decltype(ProposalTemplateResponse::proposal_type_name)>},
    {"businessUnitIds", offsetof(ProposalTemplateResponse, business_unit_ids),
     &detail::type_of<decltype(ProposalTemplateResponse::business_unit_ids)>, true},
    {"estimateAssignments", offsetof(ProposalTemplateResponse, estimate_assignments),
     &detail::type_of<decltype(ProposalTemplateResponse::estimate_assignments)>, true},
    {"createdOn", offsetof(ProposalTemplateResponse, created_on),
     &detail::type_of<decltype(ProposalTemplateResponse::created_on)>, true},
    {"modifiedOn", offsetof(ProposalTemplateResponse, modified_on),
     &detail::type_of<decltype(ProposalTemplateResponse::modified_on)>, true},
};

extern const detail::Member kUpdateProposalTemplateRequest[];
const detail::Member kUpdateProposalTemplateRequest[] = {
    {"name", offsetof(UpdateProposalTemplateRequest, name),
     &detail::type_of<decltype(UpdateProposalTemplateRequest::name)>},
    {"description", offsetof(UpdateProposalTemplateRequest, description),
     &detail::type_of<decltype(UpdateProposalTemplateRequest::description)>},
    {"proposalTypeId", offsetof(UpdateProposalTemplateRequest, proposal_type_id),
     &detail::type_of<decltype(UpdateProposalTemplateRequest::proposal_type_id)>},
    {"status", offsetof(UpdateProposalTemplateRequest, status),
     &detail::type_of<decltype(UpdateProposalTemplateRequest::status)>},
    {"active", offsetof(UpdateProposalTemplateRequest, active),
     &detail::type_of<decltype(UpdateProposalTemplateRequest::active)>},
    {"businessUnitIds", offsetof(UpdateProposalTemplateRequest, business_unit_ids),
     &detail::type_of<decltype(UpdateProposalTemplateRequest::business_unit_ids)>},
    {"estimateAssignments", offsetof(UpdateProposalTemplateRequest, estimate_assignments),
     &detail::type_of<decltype(UpdateProposalTemplateRequest::estimate_assignments)>},
};

}  // namespace tables

const detail::Object ProposalTemplateAssignmentRequest::kObject{
    "ProposalTemplateAssignmentRequest", tables::kProposalTemplateAssignmentRequest,
    std::size(tables::kProposalTemplateAssignmentRequest),
    offsetof(ProposalTemplateAssignmentRequest, extra),
    &tables::make_proposal_template_assignment_request};

const detail::EnumTable& enum_table(ProposalTemplateStatus) noexcept {
  static constexpr detail::EnumTable table{
      "ProposalTemplateStatus", tables::kProposalTemplateStatus, std::size(tables::kProposalTemplateStatus),
      false};
  return table;
}

const detail::Object CreateProposalTemplateRequest::kObject{
    "CreateProposalTemplateRequest", tables::kCreateProposalTemplateRequest,
    std::size(tables::kCreateProposalTemplateRequest),
    offsetof(CreateProposalTemplateRequest, extra), &tables::make_create_proposal_template_request};

const detail::Object ProposalTemplateAssignmentResponse::kObject{
    "ProposalTemplateAssignmentResponse", tables::kProposalTemplateAssignmentResponse,
    std::size(tables::kProposalTemplateAssignmentResponse),
    offsetof(ProposalTemplateAssignmentResponse, extra),
    &detail::construct<ProposalTemplateAssignmentResponse>};

const detail::Object ProposalTemplateResponse::kObject{
    "ProposalTemplateResponse", tables::kProposalTemplateResponse,
    std::size(tables::kProposalTemplateResponse), offsetof(ProposalTemplateResponse, extra),
    &detail::construct<ProposalTemplateResponse>};

const detail::Object UpdateProposalTemplateRequest::kObject{
    "UpdateProposalTemplateRequest", tables::kUpdateProposalTemplateRequest,
    std::size(tables::kUpdateProposalTemplateRequest),
    offsetof(UpdateProposalTemplateRequest, extra),
    &detail::construct<UpdateProposalTemplateRequest>};

}  // namespace servicetitan::salestech
