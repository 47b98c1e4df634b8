// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/salestech/proposal_types_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::salestech {

namespace tables::proposal_behavior_type {
using T = ProposalBehaviorType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Progressive", static_cast<std::int32_t>(T::kProgressive)},
    {"Additive", static_cast<std::int32_t>(T::kAdditive)},
};
}  // namespace tables::proposal_behavior_type
const detail::EnumTable& enum_table(ProposalBehaviorType) noexcept {
  static constexpr detail::EnumTable table{
      "ProposalBehaviorType", tables::proposal_behavior_type::kValues,
      std::size(tables::proposal_behavior_type::kValues)};
  return table;
}

namespace tables::proposal_type_option_estimate_type {
using T = ProposalTypeOptionEstimateType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Standard", static_cast<std::int32_t>(T::kStandard)},
    {"Insurance", static_cast<std::int32_t>(T::kInsurance)},
};
}  // namespace tables::proposal_type_option_estimate_type
const detail::EnumTable& enum_table(ProposalTypeOptionEstimateType) noexcept {
  static constexpr detail::EnumTable table{
      "ProposalTypeOptionEstimateType", tables::proposal_type_option_estimate_type::kValues,
      std::size(tables::proposal_type_option_estimate_type::kValues)};
  return table;
}

namespace tables::proposal_type_option_response {
using T = ProposalTypeOptionResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"order", offsetof(T, order), &detail::type_of<decltype(T::order)>, true},
    {"color", offsetof(T, color), &detail::type_of<decltype(T::color)>},
    {"estimateType", offsetof(T, estimate_type), &detail::type_of<decltype(T::estimate_type)>,
     true},
};
}  // namespace tables::proposal_type_option_response
constinit const detail::Object ProposalTypeOptionResponse::kObject{
    "ProposalTypeOptionResponse", tables::proposal_type_option_response::kMembers,
    std::size(tables::proposal_type_option_response::kMembers),
    offsetof(ProposalTypeOptionResponse, extra), &detail::construct<ProposalTypeOptionResponse>};

namespace tables::proposal_type_response {
using T = ProposalTypeResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"isSystemDefault", offsetof(T, is_system_default),
     &detail::type_of<decltype(T::is_system_default)>, true},
    {"isDefault", offsetof(T, is_default), &detail::type_of<decltype(T::is_default)>, true},
    {"options", offsetof(T, options), &detail::type_of<decltype(T::options)>, true},
};
}  // namespace tables::proposal_type_response
constinit const detail::Object ProposalTypeResponse::kObject{
    "ProposalTypeResponse", tables::proposal_type_response::kMembers,
    std::size(tables::proposal_type_response::kMembers), offsetof(ProposalTypeResponse, extra),
    &detail::construct<ProposalTypeResponse>};

namespace tables::proposal_types_response {
using T = ProposalTypesResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"data", offsetof(T, data), &detail::type_of<decltype(T::data)>, true},
};
}  // namespace tables::proposal_types_response
constinit const detail::Object ProposalTypesResponse::kObject{
    "ProposalTypesResponse", tables::proposal_types_response::kMembers,
    std::size(tables::proposal_types_response::kMembers), offsetof(ProposalTypesResponse, extra),
    &detail::construct<ProposalTypesResponse>};

}  // namespace servicetitan::salestech
