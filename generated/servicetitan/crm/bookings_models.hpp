// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/crm/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::crm {

/// `Crm.V2.AddressPatchModel`.
struct AddressPatchModel {
  std::optional<std::string> street{};
  std::optional<std::string> unit{};
  std::optional<std::string> city{};
  std::optional<std::string> state{};
  std::optional<std::string> zip{};
  std::optional<std::string> country{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const AddressPatchModel&) const = default;
};

/// `Crm.V2.BookingContactModel`.
struct BookingContactModel {
  Required<OpenEnum<ContactType>> type;
  Required<std::string> value;
  Field<std::string> memo{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const BookingContactModel&) const = default;
};

/// `Crm.V2.BookingContactResponse`.
struct BookingContactResponse {
  std::int64_t id{};
  OpenEnum<ContactType> type{};
  std::string value{};
  std::string memo{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const BookingContactResponse&) const = default;
};

/// `Crm.V2.BookingResponse`.
struct BookingResponse {
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
  std::optional<std::string> summary{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const BookingResponse&) const = default;
};

/// `Crm.V2.ContactCreateRequest`.
struct ContactCreateRequest {
  Required<std::string> type;
  Required<std::string> value;
  Field<std::string> memo{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ContactCreateRequest&) const = default;
};

/// `Crm.V2.CreateBookingRequest`.
struct CreateBookingRequest {
  Required<std::string> source;
  Required<std::string> name;
  Field<AddressModel> address{};
  Field<std::vector<BookingContactModel>> contacts{};
  Field<std::string> customer_type{};
  Field<Timestamp> start{};
  Required<std::string> summary;
  Field<std::int64_t> campaign_id{};
  Field<std::int64_t> business_unit_id{};
  Field<std::int64_t> job_type_id{};
  Field<OpenEnum<Priority>> priority{};
  Required<bool> is_first_time_client;
  Field<std::vector<std::string>> uploaded_images{};
  Field<bool> is_send_confirmation_email{};
  Required<std::string> external_id;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateBookingRequest&) const = default;
};

/// `Crm.V2.DismissBookingModel`.
struct DismissBookingModel {
  Field<std::int64_t> call_reason_id{};
  Field<std::string> dismissing_memo{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const DismissBookingModel&) const = default;
};

/// `Crm.V2.UpdateBookingContactRequest`.
struct UpdateBookingContactRequest {
  std::optional<OpenEnum<ContactType>> type{};
  std::optional<std::string> value{};
  std::optional<std::string> memo{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateBookingContactRequest&) const = default;
};

/// `Crm.V2.UpdateBookingRequest`.
struct UpdateBookingRequest {
  std::optional<std::string> source{};
  std::optional<std::string> name{};
  std::optional<AddressPatchModel> address{};
  std::optional<OpenEnum<CustomerType>> customer_type{};
  std::optional<Timestamp> start{};
  std::optional<std::string> summary{};
  std::optional<std::int64_t> campaign_id{};
  std::optional<std::int64_t> business_unit_id{};
  std::optional<std::int64_t> job_type_id{};
  std::optional<OpenEnum<Priority>> priority{};
  std::optional<bool> is_first_time_client{};
  std::optional<std::vector<std::string>> uploaded_images{};
  std::optional<std::string> external_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateBookingRequest&) const = default;
};

}  // namespace servicetitan::crm
