// Generated from specs/telecom.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/telecom/calls_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::telecom {

namespace tables {

extern const detail::Member kAddressInput[];
const detail::Member kAddressInput[] = {
    {"street", offsetof(AddressInput, street), &detail::type_of<decltype(AddressInput::street)>,
     true},
    {"unit", offsetof(AddressInput, unit), &detail::type_of<decltype(AddressInput::unit)>, true},
    {"country", offsetof(AddressInput, country), &detail::type_of<decltype(AddressInput::country)>,
     true},
    {"city", offsetof(AddressInput, city), &detail::type_of<decltype(AddressInput::city)>, true},
    {"state", offsetof(AddressInput, state), &detail::type_of<decltype(AddressInput::state)>, true},
    {"zip", offsetof(AddressInput, zip), &detail::type_of<decltype(AddressInput::zip)>, true},
    {"latitude", offsetof(AddressInput, latitude),
     &detail::type_of<decltype(AddressInput::latitude)>},
    {"longitude", offsetof(AddressInput, longitude),
     &detail::type_of<decltype(AddressInput::longitude)>},
};
void make_address_input(void* place) {
  ::new (place) AddressInput{
      .street = detail::unset,
      .unit = detail::unset,
      .country = detail::unset,
      .city = detail::unset,
      .state = detail::unset,
      .zip = detail::unset,
  };
}

extern const detail::Member kAddressOutput[];
const detail::Member kAddressOutput[] = {
    {"street", offsetof(AddressOutput, street), &detail::type_of<decltype(AddressOutput::street)>,
     true},
    {"unit", offsetof(AddressOutput, unit), &detail::type_of<decltype(AddressOutput::unit)>, true},
    {"country", offsetof(AddressOutput, country),
     &detail::type_of<decltype(AddressOutput::country)>, true},
    {"city", offsetof(AddressOutput, city), &detail::type_of<decltype(AddressOutput::city)>, true},
    {"state", offsetof(AddressOutput, state), &detail::type_of<decltype(AddressOutput::state)>,
     true},
    {"zip", offsetof(AddressOutput, zip), &detail::type_of<decltype(AddressOutput::zip)>, true},
    {"streetAddress", offsetof(AddressOutput, street_address),
     &detail::type_of<decltype(AddressOutput::street_address)>, true},
    {"latitude", offsetof(AddressOutput, latitude),
     &detail::type_of<decltype(AddressOutput::latitude)>},
    {"longitude", offsetof(AddressOutput, longitude),
     &detail::type_of<decltype(AddressOutput::longitude)>},
};

extern const detail::Member kBusinessUnitAddressModel[];
const detail::Member kBusinessUnitAddressModel[] = {
    {"street", offsetof(BusinessUnitAddressModel, street),
     &detail::type_of<decltype(BusinessUnitAddressModel::street)>, true},
    {"unit", offsetof(BusinessUnitAddressModel, unit),
     &detail::type_of<decltype(BusinessUnitAddressModel::unit)>, true},
    {"city", offsetof(BusinessUnitAddressModel, city),
     &detail::type_of<decltype(BusinessUnitAddressModel::city)>, true},
    {"state", offsetof(BusinessUnitAddressModel, state),
     &detail::type_of<decltype(BusinessUnitAddressModel::state)>, true},
    {"zip", offsetof(BusinessUnitAddressModel, zip),
     &detail::type_of<decltype(BusinessUnitAddressModel::zip)>, true},
    {"country", offsetof(BusinessUnitAddressModel, country),
     &detail::type_of<decltype(BusinessUnitAddressModel::country)>, true},
};

extern const detail::Member kBusinessUnitTenantModel[];
const detail::Member kBusinessUnitTenantModel[] = {
    {"id", offsetof(BusinessUnitTenantModel, id),
     &detail::type_of<decltype(BusinessUnitTenantModel::id)>, true},
    {"name", offsetof(BusinessUnitTenantModel, name),
     &detail::type_of<decltype(BusinessUnitTenantModel::name)>, true},
    {"quickbooksClass", offsetof(BusinessUnitTenantModel, quickbooks_class),
     &detail::type_of<decltype(BusinessUnitTenantModel::quickbooks_class)>, true},
    {"accountCode", offsetof(BusinessUnitTenantModel, account_code),
     &detail::type_of<decltype(BusinessUnitTenantModel::account_code)>, true},
    {"franchiseId", offsetof(BusinessUnitTenantModel, franchise_id),
     &detail::type_of<decltype(BusinessUnitTenantModel::franchise_id)>, true},
    {"conceptCode", offsetof(BusinessUnitTenantModel, concept_code),
     &detail::type_of<decltype(BusinessUnitTenantModel::concept_code)>, true},
    {"modifiedOn", offsetof(BusinessUnitTenantModel, modified_on),
     &detail::type_of<decltype(BusinessUnitTenantModel::modified_on)>, true},
};

extern const detail::Member kBusinessUnitModel[];
const detail::Member kBusinessUnitModel[] = {
    {"id", offsetof(BusinessUnitModel, id), &detail::type_of<decltype(BusinessUnitModel::id)>,
     true},
    {"active", offsetof(BusinessUnitModel, active),
     &detail::type_of<decltype(BusinessUnitModel::active)>, true},
    {"name", offsetof(BusinessUnitModel, name),
     &detail::type_of<decltype(BusinessUnitModel::name)>, true},
    {"officialName", offsetof(BusinessUnitModel, official_name),
     &detail::type_of<decltype(BusinessUnitModel::official_name)>, true},
    {"email", offsetof(BusinessUnitModel, email),
     &detail::type_of<decltype(BusinessUnitModel::email)>, true},
    {"currency", offsetof(BusinessUnitModel, currency),
     &detail::type_of<decltype(BusinessUnitModel::currency)>, true},
    {"phoneNumber", offsetof(BusinessUnitModel, phone_number),
     &detail::type_of<decltype(BusinessUnitModel::phone_number)>, true},
    {"invoiceHeader", offsetof(BusinessUnitModel, invoice_header),
     &detail::type_of<decltype(BusinessUnitModel::invoice_header)>, true},
    {"invoiceMessage", offsetof(BusinessUnitModel, invoice_message),
     &detail::type_of<decltype(BusinessUnitModel::invoice_message)>, true},
    {"defaultTaxRate", offsetof(BusinessUnitModel, default_tax_rate),
     &detail::type_of<decltype(BusinessUnitModel::default_tax_rate)>, true},
    {"authorizationParagraph", offsetof(BusinessUnitModel, authorization_paragraph),
     &detail::type_of<decltype(BusinessUnitModel::authorization_paragraph)>, true},
    {"acknowledgementParagraph", offsetof(BusinessUnitModel, acknowledgement_paragraph),
     &detail::type_of<decltype(BusinessUnitModel::acknowledgement_paragraph)>, true},
    {"address", offsetof(BusinessUnitModel, address),
     &detail::type_of<decltype(BusinessUnitModel::address)>, true},
    {"materialSku", offsetof(BusinessUnitModel, material_sku),
     &detail::type_of<decltype(BusinessUnitModel::material_sku)>, true},
    {"quickbooksClass", offsetof(BusinessUnitModel, quickbooks_class),
     &detail::type_of<decltype(BusinessUnitModel::quickbooks_class)>, true},
    {"accountCode", offsetof(BusinessUnitModel, account_code),
     &detail::type_of<decltype(BusinessUnitModel::account_code)>, true},
    {"franchiseId", offsetof(BusinessUnitModel, franchise_id),
     &detail::type_of<decltype(BusinessUnitModel::franchise_id)>, true},
    {"conceptCode", offsetof(BusinessUnitModel, concept_code),
     &detail::type_of<decltype(BusinessUnitModel::concept_code)>, true},
    {"corporateContractNumber", offsetof(BusinessUnitModel, corporate_contract_number),
     &detail::type_of<decltype(BusinessUnitModel::corporate_contract_number)>, true},
    {"tenant", offsetof(BusinessUnitModel, tenant),
     &detail::type_of<decltype(BusinessUnitModel::tenant)>, true},
    {"modifiedOn", offsetof(BusinessUnitModel, modified_on),
     &detail::type_of<decltype(BusinessUnitModel::modified_on)>, true},
};

extern const detail::EnumValue kCallDirection[];
const detail::EnumValue kCallDirection[] = {
    {"Inbound", static_cast<std::int32_t>(CallDirection::kInbound)},
    {"Outbound", static_cast<std::int32_t>(CallDirection::kOutbound)},
};

extern const detail::EnumValue kCallType[];
const detail::EnumValue kCallType[] = {
    {"Abandoned", static_cast<std::int32_t>(CallType::kAbandoned)},
    {"Unbooked", static_cast<std::int32_t>(CallType::kUnbooked)},
    {"Excused", static_cast<std::int32_t>(CallType::kExcused)},
    {"Booked", static_cast<std::int32_t>(CallType::kBooked)},
    {"NotLead", static_cast<std::int32_t>(CallType::kNotLead)},
};

extern const detail::Member kCampaignCategoryModel[];
const detail::Member kCampaignCategoryModel[] = {
    {"id", offsetof(CampaignCategoryModel, id),
     &detail::type_of<decltype(CampaignCategoryModel::id)>, true},
    {"name", offsetof(CampaignCategoryModel, name),
     &detail::type_of<decltype(CampaignCategoryModel::name)>, true},
    {"active", offsetof(CampaignCategoryModel, active),
     &detail::type_of<decltype(CampaignCategoryModel::active)>, true},
};

extern const detail::Member kCampaignModel[];
const detail::Member kCampaignModel[] = {
    {"id", offsetof(CampaignModel, id), &detail::type_of<decltype(CampaignModel::id)>, true},
    {"name", offsetof(CampaignModel, name), &detail::type_of<decltype(CampaignModel::name)>, true},
    {"modifiedOn", offsetof(CampaignModel, modified_on),
     &detail::type_of<decltype(CampaignModel::modified_on)>, true},
    {"createdOn", offsetof(CampaignModel, created_on),
     &detail::type_of<decltype(CampaignModel::created_on)>, true},
    {"active", offsetof(CampaignModel, active), &detail::type_of<decltype(CampaignModel::active)>,
     true},
    {"isDefaultCampaign", offsetof(CampaignModel, is_default_campaign),
     &detail::type_of<decltype(CampaignModel::is_default_campaign)>},
    {"category", offsetof(CampaignModel, category),
     &detail::type_of<decltype(CampaignModel::category)>},
    {"source", offsetof(CampaignModel, source), &detail::type_of<decltype(CampaignModel::source)>},
    {"otherSource", offsetof(CampaignModel, other_source),
     &detail::type_of<decltype(CampaignModel::other_source)>},
    {"businessUnit", offsetof(CampaignModel, business_unit),
     &detail::type_of<decltype(CampaignModel::business_unit)>},
    {"medium", offsetof(CampaignModel, medium), &detail::type_of<decltype(CampaignModel::medium)>},
    {"otherMedium", offsetof(CampaignModel, other_medium),
     &detail::type_of<decltype(CampaignModel::other_medium)>},
    {"dnis", offsetof(CampaignModel, dnis), &detail::type_of<decltype(CampaignModel::dnis)>},
};

extern const detail::Member kContactOutputModel[];
const detail::Member kContactOutputModel[] = {
    {"id", offsetof(ContactOutputModel, id), &detail::type_of<decltype(ContactOutputModel::id)>},
    {"type", offsetof(ContactOutputModel, type),
     &detail::type_of<decltype(ContactOutputModel::type)>, true},
    {"value", offsetof(ContactOutputModel, value),
     &detail::type_of<decltype(ContactOutputModel::value)>, true},
    {"memo", offsetof(ContactOutputModel, memo),
     &detail::type_of<decltype(ContactOutputModel::memo)>, true},
    {"active", offsetof(ContactOutputModel, active),
     &detail::type_of<decltype(ContactOutputModel::active)>, true},
    {"modifiedOn", offsetof(ContactOutputModel, modified_on),
     &detail::type_of<decltype(ContactOutputModel::modified_on)>, true},
};

extern const detail::Member kCustomerPhoneModel[];
const detail::Member kCustomerPhoneModel[] = {
    {"phoneNumber", offsetof(CustomerPhoneModel, phone_number),
     &detail::type_of<decltype(CustomerPhoneModel::phone_number)>, true},
    {"doNotText", offsetof(CustomerPhoneModel, do_not_text),
     &detail::type_of<decltype(CustomerPhoneModel::do_not_text)>, true},
};

extern const detail::EnumValue kCustomerType[];
const detail::EnumValue kCustomerType[] = {
    {"Residential", static_cast<std::int32_t>(CustomerType::kResidential)},
    {"Commercial", static_cast<std::int32_t>(CustomerType::kCommercial)},
};

extern const detail::Member kMembershipTypeModel[];
const detail::Member kMembershipTypeModel[] = {
    {"id", offsetof(MembershipTypeModel, id), &detail::type_of<decltype(MembershipTypeModel::id)>,
     true},
    {"active", offsetof(MembershipTypeModel, active),
     &detail::type_of<decltype(MembershipTypeModel::active)>, true},
    {"name", offsetof(MembershipTypeModel, name),
     &detail::type_of<decltype(MembershipTypeModel::name)>, true},
};

extern const detail::Member kMembershipModel[];
const detail::Member kMembershipModel[] = {
    {"id", offsetof(MembershipModel, id), &detail::type_of<decltype(MembershipModel::id)>, true},
    {"active", offsetof(MembershipModel, active),
     &detail::type_of<decltype(MembershipModel::active)>, true},
    {"type", offsetof(MembershipModel, type), &detail::type_of<decltype(MembershipModel::type)>,
     true},
    {"status", offsetof(MembershipModel, status),
     &detail::type_of<decltype(MembershipModel::status)>, true},
    {"from", offsetof(MembershipModel, from), &detail::type_of<decltype(MembershipModel::from)>},
    {"to", offsetof(MembershipModel, to), &detail::type_of<decltype(MembershipModel::to)>},
    {"locationId", offsetof(MembershipModel, location_id),
     &detail::type_of<decltype(MembershipModel::location_id)>, true},
};

extern const detail::Member kCustomerModel[];
const detail::Member kCustomerModel[] = {
    {"id", offsetof(CustomerModel, id), &detail::type_of<decltype(CustomerModel::id)>, true},
    {"active", offsetof(CustomerModel, active), &detail::type_of<decltype(CustomerModel::active)>,
     true},
    {"name", offsetof(CustomerModel, name), &detail::type_of<decltype(CustomerModel::name)>, true},
    {"email", offsetof(CustomerModel, email), &detail::type_of<decltype(CustomerModel::email)>,
     true},
    {"balance", offsetof(CustomerModel, balance),
     &detail::type_of<decltype(CustomerModel::balance)>},
    {"doNotMail", offsetof(CustomerModel, do_not_mail),
     &detail::type_of<decltype(CustomerModel::do_not_mail)>, true},
    {"address", offsetof(CustomerModel, address),
     &detail::type_of<decltype(CustomerModel::address)>, true},
    {"importId", offsetof(CustomerModel, import_id),
     &detail::type_of<decltype(CustomerModel::import_id)>, true},
    {"doNotService", offsetof(CustomerModel, do_not_service),
     &detail::type_of<decltype(CustomerModel::do_not_service)>, true},
    {"type", offsetof(CustomerModel, type), &detail::type_of<decltype(CustomerModel::type)>, true},
    {"contacts", offsetof(CustomerModel, contacts),
     &detail::type_of<decltype(CustomerModel::contacts)>, true},
    {"mergedToId", offsetof(CustomerModel, merged_to_id),
     &detail::type_of<decltype(CustomerModel::merged_to_id)>},
    {"modifiedOn", offsetof(CustomerModel, modified_on),
     &detail::type_of<decltype(CustomerModel::modified_on)>, true},
    {"memberships", offsetof(CustomerModel, memberships),
     &detail::type_of<decltype(CustomerModel::memberships)>, true},
    {"hasActiveMembership", offsetof(CustomerModel, has_active_membership),
     &detail::type_of<decltype(CustomerModel::has_active_membership)>},
    {"customFields", offsetof(CustomerModel, custom_fields),
     &detail::type_of<decltype(CustomerModel::custom_fields)>, true},
    {"createdOn", offsetof(CustomerModel, created_on),
     &detail::type_of<decltype(CustomerModel::created_on)>, true},
    {"createdBy", offsetof(CustomerModel, created_by),
     &detail::type_of<decltype(CustomerModel::created_by)>},
    {"phoneSettings", offsetof(CustomerModel, phone_settings),
     &detail::type_of<decltype(CustomerModel::phone_settings)>, true},
};

extern const detail::Member kSharedCallAgentModel[];
const detail::Member kSharedCallAgentModel[] = {
    {"id", offsetof(SharedCallAgentModel, id),
     &detail::type_of<decltype(SharedCallAgentModel::id)>, true},
    {"name", offsetof(SharedCallAgentModel, name),
     &detail::type_of<decltype(SharedCallAgentModel::name)>, true},
    {"externalId", offsetof(SharedCallAgentModel, external_id),
     &detail::type_of<decltype(SharedCallAgentModel::external_id)>},
};

extern const detail::Member kSharedCallReasonModel[];
const detail::Member kSharedCallReasonModel[] = {
    {"id", offsetof(SharedCallReasonModel, id),
     &detail::type_of<decltype(SharedCallReasonModel::id)>, true},
    {"name", offsetof(SharedCallReasonModel, name),
     &detail::type_of<decltype(SharedCallReasonModel::name)>, true},
    {"lead", offsetof(SharedCallReasonModel, lead),
     &detail::type_of<decltype(SharedCallReasonModel::lead)>, true},
    {"active", offsetof(SharedCallReasonModel, active),
     &detail::type_of<decltype(SharedCallReasonModel::active)>, true},
};

extern const detail::Member kCallModel[];
const detail::Member kCallModel[] = {
    {"id", offsetof(CallModel, id), &detail::type_of<decltype(CallModel::id)>, true},
    {"receivedOn", offsetof(CallModel, received_on),
     &detail::type_of<decltype(CallModel::received_on)>, true},
    {"duration", offsetof(CallModel, duration), &detail::type_of<decltype(CallModel::duration)>,
     true},
    {"from", offsetof(CallModel, from), &detail::type_of<decltype(CallModel::from)>, true},
    {"to", offsetof(CallModel, to), &detail::type_of<decltype(CallModel::to)>, true},
    {"direction", offsetof(CallModel, direction), &detail::type_of<decltype(CallModel::direction)>,
     true},
    {"callType", offsetof(CallModel, call_type), &detail::type_of<decltype(CallModel::call_type)>},
    {"reason", offsetof(CallModel, reason), &detail::type_of<decltype(CallModel::reason)>, true},
    {"recordingUrl", offsetof(CallModel, recording_url),
     &detail::type_of<decltype(CallModel::recording_url)>, true},
    {"voiceMailUrl", offsetof(CallModel, voice_mail_url),
     &detail::type_of<decltype(CallModel::voice_mail_url)>, true},
    {"createdBy", offsetof(CallModel, created_by),
     &detail::type_of<decltype(CallModel::created_by)>, true},
    {"customer", offsetof(CallModel, customer), &detail::type_of<decltype(CallModel::customer)>,
     true},
    {"campaign", offsetof(CallModel, campaign), &detail::type_of<decltype(CallModel::campaign)>,
     true},
    {"modifiedOn", offsetof(CallModel, modified_on),
     &detail::type_of<decltype(CallModel::modified_on)>, true},
    {"agent", offsetof(CallModel, agent), &detail::type_of<decltype(CallModel::agent)>, true},
    {"sid", offsetof(CallModel, sid), &detail::type_of<decltype(CallModel::sid)>, true},
    {"tags", offsetof(CallModel, tags), &detail::type_of<decltype(CallModel::tags)>, true},
    {"createdOn", offsetof(CallModel, created_on),
     &detail::type_of<decltype(CallModel::created_on)>, true},
    {"active", offsetof(CallModel, active), &detail::type_of<decltype(CallModel::active)>, true},
};

extern const detail::Member kJobTypeModel[];
const detail::Member kJobTypeModel[] = {
    {"id", offsetof(JobTypeModel, id), &detail::type_of<decltype(JobTypeModel::id)>, true},
    {"name", offsetof(JobTypeModel, name), &detail::type_of<decltype(JobTypeModel::name)>, true},
    {"modifiedOn", offsetof(JobTypeModel, modified_on),
     &detail::type_of<decltype(JobTypeModel::modified_on)>, true},
};

extern const detail::Member kBundleCallModel[];
const detail::Member kBundleCallModel[] = {
    {"id", offsetof(BundleCallModel, id), &detail::type_of<decltype(BundleCallModel::id)>, true},
    {"jobNumber", offsetof(BundleCallModel, job_number),
     &detail::type_of<decltype(BundleCallModel::job_number)>, true},
    {"projectId", offsetof(BundleCallModel, project_id),
     &detail::type_of<decltype(BundleCallModel::project_id)>, true},
    {"businessUnit", offsetof(BundleCallModel, business_unit),
     &detail::type_of<decltype(BundleCallModel::business_unit)>, true},
    {"type", offsetof(BundleCallModel, type), &detail::type_of<decltype(BundleCallModel::type)>,
     true},
    {"leadCall", offsetof(BundleCallModel, lead_call),
     &detail::type_of<decltype(BundleCallModel::lead_call)>, true},
};

extern const detail::Member kContactInputModel[];
const detail::Member kContactInputModel[] = {
    {"id", offsetof(ContactInputModel, id), &detail::type_of<decltype(ContactInputModel::id)>},
    {"type", offsetof(ContactInputModel, type),
     &detail::type_of<decltype(ContactInputModel::type)>, true},
    {"value", offsetof(ContactInputModel, value),
     &detail::type_of<decltype(ContactInputModel::value)>, true},
    {"memo", offsetof(ContactInputModel, memo),
     &detail::type_of<decltype(ContactInputModel::memo)>, true},
};
void make_contact_input_model(void* place) {
  ::new (place) ContactInputModel{
      .type = detail::unset,
      .value = detail::unset,
      .memo = detail::unset,
  };
}

extern const detail::Member kCustomerInModel[];
const detail::Member kCustomerInModel[] = {
    {"id", offsetof(CustomerInModel, id), &detail::type_of<decltype(CustomerInModel::id)>, true},
    {"name", offsetof(CustomerInModel, name), &detail::type_of<decltype(CustomerInModel::name)>,
     true},
    {"address", offsetof(CustomerInModel, address),
     &detail::type_of<decltype(CustomerInModel::address)>, true},
    {"contacts", offsetof(CustomerInModel, contacts),
     &detail::type_of<decltype(CustomerInModel::contacts)>, true},
};
void make_customer_in_model(void* place) {
  ::new (place) CustomerInModel{
      .id = detail::unset,
      .name = detail::unset,
      .address = detail::unset,
      .contacts = detail::unset,
  };
}

extern const detail::Member kLocationInModel[];
const detail::Member kLocationInModel[] = {
    {"id", offsetof(LocationInModel, id), &detail::type_of<decltype(LocationInModel::id)>, true},
    {"name", offsetof(LocationInModel, name), &detail::type_of<decltype(LocationInModel::name)>,
     true},
    {"address", offsetof(LocationInModel, address),
     &detail::type_of<decltype(LocationInModel::address)>, true},
    {"contacts", offsetof(LocationInModel, contacts),
     &detail::type_of<decltype(LocationInModel::contacts)>, true},
};
void make_location_in_model(void* place) {
  ::new (place) LocationInModel{
      .id = detail::unset,
      .name = detail::unset,
      .address = detail::unset,
      .contacts = detail::unset,
  };
}

extern const detail::Member kReasonInModel[];
const detail::Member kReasonInModel[] = {
    {"name", offsetof(ReasonInModel, name), &detail::type_of<decltype(ReasonInModel::name)>, true},
    {"lead", offsetof(ReasonInModel, lead), &detail::type_of<decltype(ReasonInModel::lead)>, true},
};
void make_reason_in_model(void* place) {
  ::new (place) ReasonInModel{.name = detail::unset, .lead = detail::unset};
}

extern const detail::Member kCallInUpdateModelV2[];
const detail::Member kCallInUpdateModelV2[] = {
    {"callId", offsetof(CallInUpdateModelV2, call_id),
     &detail::type_of<decltype(CallInUpdateModelV2::call_id)>},
    {"callType", offsetof(CallInUpdateModelV2, call_type),
     &detail::type_of<decltype(CallInUpdateModelV2::call_type)>},
    {"excuseMemo", offsetof(CallInUpdateModelV2, excuse_memo),
     &detail::type_of<decltype(CallInUpdateModelV2::excuse_memo)>},
    {"campaignId", offsetof(CallInUpdateModelV2, campaign_id),
     &detail::type_of<decltype(CallInUpdateModelV2::campaign_id)>},
    {"jobId", offsetof(CallInUpdateModelV2, job_id),
     &detail::type_of<decltype(CallInUpdateModelV2::job_id)>},
    {"agentId", offsetof(CallInUpdateModelV2, agent_id),
     &detail::type_of<decltype(CallInUpdateModelV2::agent_id)>},
    {"reason", offsetof(CallInUpdateModelV2, reason),
     &detail::type_of<decltype(CallInUpdateModelV2::reason)>},
    {"customer", offsetof(CallInUpdateModelV2, customer),
     &detail::type_of<decltype(CallInUpdateModelV2::customer)>},
    {"location", offsetof(CallInUpdateModelV2, location),
     &detail::type_of<decltype(CallInUpdateModelV2::location)>},
    {"tag", offsetof(CallInUpdateModelV2, tag),
     &detail::type_of<decltype(CallInUpdateModelV2::tag)>},
};

extern const detail::Member kDetailedCallModel[];
const detail::Member kDetailedCallModel[] = {
    {"id", offsetof(DetailedCallModel, id), &detail::type_of<decltype(DetailedCallModel::id)>,
     true},
    {"receivedOn", offsetof(DetailedCallModel, received_on),
     &detail::type_of<decltype(DetailedCallModel::received_on)>, true},
    {"duration", offsetof(DetailedCallModel, duration),
     &detail::type_of<decltype(DetailedCallModel::duration)>, true},
    {"from", offsetof(DetailedCallModel, from),
     &detail::type_of<decltype(DetailedCallModel::from)>, true},
    {"to", offsetof(DetailedCallModel, to), &detail::type_of<decltype(DetailedCallModel::to)>,
     true},
    {"direction", offsetof(DetailedCallModel, direction),
     &detail::type_of<decltype(DetailedCallModel::direction)>, true},
    {"callType", offsetof(DetailedCallModel, call_type),
     &detail::type_of<decltype(DetailedCallModel::call_type)>},
    {"reason", offsetof(DetailedCallModel, reason),
     &detail::type_of<decltype(DetailedCallModel::reason)>, true},
    {"recordingUrl", offsetof(DetailedCallModel, recording_url),
     &detail::type_of<decltype(DetailedCallModel::recording_url)>, true},
    {"voiceMailUrl", offsetof(DetailedCallModel, voice_mail_url),
     &detail::type_of<decltype(DetailedCallModel::voice_mail_url)>, true},
    {"createdBy", offsetof(DetailedCallModel, created_by),
     &detail::type_of<decltype(DetailedCallModel::created_by)>, true},
    {"customer", offsetof(DetailedCallModel, customer),
     &detail::type_of<decltype(DetailedCallModel::customer)>, true},
    {"campaign", offsetof(DetailedCallModel, campaign),
     &detail::type_of<decltype(DetailedCallModel::campaign)>, true},
    {"modifiedOn", offsetof(DetailedCallModel, modified_on),
     &detail::type_of<decltype(DetailedCallModel::modified_on)>, true},
    {"agent", offsetof(DetailedCallModel, agent),
     &detail::type_of<decltype(DetailedCallModel::agent)>, true},
    {"sid", offsetof(DetailedCallModel, sid), &detail::type_of<decltype(DetailedCallModel::sid)>,
     true},
    {"tags", offsetof(DetailedCallModel, tags),
     &detail::type_of<decltype(DetailedCallModel::tags)>, true},
};

extern const detail::Member kDetailedBundleCallModel[];
const detail::Member kDetailedBundleCallModel[] = {
    {"id", offsetof(DetailedBundleCallModel, id),
     &detail::type_of<decltype(DetailedBundleCallModel::id)>, true},
    {"jobNumber", offsetof(DetailedBundleCallModel, job_number),
     &detail::type_of<decltype(DetailedBundleCallModel::job_number)>, true},
    {"projectId", offsetof(DetailedBundleCallModel, project_id),
     &detail::type_of<decltype(DetailedBundleCallModel::project_id)>, true},
    {"businessUnit", offsetof(DetailedBundleCallModel, business_unit),
     &detail::type_of<decltype(DetailedBundleCallModel::business_unit)>, true},
    {"type", offsetof(DetailedBundleCallModel, type),
     &detail::type_of<decltype(DetailedBundleCallModel::type)>, true},
    {"leadCall", offsetof(DetailedBundleCallModel, lead_call),
     &detail::type_of<decltype(DetailedBundleCallModel::lead_call)>, true},
};

}  // namespace tables

