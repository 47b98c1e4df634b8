// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/crm/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::crm {

/// `Crm.V2.Locations.CreateLocationRequest`.
struct CreateLocationRequest {
  Required<std::string> name;
  Required<CustomerAddress> address;
  Field<std::vector<NewCustomerContact>> contacts{};
  Field<std::vector<CustomFieldUpdateModel>> custom_fields{};
  Field<std::vector<std::int64_t>> tag_type_ids{};
  Field<ExternalDataCreateRequest> external_data{};
  Field<OpenEnum<GeolocationCoordinatesSource>> coordinates_source{};
  Field<OpenEnum<GeolocationVerificationStatus>> coordinates_verification_status{};
  Required<std::int64_t> customer_id;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateLocationRequest&) const = default;
};

/// `Crm.V2.Locations.CreateLocationTagResponse`.
struct CreateLocationTagResponse {
  std::int64_t location_id{};
  std::vector<std::int64_t> tag_type_ids{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateLocationTagResponse&) const = default;
};

/// `Crm.V2.LocationContactCreateRequest`.
struct LocationContactCreateRequest {
  Required<OpenEnum<ContactType>> type;
  Required<std::string> value;
  Field<std::string> memo{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const LocationContactCreateRequest&) const = default;
};

/// `Crm.V2.LocationContactResponse`.
struct LocationContactResponse {
  std::int64_t id{};
  OpenEnum<ContactType> type{};
  std::string value{};
  std::optional<std::string> memo{};
  PhoneSettings phone_settings{};
  Timestamp modified_on{};
  Timestamp created_on{};
  std::optional<ContactPreferencesResponse> preferences{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const LocationContactResponse&) const = default;
};

/// `Crm.V2.LocationContactUpdateRequest`.
struct LocationContactUpdateRequest {
  std::optional<OpenEnum<ContactType>> type{};
  std::optional<std::string> value{};
  std::optional<std::string> memo{};
  std::optional<ContactPreferencesRequest> preferences{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const LocationContactUpdateRequest&) const = default;
};

/// `Crm.V2.LocationNoteCreateRequest`.
struct LocationNoteCreateRequest {
  Required<std::string> text;
  Field<bool> pin_to_top{};
  Field<bool> add_to_customer{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const LocationNoteCreateRequest&) const = default;
};

/// `Crm.V2.Locations.LocationResponse`.
struct LocationResponse {
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
  std::optional<std::int64_t> tax_zone_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const LocationResponse&) const = default;
};

/// `Crm.V2.Locations.AddressPatchModel`.
struct LocationsAddressPatchModel {
  std::optional<std::string> street{};
  std::optional<std::string> unit{};
  std::optional<std::string> city{};
  std::optional<std::string> state{};
  std::optional<std::string> zip{};
  std::optional<std::string> country{};
  Field<double> latitude{};
  Field<double> longitude{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const LocationsAddressPatchModel&) const = default;
};

/// `Crm.V2.LocationsContactResponse`.
struct LocationsContactResponse {
  std::int64_t id{};
  OpenEnum<ContactType> type{};
  std::string value{};
  std::optional<std::string> memo{};
  PhoneSettings phone_settings{};
  Timestamp modified_on{};
  Timestamp created_on{};
  std::optional<ContactPreferencesResponse> preferences{};
  std::int64_t location_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const LocationsContactResponse&) const = default;
};

/// `Crm.V2.Locations.CustomFieldTypeResponse`.
struct LocationsCustomFieldTypeResponse {
  std::int64_t id{};
  std::optional<std::string> name{};
  std::optional<std::string> data_type{};
  std::optional<std::vector<std::string>> data_type_options{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const LocationsCustomFieldTypeResponse&) const = default;
};

/// `Crm.V2.Locations.UpdateLocationRequest`.
struct UpdateLocationRequest {
  std::optional<std::int64_t> customer_id{};
  std::optional<std::string> name{};
  std::optional<LocationsAddressPatchModel> address{};
  std::optional<bool> active{};
  std::optional<std::int64_t> tax_zone_id{};
  std::optional<std::vector<CustomFieldUpdateModel>> custom_fields{};
  std::optional<std::vector<std::int64_t>> tag_type_ids{};
  std::optional<ExternalDataUpdateRequest> external_data{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateLocationRequest&) const = default;
};

}  // namespace servicetitan::crm
