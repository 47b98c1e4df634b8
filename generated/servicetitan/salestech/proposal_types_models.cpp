// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/salestech/proposal_types_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::salestech {

namespace tables {

extern const detail::EnumValue kProposalBehaviorType[];
const detail::EnumValue kProposalBehaviorType[] = {
    {"Progressive", static_cast<std::int32_t>(ProposalBehaviorType::kProgressive)},
    {"Additive", static_cast<std::int32_t>(ProposalBehaviorType::kAdditive)},
};

extern const detail::EnumValue kProposalTypeOptionEstimateType[];
const detail::EnumValue kProposalTypeOptionEstimateType[] = {
    {"Standard", static_cast<std::int32_t>(ProposalTypeOptionEstimateType::kStandard)},
    {"Insurance", static_cast<std::int32_t>(ProposalTypeOptionEstimateType::kInsurance)},
};

extern const detail::Member kProposalTypeOptionResponse[];
const detail::Member kProposalTypeOptionResponse[] = {
    {"id", offsetof(ProposalTypeOptionResponse, id),
     &detail::type_of<decltype(ProposalTypeOptionResponse::id)>, true},
    {"name", offsetof(ProposalTypeOptionResponse, name),
     &detail::type_of<decltype(ProposalTypeOptionResponse::name)>, true},
    {"order", offsetof(ProposalTypeOptionResponse, order),
     &detail::type_of<decltype(ProposalTypeOptionResponse::order)>, true},
    {"color", offsetof(ProposalTypeOptionResponse, color),
     &detail::type_of<decltype(ProposalTypeOptionResponse::color)>},
    {"estimateType", offsetof(ProposalTypeOptionResponse, estimate_type),
     &detail::type_of<decltype(ProposalTypeOptionResponse::estimate_type)>, true},
};

extern const detail::Member kProposalTypeResponse[];
const detail::Member kProposalTypeResponse[] = {
    {"id", offsetof(ProposalTypeResponse, id),
     &detail::type_of<decltype(ProposalTypeResponse::id)>, true},
    {"name", offsetof(ProposalTypeResponse, name),
     &detail::type_of<decltype(ProposalTypeResponse::name)>, true},
    {"type", offsetof(ProposalTypeResponse, type),
     &detail::type_of<decltype(ProposalTypeResponse::type)>, true},
    {"active", offsetof(ProposalTypeResponse, active),
     &detail::type_of<decltype(ProposalTypeResponse::active)>, true},
    {"isSystemDefault", offsetof(ProposalTypeResponse, is_system_default),
     &detail::type_of<decltype(ProposalTypeResponse::is_system_default)>, true},
    {"isDefault", offsetof(ProposalTypeResponse, is_default),
     &detail::type_of<decltype(ProposalTypeResponse::is_default)>, true},
    {"options", offsetof(ProposalTypeResponse, options),
     &detail::type_of<decltype(ProposalTypeResponse::options)>, true},
};

extern const detail::Member kProposalTypesResponse[];
const detail::Member kProposalTypesResponse[] = {
    {"data", offsetof(ProposalTypesResponse, data),
     &detail::type_of<decltype(ProposalTypesResponse::data)>, true},
};

}  // namespace tables

const detail::EnumTable& enum_table(ProposalBehaviorType) noexcept {
  static constexpr detail::EnumTable table{
      "ProposalBehaviorType", tables::kProposalBehaviorType, std::size(tables::kProposalBehaviorType),
      false};
  return table;
}

const detail::EnumTable& enum_table(ProposalTypeOptionEstimateType) noexcept {
  static constexpr detail::EnumTable table{
      "ProposalTypeOptionEstimateType", tables::kProposalTypeOptionEstimateType, std::size(tables::kProposalTypeOptionEstimateType),
      false};
  return table;
}

const detail::Object ProposalTypeOptionResponse::kObject{
    "ProposalTypeOptionResponse", tables::kProposalTypeOptionResponse,
    std::size(tables::kProposalTypeOptionResponse), offsetof(ProposalTypeOptionResponse, extra),
    &detail::construct<ProposalTypeOptionResponse>};

const detail::Object ProposalTypeResponse::kObject{
    "ProposalTypeResponse", tables::kProposalTypeResponse, std::size(tables::kProposalTypeResponse),
    offsetof(ProposalTypeResponse, extra), &detail::construct<ProposalTypeResponse>};

const detail::Object ProposalTypesResponse::kObject{
    "ProposalTypesResponse", tables::kProposalTypesResponse,
    std::size(tables::kProposalTypesResponse), offsetof(ProposalTypesResponse, extra),
    &detail::construct<ProposalTypesResponse>};

}  // namespace servicetitan::salestech