const detail::Object AddressInput::kObject{
    "AddressInput", tables::kAddressInput, std::size(tables::kAddressInput),
    offsetof(AddressInput, extra), &tables::make_address_input};

const detail::Object AddressOutput::kObject{
    "AddressOutput", tables::kAddressOutput, std::size(tables::kAddressOutput),
    offsetof(AddressOutput, extra), &detail::construct<AddressOutput>};

const detail::Object BusinessUnitAddressModel::kObject{
    "BusinessUnitAddressModel", tables::kBusinessUnitAddressModel,
    std::size(tables::kBusinessUnitAddressModel), offsetof(BusinessUnitAddressModel, extra),
    &detail::construct<BusinessUnitAddressModel>};

const detail::Object BusinessUnitTenantModel::kObject{
    "BusinessUnitTenantModel", tables::kBusinessUnitTenantModel,
    std::size(tables::kBusinessUnitTenantModel), offsetof(BusinessUnitTenantModel, extra),
    &detail::construct<BusinessUnitTenantModel>};

const detail::Object BusinessUnitModel::kObject{
    "BusinessUnitModel", tables::kBusinessUnitModel, std::size(tables::kBusinessUnitModel),
    offsetof(BusinessUnitModel, extra), &detail::construct<BusinessUnitModel>};

