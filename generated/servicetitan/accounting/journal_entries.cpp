// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/journal_entries.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::accounting::journal_entries {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "accounting.journal_entries.get_list",
    .operation_id = "JournalEntries_GetList",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/journal-entries",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.journalentries:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"exportedFrom", offsetof(GetListQuery, exported_from),
     &detail::type_of<decltype(GetListQuery::exported_from)>},
    {"exportedTo", offsetof(GetListQuery, exported_to),
     &detail::type_of<decltype(GetListQuery::exported_to)>},
    {"postedFrom", offsetof(GetListQuery, posted_from),
     &detail::type_of<decltype(GetListQuery::posted_from)>},
    {"postedTo", offsetof(GetListQuery, posted_to),
     &detail::type_of<decltype(GetListQuery::posted_to)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"exportedBy", offsetof(GetListQuery, exported_by),
     &detail::type_of<decltype(GetListQuery::exported_by)>, detail::QueryStyle::comma},
    {"name", offsetof(GetListQuery, name), &detail::type_of<decltype(GetListQuery::name)>},
    {"numberFrom", offsetof(GetListQuery, number_from),
     &detail::type_of<decltype(GetListQuery::number_from)>},
    {"numberTo", offsetof(GetListQuery, number_to),
     &detail::type_of<decltype(GetListQuery::number_to)>},
    {"statuses", offsetof(GetListQuery, statuses),
     &detail::type_of<decltype(GetListQuery::statuses)>},
    {"syncStatuses", offsetof(GetListQuery, sync_statuses),
     &detail::type_of<decltype(GetListQuery::sync_statuses)>},
    {"transactionPostedFrom", offsetof(GetListQuery, transaction_posted_from),
     &detail::type_of<decltype(GetListQuery::transaction_posted_from)>},
    {"transactionPostedTo", offsetof(GetListQuery, transaction_posted_to),
     &detail::type_of<decltype(GetListQuery::transaction_posted_to)>},
    {"businessUnitIds", offsetof(GetListQuery, business_unit_ids),
     &detail::type_of<decltype(GetListQuery::business_unit_ids)>, detail::QueryStyle::comma},
    {"serviceAgreementIds", offsetof(GetListQuery, service_agreement_ids),
     &detail::type_of<decltype(GetListQuery::service_agreement_ids)>, detail::QueryStyle::comma},
    {"customerName", offsetof(GetListQuery, customer_name),
     &detail::type_of<decltype(GetListQuery::customer_name)>},
    {"locationName", offsetof(GetListQuery, location_name),
     &detail::type_of<decltype(GetListQuery::location_name)>},
    {"vendorName", offsetof(GetListQuery, vendor_name),
     &detail::type_of<decltype(GetListQuery::vendor_name)>},
    {"inventoryLocationName", offsetof(GetListQuery, inventory_location_name),
     &detail::type_of<decltype(GetListQuery::inventory_location_name)>},
    {"refNumber", offsetof(GetListQuery, ref_number),
     &detail::type_of<decltype(GetListQuery::ref_number)>, detail::QueryStyle::comma},
    {"transactionTypes", offsetof(GetListQuery, transaction_types),
     &detail::type_of<decltype(GetListQuery::transaction_types)>},
    {"customField", offsetof(GetListQuery, custom_field),
     &detail::type_of<decltype(GetListQuery::custom_field)>, detail::QueryStyle::dotted_map},
    {"empty", offsetof(GetListQuery, empty), &detail::type_of<decltype(GetListQuery::empty)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
};

extern const Operation kCreateJournalEntry;
const Operation kCreateJournalEntry{
    .name = "accounting.journal_entries.create_journal_entry",
    .operation_id = "JournalEntries_CreateJournalEntry",
    .method = Method::post,
    .path = "/accounting/v2/tenant/{tenant}/journal-entries",
    .request_content = Content::json,
    .scopes = "tn.acc.journalentries:w",
};

extern const Operation kGet;
const Operation kGet{
    .name = "accounting.journal_entries.get",
    .operation_id = "JournalEntries_Get",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/journal-entries/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.acc.journalentries:r",
};

extern const Operation kFullUpdate;
const Operation kFullUpdate{
    .name = "accounting.journal_entries.full_update",
    .operation_id = "JournalEntries_FullUpdate",
    .method = Method::put,
    .path = "/accounting/v2/tenant/{tenant}/journal-entries/{id}",
    .request_content = Content::json,
    .scopes = "tn.acc.journalentries:w",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "accounting.journal_entries.update",
    .operation_id = "JournalEntries_Update",
    .method = Method::patch,
    .path = "/accounting/v2/tenant/{tenant}/journal-entries/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.acc.journalentries:w",
};

