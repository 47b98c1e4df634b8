// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/crm/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::crm {

/// `Crm.V2.ExportBookingResponse`.
struct ExportBookingResponse {
  std::optional<std::string> summary{};
  std::int64_t id{};
  std::string source{};
  Timestamp created_on{};
  std::string name{};
  std::optional<AddressModel> address{};
  std::optional<OpenEnum<CustomerType>> customer_type{};
  Timestamp start{};
  std::optional<std::int64_t> campaign_id{};
  std::optional<std::int64_t> business_unit_id{};
  std::optional<bool> is_first_time_client{};
  std::optional<std::vector<std::string>> uploaded_images{};
  std::optional<bool> is_send_confirmation_email{};
  OpenEnum<BookingStatus> status{};
  std::optional<std::int64_t> dismissing_reason_id{};
  std::optional<std::int64_t> job_id{};
  std::string external_id{};
  std::optional<OpenEnum<Priority>> priority{};
  std::optional<std::int64_t> job_type_id{};
  std::int64_t booking_provider_id{};
  Timestamp modified_on{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExportBookingResponse&) const = default;
};

/// `Crm.V2.ExportCustomerContactResponse`.
struct ExportCustomerContactResponse {
  Timestamp modified_on{};
  PhoneSettings phone_settings{};
  Timestamp created_on{};
  std::optional<ContactPreferencesResponse> preferences{};
  std::int64_t id{};
  OpenEnum<ContactType> type{};
  std::string value{};
  std::optional<std::string> memo{};
  std::int64_t customer_id{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExportCustomerContactResponse&) const = default;
};

/// `Crm.V2.ExportCustomerResponse`.
struct ExportCustomerResponse {
  std::int64_t id{};
  bool active{};
  std::string name{};
  OpenEnum<CustomerType> type{};
  CustomerAddress address{};
  std::vector<CustomFieldModel> custom_fields{};
  Decimal balance{};
  bool tax_exempt{};
  std::vector<std::int64_t> tag_type_ids{};
  bool do_not_mail{};
  bool do_not_service{};
  bool national_account{};
  Timestamp created_on{};
  std::int64_t created_by_id{};
  Timestamp modified_on{};
  std::optional<std::int64_t> merged_to_id{};
  std::optional<std::int64_t> payment_term_id{};
  std::optional<Decimal> credit_limit{};
  std::optional<Decimal> credit_limit_balance{};
  std::vector<ExternalDataModel> external_data{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExportCustomerResponse&) const = default;
};

/// `Crm.V2.ExportLeadsResponse`.
struct ExportLeadsResponse {
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
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExportLeadsResponse&) const = default;
};

/// `Crm.V2.ExportLocationContactResponse`.
struct ExportLocationContactResponse {
  std::int64_t id{};
  OpenEnum<ContactType> type{};
  std::string value{};
  std::optional<std::string> memo{};
  PhoneSettings phone_settings{};
  Timestamp modified_on{};
  Timestamp created_on{};
  std::optional<ContactPreferencesResponse> preferences{};
  std::int64_t location_id{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExportLocationContactResponse&) const = default;
};

/// `Crm.V2.ExportLocationsResponse`.
struct ExportLocationsResponse {
  std::optional<std::int64_t> tax_zone_id{};
  std::int64_t id{};
  std::int64_t customer_id{};
  bool active{};
  std::string name{};
  CustomerAddress address{};
  std::vector<CustomFieldModel> custom_fields{};
  Timestamp created_on{};
  std::int64_t created_by_id{};
  Timestamp modified_on{};
  std::optional<std::int64_t> merged_to_id{};
  std::optional<std::int64_t> zone_id{};
  bool tax_exempt{};
  std::vector<std::int64_t> tag_type_ids{};
  std::vector<ExternalDataModel> external_data{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExportLocationsResponse&) const = default;
};

}  // namespace servicetitan::crm