const detail::EnumTable& enum_table(CallDirection) noexcept {
  static constexpr detail::EnumTable table{
      "CallDirection", tables::kCallDirection, std::size(tables::kCallDirection),
      false};
  return table;
}

const detail::EnumTable& enum_table(CallType) noexcept {
  static constexpr detail::EnumTable table{
      "CallType", tables::kCallType, std::size(tables::kCallType),
      false};
  return table;
}

const detail::Object CampaignCategoryModel::kObject{
    "CampaignCategoryModel", tables::kCampaignCategoryModel,
    std::size(tables::kCampaignCategoryModel), offsetof(CampaignCategoryModel, extra),
    &detail::construct<CampaignCategoryModel>};

const detail::Object CampaignModel::kObject{
    "CampaignModel", tables::kCampaignModel, std::size(tables::kCampaignModel),
    offsetof(CampaignModel, extra), &detail::construct<CampaignModel>};

const detail::Object ContactOutputModel::kObject{
    "ContactOutputModel", tables::kContactOutputModel, std::size(tables::kContactOutputModel),
    offsetof(ContactOutputModel, extra), &detail::construct<ContactOutputModel>};

const detail::Object CustomerPhoneModel::kObject{
    "CustomerPhoneModel", tables::kCustomerPhoneModel, std::size(tables::kCustomerPhoneModel),
    offsetof(CustomerPhoneModel, extra), &detail::construct<CustomerPhoneModel>};

