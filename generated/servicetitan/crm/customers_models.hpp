// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/crm/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::crm {

/// `Crm.V2.Customers.CreateCustomerContactRequest`.
struct CreateCustomerContactRequest {
  Required<OpenEnum<ContactType>> type;
  Required<std::string> value;
  Field<std::string> memo{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateCustomerContactRequest&) const = default;
};

/// `Crm.V2.Customers.NewLocation`.
struct NewLocation {
  Required<std::string> name;
  Required<CustomerAddress> address;
  Field<std::vector<NewCustomerContact>> contacts{};
  Field<std::vector<CustomFieldUpdateModel>> custom_fields{};
  Field<std::vector<std::int64_t>> tag_type_ids{};
  Field<ExternalDataCreateRequest> external_data{};
  Field<OpenEnum<GeolocationCoordinatesSource>> coordinates_source{};
  Field<OpenEnum<GeolocationVerificationStatus>> coordinates_verification_status{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const NewLocation&) const = default;
};

/// `Crm.V2.Customers.CreateCustomerRequest`.
struct CreateCustomerRequest {
  Required<std::string> name;
  Field<OpenEnum<CustomerType>> type{};
  Field<bool> do_not_mail{};
  Field<bool> do_not_service{};
  Field<bool> national_account{};
  Required<std::vector<NewLocation>> locations;
  Required<CustomerAddress> address;
  Field<std::vector<NewCustomerContact>> contacts{};
  Field<std::vector<CustomFieldUpdateModel>> custom_fields{};
  Field<std::vector<std::int64_t>> tag_type_ids{};
  Field<ExternalDataCreateRequest> external_data{};
  Field<bool> tax_exempt{};
  Field<std::int64_t> payment_term_id{};
  Field<Decimal> credit_limit{};
  Field<Decimal> credit_limit_balance{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateCustomerRequest&) const = default;
};

/// `Crm.V2.Customers.CreateCustomerTagResponse`.
struct CreateCustomerTagResponse {
  std::int64_t customer_id{};
  std::vector<std::int64_t> tag_type_ids{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateCustomerTagResponse&) const = default;
};

/// `Crm.V2.Customers.CustomerContact`.
struct CustomerContact {
  std::int64_t id{};
  OpenEnum<ContactType> type{};
  std::string value{};
  std::optional<std::string> memo{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomerContact&) const = default;
};

/// `Crm.V2.Customers.CreatedCustomerResponse`.
struct CreatedCustomerResponse {
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
  std::vector<CreateLocationResponse> locations{};
  std::vector<CustomerContact> contacts{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreatedCustomerResponse&) const = default;
};

/// `Crm.V2.Customers.CustomerContactWithModifiedOnAndCustomerIdResponse`.
struct CustomerContactWithModifiedOnAndCustomerIdResponse {
  Timestamp modified_on{};
  PhoneSettings phone_settings{};
  Timestamp created_on{};
  std::optional<ContactPreferencesResponse> preferences{};
  std::int64_t id{};
  OpenEnum<ContactType> type{};
  std::string value{};
  std::optional<std::string> memo{};
  std::int64_t customer_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomerContactWithModifiedOnAndCustomerIdResponse&) const = default;
};

/// `Crm.V2.Customers.CustomerContactWithModifiedOnResponse`.
struct CustomerContactWithModifiedOnResponse {
  std::int64_t id{};
  OpenEnum<ContactType> type{};
  std::string value{};
  std::optional<std::string> memo{};
  Timestamp modified_on{};
  PhoneSettings phone_settings{};
  Timestamp created_on{};
  std::optional<ContactPreferencesResponse> preferences{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomerContactWithModifiedOnResponse&) const = default;
};

/// `Crm.V2.CustomerNoteCreateRequest`.
struct CustomerNoteCreateRequest {
  Required<std::string> text;
  Field<bool> pin_to_top{};
  Field<bool> add_to_locations{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomerNoteCreateRequest&) const = default;
};

/// `Crm.V2.Customers.CustomerResponse`.
struct CustomerResponse {
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
  bool operator==(const CustomerResponse&) const = default;
};

/// `Crm.V2.Customers.CustomFieldTypeResponse`.
struct CustomersCustomFieldTypeResponse {
  std::int64_t id{};
  std::optional<std::string> name{};
  std::optional<std::string> data_type{};
  std::optional<std::vector<std::string>> data_type_options{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomersCustomFieldTypeResponse&) const = default;
};

/// `Crm.V2.Customers.UpdateCustomerAddress`.
struct UpdateCustomerAddress {
  std::optional<std::string> street{};
  std::optional<std::string> unit{};
  std::optional<std::string> city{};
  std::optional<std::string> state{};
  std::optional<std::string> zip{};
  std::optional<std::string> country{};
  std::optional<double> latitude{};
  std::optional<double> longitude{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateCustomerAddress&) const = default;
};

/// `Crm.V2.Customers.UpdateCustomerContactRequest`.
struct UpdateCustomerContactRequest {
  std::optional<OpenEnum<ContactType>> type{};
  std::optional<std::string> value{};
  std::optional<std::string> memo{};
  std::optional<ContactPreferencesRequest> preferences{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateCustomerContactRequest&) const = default;
};

/// `Crm.V2.Customers.UpdateCustomerRequest`.
struct UpdateCustomerRequest {
  std::optional<std::string> name{};
  std::optional<OpenEnum<CustomerType>> type{};
  std::optional<UpdateCustomerAddress> address{};
  std::optional<std::vector<CustomFieldUpdateModel>> custom_fields{};
  std::optional<ExternalDataUpdateRequest> external_data{};
  std::optional<bool> do_not_mail{};
  std::optional<bool> do_not_service{};
  std::optional<bool> national_account{};
  std::optional<bool> active{};
  std::optional<std::vector<std::int64_t>> tag_type_ids{};
  std::optional<bool> tax_exempt{};
  std::optional<std::int64_t> payment_term_id{};
  std::optional<Decimal> credit_limit{};
  std::optional<Decimal> credit_limit_balance{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateCustomerRequest&) const = default;
};

}  // namespace servicetitan::crm
