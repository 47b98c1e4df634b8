// Generated from specs/telecom.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/telecom/calls_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::telecom {

namespace tables::address_input {
using T = AddressInput;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"street", offsetof(T, street), &detail::type_of<decltype(T::street)>, true},
    {"unit", offsetof(T, unit), &detail::type_of<decltype(T::unit)>, true},
    {"country", offsetof(T, country), &detail::type_of<decltype(T::country)>, true},
    {"city", offsetof(T, city), &detail::type_of<decltype(T::city)>, true},
    {"state", offsetof(T, state), &detail::type_of<decltype(T::state)>, true},
    {"zip", offsetof(T, zip), &detail::type_of<decltype(T::zip)>, true},
    {"latitude", offsetof(T, latitude), &detail::type_of<decltype(T::latitude)>},
    {"longitude", offsetof(T, longitude), &detail::type_of<decltype(T::longitude)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .street = detail::unset,
      .unit = detail::unset,
      .country = detail::unset,
      .city = detail::unset,
      .state = detail::unset,
      .zip = detail::unset,
  };
}
}  // namespace tables::address_input
constinit const detail::Object AddressInput::kObject{
    "AddressInput", tables::address_input::kMembers, std::size(tables::address_input::kMembers),
    offsetof(AddressInput, extra), &tables::address_input::make};

namespace tables::address_output {
using T = AddressOutput;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"street", offsetof(T, street), &detail::type_of<decltype(T::street)>, true},
    {"unit", offsetof(T, unit), &detail::type_of<decltype(T::unit)>, true},
    {"country", offsetof(T, country), &detail::type_of<decltype(T::country)>, true},
    {"city", offsetof(T, city), &detail::type_of<decltype(T::city)>, true},
    {"state", offsetof(T, state), &detail::type_of<decltype(T::state)>, true},
    {"zip", offsetof(T, zip), &detail::type_of<decltype(T::zip)>, true},
    {"streetAddress", offsetof(T, street_address), &detail::type_of<decltype(T::street_address)>,
     true},
    {"latitude", offsetof(T, latitude), &detail::type_of<decltype(T::latitude)>},
    {"longitude", offsetof(T, longitude), &detail::type_of<decltype(T::longitude)>},
};
}  // namespace tables::address_output
constinit const detail::Object AddressOutput::kObject{
    "AddressOutput", tables::address_output::kMembers, std::size(tables::address_output::kMembers),
    offsetof(AddressOutput, extra), &detail::construct<AddressOutput>};

namespace tables::business_unit_address_model {
using T = BusinessUnitAddressModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"street", offsetof(T, street), &detail::type_of<decltype(T::street)>, true},
    {"unit", offsetof(T, unit), &detail::type_of<decltype(T::unit)>, true},
    {"city", offsetof(T, city), &detail::type_of<decltype(T::city)>, true},
    {"state", offsetof(T, state), &detail::type_of<decltype(T::state)>, true},
    {"zip", offsetof(T, zip), &detail::type_of<decltype(T::zip)>, true},
    {"country", offsetof(T, country), &detail::type_of<decltype(T::country)>, true},
};
}  // namespace tables::business_unit_address_model
constinit const detail::Object BusinessUnitAddressModel::kObject{
    "BusinessUnitAddressModel", tables::business_unit_address_model::kMembers,
    std::size(tables::business_unit_address_model::kMembers),
    offsetof(BusinessUnitAddressModel, extra), &detail::construct<BusinessUnitAddressModel>};

