// Generated from specs/telecom.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/telecom/common_models.hpp"
#include "servicetitan/telecom/shared.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::telecom {

/// `AddressInput`.
struct AddressInput {
  Required<std::string> street;
  Required<std::string> unit;
  Required<std::string> country;
  Required<std::string> city;
  Required<std::string> state;
  Required<std::string> zip;
  Field<double> latitude{};
  Field<double> longitude{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const AddressInput&) const = default;
};

/// `AddressOutput`.
struct AddressOutput {
  std::string street{};
  std::string unit{};
  std::string country{};
  std::string city{};
  std::string state{};
  std::string zip{};
  std::string street_address{};
  std::optional<double> latitude{};
  std::optional<double> longitude{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const AddressOutput&) const = default;
};

/// `Module.Admin.Shared.BusinessUnitAddressModel`.
struct BusinessUnitAddressModel {
  std::string street{};
  std::string unit{};
  std::string city{};
  std::string state{};
  std::string zip{};
  std::string country{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const BusinessUnitAddressModel&) const = default;
};

/// `Module.Admin.Shared.BusinessUnitTenantModel`.
struct BusinessUnitTenantModel {
  std::int64_t id{};
  std::string name{};
  std::string quickbooks_class{};
  std::string account_code{};
  std::string franchise_id{};
  std::string concept_code{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const BusinessUnitTenantModel&) const = default;
};

/// `Module.Admin.Shared.BusinessUnitModel`.
struct BusinessUnitModel {
  std::int64_t id{};
  bool active{};
  /// At least 1 characters.
  std::string name{};
  std::string official_name{};
  std::string email{};
  std::string currency{};
  std::string phone_number{};
  std::string invoice_header{};
  std::string invoice_message{};
  Decimal default_tax_rate{};
  std::string authorization_paragraph{};
  std::string acknowledgement_paragraph{};
  BusinessUnitAddressModel address{};
  std::string material_sku{};
  std::string quickbooks_class{};
  std::string account_code{};
  std::string franchise_id{};
  std::string concept_code{};
  std::string corporate_contract_number{};
  BusinessUnitTenantModel tenant{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const BusinessUnitModel&) const = default;
};

/// `Telecom.CallDirection`.
enum class CallDirection : std::int32_t {
  kInbound,
  kOutbound,
};
const detail::EnumTable& enum_table(CallDirection) noexcept;

/// `Telecom.CallType`.
enum class CallType : std::int32_t {
  kAbandoned,
  kUnbooked,
  kExcused,
  kBooked,
  kNotLead,
};
const detail::EnumTable& enum_table(CallType) noexcept;

/// `Marketing.Core.CampaignCategoryModel`.
struct CampaignCategoryModel {
  std::int64_t id{};
  /// At least 1 characters.
  std::string name{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CampaignCategoryModel&) const = default;
};

/// `Marketing.Core.CampaignModel`.
struct CampaignModel {
  std::int64_t id{};
  /// At least 1 characters.
  std::string name{};
  Timestamp modified_on{};
  Timestamp created_on{};
  bool active{};
  std::optional<bool> is_default_campaign{};
  std::optional<CampaignCategoryModel> category{};
  std::optional<std::string> source{};
  std::optional<std::string> other_source{};
  std::optional<std::string> business_unit{};
  std::optional<std::string> medium{};
  std::optional<std::string> other_medium{};
  std::optional<std::string> dnis{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CampaignModel&) const = default;
};

/// `Contacts.Contracts.ContactOutputModel`.
struct ContactOutputModel {
  std::optional<std::int64_t> id{};
  std::string type{};
  std::string value{};
  std::string memo{};
  bool active{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ContactOutputModel&) const = default;
};

/// `Crm.Contracts.Customers.CustomerPhoneModel`.
struct CustomerPhoneModel {
  std::string phone_number{};
  bool do_not_text{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomerPhoneModel&) const = default;
};

/// `Crm.Customers.CustomerType`.
enum class CustomerType : std::int32_t {
  kResidential,
  kCommercial,
};
const detail::EnumTable& enum_table(CustomerType) noexcept;

/// `Memberships.MembershipTypeModel`.
struct MembershipTypeModel {
  std::int64_t id{};
  bool active{};
  std::string name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const MembershipTypeModel&) const = default;
};

/// `Memberships.MembershipModel`.
struct MembershipModel {
  std::int64_t id{};
  bool active{};
  MembershipTypeModel type{};
  std::string status{};
  std::optional<Timestamp> from{};
  std::optional<Timestamp> to{};
  std::int64_t location_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const MembershipModel&) const = default;
};

