// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/journal_entries.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::accounting::journal_entries {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.journal_entries.get_list",
    .operation_id = "JournalEntries_GetList",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/journal-entries",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.journalentries:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"exportedFrom", offsetof(T, exported_from), &detail::type_of<decltype(T::exported_from)>},
    {"exportedTo", offsetof(T, exported_to), &detail::type_of<decltype(T::exported_to)>},
    {"postedFrom", offsetof(T, posted_from), &detail::type_of<decltype(T::posted_from)>},
    {"postedTo", offsetof(T, posted_to), &detail::type_of<decltype(T::posted_to)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"exportedBy", offsetof(T, exported_by), &detail::type_of<decltype(T::exported_by)>,
     detail::QueryStyle::comma},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"numberFrom", offsetof(T, number_from), &detail::type_of<decltype(T::number_from)>},
    {"numberTo", offsetof(T, number_to), &detail::type_of<decltype(T::number_to)>},
    {"statuses", offsetof(T, statuses), &detail::type_of<decltype(T::statuses)>},
    {"syncStatuses", offsetof(T, sync_statuses), &detail::type_of<decltype(T::sync_statuses)>},
    {"transactionPostedFrom", offsetof(T, transaction_posted_from),
     &detail::type_of<decltype(T::transaction_posted_from)>},
    {"transactionPostedTo", offsetof(T, transaction_posted_to),
     &detail::type_of<decltype(T::transaction_posted_to)>},
    {"businessUnitIds", offsetof(T, business_unit_ids),
     &detail::type_of<decltype(T::business_unit_ids)>, detail::QueryStyle::comma},
    {"serviceAgreementIds", offsetof(T, service_agreement_ids),
     &detail::type_of<decltype(T::service_agreement_ids)>, detail::QueryStyle::comma},
    {"customerName", offsetof(T, customer_name), &detail::type_of<decltype(T::customer_name)>},
    {"locationName", offsetof(T, location_name), &detail::type_of<decltype(T::location_name)>},
    {"vendorName", offsetof(T, vendor_name), &detail::type_of<decltype(T::vendor_name)>},
    {"inventoryLocationName", offsetof(T, inventory_location_name),
     &detail::type_of<decltype(T::inventory_location_name)>},
    {"refNumber", offsetof(T, ref_number), &detail::type_of<decltype(T::ref_number)>,
     detail::QueryStyle::comma},
    {"transactionTypes", offsetof(T, transaction_types),
     &detail::type_of<decltype(T::transaction_types)>},
    {"customField", offsetof(T, custom_field), &detail::type_of<decltype(T::custom_field)>,
     detail::QueryStyle::dotted_map},
    {"empty", offsetof(T, empty), &detail::type_of<decltype(T::empty)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<JournalEntryResponse>>;
}  // namespace tables::get_list
Request<Page<JournalEntryResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<JournalEntryResponse>>();
}

namespace tables::create_journal_entry {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.journal_entries.create_journal_entry",
    .operation_id = "JournalEntries_CreateJournalEntry",
    .method = Method::post,
    .path = "/accounting/v2/tenant/{tenant}/journal-entries",
    .request_content = Content::json,
    .scopes = "tn.acc.journalentries:w",
};
}  // namespace tables::create_journal_entry
Request<void> create_journal_entry(const JournalEntryCreateRequest& body) {
  return detail::RequestBuilder(tables::create_journal_entry::kOperation)
      .body(body)
      .returning<void>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.journal_entries.get",
    .operation_id = "JournalEntries_Get",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/journal-entries/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.acc.journalentries:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<JournalEntryResponse>;
}  // namespace tables::get
Request<JournalEntryResponse> get(const Guid& id) {
  return detail::RequestBuilder(tables::get::kOperation).path(id).returning<JournalEntryResponse>();
}

namespace tables::full_update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.journal_entries.full_update",
    .operation_id = "JournalEntries_FullUpdate",
    .method = Method::put,
    .path = "/accounting/v2/tenant/{tenant}/journal-entries/{id}",
    .request_content = Content::json,
    .scopes = "tn.acc.journalentries:w",
};
}  // namespace tables::full_update
Request<void> full_update(const Guid& id, const JournalEntrySaveRequest& body) {
  return detail::RequestBuilder(tables::full_update::kOperation)
      .path(id)
      .body(body)
      .returning<void>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.journal_entries.update",
    .operation_id = "JournalEntries_Update",
    .method = Method::patch,
    .path = "/accounting/v2/tenant/{tenant}/journal-entries/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.acc.journalentries:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<JournalEntryResponse>;
}  // namespace tables::update
Request<JournalEntryResponse> update(const Guid& id, const JournalEntryUpdateRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<JournalEntryResponse>();
}

namespace tables::delete_journal_entry {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.journal_entries.delete_journal_entry",
    .operation_id = "JournalEntries_DeleteJournalEntry",
    .method = Method::delete_,
    .path = "/accounting/v2/tenant/{tenant}/journal-entries/{id}",
    .scopes = "tn.acc.journalentries:w",
};
}  // namespace tables::delete_journal_entry
Request<void> delete_journal_entry(const Guid& id) {
  return detail::RequestBuilder(tables::delete_journal_entry::kOperation)
      .path(id)
      .returning<void>();
}

namespace tables::get_details {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.journal_entries.get_details",
    .operation_id = "JournalEntries_GetDetails",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/journal-entries/{id}/details",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.journalentries:r",
};
using T = GetDetailsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<JournalEntryDetailsResponse>>;
}  // namespace tables::get_details
Request<Page<JournalEntryDetailsResponse>> get_details(
    const Guid& id,
    const GetDetailsQuery& query) {
  return detail::RequestBuilder(tables::get_details::kOperation)
      .path(id)
      .query(tables::get_details::kQuery, query)
      .returning<Page<JournalEntryDetailsResponse>>();
}

namespace tables::get_summary {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.journal_entries.get_summary",
    .operation_id = "JournalEntries_GetSummary",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/journal-entries/{id}/summary",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.journalentries:r",
};
using T = GetSummaryQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<JournalEntrySummaryResponse>>;
}  // namespace tables::get_summary
Request<Page<JournalEntrySummaryResponse>> get_summary(
    const Guid& id,
    const GetSummaryQuery& query) {
  return detail::RequestBuilder(tables::get_summary::kOperation)
      .path(id)
      .query(tables::get_summary::kQuery, query)
      .returning<Page<JournalEntrySummaryResponse>>();
}

namespace tables::sync_update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "accounting.journal_entries.sync_update",
    .operation_id = "JournalEntries_SyncUpdate",
    .method = Method::patch,
    .path = "/accounting/v2/tenant/{tenant}/journal-entries/{id}/sync",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.acc.journalentries:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<JournalEntryResponse>;
}  // namespace tables::sync_update
Request<JournalEntryResponse> sync_update(
    const Guid& id,
    const JournalEntrySyncUpdateRequest& body) {
  return detail::RequestBuilder(tables::sync_update::kOperation)
      .path(id)
      .body(body)
      .returning<JournalEntryResponse>();
}

}  // namespace servicetitan::accounting::journal_entries