namespace tables::business_unit_tenant_model {
using T = BusinessUnitTenantModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"quickbooksClass", offsetof(T, quickbooks_class),
     &detail::type_of<decltype(T::quickbooks_class)>, true},
    {"accountCode", offsetof(T, account_code), &detail::type_of<decltype(T::account_code)>, true},
    {"franchiseId", offsetof(T, franchise_id), &detail::type_of<decltype(T::franchise_id)>, true},
    {"conceptCode", offsetof(T, concept_code), &detail::type_of<decltype(T::concept_code)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::business_unit_tenant_model
constinit const detail::Object BusinessUnitTenantModel::kObject{
    "BusinessUnitTenantModel", tables::business_unit_tenant_model::kMembers,
    std::size(tables::business_unit_tenant_model::kMembers),
    offsetof(BusinessUnitTenantModel, extra), &detail::construct<BusinessUnitTenantModel>};

namespace tables::business_unit_model {
using T = BusinessUnitModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"officialName", offsetof(T, official_name), &detail::type_of<decltype(T::official_name)>,
     true},
    {"email", offsetof(T, email), &detail::type_of<decltype(T::email)>, true},
    {"currency", offsetof(T, currency), &detail::type_of<decltype(T::currency)>, true},
    {"phoneNumber", offsetof(T, phone_number), &detail::type_of<decltype(T::phone_number)>, true},
    {"invoiceHeader", offsetof(T, invoice_header), &detail::type_of<decltype(T::invoice_header)>,
     true},
    {"invoiceMessage", offsetof(T, invoice_message), &detail::type_of<decltype(T::invoice_message)>,
     true},
    {"defaultTaxRate", offsetof(T, default_tax_rate),
     &detail::type_of<decltype(T::default_tax_rate)>, true},
    {"authorizationParagraph", offsetof(T, authorization_paragraph),
     &detail::type_of<decltype(T::authorization_paragraph)>, true},
    {"acknowledgementParagraph", offsetof(T, acknowledgement_paragraph),
     &detail::type_of<decltype(T::acknowledgement_paragraph)>, true},
    {"address", offsetof(T, address), &detail::type_of<decltype(T::address)>, true},
    {"materialSku", offsetof(T, material_sku), &detail::type_of<decltype(T::material_sku)>, true},
    {"quickbooksClass", offsetof(T, quickbooks_class),
     &detail::type_of<decltype(T::quickbooks_class)>, true},
    {"accountCode", offsetof(T, account_code), &detail::type_of<decltype(T::account_code)>, true},
    {"franchiseId", offsetof(T, franchise_id), &detail::type_of<decltype(T::franchise_id)>, true},
    {"conceptCode", offsetof(T, concept_code), &detail::type_of<decltype(T::concept_code)>, true},
    {"corporateContractNumber", offsetof(T, corporate_contract_number),
     &detail::type_of<decltype(T::corporate_contract_number)>, true},
    {"tenant", offsetof(T, tenant), &detail::type_of<decltype(T::tenant)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::business_unit_model
constinit const detail::Object BusinessUnitModel::kObject{
    "BusinessUnitModel", tables::business_unit_model::kMembers,
    std::size(tables::business_unit_model::kMembers), offsetof(BusinessUnitModel, extra),
    &detail::construct<BusinessUnitModel>};

namespace tables::call_direction {
using T = CallDirection;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Inbound", static_cast<std::int32_t>(T::kInbound)},
    {"Outbound", static_cast<std::int32_t>(T::kOutbound)},
};
}  // namespace tables::call_direction
const detail::EnumTable& enum_table(CallDirection) noexcept {
  static constexpr detail::EnumTable table{
      "CallDirection", tables::call_direction::kValues, std::size(tables::call_direction::kValues)};
  return table;
}

namespace tables::call_type {
using T = CallType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Abandoned", static_cast<std::int32_t>(T::kAbandoned)},
    {"Unbooked", static_cast<std::int32_t>(T::kUnbooked)},
    {"Excused", static_cast<std::int32_t>(T::kExcused)},
    {"Booked", static_cast<std::int32_t>(T::kBooked)},
    {"NotLead", static_cast<std::int32_t>(T::kNotLead)},
};
}  // namespace tables::call_type
const detail::EnumTable& enum_table(CallType) noexcept {
  static constexpr detail::EnumTable table{
      "CallType", tables::call_type::kValues, std::size(tables::call_type::kValues)};
  return table;
}