extern const Operation kDeleteJournalEntry;
const Operation kDeleteJournalEntry{
    .name = "accounting.journal_entries.delete_journal_entry",
    .operation_id = "JournalEntries_DeleteJournalEntry",
    .method = Method::delete_,
    .path = "/accounting/v2/tenant/{tenant}/journal-entries/{id}",
    .scopes = "tn.acc.journalentries:w",
};

extern const Operation kGetDetails;
const Operation kGetDetails{
    .name = "accounting.journal_entries.get_details",
    .operation_id = "JournalEntries_GetDetails",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/journal-entries/{id}/details",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.journalentries:r",
};
extern const detail::QueryMember kGetDetailsQuery[];
const detail::QueryMember kGetDetailsQuery[] = {
    {"pageSize", offsetof(GetDetailsQuery, page_size),
     &detail::type_of<decltype(GetDetailsQuery::page_size)>},
    {"page", offsetof(GetDetailsQuery, page), &detail::type_of<decltype(GetDetailsQuery::page)>},
    {"includeTotal", offsetof(GetDetailsQuery, include_total),
     &detail::type_of<decltype(GetDetailsQuery::include_total)>},
};

extern const Operation kGetSummary;
const Operation kGetSummary{
    .name = "accounting.journal_entries.get_summary",
    .operation_id = "JournalEntries_GetSummary",
    .method = Method::get,
    .path = "/accounting/v2/tenant/{tenant}/journal-entries/{id}/summary",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.acc.journalentries:r",
};
extern const detail::QueryMember kGetSummaryQuery[];
const detail::QueryMember kGetSummaryQuery[] = {
    {"pageSize", offsetof(GetSummaryQuery, page_size),
     &detail::type_of<decltype(GetSummaryQuery::page_size)>},
    {"page", offsetof(GetSummaryQuery, page), &detail::type_of<decltype(GetSummaryQuery::page)>},
    {"includeTotal", offsetof(GetSummaryQuery, include_total),
     &detail::type_of<decltype(GetSummaryQuery::include_total)>},
};

extern const Operation kSyncUpdate;
const Operation kSyncUpdate{
    .name = "accounting.journal_entries.sync_update",
    .operation_id = "JournalEntries_SyncUpdate",
    .method = Method::patch,
    .path = "/accounting/v2/tenant/{tenant}/journal-entries/{id}/sync",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.acc.journalentries:w",
};

}  // namespace tables

Request<Page<JournalEntryResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<JournalEntryResponse>>();
}

Request<void> create_journal_entry(const JournalEntryCreateRequest& body) {
  return detail::RequestBuilder(tables::kCreateJournalEntry).body(body).returning<void>();
}

Request<JournalEntryResponse> get(const Guid& id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<JournalEntryResponse>();
}

Request<void> full_update(const Guid& id, const JournalEntrySaveRequest& body) {
  return detail::RequestBuilder(tables::kFullUpdate).path(id).body(body).returning<void>();
}

Request<JournalEntryResponse> update(const Guid& id, const JournalEntryUpdateRequest& body) {
  return detail::RequestBuilder(tables::kUpdate)
      .path(id)
      .body(body)
      .returning<JournalEntryResponse>();
}

Request<void> delete_journal_entry(const Guid& id) {
  return detail::RequestBuilder(tables::kDeleteJournalEntry).path(id).returning<void>();
}

Request<Page<JournalEntryDetailsResponse>> get_details(
    const Guid& id,
    const GetDetailsQuery& query) {
  return detail::RequestBuilder(tables::kGetDetails)
      .path(id)
      .query(tables::kGetDetailsQuery, query)
      .returning<Page<JournalEntryDetailsResponse>>();
}

Request<Page<JournalEntrySummaryResponse>> get_summary(
    const Guid& id,
    const GetSummaryQuery& query) {
  return detail::RequestBuilder(tables::kGetSummary)
      .path(id)
      .query(tables::kGetSummaryQuery, query)
      .returning<Page<JournalEntrySummaryResponse>>();
}

Request<JournalEntryResponse> sync_update(
    const Guid& id,
    const JournalEntrySyncUpdateRequest& body) {
  return detail::RequestBuilder(tables::kSyncUpdate)
      .path(id)
      .body(body)
      .returning<JournalEntryResponse>();
}

}  // namespace servicetitan::accounting::journal_entries
