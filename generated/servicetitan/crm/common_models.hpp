// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::crm {

/// `Crm.V2.AddressModel`.
struct AddressModel {
  std::string street{};
  Field<std::string> unit{};
  std::string city{};
  std::string state{};
  std::string zip{};
  std::string country{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const AddressModel&) const = default;
};

/// `Crm.V2.BookingStatus`.
enum class BookingStatus : std::int32_t {
  kNew,
  kConverted,
  kDismissed,
  kAccepted,
};
const detail::EnumTable& enum_table(BookingStatus) noexcept;

/// `Crm.V2.ContactType`.
enum class ContactType : std::int32_t {
  kPhone,
  kEmail,
  kFax,
  kMobilePhone,
};
const detail::EnumTable& enum_table(ContactType) noexcept;

/// `Crm.V2.ContactMethodResponse`.
struct ContactMethodResponse {
  Guid id{};
  Guid contact_id{};
  std::optional<std::string> reference_id{};
  OpenEnum<ContactType> type{};
  std::string value{};
  std::optional<std::string> memo{};
  Timestamp created_on{};
  std::int64_t created_by{};
  Timestamp modified_on{};
  std::int64_t modified_by{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ContactMethodResponse&) const = default;
};

/// `Crm.V2.Customers.ContactPreferencesRequest`.
struct ContactPreferencesRequest {
  Required<bool> job_reminders_enabled;
  Required<bool> marketing_updates_enabled;
  Required<bool> invoice_statement_notification;
  Required<bool> invoice_notification;
  Required<bool> statement_notification;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ContactPreferencesRequest&) const = default;
};

/// `Crm.V2.Customers.ContactPreferencesResponse`.
struct ContactPreferencesResponse {
  bool job_reminders_enabled{};
  bool marketing_updates_enabled{};
  bool invoice_statement_notification{};
  bool invoice_notification{};
  bool statement_notification{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ContactPreferencesResponse&) const = default;
};

/// `Crm.V2.Customers.CustomFieldModel`.
struct CustomFieldModel {
  std::int64_t type_id{};
  std::optional<std::string> name{};
  std::optional<std::string> value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomFieldModel&) const = default;
};

/// `Crm.V2.Customers.CustomerAddress`.
struct CustomerAddress {
  std::string street{};
  Field<std::string> unit{};
  std::string city{};
  std::string state{};
  std::string zip{};
  std::string country{};
  Field<double> latitude{};
  Field<double> longitude{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomerAddress&) const = default;
};

/// `Crm.V2.ExternalDataModel`.
struct ExternalDataModel {
  std::string key{};
  std::string value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExternalDataModel&) const = default;
};

/// `Crm.V2.Locations.LocationContact`.
struct LocationContact {
  std::int64_t id{};
  OpenEnum<ContactType> type{};
  std::string value{};
  std::optional<std::string> memo{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const LocationContact&) const = default;
};

/// `Crm.V2.Locations.CreateLocationResponse`.
struct CreateLocationResponse {
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
  std::vector<LocationContact> contacts{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateLocationResponse&) const = default;
};

/// `Crm.V2.Customers.CustomFieldUpdateModel`.
struct CustomFieldUpdateModel {
  Required<std::int64_t> type_id;
  Required<std::string> value;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomFieldUpdateModel&) const = default;
};

/// `Crm.V2.CustomerType`.
enum class CustomerType : std::int32_t {
  kResidential,
  kCommercial,
};
const detail::EnumTable& enum_table(CustomerType) noexcept;

/// `Crm.V2.ExternalDataCreateRequest`.
struct ExternalDataCreateRequest {
  Required<Guid> application_guid;
  Required<std::vector<ExternalDataModel>> external_data;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExternalDataCreateRequest&) const = default;
};

/// `Crm.V2.ExternalDataPatchMode`.
enum class ExternalDataPatchMode : std::int32_t {
  kReplace,
  kMerge,
};
const detail::EnumTable& enum_table(ExternalDataPatchMode) noexcept;

/// `Crm.V2.ExternalDataUpdateModel`.
struct ExternalDataUpdateModel {
  Required<std::string> key;
  /// Format: multiline.
  Field<std::string> value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExternalDataUpdateModel&) const = default;
};

/// `Crm.V2.ExternalDataUpdateRequest`.
struct ExternalDataUpdateRequest {
  Field<OpenEnum<ExternalDataPatchMode>> patch_mode{};
  Required<Guid> application_guid;
  Required<std::vector<ExternalDataUpdateModel>> external_data;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExternalDataUpdateRequest&) const = default;
};

/// `GeolocationCoordinatesSource`.
enum class GeolocationCoordinatesSource : std::int32_t {
  kNone,
  kSystem,
  kUser,
  kImported,
};
const detail::EnumTable& enum_table(GeolocationCoordinatesSource) noexcept;

/// `GeolocationVerificationStatus`.
enum class GeolocationVerificationStatus : std::int32_t {
  kUnverified,
  kInProgress,
  kFailed,
  kVerified,
};
const detail::EnumTable& enum_table(GeolocationVerificationStatus) noexcept;

/// `Crm.V2.LeadStatus`.
enum class LeadStatus : std::int32_t {
  kOpen,
  kDismissed,
  kConverted,
};
const detail::EnumTable& enum_table(LeadStatus) noexcept;

/// `Crm.V2.Customers.NewCustomerContact`.
struct NewCustomerContact {
  Required<OpenEnum<ContactType>> type;
  Required<std::string> value;
  Field<std::string> memo{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const NewCustomerContact&) const = default;
};

/// `Crm.V2.NoteResponse`.
struct NoteResponse {
  std::int64_t id{};
  std::string text{};
  bool is_pinned{};
  std::int64_t created_by_id{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const NoteResponse&) const = default;
};

/// `Crm.V2.Customers.PhoneSettings`.
struct PhoneSettings {
  std::string phone_number{};
  bool do_not_text{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const PhoneSettings&) const = default;
};

/// `Crm.V2.Priority`.
enum class Priority : std::int32_t {
  kLow,
  kNormal,
  kHigh,
  kUrgent,
};
const detail::EnumTable& enum_table(Priority) noexcept;

}  // namespace servicetitan::crm