/// `Crm.Contracts.Customers.CustomerModel`.
struct CustomerModel {
  std::int64_t id{};
  bool active{};
  /// At least 1 characters.
  std::string name{};
  std::string email{};
  std::optional<Decimal> balance{};
  bool do_not_mail{};
  AddressOutput address{};
  std::string import_id{};
  bool do_not_service{};
  OpenEnum<CustomerType> type{};
  std::vector<ContactOutputModel> contacts{};
  std::optional<std::int64_t> merged_to_id{};
  Timestamp modified_on{};
  std::vector<MembershipModel> memberships{};
  std::optional<bool> has_active_membership{};
  std::vector<CustomFieldApiModel> custom_fields{};
  Timestamp created_on{};
  std::optional<std::int64_t> created_by{};
  std::vector<CustomerPhoneModel> phone_settings{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomerModel&) const = default;
};

/// `Module.Telecom.Shared.CallAgentModel`.
struct SharedCallAgentModel {
  std::int64_t id{};
  std::string name{};
  std::optional<std::int64_t> external_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SharedCallAgentModel&) const = default;
};

/// `Module.Telecom.Shared.CallReasonModel`.
struct SharedCallReasonModel {
  std::int64_t id{};
  std::string name{};
  bool lead{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SharedCallReasonModel&) const = default;
};

/// `Module.Telecom.Shared.V2.CallModel`.
struct CallModel {
  std::int64_t id{};
  Timestamp received_on{};
  Duration duration{};
  std::string from{};
  std::string to{};
  OpenEnum<CallDirection> direction{};
  std::optional<OpenEnum<CallType>> call_type{};
  SharedCallReasonModel reason{};
  std::string recording_url{};
  std::string voice_mail_url{};
  NamedModel created_by{};
  CustomerModel customer{};
  CampaignModel campaign{};
  Timestamp modified_on{};
  SharedCallAgentModel agent{};
  std::string sid{};
  std::vector<TagResponseModel> tags{};
  Timestamp created_on{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CallModel&) const = default;
};

/// `JobTypeModel`.
struct JobTypeModel {
  std::int64_t id{};
  /// At least 1 characters.
  std::string name{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JobTypeModel&) const = default;
};

/// `Module.Telecom.Shared.V2.BundleCallModel`.
struct BundleCallModel {
  std::int64_t id{};
  std::string job_number{};
  std::int64_t project_id{};
  BusinessUnitModel business_unit{};
  JobTypeModel type{};
  CallModel lead_call{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const BundleCallModel&) const = default;
};

/// `ContactInputModel`.
struct ContactInputModel {
  Field<std::int64_t> id{};
  Required<std::string> type;
  Required<std::string> value;
  Required<std::string> memo;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ContactInputModel&) const = default;
};

/// `CustomerInModel`.
struct CustomerInModel {
  Required<std::int64_t> id;
  Required<std::string> name;
  Required<AddressInput> address;
  Required<std::vector<ContactInputModel>> contacts;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomerInModel&) const = default;
};

/// `LocationInModel`.
struct LocationInModel {
  Required<std::int64_t> id;
  Required<std::string> name;
  Required<AddressInput> address;
  Required<std::vector<ContactInputModel>> contacts;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const LocationInModel&) const = default;
};

/// `Module.Telecom.Shared.ReasonInModel`.
struct ReasonInModel {
  Required<std::string> name;
  Required<bool> lead;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ReasonInModel&) const = default;
};

/// `Module.Telecom.Shared.CallInUpdateModelV2`.
struct CallInUpdateModelV2 {
  Field<std::int64_t> call_id{};
  Field<OpenEnum<CallType>> call_type{};
  std::optional<std::string> excuse_memo{};
  Field<std::int64_t> campaign_id{};
  Field<std::int64_t> job_id{};
  Field<std::int64_t> agent_id{};
  std::optional<ReasonInModel> reason{};
  std::optional<CustomerInModel> customer{};
  std::optional<LocationInModel> location{};
  std::optional<std::string> tag{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CallInUpdateModelV2&) const = default;
};

/// `Module.Telecom.Shared.DetailedCallModel`.
struct DetailedCallModel {
  std::int64_t id{};
  Timestamp received_on{};
  Duration duration{};
  std::string from{};
  std::string to{};
  OpenEnum<CallDirection> direction{};
  std::optional<OpenEnum<CallType>> call_type{};
  SharedCallReasonModel reason{};
  std::string recording_url{};
  std::string voice_mail_url{};
  NamedModel created_by{};
  CustomerModel customer{};
  CampaignModel campaign{};
  Timestamp modified_on{};
  SharedCallAgentModel agent{};
  std::string sid{};
  std::vector<TagResponseModel> tags{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const DetailedCallModel&) const = default;
};

/// `Module.Telecom.Shared.DetailedBundleCallModel`.
struct DetailedBundleCallModel {
  std::int64_t id{};
  std::string job_number{};
  std::int64_t project_id{};
  BusinessUnitModel business_unit{};
  JobTypeModel type{};
  DetailedCallModel lead_call{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const DetailedBundleCallModel&) const = default;
};

}  // namespace servicetitan::telecom