namespace tables::campaign_category_model {
using T = CampaignCategoryModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::campaign_category_model
constinit const detail::Object CampaignCategoryModel::kObject{
    "CampaignCategoryModel", tables::campaign_category_model::kMembers,
    std::size(tables::campaign_category_model::kMembers), offsetof(CampaignCategoryModel, extra),
    &detail::construct<CampaignCategoryModel>};

namespace tables::campaign_model {
using T = CampaignModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"isDefaultCampaign", offsetof(T, is_default_campaign),
     &detail::type_of<decltype(T::is_default_campaign)>},
    {"category", offsetof(T, category), &detail::type_of<decltype(T::category)>},
    {"source", offsetof(T, source), &detail::type_of<decltype(T::source)>},
    {"otherSource", offsetof(T, other_source), &detail::type_of<decltype(T::other_source)>},
    {"businessUnit", offsetof(T, business_unit), &detail::type_of<decltype(T::business_unit)>},
    {"medium", offsetof(T, medium), &detail::type_of<decltype(T::medium)>},
    {"otherMedium", offsetof(T, other_medium), &detail::type_of<decltype(T::other_medium)>},
    {"dnis", offsetof(T, dnis), &detail::type_of<decltype(T::dnis)>},
};
}  // namespace tables::campaign_model
constinit const detail::Object CampaignModel::kObject{
    "CampaignModel", tables::campaign_model::kMembers, std::size(tables::campaign_model::kMembers),
    offsetof(CampaignModel, extra), &detail::construct<CampaignModel>};

namespace tables::contact_output_model {
using T = ContactOutputModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::contact_output_model
constinit const detail::Object ContactOutputModel::kObject{
    "ContactOutputModel", tables::contact_output_model::kMembers,
    std::size(tables::contact_output_model::kMembers), offsetof(ContactOutputModel, extra),
    &detail::construct<ContactOutputModel>};

namespace tables::customer_phone_model {
using T = CustomerPhoneModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"phoneNumber", offsetof(T, phone_number), &detail::type_of<decltype(T::phone_number)>, true},
    {"doNotText", offsetof(T, do_not_text), &detail::type_of<decltype(T::do_not_text)>, true},
};
}  // namespace tables::customer_phone_model
constinit const detail::Object CustomerPhoneModel::kObject{
    "CustomerPhoneModel", tables::customer_phone_model::kMembers,
    std::size(tables::customer_phone_model::kMembers), offsetof(CustomerPhoneModel, extra),
    &detail::construct<CustomerPhoneModel>};

namespace tables::customer_type {
using T = CustomerType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Residential", static_cast<std::int32_t>(T::kResidential)},
    {"Commercial", static_cast<std::int32_t>(T::kCommercial)},
};
}  // namespace tables::customer_type
const detail::EnumTable& enum_table(CustomerType) noexcept {
  static constexpr detail::EnumTable table{
      "CustomerType", tables::customer_type::kValues, std::size(tables::customer_type::kValues)};
  return table;
}

namespace tables::membership_type_model {
using T = MembershipTypeModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
};
}  // namespace tables::membership_type_model
constinit const detail::Object MembershipTypeModel::kObject{
    "MembershipTypeModel", tables::membership_type_model::kMembers,
    std::size(tables::membership_type_model::kMembers), offsetof(MembershipTypeModel, extra),
    &detail::construct<MembershipTypeModel>};

namespace tables::membership_model {
using T = MembershipModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"to", offsetof(T, to), &detail::type_of<decltype(T::to)>},
    {"locationId", offsetof(T, location_id), &detail::type_of<decltype(T::location_id)>, true},
};
}  // namespace tables::membership_model
constinit const detail::Object MembershipModel::kObject{
    "MembershipModel", tables::membership_model::kMembers,
    std::size(tables::membership_model::kMembers), offsetof(MembershipModel, extra),
    &detail::construct<MembershipModel>};

