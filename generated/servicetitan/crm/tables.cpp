// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/tables.hpp"

#include "servicetitan/crm.hpp"
#include "servicetitan/detail/module.hpp"

namespace servicetitan::crm {

namespace booking_provider_tags::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace booking_provider_tags::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace booking_provider_tags::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace booking_provider_tags::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace bookings::tables::get_list2 {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace bookings::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace bookings::tables::get_for_provider {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace bookings::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace bookings::tables::get_contact_list2 {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace bookings::tables::create_contact {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace bookings::tables::update_booking_contact {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace bookings::tables::delete_contact { extern const Operation kOperation; }
namespace bookings::tables::dismiss_booking { extern const Operation kOperation; }
namespace bookings::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace bookings::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace bookings::tables::get_contact_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace contacts::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace contacts::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace contacts::tables::search_contact_methods {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace contacts::tables::get_preference_metadata_list {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace contacts::tables::get_by_relationship_id {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace contact_methods::tables::get_contact_methods {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace contact_methods::tables::create_contact_method {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace contact_methods::tables::get_contact_method {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace contact_methods::tables::upsert_contact_method {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace contact_methods::tables::update_contact_method {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace contact_methods::tables::delete_contact_method { extern const Operation kOperation; }
namespace contact_preferences::tables::get_contact_method_preferences {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace contact_preferences::tables::get_contact_method_preference {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace contact_preferences::tables::update_contact_method_preference {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace contacts::tables::get_contact_relationship_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace contacts::tables::create_contact_relationship { extern const Operation kOperation; }
namespace contacts::tables::delete_contact_relationship { extern const Operation kOperation; }
namespace contacts::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace contacts::tables::replace {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace contacts::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace contacts::tables::delete_contact { extern const Operation kOperation; }
namespace customers::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace customers::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace customers::tables::get_modified_contacts_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace customers::tables::get_custom_field_types {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace customers::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace customers::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace customers::tables::get_contact_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace customers::tables::create_contact {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace customers::tables::update_contact {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace customers::tables::delete_contact { extern const Operation kOperation; }
namespace customers::tables::get_notes {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace customers::tables::create_note {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace customers::tables::delete_note { extern const Operation kOperation; }
namespace customers::tables::create_tag {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace customers::tables::delete_tag { extern const Operation kOperation; }
namespace exports::tables::bookings {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::customers {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::customers_contacts {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::leads {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::locations {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::locations_contacts {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace leads::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace leads::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace leads::tables::submit_lead_form {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace leads::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace leads::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace leads::tables::dismiss { extern const Operation kOperation; }
namespace leads::tables::create_follow_up {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace leads::tables::get_notes {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace leads::tables::create_note {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace locations::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace locations::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace locations::tables::get_locations_contacts_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace locations::tables::get_custom_field_types {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace locations::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace locations::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace locations::tables::get_contact_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace locations::tables::create_contact {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace locations::tables::update_contact {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace locations::tables::delete_contact { extern const Operation kOperation; }
namespace locations::tables::get_notes {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace locations::tables::create_note {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace locations::tables::delete_note { extern const Operation kOperation; }
namespace locations::tables::get_preferred_technician {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace locations::tables::update_preferred_technician { extern const Operation kOperation; }
namespace locations::tables::create_tag {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace locations::tables::delete_tag { extern const Operation kOperation; }
namespace bulk_tags::tables::add_tags { extern const Operation kOperation; }
namespace bulk_tags::tables::remove_tags { extern const Operation kOperation; }

namespace tables {

namespace booking_provider_tags::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace booking_provider_tags::get

namespace booking_provider_tags::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace booking_provider_tags::update

namespace bookings::get_list2 {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"booking_provider", detail::Kind::int64}};
}  // namespace bookings::get_list2

namespace bookings::create {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"booking_provider", detail::Kind::int64}};
}  // namespace bookings::create

namespace bookings::get_for_provider {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"booking_provider", detail::Kind::int64}, {"id", detail::Kind::int64}};
}  // namespace bookings::get_for_provider

namespace bookings::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"booking_provider", detail::Kind::int64}, {"id", detail::Kind::int64}};
}  // namespace bookings::update

namespace bookings::get_contact_list2 {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"booking_provider", detail::Kind::int64}, {"id", detail::Kind::int64}};
}  // namespace bookings::get_contact_list2

namespace bookings::create_contact {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"booking_provider", detail::Kind::int64}, {"id", detail::Kind::int64}};
}  // namespace bookings::create_contact

namespace bookings::update_booking_contact {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"booking_provider", detail::Kind::int64}, {"id", detail::Kind::int64},
    {"contactId", detail::Kind::int64}};
}  // namespace bookings::update_booking_contact

namespace bookings::delete_contact {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"booking_provider", detail::Kind::int64}, {"id", detail::Kind::int64},
    {"contactId", detail::Kind::int64}};
}  // namespace bookings::delete_contact

namespace bookings::dismiss_booking {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"booking_provider", detail::Kind::string}, {"id", detail::Kind::int64}};
}  // namespace bookings::dismiss_booking

namespace bookings::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace bookings::get

namespace bookings::get_contact_list {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace bookings::get_contact_list

namespace contacts::get_by_relationship_id {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"relationshipId", detail::Kind::int64}};
}  // namespace contacts::get_by_relationship_id

namespace contact_methods::get_contact_methods {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"contactId", detail::Kind::guid}};
}  // namespace contact_methods::get_contact_methods

namespace contact_methods::create_contact_method {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"contactId", detail::Kind::guid}};
}  // namespace contact_methods::create_contact_method

namespace contact_methods::get_contact_method {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"contactId", detail::Kind::guid}, {"contactMethodId", detail::Kind::guid}};
}  // namespace contact_methods::get_contact_method

namespace contact_methods::upsert_contact_method {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"contactId", detail::Kind::guid}, {"contactMethodId", detail::Kind::guid}};
}  // namespace contact_methods::upsert_contact_method

namespace contact_methods::update_contact_method {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"contactId", detail::Kind::guid}, {"contactMethodId", detail::Kind::guid}};
}  // namespace contact_methods::update_contact_method

namespace contact_methods::delete_contact_method {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"contactId", detail::Kind::guid}, {"contactMethodId", detail::Kind::guid}};
}  // namespace contact_methods::delete_contact_method

namespace contact_preferences::get_contact_method_preferences {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"contactId", detail::Kind::guid}, {"contactMethodId", detail::Kind::guid}};
}  // namespace contact_preferences::get_contact_method_preferences

namespace contact_preferences::get_contact_method_preference {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"contactId", detail::Kind::guid}, {"contactMethodId", detail::Kind::guid},
    {"preferenceName", detail::Kind::string}};
}  // namespace contact_preferences::get_contact_method_preference

namespace contact_preferences::update_contact_method_preference {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"contactId", detail::Kind::guid}, {"contactMethodId", detail::Kind::guid},
    {"preferenceName", detail::Kind::string}};
}  // namespace contact_preferences::update_contact_method_preference

namespace contacts::get_contact_relationship_list {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"contactId", detail::Kind::guid}};
}  // namespace contacts::get_contact_relationship_list

namespace contacts::create_contact_relationship {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"contactId", detail::Kind::guid}, {"relatedEntityId", detail::Kind::int64},
    {"typeSlug", detail::Kind::string}};
}  // namespace contacts::create_contact_relationship