const detail::EnumTable& enum_table(CustomerType) noexcept {
  static constexpr detail::EnumTable table{
      "CustomerType", tables::kCustomerType, std::size(tables::kCustomerType),
      false};
  return table;
}

const detail::Object MembershipTypeModel::kObject{
    "MembershipTypeModel", tables::kMembershipTypeModel, std::size(tables::kMembershipTypeModel),
    offsetof(MembershipTypeModel, extra), &detail::construct<MembershipTypeModel>};

const detail::Object MembershipModel::kObject{
    "MembershipModel", tables::kMembershipModel, std::size(tables::kMembershipModel),
    offsetof(MembershipModel, extra), &detail::construct<MembershipModel>};

const detail::Object CustomerModel::kObject{
    "CustomerModel", tables::kCustomerModel, std::size(tables::kCustomerModel),
    offsetof(CustomerModel, extra), &detail::construct<CustomerModel>};

const detail::Object SharedCallAgentModel::kObject{
    "SharedCallAgentModel", tables::kSharedCallAgentModel, std::size(tables::kSharedCallAgentModel),
    offsetof(SharedCallAgentModel, extra), &detail::construct<SharedCallAgentModel>};

const detail::Object SharedCallReasonModel::kObject{
    "SharedCallReasonModel", tables::kSharedCallReasonModel,
    std::size(tables::kSharedCallReasonModel), offsetof(SharedCallReasonModel, extra),
    &detail::construct<SharedCallReasonModel>};