namespace tables::customer_model {
using T = CustomerModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"email", offsetof(T, email), &detail::type_of<decltype(T::email)>, true},
    {"balance", offsetof(T, balance), &detail::type_of<decltype(T::balance)>},
    {"doNotMail", offsetof(T, do_not_mail), &detail::type_of<decltype(T::do_not_mail)>, true},
    {"address", offsetof(T, address), &detail::type_of<decltype(T::address)>, true},
    {"importId", offsetof(T, import_id), &detail::type_of<decltype(T::import_id)>, true},
    {"doNotService", offsetof(T, do_not_service), &detail::type_of<decltype(T::do_not_service)>,
     true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"contacts", offsetof(T, contacts), &detail::type_of<decltype(T::contacts)>, true},
    {"mergedToId", offsetof(T, merged_to_id), &detail::type_of<decltype(T::merged_to_id)>},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"memberships", offsetof(T, memberships), &detail::type_of<decltype(T::memberships)>, true},
    {"hasActiveMembership", offsetof(T, has_active_membership),
     &detail::type_of<decltype(T::has_active_membership)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>,
     true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"createdBy", offsetof(T, created_by), &detail::type_of<decltype(T::created_by)>},
    {"phoneSettings", offsetof(T, phone_settings), &detail::type_of<decltype(T::phone_settings)>,
     true},
};
}  // namespace tables::customer_model
constinit const detail::Object CustomerModel::kObject{
    "CustomerModel", tables::customer_model::kMembers, std::size(tables::customer_model::kMembers),
    offsetof(CustomerModel, extra), &detail::construct<CustomerModel>};

namespace tables::shared_call_agent_model {
using T = SharedCallAgentModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"externalId", offsetof(T, external_id), &detail::type_of<decltype(T::external_id)>},
};
}  // namespace tables::shared_call_agent_model
constinit const detail::Object SharedCallAgentModel::kObject{
    "SharedCallAgentModel", tables::shared_call_agent_model::kMembers,
    std::size(tables::shared_call_agent_model::kMembers), offsetof(SharedCallAgentModel, extra),
    &detail::construct<SharedCallAgentModel>};

namespace tables::shared_call_reason_model {
using T = SharedCallReasonModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"lead", offsetof(T, lead), &detail::type_of<decltype(T::lead)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::shared_call_reason_model
constinit const detail::Object SharedCallReasonModel::kObject{
    "SharedCallReasonModel", tables::shared_call_reason_model::kMembers,
    std::size(tables::shared_call_reason_model::kMembers), offsetof(SharedCallReasonModel, extra),
    &detail::construct<SharedCallReasonModel>};

namespace tables::call_model {
using T = CallModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"receivedOn", offsetof(T, received_on), &detail::type_of<decltype(T::received_on)>, true},
    {"duration", offsetof(T, duration), &detail::type_of<decltype(T::duration)>, true},
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>, true},
    {"to", offsetof(T, to), &detail::type_of<decltype(T::to)>, true},
    {"direction", offsetof(T, direction), &detail::type_of<decltype(T::direction)>, true},
    {"callType", offsetof(T, call_type), &detail::type_of<decltype(T::call_type)>},
    {"reason", offsetof(T, reason), &detail::type_of<decltype(T::reason)>, true},
    {"recordingUrl", offsetof(T, recording_url), &detail::type_of<decltype(T::recording_url)>,
     true},
    {"voiceMailUrl", offsetof(T, voice_mail_url), &detail::type_of<decltype(T::voice_mail_url)>,
     true},
    {"createdBy", offsetof(T, created_by), &detail::type_of<decltype(T::created_by)>, true},
    {"customer", offsetof(T, customer), &detail::type_of<decltype(T::customer)>, true},
    {"campaign", offsetof(T, campaign), &detail::type_of<decltype(T::campaign)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"agent", offsetof(T, agent), &detail::type_of<decltype(T::agent)>, true},
    {"sid", offsetof(T, sid), &detail::type_of<decltype(T::sid)>, true},
    {"tags", offsetof(T, tags), &detail::type_of<decltype(T::tags)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::call_model
constinit const detail::Object CallModel::kObject{
    "CallModel", tables::call_model::kMembers, std::size(tables::call_model::kMembers),
    offsetof(CallModel, extra), &detail::construct<CallModel>};

namespace tables::job_type_model {
using T = JobTypeModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::job_type_model
constinit const detail::Object JobTypeModel::kObject{
    "JobTypeModel", tables::job_type_model::kMembers, std::size(tables::job_type_model::kMembers),
    offsetof(JobTypeModel, extra), &detail::construct<JobTypeModel>};

namespace tables::bundle_call_model {
using T = BundleCallModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"jobNumber", offsetof(T, job_number), &detail::type_of<decltype(T::job_number)>, true},
    {"projectId", offsetof(T, project_id), &detail::type_of<decltype(T::project_id)>, true},
    {"businessUnit", offsetof(T, business_unit), &detail::type_of<decltype(T::business_unit)>,
     true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"leadCall", offsetof(T, lead_call), &detail::type_of<decltype(T::lead_call)>, true},
};
}  // namespace tables::bundle_call_model
constinit const detail::Object BundleCallModel::kObject{
    "BundleCallModel", tables::bundle_call_model::kMembers,
    std::size(tables::bundle_call_model::kMembers), offsetof(BundleCallModel, extra),
    &detail::construct<BundleCallModel>};

