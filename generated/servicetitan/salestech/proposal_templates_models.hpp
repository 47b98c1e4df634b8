// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::salestech {

/// `Estimates.V2.ProposalTemplateAssignmentRequest`.
struct ProposalTemplateAssignmentRequest {
  Required<std::int64_t> proposal_type_option_id;
  Required<std::int64_t> estimate_template_id;
  Required<std::int32_t> order;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ProposalTemplateAssignmentRequest&) const = default;
};

/// `EstimateTemplates.Types.ProposalTemplateStatus`.
enum class ProposalTemplateStatus : std::int32_t {
  kPublish,
  kDraft,
};
const detail::EnumTable& enum_table(ProposalTemplateStatus) noexcept;

/// `Estimates.V2.CreateProposalTemplateRequest`.
struct CreateProposalTemplateRequest {
  Required<std::string> name;
  Field<std::string> description{};
  Required<std::int64_t> proposal_type_id;
  Field<OpenEnum<ProposalTemplateStatus>> status{};
  Field<bool> active{};
  Field<std::vector<std::int64_t>> business_unit_ids{};
  Required<std::vector<ProposalTemplateAssignmentRequest>> estimate_assignments;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateProposalTemplateRequest&) const = default;
};

/// `Estimates.V2.ProposalTemplateAssignmentResponse`.
struct ProposalTemplateAssignmentResponse {
  std::int64_t proposal_type_option_id{};
  std::int64_t estimate_template_id{};
  std::optional<std::string> estimate_template_name{};
  std::int32_t order{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ProposalTemplateAssignmentResponse&) const = default;
};

/// `Estimates.V2.ProposalTemplateResponse`.
struct ProposalTemplateResponse {
  std::int64_t id{};
  std::string name{};
  std::optional<std::string> description{};
  bool active{};
  OpenEnum<ProposalTemplateStatus> status{};
  std::int64_t proposal_type_id{};
  std::optional<std::string> proposal_type_name{};
  std::vector<std::int64_t> business_unit_ids{};
  std::vector<ProposalTemplateAssignmentResponse> estimate_assignments{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ProposalTemplateResponse&) const = default;
};

/// `Estimates.V2.UpdateProposalTemplateRequest`.
struct UpdateProposalTemplateRequest {
  Field<std::string> name{};
  Field<std::string> description{};
  Field<std::int64_t> proposal_type_id{};
  Field<OpenEnum<ProposalTemplateStatus>> status{};
  Field<bool> active{};
  Field<std::vector<std::int64_t>> business_unit_ids{};
  Field<std::vector<ProposalTemplateAssignmentRequest>> estimate_assignments{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateProposalTemplateRequest&) const = default;
};

}  // namespace servicetitan::salestech
