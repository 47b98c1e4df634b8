// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/accounting/journal_entries_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::accounting::journal_entries {

/// Query parameters of @ref get_list.
struct GetListQuery {
  /// At most 50 values.
  std::vector<Guid> ids{};
  std::optional<Timestamp> exported_from{};
  std::optional<Timestamp> exported_to{};
  std::optional<Timestamp> posted_from{};
  std::optional<Timestamp> posted_to{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  /// At most 50 values.
  std::vector<std::int64_t> exported_by{};
  /// At most 255 characters.
  std::optional<std::string> name{};
  std::optional<std::int32_t> number_from{};
  std::optional<std::int32_t> number_to{};
  /// At most 50 values.
  std::vector<OpenEnum<JournalEntryPostingStatus>> statuses{};
  /// At most 50 values.
  std::vector<OpenEnum<JournalEntrySyncStatus>> sync_statuses{};
  std::optional<Timestamp> transaction_posted_from{};
  std::optional<Timestamp> transaction_posted_to{};
  /// At most 50 values.
  std::vector<std::int64_t> business_unit_ids{};
  /// At most 50 values.
  std::vector<std::int64_t> service_agreement_ids{};
  /// At most 255 characters.
  std::optional<std::string> customer_name{};
  /// At most 255 characters.
  std::optional<std::string> location_name{};
  /// At most 255 characters.
  std::optional<std::string> vendor_name{};
  /// At most 255 characters.
  std::optional<std::string> inventory_location_name{};
  /// At most 50 values.
  std::vector<std::string> ref_number{};
  /// At most 50 values.
  std::vector<OpenEnum<JournalEntryTransactionType>> transaction_types{};
  /// At most 5 entries.
  Map<std::string> custom_field{};
  std::optional<OpenEnum<EmptyJeHandling>> empty{};
  /// `+` or `-` and a field, of `Id`, `Number`, `Name`, `Status`, `CreatedOn`, `ExportedOn`,
  /// `ExportedBy`, `PostDate`.
  std::optional<std::string> sort{};
  /// At most 500. Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<std::int32_t> page{};
  std::optional<bool> include_total{};
};

/// GET /accounting/v2/tenant/{tenant}/journal-entries
///
/// Scope: `tn.acc.journalentries:r`. Paged. Errors: 400.
Request<Page<JournalEntryResponse>> get_list(const GetListQuery& query = {});

/// POST /accounting/v2/tenant/{tenant}/journal-entries
///
/// Scope: `tn.acc.journalentries:w`. Errors: 400.
Request<void> create_journal_entry(const JournalEntryCreateRequest& body);

/// GET /accounting/v2/tenant/{tenant}/journal-entries/{id}
///
/// Scope: `tn.acc.journalentries:r`. Errors: 400.
Request<JournalEntryResponse> get(const Guid& id);

/// PUT /accounting/v2/tenant/{tenant}/journal-entries/{id}
///
/// Scope: `tn.acc.journalentries:w`. Errors: 400.
Request<void> full_update(const Guid& id, const JournalEntrySaveRequest& body);

/// PATCH /accounting/v2/tenant/{tenant}/journal-entries/{id}
///
/// Scope: `tn.acc.journalentries:w`. Errors: 400.
Request<JournalEntryResponse> update(const Guid& id, const JournalEntryUpdateRequest& body);

/// DELETE /accounting/v2/tenant/{tenant}/journal-entries/{id}
///
/// Scope: `tn.acc.journalentries:w`. Errors: 400.
Request<void> delete_journal_entry(const Guid& id);

/// Query parameters of @ref get_details.
struct GetDetailsQuery {
  /// At most 500. Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<std::int32_t> page{};
  std::optional<bool> include_total{};
};

/// GET /accounting/v2/tenant/{tenant}/journal-entries/{id}/details
///
/// Scope: `tn.acc.journalentries:r`. Paged. Errors: 400.
Request<Page<JournalEntryDetailsResponse>> get_details(
    const Guid& id,
    const GetDetailsQuery& query = {});

/// Query parameters of @ref get_summary.
struct GetSummaryQuery {
  /// At most 500. Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<std::int32_t> page{};
  std::optional<bool> include_total{};
};

/// GET /accounting/v2/tenant/{tenant}/journal-entries/{id}/summary
///
/// Scope: `tn.acc.journalentries:r`. Paged. Errors: 400.
Request<Page<JournalEntrySummaryResponse>> get_summary(
    const Guid& id,
    const GetSummaryQuery& query = {});

/// PATCH /accounting/v2/tenant/{tenant}/journal-entries/{id}/sync
///
/// Scope: `tn.acc.journalentries:w`. Errors: 400.
Request<JournalEntryResponse> sync_update(
    const Guid& id,
    const JournalEntrySyncUpdateRequest& body);

}  // namespace servicetitan::accounting::journal_entries