namespace tables::contact_input_model {
using T = ContactInputModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.type = detail::unset, .value = detail::unset, .memo = detail::unset};
}
}  // namespace tables::contact_input_model
constinit const detail::Object ContactInputModel::kObject{
    "ContactInputModel", tables::contact_input_model::kMembers,
    std::size(tables::contact_input_model::kMembers), offsetof(ContactInputModel, extra),
    &tables::contact_input_model::make};

namespace tables::customer_in_model {
using T = CustomerInModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"address", offsetof(T, address), &detail::type_of<decltype(T::address)>, true},
    {"contacts", offsetof(T, contacts), &detail::type_of<decltype(T::contacts)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .id = detail::unset,
      .name = detail::unset,
      .address = detail::unset,
      .contacts = detail::unset,
  };
}
}  // namespace tables::customer_in_model
constinit const detail::Object CustomerInModel::kObject{
    "CustomerInModel", tables::customer_in_model::kMembers,
    std::size(tables::customer_in_model::kMembers), offsetof(CustomerInModel, extra),
    &tables::customer_in_model::make};

namespace tables::location_in_model {
using T = LocationInModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"address", offsetof(T, address), &detail::type_of<decltype(T::address)>, true},
    {"contacts", offsetof(T, contacts), &detail::type_of<decltype(T::contacts)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .id = detail::unset,
      .name = detail::unset,
      .address = detail::unset,
      .contacts = detail::unset,
  };
}
}  // namespace tables::location_in_model
constinit const detail::Object LocationInModel::kObject{
    "LocationInModel", tables::location_in_model::kMembers,
    std::size(tables::location_in_model::kMembers), offsetof(LocationInModel, extra),
    &tables::location_in_model::make};

namespace tables::reason_in_model {
using T = ReasonInModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"lead", offsetof(T, lead), &detail::type_of<decltype(T::lead)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.name = detail::unset, .lead = detail::unset};
}
}  // namespace tables::reason_in_model
constinit const detail::Object ReasonInModel::kObject{
    "ReasonInModel", tables::reason_in_model::kMembers,
    std::size(tables::reason_in_model::kMembers), offsetof(ReasonInModel, extra),
    &tables::reason_in_model::make};