namespace contacts::delete_contact_relationship {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"contactId", detail::Kind::guid}, {"relatedEntityId", detail::Kind::int64},
    {"typeSlug", detail::Kind::string}};
}  // namespace contacts::delete_contact_relationship

namespace contacts::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::guid}};
}  // namespace contacts::get

namespace contacts::replace {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::guid}};
}  // namespace contacts::replace

namespace contacts::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::guid}};
}  // namespace contacts::update

namespace contacts::delete_contact {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::guid}};
}  // namespace contacts::delete_contact

namespace customers::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace customers::get

namespace customers::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace customers::update

namespace customers::get_contact_list {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace customers::get_contact_list

namespace customers::create_contact {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace customers::create_contact

namespace customers::update_contact {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"id", detail::Kind::int64}, {"contactId", detail::Kind::int64}};
}  // namespace customers::update_contact

namespace customers::delete_contact {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"id", detail::Kind::int64}, {"contactId", detail::Kind::int64}};
}  // namespace customers::delete_contact

namespace customers::get_notes {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace customers::get_notes

namespace customers::create_note {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace customers::create_note

namespace customers::delete_note {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"id", detail::Kind::int64}, {"noteId", detail::Kind::int64}};
}  // namespace customers::delete_note

namespace customers::create_tag {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"id", detail::Kind::int64}, {"tagTypeId", detail::Kind::int64}};
}  // namespace customers::create_tag

