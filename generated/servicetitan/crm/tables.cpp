// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/tables.hpp"

#include "servicetitan/crm.hpp"
#include "servicetitan/detail/module.hpp"

namespace servicetitan::crm {

namespace booking_provider_tags::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kGet;
extern const Operation kUpdate;
}  // namespace booking_provider_tags::tables

namespace bookings::tables {
extern const Operation kGetList2;
extern const detail::QueryMember kGetList2Query[];
extern const Operation kCreate;
extern const Operation kGetForProvider;
extern const Operation kUpdate;
extern const Operation kGetContactList2;
extern const detail::QueryMember kGetContactList2Query[];
extern const Operation kCreateContact;
extern const Operation kUpdateBookingContact;
extern const Operation kDeleteContact;
extern const Operation kDismissBooking;
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kGet;
extern const Operation kGetContactList;
extern const detail::QueryMember kGetContactListQuery[];
}  // namespace bookings::tables

namespace bulk_tags::tables {
extern const Operation kAddTags;
extern const Operation kRemoveTags;
}  // namespace bulk_tags::tables

namespace contact_methods::tables {
extern const Operation kGetContactMethods;
extern const detail::QueryMember kGetContactMethodsQuery[];
extern const Operation kCreateContactMethod;
extern const Operation kGetContactMethod;
extern const Operation kUpsertContactMethod;
extern const Operation kUpdateContactMethod;
extern const Operation kDeleteContactMethod;
}  // namespace contact_methods::tables

namespace contact_preferences::tables {
extern const Operation kGetContactMethodPreferences;
extern const Operation kGetContactMethodPreference;
extern const Operation kUpdateContactMethodPreference;
}  // namespace contact_preferences::tables

namespace contacts::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kSearchContactMethods;
extern const detail::QueryMember kSearchContactMethodsQuery[];
extern const Operation kGetPreferenceMetadataList;
extern const Operation kGetByRelationshipId;
extern const detail::QueryMember kGetByRelationshipIdQuery[];
extern const Operation kGetContactRelationshipList;
extern const detail::QueryMember kGetContactRelationshipListQuery[];
extern const Operation kCreateContactRelationship;
extern const Operation kDeleteContactRelationship;
extern const Operation kGet;
extern const Operation kReplace;
extern const Operation kUpdate;
extern const Operation kDeleteContact;
}  // namespace contacts::tables

namespace customers::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kGetModifiedContactsList;
extern const detail::QueryMember kGetModifiedContactsListQuery[];
extern const Operation kGetCustomFieldTypes;
extern const detail::QueryMember kGetCustomFieldTypesQuery[];
extern const Operation kGet;
extern const Operation kUpdate;
extern const Operation kGetContactList;
extern const detail::QueryMember kGetContactListQuery[];
extern const Operation kCreateContact;
extern const Operation kUpdateContact;
extern const Operation kDeleteContact;
extern const Operation kGetNotes;
extern const detail::QueryMember kGetNotesQuery[];
extern const Operation kCreateNote;
extern const Operation kDeleteNote;
extern const Operation kCreateTag;
extern const Operation kDeleteTag;
}  // namespace customers::tables

namespace exports::tables {
extern const Operation kBookings;
extern const detail::QueryMember kBookingsQuery[];
extern const Operation kCustomers;
extern const detail::QueryMember kCustomersQuery[];
extern const Operation kCustomersContacts;
extern const detail::QueryMember kCustomersContactsQuery[];
extern const Operation kLeads;
extern const detail::QueryMember kLeadsQuery[];
extern const Operation kLocations;
extern const detail::QueryMember kLocationsQuery[];
extern const Operation kLocationsContacts;
extern const detail::QueryMember kLocationsContactsQuery[];
}  // namespace exports::tables

namespace leads::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kSubmitLeadForm;
extern const detail::QueryMember kSubmitLeadFormQuery[];
extern const Operation kGet;
extern const Operation kUpdate;
extern const Operation kDismiss;
extern const Operation kCreateFollowUp;
extern const Operation kGetNotes;
extern const detail::QueryMember kGetNotesQuery[];
extern const Operation kCreateNote;
}  // namespace leads::tables