namespace tables::call_in_update_model_v2 {
using T = CallInUpdateModelV2;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"callId", offsetof(T, call_id), &detail::type_of<decltype(T::call_id)>},
    {"callType", offsetof(T, call_type), &detail::type_of<decltype(T::call_type)>},
    {"excuseMemo", offsetof(T, excuse_memo), &detail::type_of<decltype(T::excuse_memo)>},
    {"campaignId", offsetof(T, campaign_id), &detail::type_of<decltype(T::campaign_id)>},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"agentId", offsetof(T, agent_id), &detail::type_of<decltype(T::agent_id)>},
    {"reason", offsetof(T, reason), &detail::type_of<decltype(T::reason)>},
    {"customer", offsetof(T, customer), &detail::type_of<decltype(T::customer)>},
    {"location", offsetof(T, location), &detail::type_of<decltype(T::location)>},
    {"tag", offsetof(T, tag), &detail::type_of<decltype(T::tag)>},
};
}  // namespace tables::call_in_update_model_v2
constinit const detail::Object CallInUpdateModelV2::kObject{
    "CallInUpdateModelV2", tables::call_in_update_model_v2::kMembers,
    std::size(tables::call_in_update_model_v2::kMembers), offsetof(CallInUpdateModelV2, extra),
    &detail::construct<CallInUpdateModelV2>};

namespace tables::detailed_call_model {
using T = DetailedCallModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"receivedOn", offsetof(T, received_on), &detail::type_of<decltype(T::received_on)>, true},
    {"duration", offsetof(T, duration), &detail::type_of<decltype(T::duration)>, true},
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>, true},
    {"to", offsetof(T, to), &detail::type_of<decltype(T::to)>, true},
    {"direction", offsetof(T, direction), &detail::type_of<decltype(T::direction)>, true},
    {"callType", offsetof(T, call_type), &detail::type_of<decltype(T::call_type)>},
    {"reason", offsetof(T, reason), &detail::type_of<decltype(T::reason)>, true},
    {"recordingUrl", offsetof(T, recording_url), &detail::type_of<decltype(T::recording_url)>,
     true},
    {"voiceMailUrl", offsetof(T, voice_mail_url), &detail::type_of<decltype(T::voice_mail_url)>,
     true},
    {"createdBy", offsetof(T, created_by), &detail::type_of<decltype(T::created_by)>, true},
    {"customer", offsetof(T, customer), &detail::type_of<decltype(T::customer)>, true},
    {"campaign", offsetof(T, campaign), &detail::type_of<decltype(T::campaign)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"agent", offsetof(T, agent), &detail::type_of<decltype(T::agent)>, true},
    {"sid", offsetof(T, sid), &detail::type_of<decltype(T::sid)>, true},
    {"tags", offsetof(T, tags), &detail::type_of<decltype(T::tags)>, true},
};
}  // namespace tables::detailed_call_model
constinit const detail::Object DetailedCallModel::kObject{
    "DetailedCallModel", tables::detailed_call_model::kMembers,
    std::size(tables::detailed_call_model::kMembers), offsetof(DetailedCallModel, extra),
    &detail::construct<DetailedCallModel>};

namespace tables::detailed_bundle_call_model {
using T = DetailedBundleCallModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"jobNumber", offsetof(T, job_number), &detail::type_of<decltype(T::job_number)>, true},
    {"projectId", offsetof(T, project_id), &detail::type_of<decltype(T::project_id)>, true},
    {"businessUnit", offsetof(T, business_unit), &detail::type_of<decltype(T::business_unit)>,
     true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"leadCall", offsetof(T, lead_call), &detail::type_of<decltype(T::lead_call)>, true},
};
}  // namespace tables::detailed_bundle_call_model
constinit const detail::Object DetailedBundleCallModel::kObject{
    "DetailedBundleCallModel", tables::detailed_bundle_call_model::kMembers,
    std::size(tables::detailed_bundle_call_model::kMembers),
    offsetof(DetailedBundleCallModel, extra), &detail::construct<DetailedBundleCallModel>};

}  // namespace servicetitan::telecom