namespace customers::delete_tag {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"id", detail::Kind::int64}, {"tagTypeId", detail::Kind::int64}};
}  // namespace customers::delete_tag

namespace leads::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace leads::get

namespace leads::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace leads::update

namespace leads::dismiss {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace leads::dismiss

namespace leads::create_follow_up {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace leads::create_follow_up

namespace leads::get_notes {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace leads::get_notes

namespace leads::create_note {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace leads::create_note

namespace locations::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace locations::get

namespace locations::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace locations::update

namespace locations::get_contact_list {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace locations::get_contact_list

namespace locations::create_contact {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace locations::create_contact

namespace locations::update_contact {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"id", detail::Kind::int64}, {"contactId", detail::Kind::int64}};
}  // namespace locations::update_contact

namespace locations::delete_contact {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"id", detail::Kind::int64}, {"contactId", detail::Kind::int64}};
}  // namespace locations::delete_contact

namespace locations::get_notes {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace locations::get_notes

namespace locations::create_note {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace locations::create_note

namespace locations::delete_note {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"id", detail::Kind::int64}, {"noteId", detail::Kind::int64}};
}  // namespace locations::delete_note

namespace locations::get_preferred_technician {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace locations::get_preferred_technician

namespace locations::update_preferred_technician {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"id", detail::Kind::int64}, {"preferredTechnicianId", detail::Kind::int64}};
}  // namespace locations::update_preferred_technician

namespace locations::create_tag {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"id", detail::Kind::int64}, {"tagTypeId", detail::Kind::int64}};
}  // namespace locations::create_tag

namespace locations::delete_tag {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"id", detail::Kind::int64}, {"tagTypeId", detail::Kind::int64}};
}  // namespace locations::delete_tag

}  // namespace tables

