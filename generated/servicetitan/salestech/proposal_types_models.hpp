// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::salestech {

/// `EstimateTemplates.Types.ProposalBehaviorType`.
enum class ProposalBehaviorType : std::int32_t {
  kProgressive,
  kAdditive,
};
const detail::EnumTable& enum_table(ProposalBehaviorType) noexcept;

/// `Estimates.V2.ProposalTypeOptionEstimateType`.
enum class ProposalTypeOptionEstimateType : std::int32_t {
  kStandard,
  kInsurance,
};
const detail::EnumTable& enum_table(ProposalTypeOptionEstimateType) noexcept;

/// `Estimates.V2.ProposalTypeOptionResponse`.
struct ProposalTypeOptionResponse {
  std::int64_t id{};
  std::string name{};
  std::int32_t order{};
  std::optional<std::string> color{};
  OpenEnum<ProposalTypeOptionEstimateType> estimate_type{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ProposalTypeOptionResponse&) const = default;
};

/// `Estimates.V2.ProposalTypeResponse`.
struct ProposalTypeResponse {
  std::int64_t id{};
  std::string name{};
  OpenEnum<ProposalBehaviorType> type{};
  bool active{};
  bool is_system_default{};
  bool is_default{};
  std::vector<ProposalTypeOptionResponse> options{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ProposalTypeResponse&) const = default;
};

/// `Estimates.V2.ProposalTypesResponse`.
struct ProposalTypesResponse {
  std::vector<ProposalTypeResponse> data{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ProposalTypesResponse&) const = default;
};

}  // namespace servicetitan::salestech