const detail::Object CallModel::kObject{
    "CallModel", tables::kCallModel, std::size(tables::kCallModel), offsetof(CallModel, extra),
    &detail::construct<CallModel>};

const detail::Object JobTypeModel::kObject{
    "JobTypeModel", tables::kJobTypeModel, std::size(tables::kJobTypeModel),
    offsetof(JobTypeModel, extra), &detail::construct<JobTypeModel>};

const detail::Object BundleCallModel::kObject{
    "BundleCallModel", tables::kBundleCallModel, std::size(tables::kBundleCallModel),
    offsetof(BundleCallModel, extra), &detail::construct<BundleCallModel>};

const detail::Object ContactInputModel::kObject{
    "ContactInputModel", tables::kContactInputModel, std::size(tables::kContactInputModel),
    offsetof(ContactInputModel, extra), &tables::make_contact_input_model};

const detail::Object CustomerInModel::kObject{
    "CustomerInModel", tables::kCustomerInModel, std::size(tables::kCustomerInModel),
    offsetof(CustomerInModel, extra), &tables::make_customer_in_model};

const detail::Object LocationInModel::kObject{
    "LocationInModel", tables::kLocationInModel, std::size(tables::kLocationInModel),
    offsetof(LocationInModel, extra), &tables::make_location_in_model};

const detail::Object ReasonInModel::kObject{
    "ReasonInModel", tables::kReasonInModel, std::size(tables::kReasonInModel),
    offsetof(ReasonInModel, extra), &tables::make_reason_in_model};

const detail::Object CallInUpdateModelV2::kObject{
    "CallInUpdateModelV2", tables::kCallInUpdateModelV2, std::size(tables::kCallInUpdateModelV2),
    offsetof(CallInUpdateModelV2, extra), &detail::construct<CallInUpdateModelV2>};

const detail::Object DetailedCallModel::kObject{
    "DetailedCallModel", tables::kDetailedCallModel, std::size(tables::kDetailedCallModel),
    offsetof(DetailedCallModel, extra), &detail::construct<DetailedCallModel>};

const detail::Object DetailedBundleCallModel::kObject{
    "DetailedBundleCallModel", tables::kDetailedBundleCallModel,
    std::size(tables::kDetailedBundleCallModel), offsetof(DetailedBundleCallModel, extra),
    &detail::construct<DetailedBundleCallModel>};

}  // namespace servicetitan::telecom