namespace module_tables {

extern const detail::OperationEntry kOperations[];
constexpr detail::OperationEntry kOperations[] = {
    {&booking_provider_tags::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<booking_provider_tags::GetListQuery>,
     booking_provider_tags::tables::get_list::kQuery, 10, nullptr,
     &booking_provider_tags::tables::get_list::kResult},
    {&booking_provider_tags::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CreateBookingProviderTagRequest>,
     &booking_provider_tags::tables::create::kResult},
    {&booking_provider_tags::tables::get::kOperation, tables::booking_provider_tags::get::kPath, 1,
     nullptr, nullptr, 0, nullptr, &booking_provider_tags::tables::get::kResult},
    {&booking_provider_tags::tables::update::kOperation,
     tables::booking_provider_tags::update::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<UpdateBookingProviderTagRequest>,
     &booking_provider_tags::tables::update::kResult},
    {&bookings::tables::get_list2::kOperation, tables::bookings::get_list2::kPath, 1,
     &detail::any_query<bookings::GetList2Query>, bookings::tables::get_list2::kQuery, 10, nullptr,
     &bookings::tables::get_list2::kResult},
    {&bookings::tables::create::kOperation, tables::bookings::create::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<CreateBookingRequest>, &bookings::tables::create::kResult},
    {&bookings::tables::get_for_provider::kOperation, tables::bookings::get_for_provider::kPath, 2,
     nullptr, nullptr, 0, nullptr, &bookings::tables::get_for_provider::kResult},
    {&bookings::tables::update::kOperation, tables::bookings::update::kPath, 2, nullptr, nullptr, 0,
     &detail::any_type<UpdateBookingRequest>, &bookings::tables::update::kResult},
    {&bookings::tables::get_contact_list2::kOperation, tables::bookings::get_contact_list2::kPath,
     2, &detail::any_query<bookings::GetContactList2Query>,
     bookings::tables::get_contact_list2::kQuery, 3, nullptr,
     &bookings::tables::get_contact_list2::kResult},
    {&bookings::tables::create_contact::kOperation, tables::bookings::create_contact::kPath, 2,
     nullptr, nullptr, 0, &detail::any_type<ContactCreateRequest>,
     &bookings::tables::create_contact::kResult},
    {&bookings::tables::update_booking_contact::kOperation,
     tables::bookings::update_booking_contact::kPath, 3, nullptr, nullptr, 0,
     &detail::any_type<UpdateBookingContactRequest>,
     &bookings::tables::update_booking_contact::kResult},
    {&bookings::tables::delete_contact::kOperation, tables::bookings::delete_contact::kPath, 3,
     nullptr, nullptr, 0, nullptr, nullptr},
    {&bookings::tables::dismiss_booking::kOperation, tables::bookings::dismiss_booking::kPath, 2,
     nullptr, nullptr, 0, &detail::any_type<DismissBookingModel>, nullptr},
    {&bookings::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<bookings::GetListQuery>, bookings::tables::get_list::kQuery, 10, nullptr,
     &bookings::tables::get_list::kResult},
    {&bookings::tables::get::kOperation, tables::bookings::get::kPath, 1, nullptr, nullptr, 0,
     nullptr, &bookings::tables::get::kResult},
    {&bookings::tables::get_contact_list::kOperation, tables::bookings::get_contact_list::kPath, 1,
     &detail::any_query<bookings::GetContactListQuery>, bookings::tables::get_contact_list::kQuery,
     3, nullptr, &bookings::tables::get_contact_list::kResult},
    {&contacts::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<contacts::GetListQuery>, contacts::tables::get_list::kQuery, 12, nullptr,
     &contacts::tables::get_list::kResult},
    {&contacts::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CreateContactRequest>, &contacts::tables::create::kResult},
    {&contacts::tables::search_contact_methods::kOperation, nullptr, 0,
     &detail::any_query<contacts::SearchContactMethodsQuery>,
     contacts::tables::search_contact_methods::kQuery, 12, nullptr,
     &contacts::tables::search_contact_methods::kResult},
    {&contacts::tables::get_preference_metadata_list::kOperation, nullptr, 0, nullptr, nullptr, 0,
     nullptr, &contacts::tables::get_preference_metadata_list::kResult},
    {&contacts::tables::get_by_relationship_id::kOperation,
     tables::contacts::get_by_relationship_id::kPath, 1,
     &detail::any_query<contacts::GetByRelationshipIdQuery>,
     contacts::tables::get_by_relationship_id::kQuery, 12, nullptr,
     &contacts::tables::get_by_relationship_id::kResult},
    {&contact_methods::tables::get_contact_methods::kOperation,
     tables::contact_methods::get_contact_methods::kPath, 1,
     &detail::any_query<contact_methods::GetContactMethodsQuery>,
     contact_methods::tables::get_contact_methods::kQuery, 11, nullptr,
     &contact_methods::tables::get_contact_methods::kResult},
    {&contact_methods::tables::create_contact_method::kOperation,
     tables::contact_methods::create_contact_method::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<CreateContactMethodRequest>,
     &contact_methods::tables::create_contact_method::kResult},
    {&contact_methods::tables::get_contact_method::kOperation,
     tables::contact_methods::get_contact_method::kPath, 2, nullptr, nullptr, 0, nullptr,
     &contact_methods::tables::get_contact_method::kResult},
    {&contact_methods::tables::upsert_contact_method::kOperation,
     tables::contact_methods::upsert_contact_method::kPath, 2, nullptr, nullptr, 0,
     &detail::any_type<UpsertContactMethodRequest>,
     &contact_methods::tables::upsert_contact_method::kResult},
    {&contact_methods::tables::update_contact_method::kOperation,
     tables::contact_methods::update_contact_method::kPath, 2, nullptr, nullptr, 0,
     &detail::any_type<UpdateContactMethodRequest>,
     &contact_methods::tables::update_contact_method::kResult},
    {&contact_methods::tables::delete_contact_method::kOperation,
     tables::contact_methods::delete_contact_method::kPath, 2, nullptr, nullptr, 0, nullptr,
     nullptr},
    {&contact_preferences::tables::get_contact_method_preferences::kOperation,
     tables::contact_preferences::get_contact_method_preferences::kPath, 2, nullptr, nullptr, 0,
     nullptr, &contact_preferences::tables::get_contact_method_preferences::kResult},
    {&contact_preferences::tables::get_contact_method_preference::kOperation,
     tables::contact_preferences::get_contact_method_preference::kPath, 3, nullptr, nullptr, 0,
     nullptr, &contact_preferences::tables::get_contact_method_preference::kResult},
    {&contact_preferences::tables::update_contact_method_preference::kOperation,
     tables::contact_preferences::update_contact_method_preference::kPath, 3, nullptr, nullptr, 0,
     &detail::any_type<UpdateContactMethodPreferenceRequest>,
     &contact_preferences::tables::update_contact_method_preference::kResult},
    {&contacts::tables::get_contact_relationship_list::kOperation,
     tables::contacts::get_contact_relationship_list::kPath, 1,
     &detail::any_query<contacts::GetContactRelationshipListQuery>,
     contacts::tables::get_contact_relationship_list::kQuery, 9, nullptr,
     &contacts::tables::get_contact_relationship_list::kResult},
    {&contacts::tables::create_contact_relationship::kOperation,
     tables::contacts::create_contact_relationship::kPath, 3, nullptr, nullptr, 0, nullptr,
     nullptr},
    {&contacts::tables::delete_contact_relationship::kOperation,
     tables::contacts::delete_contact_relationship::kPath, 3, nullptr, nullptr, 0, nullptr,
     nullptr},
    {&contacts::tables::get::kOperation, tables::contacts::get::kPath, 1, nullptr, nullptr, 0,
     nullptr, &contacts::tables::get::kResult},
    {&contacts::tables::replace::kOperation, tables::contacts::replace::kPath, 1, nullptr, nullptr,
     0, &detail::any_type<ReplaceContactRequest>, &contacts::tables::replace::kResult},
    {&contacts::tables::update::kOperation, tables::contacts::update::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<UpdateContactRequest>, &contacts::tables::update::kResult},
    {&contacts::tables::delete_contact::kOperation, tables::contacts::delete_contact::kPath, 1,
     nullptr, nullptr, 0, nullptr, nullptr},
    {&customers::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<customers::GetListQuery>, customers::tables::get_list::kQuery, 24, nullptr,
     &customers::tables::get_list::kResult},
    {&customers::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CreateCustomerRequest>, &customers::tables::create::kResult},
    {&customers::tables::get_modified_contacts_list::kOperation, nullptr, 0,
     &detail::any_query<customers::GetModifiedContactsListQuery>,
     customers::tables::get_modified_contacts_list::kQuery, 8, nullptr,
     &customers::tables::get_modified_contacts_list::kResult},
    {&customers::tables::get_custom_field_types::kOperation, nullptr, 0,
     &detail::any_query<customers::GetCustomFieldTypesQuery>,
     customers::tables::get_custom_field_types::kQuery, 8, nullptr,
     &customers::tables::get_custom_field_types::kResult},
    {&customers::tables::get::kOperation, tables::customers::get::kPath, 1, nullptr, nullptr, 0,
     nullptr, &customers::tables::get::kResult},
    {&customers::tables::update::kOperation, tables::customers::update::kPath, 1, nullptr, nullptr,
     0, &detail::any_type<UpdateCustomerRequest>, &customers::tables::update::kResult},
    {&customers::tables::get_contact_list::kOperation, tables::customers::get_contact_list::kPath,
     1, &detail::any_query<customers::GetContactListQuery>,
     customers::tables::get_contact_list::kQuery, 3, nullptr,
     &customers::tables::get_contact_list::kResult},
    {&customers::tables::create_contact::kOperation, tables::customers::create_contact::kPath, 1,
     nullptr, nullptr, 0, &detail::any_type<CreateCustomerContactRequest>,
     &customers::tables::create_contact::kResult},
    {&customers::tables::update_contact::kOperation, tables::customers::update_contact::kPath, 2,
     nullptr, nullptr, 0, &detail::any_type<UpdateCustomerContactRequest>,
     &customers::tables::update_contact::kResult},
    {&customers::tables::delete_contact::kOperation, tables::customers::delete_contact::kPath, 2,
     nullptr, nullptr, 0, nullptr, nullptr},
    {&customers::tables::get_notes::kOperation, tables::customers::get_notes::kPath, 1,
     &detail::any_query<customers::GetNotesQuery>, customers::tables::get_notes::kQuery, 7, nullptr,
     &customers::tables::get_notes::kResult},
    {&customers::tables::create_note::kOperation, tables::customers::create_note::kPath, 1, nullptr,
     nullptr, 0, &detail::any_type<CustomerNoteCreateRequest>,
     &customers::tables::create_note::kResult},
    {&customers::tables::delete_note::kOperation, tables::customers::delete_note::kPath, 2, nullptr,
     nullptr, 0, nullptr, nullptr},
    {&customers::tables::create_tag::kOperation, tables::customers::create_tag::kPath, 2, nullptr,
     nullptr, 0, nullptr, &customers::tables::create_tag::kResult},
    {&customers::tables::delete_tag::kOperation, tables::customers::delete_tag::kPath, 2, nullptr,
     nullptr, 0, nullptr, nullptr},
    {&exports::tables::bookings::kOperation, nullptr, 0, &detail::any_query<exports::BookingsQuery>,
     exports::tables::bookings::kQuery, 2, nullptr, &exports::tables::bookings::kResult},
    {&exports::tables::customers::kOperation, nullptr, 0,
     &detail::any_query<exports::CustomersQuery>, exports::tables::customers::kQuery, 2, nullptr,
     &exports::tables::customers::kResult},
    {&exports::tables::customers_contacts::kOperation, nullptr, 0,
     &detail::any_query<exports::CustomersContactsQuery>,
     exports::tables::customers_contacts::kQuery, 2, nullptr,
     &exports::tables::customers_contacts::kResult},
    {&exports::tables::leads::kOperation, nullptr, 0, &detail::any_query<exports::LeadsQuery>,
     exports::tables::leads::kQuery, 2, nullptr, &exports::tables::leads::kResult},
    {&exports::tables::locations::kOperation, nullptr, 0,
     &detail::any_query<exports::LocationsQuery>, exports::tables::locations::kQuery, 2, nullptr,
     &exports::tables::locations::kResult},
    {&exports::tables::locations_contacts::kOperation, nullptr, 0,
     &detail::any_query<exports::LocationsContactsQuery>,
     exports::tables::locations_contacts::kQuery, 2, nullptr,
     &exports::tables::locations_contacts::kResult},
    {&leads::tables::get_list::kOperation, nullptr, 0, &detail::any_query<leads::GetListQuery>,
     leads::tables::get_list::kQuery, 23, nullptr, &leads::tables::get_list::kResult},
    {&leads::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<LeadCreateRequest>, &leads::tables::create::kResult},
    {&leads::tables::submit_lead_form::kOperation, nullptr, 0,
     &detail::any_query<leads::SubmitLeadFormQuery>, leads::tables::submit_lead_form::kQuery, 1,
     &detail::any_type<SubmitLeadFormRequest>, &leads::tables::submit_lead_form::kResult},
    {&leads::tables::get::kOperation, tables::leads::get::kPath, 1, nullptr, nullptr, 0, nullptr,
     &leads::tables::get::kResult},
    {&leads::tables::update::kOperation, tables::leads::update::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<LeadUpdateRequest>, &leads::tables::update::kResult},
    {&leads::tables::dismiss::kOperation, tables::leads::dismiss::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<DismissLeadRequest>, nullptr},
    {&leads::tables::create_follow_up::kOperation, tables::leads::create_follow_up::kPath, 1,
     nullptr, nullptr, 0, &detail::any_type<CreateFollowUpRequest>,
     &leads::tables::create_follow_up::kResult},
    {&leads::tables::get_notes::kOperation, tables::leads::get_notes::kPath, 1,
     &detail::any_query<leads::GetNotesQuery>, leads::tables::get_notes::kQuery, 7, nullptr,
     &leads::tables::get_notes::kResult},
    {&leads::tables::create_note::kOperation, tables::leads::create_note::kPath, 1, nullptr,
     nullptr, 0, &detail::any_type<LeadNoteCreateRequest>, &leads::tables::create_note::kResult},
    {&locations::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<locations::GetListQuery>, locations::tables::get_list::kQuery, 23, nullptr,
     &locations::tables::get_list::kResult},
    {&locations::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CreateLocationRequest>, &locations::tables::create::kResult},
    {&locations::tables::get_locations_contacts_list::kOperation, nullptr, 0,
     &detail::any_query<locations::GetLocationsContactsListQuery>,
     locations::tables::get_locations_contacts_list::kQuery, 8, nullptr,
     &locations::tables::get_locations_contacts_list::kResult},
    {&locations::tables::get_custom_field_types::kOperation, nullptr, 0,
     &detail::any_query<locations::GetCustomFieldTypesQuery>,
     locations::tables::get_custom_field_types::kQuery, 8, nullptr,
     &locations::tables::get_custom_field_types::kResult},
    {&locations::tables::get::kOperation, tables::locations::get::kPath, 1, nullptr, nullptr, 0,
     nullptr, &locations::tables::get::kResult},
    {&locations::tables::update::kOperation, tables::locations::update::kPath, 1, nullptr, nullptr,
     0, &detail::any_type<UpdateLocationRequest>, &locations::tables::update::kResult},
    {&locations::tables::get_contact_list::kOperation, tables::locations::get_contact_list::kPath,
     1, &detail::any_query<locations::GetContactListQuery>,
     locations::tables::get_contact_list::kQuery, 3, nullptr,
     &locations::tables::get_contact_list::kResult},
    {&locations::tables::create_contact::kOperation, tables::locations::create_contact::kPath, 1,
     nullptr, nullptr, 0, &detail::any_type<LocationContactCreateRequest>,
     &locations::tables::create_contact::kResult},
    {&locations::tables::update_contact::kOperation, tables::locations::update_contact::kPath, 2,
     nullptr, nullptr, 0, &detail::any_type<LocationContactUpdateRequest>,
     &locations::tables::update_contact::kResult},
    {&locations::tables::delete_contact::kOperation, tables::locations::delete_contact::kPath, 2,
     nullptr, nullptr, 0, nullptr, nullptr},
    {&locations::tables::get_notes::kOperation, tables::locations::get_notes::kPath, 1,
     &detail::any_query<locations::GetNotesQuery>, locations::tables::get_notes::kQuery, 7, nullptr,
     &locations::tables::get_notes::kResult},
    {&locations::tables::create_note::kOperation, tables::locations::create_note::kPath, 1, nullptr,
     nullptr, 0, &detail::any_type<LocationNoteCreateRequest>,
     &locations::tables::create_note::kResult},
    {&locations::tables::delete_note::kOperation, tables::locations::delete_note::kPath, 2, nullptr,
     nullptr, 0, nullptr, nullptr},
    {&locations::tables::get_preferred_technician::kOperation,
     tables::locations::get_preferred_technician::kPath, 1, nullptr, nullptr, 0, nullptr,
     &locations::tables::get_preferred_technician::kResult},
    {&locations::tables::update_preferred_technician::kOperation,
     tables::locations::update_preferred_technician::kPath, 2, nullptr, nullptr, 0, nullptr,
     nullptr},
    {&locations::tables::create_tag::kOperation, tables::locations::create_tag::kPath, 2, nullptr,
     nullptr, 0, nullptr, &locations::tables::create_tag::kResult},
    {&locations::tables::delete_tag::kOperation, tables::locations::delete_tag::kPath, 2, nullptr,
     nullptr, 0, nullptr, nullptr},
    {&bulk_tags::tables::add_tags::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<AddBulkTagsRequest>, nullptr},
    {&bulk_tags::tables::remove_tags::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<RemoveBulkTagsRequest>, nullptr},
};
extern const detail::AnyType* const kStructs[];
constexpr const detail::AnyType* kStructs[] = {
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

}  // namespace module_tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "crm", module_tables::kOperations, std::size(module_tables::kOperations),
      module_tables::kStructs, std::size(module_tables::kStructs)};
  return table;
}

}  // namespace servicetitan::crm
