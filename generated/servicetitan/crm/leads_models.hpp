// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/crm/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::crm {

/// `Crm.V2.CreateFollowUpRequest`.
struct CreateFollowUpRequest {
  Required<Timestamp> follow_up_date;
  Field<std::string> text{};
  Field<bool> pin_to_top{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateFollowUpRequest&) const = default;
};

/// `Crm.V2.DismissLeadRequest`.
struct DismissLeadRequest {
  Required<std::int64_t> dismissing_reason_id;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const DismissLeadRequest&) const = default;
};

/// `Crm.V2.FollowUpResponse`.
struct FollowUpResponse {
  std::int64_t lead_id{};
  Timestamp follow_up_date{};
  std::optional<std::string> text{};
  bool pin_to_top{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const FollowUpResponse&) const = default;
};

/// `Crm.V2.LeadCreateRequest`.
struct LeadCreateRequest {
  Field<std::int64_t> customer_id{};
  Field<std::int64_t> location_id{};
  Required<std::int64_t> campaign_id;
  Field<std::int64_t> business_unit_id{};
  Field<std::int64_t> job_type_id{};
  Required<std::string> summary;
  Field<std::vector<std::int64_t>> tag_type_ids{};
  Field<OpenEnum<Priority>> priority{};
  Field<std::int64_t> call_reason_id{};
  Field<Timestamp> follow_up_date{};
  Field<std::int64_t> booking_id{};
  Field<std::string> lead_customer_name{};
  Field<std::string> lead_phone{};
  Field<std::string> lead_email{};
  Field<std::string> lead_street{};
  Field<std::string> lead_unit{};
  Field<std::string> lead_city{};
  Field<std::string> lead_state{};
  Field<std::string> lead_zip{};
  Field<std::string> lead_country{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const LeadCreateRequest&) const = default;
};

/// `Crm.V2.LeadNoteCreateRequest`.
struct LeadNoteCreateRequest {
  Required<std::string> text;
  Field<bool> pin_to_top{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const LeadNoteCreateRequest&) const = default;
};

/// `Crm.V2.LeadResponse`.
struct LeadResponse {
  std::int64_t id{};
  OpenEnum<LeadStatus> status{};
  OpenEnum<Priority> priority{};
  std::optional<std::int64_t> customer_id{};
  std::optional<std::int64_t> location_id{};
  std::optional<std::int64_t> business_unit_id{};
  std::optional<std::int64_t> job_type_id{};
  std::int64_t campaign_id{};
  std::optional<Timestamp> follow_up_date{};
  std::int64_t created_by_id{};
  Timestamp created_on{};
  Timestamp modified_on{};
  std::optional<std::vector<std::int64_t>> tag_type_ids{};
  std::optional<std::int64_t> dismissing_reason_id{};
  std::optional<std::string> summary{};
  std::optional<std::int64_t> call_reason_id{};
  std::optional<std::int64_t> call_id{};
  std::optional<std::int64_t> booking_id{};
  std::optional<std::int64_t> manual_call_id{};
  std::optional<std::string> lead_url{};
  std::optional<std::string> lead_customer_name{};
  std::optional<std::string> lead_phone{};
  std::optional<std::string> lead_email{};
  std::optional<std::string> lead_street{};
  std::optional<std::string> lead_unit{};
  std::optional<std::string> lead_city{};
  std::optional<std::string> lead_state{};
  std::optional<std::string> lead_zip{};
  std::optional<std::string> lead_country{};
  std::optional<std::string> capture_source{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const LeadResponse&) const = default;
};

/// `Crm.V2.LeadUpdateRequest`.
struct LeadUpdateRequest {
  std::optional<std::int64_t> campaign_id{};
  std::optional<OpenEnum<Priority>> priority{};
  std::optional<std::int64_t> business_unit_id{};
  std::optional<std::int64_t> job_type_id{};
  std::optional<std::string> summary{};
  std::optional<std::string> lead_customer_name{};
  std::optional<std::string> lead_phone{};
  std::optional<std::string> lead_email{};
  std::optional<std::string> lead_street{};
  std::optional<std::string> lead_unit{};
  std::optional<std::string> lead_city{};
  std::optional<std::string> lead_state{};
  std::optional<std::string> lead_zip{};
  std::optional<std::string> lead_country{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const LeadUpdateRequest&) const = default;
};

/// `Crm.V2.SubmitLeadFormRequest`.
struct SubmitLeadFormRequest {
  Required<std::string> name;
  Field<std::string> email{};
  Field<std::string> phone_number{};
  Field<CustomerAddress> address{};
  Field<std::string> summary{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SubmitLeadFormRequest&) const = default;
};

/// `Crm.V2.SubmitLeadFormResponse`.
struct SubmitLeadFormResponse {
  std::int64_t lead_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SubmitLeadFormResponse&) const = default;
};

}  // namespace servicetitan::crm