namespace locations::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kGetLocationsContactsList;
extern const detail::QueryMember kGetLocationsContactsListQuery[];
extern const Operation kGetCustomFieldTypes;
extern const detail::QueryMember kGetCustomFieldTypesQuery[];
extern const Operation kGet;
extern const Operation kUpdate;
extern const Operation kGetContactList;
extern const detail::QueryMember kGetContactListQuery[];
extern const Operation kCreateContact;
extern const Operation kUpdateContact;
extern const Operation kDeleteContact;
extern const Operation kGetNotes;
extern const detail::QueryMember kGetNotesQuery[];
extern const Operation kCreateNote;
extern const Operation kDeleteNote;
extern const Operation kGetPreferredTechnician;
extern const Operation kUpdatePreferredTechnician;
extern const Operation kCreateTag;
extern const Operation kDeleteTag;
}  // namespace locations::tables

namespace tables {

extern const detail::PathMember kBookingProviderTagsGetPath[];
const detail::PathMember kBookingProviderTagsGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kBookingProviderTagsUpdatePath[];
const detail::PathMember kBookingProviderTagsUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kBookingsGetList2Path[];
const detail::PathMember kBookingsGetList2Path[] = {
    {"booking_provider", detail::Kind::int64},
};
extern const detail::PathMember kBookingsCreatePath[];
const detail::PathMember kBookingsCreatePath[] = {
    {"booking_provider", detail::Kind::int64},
};
extern const detail::PathMember kBookingsGetForProviderPath[];
const detail::PathMember kBookingsGetForProviderPath[] = {
    {"booking_provider", detail::Kind::int64},
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kBookingsUpdatePath[];
const detail::PathMember kBookingsUpdatePath[] = {
    {"booking_provider", detail::Kind::int64},
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kBookingsGetContactList2Path[];
const detail::PathMember kBookingsGetContactList2Path[] = {
    {"booking_provider", detail::Kind::int64},
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kBookingsCreateContactPath[];
const detail::PathMember kBookingsCreateContactPath[] = {
    {"booking_provider", detail::Kind::int64},
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kBookingsUpdateBookingContactPath[];
const detail::PathMember kBookingsUpdateBookingContactPath[] = {
    {"booking_provider", detail::Kind::int64},
    {"id", detail::Kind::int64},
    {"contactId", detail::Kind::int64},
};
extern const detail::PathMember kBookingsDeleteContactPath[];
const detail::PathMember kBookingsDeleteContactPath[] = {
    {"booking_provider", detail::Kind::int64},
    {"id", detail::Kind::int64},
    {"contactId", detail::Kind::int64},
};
extern const detail::PathMember kBookingsDismissBookingPath[];
const detail::PathMember kBookingsDismissBookingPath[] = {
    {"booking_provider", detail::Kind::string},
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kBookingsGetPath[];
const detail::PathMember kBookingsGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kBookingsGetContactListPath[];
const detail::PathMember kBookingsGetContactListPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kContactsGetByRelationshipIdPath[];
const detail::PathMember kContactsGetByRelationshipIdPath[] = {
    {"relationshipId", detail::Kind::int64},
};
extern const detail::PathMember kContactMethodsGetContactMethodsPath[];
const detail::PathMember kContactMethodsGetContactMethodsPath[] = {
    {"contactId", detail::Kind::guid},
};
extern const detail::PathMember kContactMethodsCreateContactMethodPath[];
const detail::PathMember kContactMethodsCreateContactMethodPath[] = {
    {"contactId", detail::Kind::guid},
};
extern const detail::PathMember kContactMethodsGetContactMethodPath[];
const detail::PathMember kContactMethodsGetContactMethodPath[] = {
    {"contactId", detail::Kind::guid},
    {"contactMethodId", detail::Kind::guid},
};
extern const detail::PathMember kContactMethodsUpsertContactMethodPath[];
const detail::PathMember kContactMethodsUpsertContactMethodPath[] = {
    {"contactId", detail::Kind::guid},
    {"contactMethodId", detail::Kind::guid},
};
extern const detail::PathMember kContactMethodsUpdateContactMethodPath[];
const detail::PathMember kContactMethodsUpdateContactMethodPath[] = {
    {"contactId", detail::Kind::guid},
    {"contactMethodId", detail::Kind::guid},
};
extern const detail::PathMember kContactMethodsDeleteContactMethodPath[];
const detail::PathMember kContactMethodsDeleteContactMethodPath[] = {
    {"contactId", detail::Kind::guid},
    {"contactMethodId", detail::Kind::guid},
};
extern const detail::PathMember kContactPreferencesGetContactMethodPreferencesPath[];
const detail::PathMember kContactPreferencesGetContactMethodPreferencesPath[] = {
    {"contactId", detail::Kind::guid},
    {"contactMethodId", detail::Kind::guid},
};
extern const detail::PathMember kContactPreferencesGetContactMethodPreferencePath[];
const detail::PathMember kContactPreferencesGetContactMethodPreferencePath[] = {
    {"contactId", detail::Kind::guid},
    {"contactMethodId", detail::Kind::guid},
    {"preferenceName", detail::Kind::string},
};
extern const detail::PathMember kContactPreferencesUpdateContactMethodPreferencePath[];
const detail::PathMember kContactPreferencesUpdateContactMethodPreferencePath[] = {
    {"contactId", detail::Kind::guid},
    {"contactMethodId", detail::Kind::guid},
    {"preferenceName", detail::Kind::string},
};
extern const detail::PathMember kContactsGetContactRelationshipListPath[];
const detail::PathMember kContactsGetContactRelationshipListPath[] = {
    {"contactId", detail::Kind::guid},
};
extern const detail::PathMember kContactsCreateContactRelationshipPath[];
const detail::PathMember kContactsCreateContactRelationshipPath[] = {
    {"contactId", detail::Kind::guid},
    {"relatedEntityId", detail::Kind::int64},
    {"typeSlug", detail::Kind::string},
};
extern const detail::PathMember kContactsDeleteContactRelationshipPath[];
const detail::PathMember kContactsDeleteContactRelationshipPath[] = {
    {"contactId", detail::Kind::guid},
    {"relatedEntityId", detail::Kind::int64},
    {"typeSlug", detail::Kind::string},
};
extern const detail::PathMember kContactsGetPath[];
const detail::PathMember kContactsGetPath[] = {
    {"id", detail::Kind::guid},
};
extern const detail::PathMember kContactsReplacePath[];
const detail::PathMember kContactsReplacePath[] = {
    {"id", detail::Kind::guid},
};
extern const detail::PathMember kContactsUpdatePath[];
const detail::PathMember kContactsUpdatePath[] = {
    {"id", detail::Kind::guid},
};
extern const detail::PathMember kContactsDeleteContactPath[];
const detail::PathMember kContactsDeleteContactPath[] = {
    {"id", detail::Kind::guid},
};
extern const detail::PathMember kCustomersGetPath[];
const detail::PathMember kCustomersGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kCustomersUpdatePath[];
const detail::PathMember kCustomersUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kCustomersGetContactListPath[];
const detail::PathMember kCustomersGetContactListPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kCustomersCreateContactPath[];
const detail::PathMember kCustomersCreateContactPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kCustomersUpdateContactPath[];
const detail::PathMember kCustomersUpdateContactPath[] = {
    {"id", detail::Kind::int64},
    {"contactId", detail::Kind::int64},
};
extern const detail::PathMember kCustomersDeleteContactPath[];
const detail::PathMember kCustomersDeleteContactPath[] = {
    {"id", detail::Kind::int64},
    {"contactId", detail::Kind::int64},
};
extern const detail::PathMember kCustomersGetNotesPath[];
const detail::PathMember kCustomersGetNotesPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kCustomersCreateNotePath[];
const detail::PathMember kCustomersCreateNotePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kCustomersDeleteNotePath[];
const detail::PathMember kCustomersDeleteNotePath[] = {
    {"id", detail::Kind::int64},
    {"noteId", detail::Kind::int64},
};
extern const detail::PathMember kCustomersCreateTagPath[];
const detail::PathMember kCustomersCreateTagPath[] = {
    {"id", detail::Kind::int64},
    {"tagTypeId", detail::Kind::int64},
};
extern const detail::PathMember kCustomersDeleteTagPath[];
const detail::PathMember kCustomersDeleteTagPath[] = {
    {"id", detail::Kind::int64},
    {"tagTypeId", detail::Kind::int64},
};
extern const detail::PathMember kLeadsGetPath[];
const detail::PathMember kLeadsGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kLeadsUpdatePath[];
const detail::PathMember kLeadsUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kLeadsDismissPath[];
const detail::PathMember kLeadsDismissPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kLeadsCreateFollowUpPath[];
const detail::PathMember kLeadsCreateFollowUpPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kLeadsGetNotesPath[];
const detail::PathMember kLeadsGetNotesPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kLeadsCreateNotePath[];
const detail::PathMember kLeadsCreateNotePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kLocationsGetPath[];
const detail::PathMember kLocationsGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kLocationsUpdatePath[];
const detail::PathMember kLocationsUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kLocationsGetContactListPath[];
const detail::PathMember kLocationsGetContactListPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kLocationsCreateContactPath[];
const detail::PathMember kLocationsCreateContactPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kLocationsUpdateContactPath[];
const detail::PathMember kLocationsUpdateContactPath[] = {
    {"id", detail::Kind::int64},
    {"contactId", detail::Kind::int64},
};
extern const detail::PathMember kLocationsDeleteContactPath[];
const detail::PathMember kLocationsDeleteContactPath[] = {
    {"id", detail::Kind::int64},
    {"contactId", detail::Kind::int64},
};
extern const detail::PathMember kLocationsGetNotesPath[];
const detail::PathMember kLocationsGetNotesPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kLocationsCreateNotePath[];
const detail::PathMember kLocationsCreateNotePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kLocationsDeleteNotePath[];
const detail::PathMember kLocationsDeleteNotePath[] = {
    {"id", detail::Kind::int64},
    {"noteId", detail::Kind::int64},
};
extern const detail::PathMember kLocationsGetPreferredTechnicianPath[];
const detail::PathMember kLocationsGetPreferredTechnicianPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kLocationsUpdatePreferredTechnicianPath[];
const detail::PathMember kLocationsUpdatePreferredTechnicianPath[] = {
    {"id", detail::Kind::int64},
    {"preferredTechnicianId", detail::Kind::int64},
};
extern const detail::PathMember kLocationsCreateTagPath[];
const detail::PathMember kLocationsCreateTagPath[] = {
    {"id", detail::Kind::int64},
    {"tagTypeId", detail::Kind::int64},
};
extern const detail::PathMember kLocationsDeleteTagPath[];
const detail::PathMember kLocationsDeleteTagPath[] = {
    {"id", detail::Kind::int64},
    {"tagTypeId", detail::Kind::int64},
};
extern const detail::OperationEntry kOperations[];
const detail::OperationEntry kOperations[] = {
    {&booking_provider_tags::tables::kGetList,
     nullptr, 0,
     &detail::any_query<booking_provider_tags::GetListQuery>,
     booking_provider_tags::tables::kGetListQuery, 10,
     nullptr,
     &detail::any_type<Page<GetBookingProviderTagResponse>>},
    {&booking_provider_tags::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateBookingProviderTagRequest>,
     &detail::any_type<CreateBookingProviderTagResponse>},
    {&booking_provider_tags::tables::kGet,
     kBookingProviderTagsGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<GetBookingProviderTagResponse>},
    {&booking_provider_tags::tables::kUpdate,
     kBookingProviderTagsUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpdateBookingProviderTagRequest>,
     &detail::any_type<BookingProviderTagResponse>},
    {&bookings::tables::kGetList2,
     kBookingsGetList2Path, 1,
     &detail::any_query<bookings::GetList2Query>,
     bookings::tables::kGetList2Query, 10,
     nullptr,
     &detail::any_type<Page<BookingResponse>>},
    {&bookings::tables::kCreate,
     kBookingsCreatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateBookingRequest>,
     &detail::any_type<BookingResponse>},
    {&bookings::tables::kGetForProvider,
     kBookingsGetForProviderPath, 2,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<BookingResponse>},
    {&bookings::tables::kUpdate,
     kBookingsUpdatePath, 2,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpdateBookingRequest>,
     &detail::any_type<BookingResponse>},
    {&bookings::tables::kGetContactList2,
     kBookingsGetContactList2Path, 2,
     &detail::any_query<bookings::GetContactList2Query>,
     bookings::tables::kGetContactList2Query, 3,
     nullptr,
     &detail::any_type<Page<BookingContactResponse>>},
    {&bookings::tables::kCreateContact,
     kBookingsCreateContactPath, 2,
     nullptr,
     nullptr, 0,
     &detail::any_type<ContactCreateRequest>,
     &detail::any_type<BookingContactResponse>},
    {&bookings::tables::kUpdateBookingContact,
     kBookingsUpdateBookingContactPath, 3,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpdateBookingContactRequest>,
     &detail::any_type<UpdateBookingContactRequest>},
    {&bookings::tables::kDeleteContact,
     kBookingsDeleteContactPath, 3,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&bookings::tables::kDismissBooking,
     kBookingsDismissBookingPath, 2,
     nullptr,
     nullptr, 0,
     &detail::any_type<DismissBookingModel>,
     nullptr},
    {&bookings::tables::kGetList,
     nullptr, 0,
     &detail::any_query<bookings::GetListQuery>,
     bookings::tables::kGetListQuery, 10,
     nullptr,
     &detail::any_type<Page<BookingResponse>>},
    {&bookings::tables::kGet,
     kBookingsGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<BookingResponse>},
    {&bookings::tables::kGetContactList,
     kBookingsGetContactListPath, 1,
     &detail::any_query<bookings::GetContactListQuery>,
     bookings::tables::kGetContactListQuery, 3,
     nullptr,
     &detail::any_type<Page<BookingContactResponse>>},
    {&contacts::tables::kGetList,
     nullptr, 0,
     &detail::any_query<contacts::GetListQuery>,
     contacts::tables::kGetListQuery, 12,
     nullptr,
     &detail::any_type<Page<ContactResponse>>},
    {&contacts::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateContactRequest>,
     &detail::any_type<ContactResponse>},
    {&contacts::tables::kSearchContactMethods,
     nullptr, 0,
     &detail::any_query<contacts::SearchContactMethodsQuery>,
     contacts::tables::kSearchContactMethodsQuery, 12,
     nullptr,
     &detail::any_type<Page<ContactMethodResponse>>},
    {&contacts::tables::kGetPreferenceMetadataList,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<std::vector<ContactPreferenceTypeResponse>>},
    {&contacts::tables::kGetByRelationshipId,
     kContactsGetByRelationshipIdPath, 1,
     &detail::any_query<contacts::GetByRelationshipIdQuery>,
     contacts::tables::kGetByRelationshipIdQuery, 12,
     nullptr,
     &detail::any_type<Page<ContactResponse>>},
    {&contact_methods::tables::kGetContactMethods,
     kContactMethodsGetContactMethodsPath, 1,
     &detail::any_query<contact_methods::GetContactMethodsQuery>,
     contact_methods::tables::kGetContactMethodsQuery, 11,
     nullptr,
     &detail::any_type<Page<ContactMethodResponse>>},
    {&contact_methods::tables::kCreateContactMethod,
     kContactMethodsCreateContactMethodPath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateContactMethodRequest>,
     &detail::any_type<ContactMethodResponse>},
    {&contact_methods::tables::kGetContactMethod,
     kContactMethodsGetContactMethodPath, 2,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<ContactMethodResponse>},
    {&contact_methods::tables::kUpsertContactMethod,
     kContactMethodsUpsertContactMethodPath, 2,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpsertContactMethodRequest>,
     &detail::any_type<ContactMethodResponse>},
    {&contact_methods::tables::kUpdateContactMethod,
     kContactMethodsUpdateContactMethodPath, 2,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpdateContactMethodRequest>,
     &detail::any_type<ContactMethodResponse>},
    {&contact_methods::tables::kDeleteContactMethod,
     kContactMethodsDeleteContactMethodPath, 2,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&contact_preferences::tables::kGetContactMethodPreferences,
     kContactPreferencesGetContactMethodPreferencesPath, 2,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<std::vector<ContactPreferenceResponse>>},
    {&contact_preferences::tables::kGetContactMethodPreference,
     kContactPreferencesGetContactMethodPreferencePath, 3,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<ContactPreferenceResponse>},
    {&contact_preferences::tables::kUpdateContactMethodPreference,
     kContactPreferencesUpdateContactMethodPreferencePath, 3,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpdateContactMethodPreferenceRequest>,
     &detail::any_type<ContactPreferenceResponse>},
    {&contacts::tables::kGetContactRelationshipList,
     kContactsGetContactRelationshipListPath, 1,
     &detail::any_query<contacts::GetContactRelationshipListQuery>,
     contacts::tables::kGetContactRelationshipListQuery, 9,
     nullptr,
     &detail::any_type<Page<ContactRelationshipResponse>>},
    {&contacts::tables::kCreateContactRelationship,
     kContactsCreateContactRelationshipPath, 3,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&contacts::tables::kDeleteContactRelationship,
     kContactsDeleteContactRelationshipPath, 3,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&contacts::tables::kGet,
     kContactsGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<ContactResponse>},
    {&contacts::tables::kReplace,
     kContactsReplacePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<ReplaceContactRequest>,
     &detail::any_type<ContactResponse>},
    {&contacts::tables::kUpdate,
     kContactsUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpdateContactRequest>,
     &detail::any_type<ContactResponse>},
    {&contacts::tables::kDeleteContact,
     kContactsDeleteContactPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&customers::tables::kGetList,
     nullptr, 0,
     &detail::any_query<customers::GetListQuery>,
     customers::tables::kGetListQuery, 24,
     nullptr,
     &detail::any_type<Page<CustomerResponse>>},
    {&customers::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateCustomerRequest>,
     &detail::any_type<CreatedCustomerResponse>},
    {&customers::tables::kGetModifiedContactsList,
     nullptr, 0,
     &detail::any_query<customers::GetModifiedContactsListQuery>,
     customers::tables::kGetModifiedContactsListQuery, 8,
     nullptr,
     &detail::any_type<Page<CustomerContactWithModifiedOnAndCustomerIdResponse>>},
    {&customers::tables::kGetCustomFieldTypes,
     nullptr, 0,
     &detail::any_query<customers::GetCustomFieldTypesQuery>,
     customers::tables::kGetCustomFieldTypesQuery, 8,
     nullptr,
     &detail::any_type<Page<CustomersCustomFieldTypeResponse>>},
    {&customers::tables::kGet,
     kCustomersGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<CustomerResponse>},
    {&customers::tables::kUpdate,
     kCustomersUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpdateCustomerRequest>,
     &detail::any_type<CustomerResponse>},
    {&customers::tables::kGetContactList,
     kCustomersGetContactListPath, 1,
     &detail::any_query<customers::GetContactListQuery>,
     customers::tables::kGetContactListQuery, 3,
     nullptr,
     &detail::any_type<Page<CustomerContactWithModifiedOnResponse>>},
    {&customers::tables::kCreateContact,
     kCustomersCreateContactPath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateCustomerContactRequest>,
     &detail::any_type<CustomerContactWithModifiedOnResponse>},
    {&customers::tables::kUpdateContact,
     kCustomersUpdateContactPath, 2,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpdateCustomerContactRequest>,
     &detail::any_type<CustomerContactWithModifiedOnResponse>},
    {&customers::tables::kDeleteContact,
     kCustomersDeleteContactPath, 2,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&customers::tables::kGetNotes,
     kCustomersGetNotesPath, 1,
     &detail::any_query<customers::GetNotesQuery>,
     customers::tables::kGetNotesQuery, 7,
     nullptr,
     &detail::any_type<Page<NoteResponse>>},
    {&customers::tables::kCreateNote,
     kCustomersCreateNotePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<CustomerNoteCreateRequest>,
     &detail::any_type<NoteResponse>},
    {&customers::tables::kDeleteNote,
     kCustomersDeleteNotePath, 2,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&customers::tables::kCreateTag,
     kCustomersCreateTagPath, 2,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<CreateCustomerTagResponse>},
    {&customers::tables::kDeleteTag,
     kCustomersDeleteTagPath, 2,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&exports::tables::kBookings,
     nullptr, 0,
     &detail::any_query<exports::BookingsQuery>,
     exports::tables::kBookingsQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportBookingResponse>>},
    {&exports::tables::kCustomers,
     nullptr, 0,
     &detail::any_query<exports::CustomersQuery>,
     exports::tables::kCustomersQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportCustomerResponse>>},
    {&exports::tables::kCustomersContacts,
     nullptr, 0,
     &detail::any_query<exports::CustomersContactsQuery>,
     exports::tables::kCustomersContactsQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportCustomerContactResponse>>},
    {&exports::tables::kLeads,
     nullptr, 0,
     &detail::any_query<exports::LeadsQuery>,
     exports::tables::kLeadsQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportLeadsResponse>>},
    {&exports::tables::kLocations,
     nullptr, 0,
     &detail::any_query<exports::LocationsQuery>,
     exports::tables::kLocationsQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportLocationsResponse>>},
    {&exports::tables::kLocationsContacts,
     nullptr, 0,
     &detail::any_query<exports::LocationsContactsQuery>,
     exports::tables::kLocationsContactsQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportLocationContactResponse>>},
    {&leads::tables::kGetList,
     nullptr, 0,
     &detail::any_query<leads::GetListQuery>,
     leads::tables::kGetListQuery, 23,
     nullptr,
     &detail::any_type<Page<LeadResponse>>},
    {&leads::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<LeadCreateRequest>,
     &detail::any_type<LeadResponse>},
    {&leads::tables::kSubmitLeadForm,
     nullptr, 0,
     &detail::any_query<leads::SubmitLeadFormQuery>,
     leads::tables::kSubmitLeadFormQuery, 1,
     &detail::any_type<SubmitLeadFormRequest>,
     &detail::any_type<SubmitLeadFormResponse>},
    {&leads::tables::kGet,
     kLeadsGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<LeadResponse>},
    {&leads::tables::kUpdate,
     kLeadsUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<LeadUpdateRequest>,
     &detail::any_type<LeadResponse>},
    {&leads::tables::kDismiss,
     kLeadsDismissPath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<DismissLeadRequest>,
     nullptr},
    {&leads::tables::kCreateFollowUp,
     kLeadsCreateFollowUpPath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateFollowUpRequest>,
     &detail::any_type<FollowUpResponse>},
    {&leads::tables::kGetNotes,
     kLeadsGetNotesPath, 1,
     &detail::any_query<leads::GetNotesQuery>,
     leads::tables::kGetNotesQuery, 7,
     nullptr,
     &detail::any_type<Page<NoteResponse>>},
    {&leads::tables::kCreateNote,
     kLeadsCreateNotePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<LeadNoteCreateRequest>,
     &detail::any_type<NoteResponse>},
    {&locations::tables::kGetList,
     nullptr, 0,
     &detail::any_query<locations::GetListQuery>,
     locations::tables::kGetListQuery, 23,
     nullptr,
     &detail::any_type<Page<LocationResponse>>},
    {&locations::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateLocationRequest>,
     &detail::any_type<CreateLocationResponse>},
    {&locations::tables::kGetLocationsContactsList,
     nullptr, 0,
     &detail::any_query<locations::GetLocationsContactsListQuery>,
     locations::tables::kGetLocationsContactsListQuery, 8,
     nullptr,
     &detail::any_type<Page<LocationsContactResponse>>},
    {&locations::tables::kGetCustomFieldTypes,
     nullptr, 0,
     &detail::any_query<locations::GetCustomFieldTypesQuery>,
     locations::tables::kGetCustomFieldTypesQuery, 8,
     nullptr,
     &detail::any_type<Page<LocationsCustomFieldTypeResponse>>},
    {&locations::tables::kGet,
     kLocationsGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<LocationResponse>},
    {&locations::tables::kUpdate,
     kLocationsUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpdateLocationRequest>,
     &detail::any_type<LocationResponse>},
    {&locations::tables::kGetContactList,
     kLocationsGetContactListPath, 1,
     &detail::any_query<locations::GetContactListQuery>,
     locations::tables::kGetContactListQuery, 3,
     nullptr,
     &detail::any_type<Page<LocationContactResponse>>},
    {&locations::tables::kCreateContact,
     kLocationsCreateContactPath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<LocationContactCreateRequest>,
     &detail::any_type<LocationContactResponse>},
    {&locations::tables::kUpdateContact,
     kLocationsUpdateContactPath, 2,
     nullptr,
     nullptr, 0,
     &detail::any_type<LocationContactUpdateRequest>,
     &detail::any_type<LocationContactResponse>},
    {&locations::tables::kDeleteContact,
     kLocationsDeleteContactPath, 2,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&locations::tables::kGetNotes,
     kLocationsGetNotesPath, 1,
     &detail::any_query<locations::GetNotesQuery>,
     locations::tables::kGetNotesQuery, 7,
     nullptr,
     &detail::any_type<Page<NoteResponse>>},
    {&locations::tables::kCreateNote,
     kLocationsCreateNotePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<LocationNoteCreateRequest>,
     &detail::any_type<NoteResponse>},
    {&locations::tables::kDeleteNote,
     kLocationsDeleteNotePath, 2,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&locations::tables::kGetPreferredTechnician,
     kLocationsGetPreferredTechnicianPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<std::optional<std::int64_t>>},
    {&locations::tables::kUpdatePreferredTechnician,
     kLocationsUpdatePreferredTechnicianPath, 2,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&locations::tables::kCreateTag,
     kLocationsCreateTagPath, 2,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<CreateLocationTagResponse>},
    {&locations::tables::kDeleteTag,
     kLocationsDeleteTagPath, 2,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&bulk_tags::tables::kAddTags,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<AddBulkTagsRequest>,
     nullptr},
    {&bulk_tags::tables::kRemoveTags,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<RemoveBulkTagsRequest>,
     nullptr},
};
extern const detail::AnyType* const kStructs[];
const detail::AnyType* const kStructs[] = {
    &detail::any_type<AddBulkTagsRequest>,
    &detail::any_type<AddressModel>,
    &detail::any_type<AddressPatchModel>,
    &detail::any_type<ApiErrorResponse>,
    &detail::any_type<BookingContactModel>,
    &detail::any_type<BookingContactResponse>,
    &detail::any_type<BookingProviderTagResponse>,
    &detail::any_type<BookingResponse>,
    &detail::any_type<BookingUpdatedEventBase>,
    &detail::any_type<BookingUpdatedWebhookPayload>,
    &detail::any_type<CloudEvent<BookingUpdatedWebhookPayload>>,
    &detail::any_type<CloudEvent<LeadCreatedWebhook>>,
    &detail::any_type<CloudEvent<LeadUpdatedWebhook>>,
    &detail::any_type<ContactCreateRequest>,
    &detail::any_type<ContactMethodResponse>,
    &detail::any_type<ContactPreferenceResponse>,
    &detail::any_type<ContactPreferenceTypeResponse>,
    &detail::any_type<ContactPreferencesRequest>,
    &detail::any_type<ContactPreferencesResponse>,
    &detail::any_type<ContactRelationshipResponse>,
    &detail::any_type<ContactResponse>,
    &detail::any_type<CreateBookingProviderTagRequest>,
    &detail::any_type<CreateBookingProviderTagResponse>,
    &detail::any_type<CreateBookingRequest>,
    &detail::any_type<CreateContactMethodRequest>,
    &detail::any_type<CreateContactRequest>,
    &detail::any_type<CreateCustomerContactRequest>,
    &detail::any_type<CreateCustomerRequest>,
    &detail::any_type<CreateCustomerTagResponse>,
    &detail::any_type<CreateFollowUpRequest>,
    &detail::any_type<CreateLocationRequest>,
    &detail::any_type<CreateLocationResponse>,
    &detail::any_type<CreateLocationTagResponse>,
    &detail::any_type<CreatedCustomerResponse>,
    &detail::any_type<CustomFieldModel>,
    &detail::any_type<CustomFieldUpdateModel>,
    &detail::any_type<CustomerAddress>,
    &detail::any_type<CustomerContact>,
    &detail::any_type<CustomerContactWithModifiedOnAndCustomerIdResponse>,
    &detail::any_type<CustomerContactWithModifiedOnResponse>,
    &detail::any_type<CustomerNoteCreateRequest>,
    &detail::any_type<CustomerResponse>,
    &detail::any_type<CustomersCustomFieldTypeResponse>,
    &detail::any_type<DismissBookingModel>,
    &detail::any_type<DismissLeadRequest>,
    &detail::any_type<ExportBookingResponse>,
    &detail::any_type<ExportCustomerContactResponse>,
    &detail::any_type<ExportCustomerResponse>,
    &detail::any_type<ExportLeadsResponse>,
    &detail::any_type<ExportLocationContactResponse>,
    &detail::any_type<ExportLocationsResponse>,
    &detail::any_type<ExternalDataCreateRequest>,
    &detail::any_type<ExternalDataModel>,
    &detail::any_type<ExternalDataUpdateModel>,
    &detail::any_type<ExternalDataUpdateRequest>,
    &detail::any_type<FollowUpResponse>,
    &detail::any_type<GetBookingProviderTagResponse>,
    &detail::any_type<LeadCreateRequest>,
    &detail::any_type<LeadCreatedWebhook>,
    &detail::any_type<LeadNoteCreateRequest>,
    &detail::any_type<LeadResponse>,
    &detail::any_type<LeadUpdateRequest>,
    &detail::any_type<LeadUpdatedWebhook>,
    &detail::any_type<LeadV2WebhookModel>,
    &detail::any_type<LocationContact>,
    &detail::any_type<LocationContactCreateRequest>,
    &detail::any_type<LocationContactResponse>,
    &detail::any_type<LocationContactUpdateRequest>,
    &detail::any_type<LocationNoteCreateRequest>,
    &detail::any_type<LocationResponse>,
    &detail::any_type<LocationsAddressPatchModel>,
    &detail::any_type<LocationsContactResponse>,
    &detail::any_type<LocationsCustomFieldTypeResponse>,
    &detail::any_type<NewCustomerContact>,
    &detail::any_type<NewLocation>,
    &detail::any_type<NoteResponse>,
    &detail::any_type<PhoneSettings>,
    &detail::any_type<RemoveBulkTagsRequest>,
    &detail::any_type<ReplaceContactRequest>,
    &detail::any_type<SubmitLeadFormRequest>,
    &detail::any_type<SubmitLeadFormResponse>,
    &detail::any_type<UpdateBookingContactRequest>,
    &detail::any_type<UpdateBookingProviderTagRequest>,
    &detail::any_type<UpdateBookingRequest>,
    &detail::any_type<UpdateContactMethodPreferenceRequest>,
    &detail::any_type<UpdateContactMethodRequest>,
    &detail::any_type<UpdateContactRequest>,
    &detail::any_type<UpdateCustomerAddress>,
    &detail::any_type<UpdateCustomerContactRequest>,
    &detail::any_type<UpdateCustomerRequest>,
    &detail::any_type<UpdateLocationRequest>,
    &detail::any_type<UpsertContactMethodRequest>,
};

}  // namespace tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "crm", tables::kOperations, std::size(tables::kOperations), tables::kStructs, std::size(tables::kStructs)};
  return table;
}

}  // namespace servicetitan::crm
