// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/tables.hpp"

#include "servicetitan/accounting.hpp"
#include "servicetitan/detail/module.hpp"

namespace servicetitan::accounting {

namespace ap_bills::tables::get_list_paginated {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace ap_bills::tables::get_custom_field_types {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace ap_bills::tables::update_custom_fields { extern const Operation kOperation; }
namespace ap_bills::tables::mark_as_exported {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace ap_bills::tables::get_by_id {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace ap_credits::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace ap_credits::tables::get_custom_field_types {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace ap_credits::tables::update_custom_fields { extern const Operation kOperation; }
namespace ap_credits::tables::mark_as_exported {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace ap_payments::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace ap_payments::tables::get_custom_field_types {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace ap_payments::tables::update_custom_fields { extern const Operation kOperation; }
namespace ap_payments::tables::mark_as_exported {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace deposits::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace deposits::tables::mark_as_exported { extern const Operation kOperation; }
namespace deposits::tables::get_transactions_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace credit_memos::tables::get_credit_memos_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace credit_memos::tables::get_credit_memos_items_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace credit_memos::tables::get_custom_field_types {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace credit_memos::tables::update_custom_fields { extern const Operation kOperation; }
namespace credit_memos::tables::mark_as_exported {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace credit_memos::tables::update_credit_memo {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace credit_memos::tables::get_credit_memo_items_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace credit_memos::tables::add_credit_memo_splits {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace exports::tables::inventory_bills {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::invoice_items {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::invoices {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::payments {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace gl_accounts::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace gl_accounts::tables::create_account {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace gl_accounts::tables::get_type_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace gl_accounts::tables::get_account {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace gl_accounts::tables::update_account {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace inventory_bills::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace inventory_bills::tables::get_custom_field_types {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace inventory_bills::tables::update_custom_fields { extern const Operation kOperation; }
namespace inventory_bills::tables::mark_as_exported {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace inventory_bills::tables::get_list_paginated {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace invoices::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace invoices::tables::create_adjustment_invoice {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace invoices::tables::get_custom_field_types {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace invoices::tables::update_custom_fields { extern const Operation kOperation; }
namespace invoices::tables::mark_as_exported {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace invoices::tables::update_invoice { extern const Operation kOperation; }
namespace invoices::tables::update_invoice_items { extern const Operation kOperation; }
namespace invoices::tables::delete_invoice_item { extern const Operation kOperation; }
namespace invoices::tables::get_invoice_tasks {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace invoices::tables::create_invoice_task {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace invoices::tables::update_invoice_task {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace journal_entries::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace journal_entries::tables::create_journal_entry { extern const Operation kOperation; }
namespace journal_entries::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace journal_entries::tables::full_update { extern const Operation kOperation; }
namespace journal_entries::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace journal_entries::tables::delete_journal_entry { extern const Operation kOperation; }
namespace journal_entries::tables::get_details {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace journal_entries::tables::get_summary {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace journal_entries::tables::sync_update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace payment_terms::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace payment_terms::tables::get_payment_term_model {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace payment_types::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace payment_types::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace payments::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace payments::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace payments::tables::get_custom_field_types {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace payments::tables::update_custom_fields { extern const Operation kOperation; }
namespace payments::tables::update_status { extern const Operation kOperation; }
namespace payments::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace remittance_vendors::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace remittance_vendors::tables::get_by_id {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace tax_zones::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}

namespace tables {

namespace ap_bills::get_by_id {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"billId", detail::Kind::int64}};
}  // namespace ap_bills::get_by_id

namespace deposits::get_transactions_list {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace deposits::get_transactions_list

namespace credit_memos::update_credit_memo {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace credit_memos::update_credit_memo

namespace credit_memos::get_credit_memo_items_list {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace credit_memos::get_credit_memo_items_list

namespace credit_memos::add_credit_memo_splits {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace credit_memos::add_credit_memo_splits

namespace gl_accounts::get_account {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"accountId", detail::Kind::int64}};
}  // namespace gl_accounts::get_account

namespace gl_accounts::update_account {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"accountId", detail::Kind::int64}};
}  // namespace gl_accounts::update_account

namespace invoices::update_invoice {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace invoices::update_invoice

namespace invoices::update_invoice_items {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"invoiceId", detail::Kind::int64}};
}  // namespace invoices::update_invoice_items

namespace invoices::delete_invoice_item {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"invoiceId", detail::Kind::int64}, {"itemId", detail::Kind::int64}};
}  // namespace invoices::delete_invoice_item

namespace invoices::get_invoice_tasks {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"invoiceId", detail::Kind::int64}};
}  // namespace invoices::get_invoice_tasks

namespace invoices::create_invoice_task {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"invoiceId", detail::Kind::int64}};
}  // namespace invoices::create_invoice_task

namespace invoices::update_invoice_task {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"invoiceId", detail::Kind::int64}, {"taskId", detail::Kind::guid}};
}  // namespace invoices::update_invoice_task

namespace journal_entries::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::guid}};
}  // namespace journal_entries::get

namespace journal_entries::full_update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::guid}};
}  // namespace journal_entries::full_update

namespace journal_entries::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::guid}};
}  // namespace journal_entries::update

namespace journal_entries::delete_journal_entry {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::guid}};
}  // namespace journal_entries::delete_journal_entry

namespace journal_entries::get_details {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::guid}};
}  // namespace journal_entries::get_details

namespace journal_entries::get_summary {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::guid}};
}  // namespace journal_entries::get_summary

namespace journal_entries::sync_update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::guid}};
}  // namespace journal_entries::sync_update

namespace payment_terms::get_payment_term_model {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"paymentTermId", detail::Kind::int64}};
}  // namespace payment_terms::get_payment_term_model

namespace payment_types::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace payment_types::get

namespace payments::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace payments::update

namespace remittance_vendors::get_by_id {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace remittance_vendors::get_by_id

}  // namespace tables

namespace module_tables {

extern const detail::OperationEntry kOperations[];
constexpr detail::OperationEntry kOperations[] = {
    {&ap_bills::tables::get_list_paginated::kOperation, nullptr, 0,
     &detail::any_query<ap_bills::GetListPaginatedQuery>,
     ap_bills::tables::get_list_paginated::kQuery, 28, nullptr,
     &ap_bills::tables::get_list_paginated::kResult},
    {&ap_bills::tables::get_custom_field_types::kOperation, nullptr, 0,
     &detail::any_query<ap_bills::GetCustomFieldTypesQuery>,
     ap_bills::tables::get_custom_field_types::kQuery, 8, nullptr,
     &ap_bills::tables::get_custom_field_types::kResult},
    {&ap_bills::tables::update_custom_fields::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CustomFieldUpdateRequest>, nullptr},
    {&ap_bills::tables::mark_as_exported::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<MarkApBillAsExportedUpdateRequest>,
     &ap_bills::tables::mark_as_exported::kResult},
    {&ap_bills::tables::get_by_id::kOperation, tables::ap_bills::get_by_id::kPath, 1, nullptr,
     nullptr, 0, nullptr, &ap_bills::tables::get_by_id::kResult},
    {&ap_credits::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<ap_credits::GetListQuery>, ap_credits::tables::get_list::kQuery, 12,
     nullptr, &ap_credits::tables::get_list::kResult},
    {&ap_credits::tables::get_custom_field_types::kOperation, nullptr, 0,
     &detail::any_query<ap_credits::GetCustomFieldTypesQuery>,
     ap_credits::tables::get_custom_field_types::kQuery, 8, nullptr,
     &ap_credits::tables::get_custom_field_types::kResult},
    {&ap_credits::tables::update_custom_fields::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CustomFieldUpdateRequest>, nullptr},
    {&ap_credits::tables::mark_as_exported::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<std::vector<MarkApCreditAsExportedUpdateRequest>>,
     &ap_credits::tables::mark_as_exported::kResult},
    {&ap_payments::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<ap_payments::GetListQuery>, ap_payments::tables::get_list::kQuery, 12,
     nullptr, &ap_payments::tables::get_list::kResult},
    {&ap_payments::tables::get_custom_field_types::kOperation, nullptr, 0,
     &detail::any_query<ap_payments::GetCustomFieldTypesQuery>,
     ap_payments::tables::get_custom_field_types::kQuery, 8, nullptr,
     &ap_payments::tables::get_custom_field_types::kResult},
    {&ap_payments::tables::update_custom_fields::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CustomFieldUpdateRequest>, nullptr},
    {&ap_payments::tables::mark_as_exported::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<std::vector<MarkApPaymentAsExportedUpdateRequest>>,
     &ap_payments::tables::mark_as_exported::kResult},
    {&deposits::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<deposits::GetListQuery>, deposits::tables::get_list::kQuery, 18, nullptr,
     &deposits::tables::get_list::kResult},
    {&deposits::tables::mark_as_exported::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<MarkDepositsAsExportedRequestArgs>, nullptr},
    {&deposits::tables::get_transactions_list::kOperation,
     tables::deposits::get_transactions_list::kPath, 1,
     &detail::any_query<deposits::GetTransactionsListQuery>,
     deposits::tables::get_transactions_list::kQuery, 3, nullptr,
     &deposits::tables::get_transactions_list::kResult},
    {&credit_memos::tables::get_credit_memos_list::kOperation, nullptr, 0,
     &detail::any_query<credit_memos::GetCreditMemosListQuery>,
     credit_memos::tables::get_credit_memos_list::kQuery, 25, nullptr,
     &credit_memos::tables::get_credit_memos_list::kResult},
    {&credit_memos::tables::get_credit_memos_items_list::kOperation, nullptr, 0,
     &detail::any_query<credit_memos::GetCreditMemosItemsListQuery>,
     credit_memos::tables::get_credit_memos_items_list::kQuery, 9, nullptr,
     &credit_memos::tables::get_credit_memos_items_list::kResult},
    {&credit_memos::tables::get_custom_field_types::kOperation, nullptr, 0,
     &detail::any_query<credit_memos::GetCustomFieldTypesQuery>,
     credit_memos::tables::get_custom_field_types::kQuery, 8, nullptr,
     &credit_memos::tables::get_custom_field_types::kResult},
    {&credit_memos::tables::update_custom_fields::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CustomFieldUpdateRequest>, nullptr},
    {&credit_memos::tables::mark_as_exported::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<std::vector<MarkCreditMemoAsExportedRequest>>,
     &credit_memos::tables::mark_as_exported::kResult},
    {&credit_memos::tables::update_credit_memo::kOperation,
     tables::credit_memos::update_credit_memo::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<CreditMemoUpdatePublicRequest>,
     &credit_memos::tables::update_credit_memo::kResult},
    {&credit_memos::tables::get_credit_memo_items_list::kOperation,
     tables::credit_memos::get_credit_memo_items_list::kPath, 1,
     &detail::any_query<credit_memos::GetCreditMemoItemsListQuery>,
     credit_memos::tables::get_credit_memo_items_list::kQuery, 8, nullptr,
     &credit_memos::tables::get_credit_memo_items_list::kResult},
    {&credit_memos::tables::add_credit_memo_splits::kOperation,
     tables::credit_memos::add_credit_memo_splits::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<CreditMemoAddSplitsPublicRequest>,
     &credit_memos::tables::add_credit_memo_splits::kResult},
    {&exports::tables::inventory_bills::kOperation, nullptr, 0,
     &detail::any_query<exports::InventoryBillsQuery>, exports::tables::inventory_bills::kQuery, 2,
     nullptr, &exports::tables::inventory_bills::kResult},
    {&exports::tables::invoice_items::kOperation, nullptr, 0,
     &detail::any_query<exports::InvoiceItemsQuery>, exports::tables::invoice_items::kQuery, 2,
     nullptr, &exports::tables::invoice_items::kResult},
    {&exports::tables::invoices::kOperation, nullptr, 0, &detail::any_query<exports::InvoicesQuery>,
     exports::tables::invoices::kQuery, 2, nullptr, &exports::tables::invoices::kResult},
    {&exports::tables::payments::kOperation, nullptr, 0, &detail::any_query<exports::PaymentsQuery>,
     exports::tables::payments::kQuery, 2, nullptr, &exports::tables::payments::kResult},
    {&gl_accounts::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<gl_accounts::GetListQuery>, gl_accounts::tables::get_list::kQuery, 18,
     nullptr, &gl_accounts::tables::get_list::kResult},
    {&gl_accounts::tables::create_account::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<GlAccountCreateRequest>, &gl_accounts::tables::create_account::kResult},
    {&gl_accounts::tables::get_type_list::kOperation, nullptr, 0,
     &detail::any_query<gl_accounts::GetTypeListQuery>, gl_accounts::tables::get_type_list::kQuery,
     11, nullptr, &gl_accounts::tables::get_type_list::kResult},
    {&gl_accounts::tables::get_account::kOperation, tables::gl_accounts::get_account::kPath, 1,
     nullptr, nullptr, 0, nullptr, &gl_accounts::tables::get_account::kResult},
    {&gl_accounts::tables::update_account::kOperation, tables::gl_accounts::update_account::kPath,
     1, nullptr, nullptr, 0, &detail::any_type<GlAccountUpdateRequest>,
     &gl_accounts::tables::update_account::kResult},
    {&inventory_bills::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<inventory_bills::GetListQuery>, inventory_bills::tables::get_list::kQuery,
     26, nullptr, &inventory_bills::tables::get_list::kResult},
    {&inventory_bills::tables::get_custom_field_types::kOperation, nullptr, 0,
     &detail::any_query<inventory_bills::GetCustomFieldTypesQuery>,
     inventory_bills::tables::get_custom_field_types::kQuery, 8, nullptr,
     &inventory_bills::tables::get_custom_field_types::kResult},
    {&inventory_bills::tables::update_custom_fields::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CustomFieldUpdateRequest>, nullptr},
    {&inventory_bills::tables::mark_as_exported::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<MarkInventoryBillAsExportedUpdateRequest>,
     &inventory_bills::tables::mark_as_exported::kResult},
    {&inventory_bills::tables::get_list_paginated::kOperation, nullptr, 0,
     &detail::any_query<inventory_bills::GetListPaginatedQuery>,
     inventory_bills::tables::get_list_paginated::kQuery, 26, nullptr,
     &inventory_bills::tables::get_list_paginated::kResult},
    {&invoices::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<invoices::GetListQuery>, invoices::tables::get_list::kQuery, 34, nullptr,
     &invoices::tables::get_list::kResult},
    {&invoices::tables::create_adjustment_invoice::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<AdjustmentInvoiceCreateRequest>,
     &invoices::tables::create_adjustment_invoice::kResult},
    {&invoices::tables::get_custom_field_types::kOperation, nullptr, 0,
     &detail::any_query<invoices::GetCustomFieldTypesQuery>,
     invoices::tables::get_custom_field_types::kQuery, 8, nullptr,
     &invoices::tables::get_custom_field_types::kResult},
    {&invoices::tables::update_custom_fields::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CustomFieldUpdateRequest>, nullptr},
    {&invoices::tables::mark_as_exported::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<std::vector<MarkInvoiceAsExportedUpdateRequest>>,
     &invoices::tables::mark_as_exported::kResult},
    {&invoices::tables::update_invoice::kOperation, tables::invoices::update_invoice::kPath, 1,
     nullptr, nullptr, 0, &detail::any_type<InvoiceUpdateRequest>, nullptr},
    {&invoices::tables::update_invoice_items::kOperation,
     tables::invoices::update_invoice_items::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<InvoiceItemUpdateRequest>, nullptr},
    {&invoices::tables::delete_invoice_item::kOperation,
     tables::invoices::delete_invoice_item::kPath, 2, nullptr, nullptr, 0, nullptr, nullptr},
    {&invoices::tables::get_invoice_tasks::kOperation, tables::invoices::get_invoice_tasks::kPath,
     1, &detail::any_query<invoices::GetInvoiceTasksQuery>,
     invoices::tables::get_invoice_tasks::kQuery, 3, nullptr,
     &invoices::tables::get_invoice_tasks::kResult},
    {&invoices::tables::create_invoice_task::kOperation,
     tables::invoices::create_invoice_task::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<CreateInvoiceTaskRequest>, &invoices::tables::create_invoice_task::kResult},
    {&invoices::tables::update_invoice_task::kOperation,
     tables::invoices::update_invoice_task::kPath, 2, nullptr, nullptr, 0,
     &detail::any_type<UpdateInvoiceTaskRequest>, &invoices::tables::update_invoice_task::kResult},
    {&journal_entries::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<journal_entries::GetListQuery>, journal_entries::tables::get_list::kQuery,
     31, nullptr, &journal_entries::tables::get_list::kResult},
    {&journal_entries::tables::create_journal_entry::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<JournalEntryCreateRequest>, nullptr},
    {&journal_entries::tables::get::kOperation, tables::journal_entries::get::kPath, 1, nullptr,
     nullptr, 0, nullptr, &journal_entries::tables::get::kResult},
    {&journal_entries::tables::full_update::kOperation, tables::journal_entries::full_update::kPath,
     1, nullptr, nullptr, 0, &detail::any_type<JournalEntrySaveRequest>, nullptr},
    {&journal_entries::tables::update::kOperation, tables::journal_entries::update::kPath, 1,
     nullptr, nullptr, 0, &detail::any_type<JournalEntryUpdateRequest>,
     &journal_entries::tables::update::kResult},
    {&journal_entries::tables::delete_journal_entry::kOperation,
     tables::journal_entries::delete_journal_entry::kPath, 1, nullptr, nullptr, 0, nullptr,
     nullptr},
    {&journal_entries::tables::get_details::kOperation, tables::journal_entries::get_details::kPath,
     1, &detail::any_query<journal_entries::GetDetailsQuery>,
     journal_entries::tables::get_details::kQuery, 3, nullptr,
     &journal_entries::tables::get_details::kResult},
    {&journal_entries::tables::get_summary::kOperation, tables::journal_entries::get_summary::kPath,
     1, &detail::any_query<journal_entries::GetSummaryQuery>,
     journal_entries::tables::get_summary::kQuery, 3, nullptr,
     &journal_entries::tables::get_summary::kResult},
    {&journal_entries::tables::sync_update::kOperation, tables::journal_entries::sync_update::kPath,
     1, nullptr, nullptr, 0, &detail::any_type<JournalEntrySyncUpdateRequest>,
     &journal_entries::tables::sync_update::kResult},
    {&payment_terms::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<payment_terms::GetListQuery>, payment_terms::tables::get_list::kQuery, 9,
     nullptr, &payment_terms::tables::get_list::kResult},
    {&payment_terms::tables::get_payment_term_model::kOperation,
     tables::payment_terms::get_payment_term_model::kPath, 1, nullptr, nullptr, 0, nullptr,
     &payment_terms::tables::get_payment_term_model::kResult},
    {&payment_types::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<payment_types::GetListQuery>, payment_types::tables::get_list::kQuery, 7,
     nullptr, &payment_types::tables::get_list::kResult},
    {&payment_types::tables::get::kOperation, tables::payment_types::get::kPath, 1, nullptr,
     nullptr, 0, nullptr, &payment_types::tables::get::kResult},
    {&payments::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<payments::GetListQuery>, payments::tables::get_list::kQuery, 25, nullptr,
     &payments::tables::get_list::kResult},
    {&payments::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<PaymentCreateRequest>, &payments::tables::create::kResult},
    {&payments::tables::get_custom_field_types::kOperation, nullptr, 0,
     &detail::any_query<payments::GetCustomFieldTypesQuery>,
     payments::tables::get_custom_field_types::kQuery, 8, nullptr,
     &payments::tables::get_custom_field_types::kResult},
    {&payments::tables::update_custom_fields::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CustomFieldUpdateRequest>, nullptr},
    {&payments::tables::update_status::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<PaymentStatusBatchRequest>, nullptr},
    {&payments::tables::update::kOperation, tables::payments::update::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<PaymentUpdateRequest>, &payments::tables::update::kResult},
    {&remittance_vendors::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<remittance_vendors::GetListQuery>,
     remittance_vendors::tables::get_list::kQuery, 10, nullptr,
     &remittance_vendors::tables::get_list::kResult},
    {&remittance_vendors::tables::get_by_id::kOperation,
     tables::remittance_vendors::get_by_id::kPath, 1, nullptr, nullptr, 0, nullptr,
     &remittance_vendors::tables::get_by_id::kResult},
    {&tax_zones::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<tax_zones::GetListQuery>, tax_zones::tables::get_list::kQuery, 10, nullptr,
     &tax_zones::tables::get_list::kResult},
};
extern const detail::AnyType* const kStructs[];
constexpr const detail::AnyType* kStructs[] = {
    &detail::any_type<AddressResponse>,
    &detail::any_type<AdjustmentInvoiceCreateRequest>,
    &detail::any_type<ApBillExpenseItemResponse>,
    &detail::any_type<ApBillItemResponse>,
    &detail::any_type<ApBillResponse>,
    &detail::any_type<ApCreditResponse>,
    &detail::any_type<ApCreditSplitModelResponse>,
    &detail::any_type<ApPaymentResponse>,
    &detail::any_type<ApPaymentSplitApiModel>,
    &detail::any_type<ApiErrorResponse>,
    &detail::any_type<BankAccountResponse>,
    &detail::any_type<BatchResponse>,
    &detail::any_type<CloudEvent<InvoiceBatchedEventPayload>>,
    &detail::any_type<CloudEvent<InvoiceExportedEventPayload>>,
    &detail::any_type<CloudEvent<InvoicePostedEventPayload>>,
    &detail::any_type<CloudEvent<InvoiceTaskCreatedEventPayload>>,
    &detail::any_type<CloudEvent<InvoiceTaskUpdatedEventPayload>>,
    &detail::any_type<CloudEvent<InvoiceUpdatedEventPayload>>,
    &detail::any_type<CreateInvoiceTaskRequest>,
    &detail::any_type<CreateInvoiceTaskResponse>,
    &detail::any_type<CreatedTaskResponse>,
    &detail::any_type<CreditMemoAddSplitPublicRequest>,
    &detail::any_type<CreditMemoAddSplitPublicResponse>,
    &detail::any_type<CreditMemoAddSplitsPublicRequest>,
    &detail::any_type<CreditMemoAddSplitsPublicResponse>,
    &detail::any_type<CreditMemoAppliedToCodeResponse>,
    &detail::any_type<CreditMemoItemGLAccountResponse>,
    &detail::any_type<CreditMemoItemNamedEntityResponse>,
    &detail::any_type<CreditMemoItemsPublicResponse>,
    &detail::any_type<CreditMemoPublicResponse>,
    &detail::any_type<CreditMemoUpdatePublicRequest>,
    &detail::any_type<CreditMemoUpdatePublicResponse>,
    &detail::any_type<CreditMemosItemsPublicResponse>,
    &detail::any_type<CustomFieldModel>,
    &detail::any_type<CustomFieldOperationRequest>,
    &detail::any_type<CustomFieldPairRequest>,
    &detail::any_type<CustomFieldResponse>,
    &detail::any_type<CustomFieldTypeResponse>,
    &detail::any_type<CustomFieldUpdateRequest>,
    &detail::any_type<DetailedDepositResponse>,
    &detail::any_type<DetailedPaymentResponse>,
    &detail::any_type<DetailedTransactionResponse>,
    &detail::any_type<EmployeeInfoResponse>,
    &detail::any_type<ExportInventoryBillResponse>,
    &detail::any_type<ExportInvoiceItemResponse>,
    &detail::any_type<ExportInvoiceResponse>,
    &detail::any_type<ExportPaymentResponse>,
    &detail::any_type<ExternalObjectResponse>,
    &detail::any_type<ExternalObjectSaveRequest>,
    &detail::any_type<FeeAccountResponse>,
    &detail::any_type<GLAccountResponse>,
    &detail::any_type<GeneralLedgerAccount>,
    &detail::any_type<GetInvoiceTasksResponse>,
    &detail::any_type<GlAccountCreateRequest>,
    &detail::any_type<GlAccountExtendedResponse>,
    &detail::any_type<GlAccountTypeResponse>,
    &detail::any_type<GlAccountUpdateRequest>,
    &detail::any_type<InterestSettingsAPIModel>,
    &detail::any_type<InventoryBillItemResponse>,
    &detail::any_type<InventoryBillResponse>,
    &detail::any_type<InventoryLocationResponse>,
    &detail::any_type<InvoiceBatchedEventPayload>,
    &detail::any_type<InvoiceEventPayloadModel>,
    &detail::any_type<InvoiceExportedEventPayload>,
    &detail::any_type<InvoiceItemResponse>,
    &detail::any_type<InvoiceItemUpdateRequest>,
    &detail::any_type<InvoicePostedEventPayload>,
    &detail::any_type<InvoiceResponse>,
    &detail::any_type<InvoiceTaskCreatedEventPayload>,
    &detail::any_type<InvoiceTaskEventInvoiceModel>,
    &detail::any_type<InvoiceTaskEventTaskModel>,
    &detail::any_type<InvoiceTaskRelationResponse>,
    &detail::any_type<InvoiceTaskUpdatedEventPayload>,
    &detail::any_type<InvoiceUpdateRequest>,
    &detail::any_type<InvoiceUpdatedEventPayload>,
    &detail::any_type<ItemGroupResponse>,
    &detail::any_type<JobResponse>,
    &detail::any_type<JournalEntryCreateRequest>,
    &detail::any_type<JournalEntryDetailsResponse>,
    &detail::any_type<JournalEntryLineCreateRequest>,
    &detail::any_type<JournalEntryResponse>,
    &detail::any_type<JournalEntrySaveRequest>,
    &detail::any_type<JournalEntrySku>,
    &detail::any_type<JournalEntrySkuSaveRequest>,
    &detail::any_type<JournalEntrySummaryResponse>,
    &detail::any_type<JournalEntrySyncUpdateRequest>,
    &detail::any_type<JournalEntryTransaction>,
    &detail::any_type<JournalEntryUpdateRequest>,
    &detail::any_type<MarkApBillAsExportedUpdateRequest>,
    &detail::any_type<MarkApBillAsExportedUpdateResponse>,
    &detail::any_type<MarkApCreditAsExportedUpdateRequest>,
    &detail::any_type<MarkApCreditAsExportedUpdateResponse>,
    &detail::any_type<MarkApPaymentAsExportedUpdateRequest>,
    &detail::any_type<MarkApPaymentAsExportedUpdateResponse>,
    &detail::any_type<MarkCreditMemoAsExportedRequest>,
    &detail::any_type<MarkCreditMemoAsExportedResponse>,
    &detail::any_type<MarkDepositsAsExportedRequestArgs>,
    &detail::any_type<MarkInventoryBillAsExportedUpdateRequest>,
    &detail::any_type<MarkInventoryBillAsExportedUpdateResponse>,
    &detail::any_type<MarkInvoiceAsExportedUpdateRequest>,
    &detail::any_type<MarkInvoiceAsExportedUpdateResponse>,
    &detail::any_type<NamedFieldResponse>,
    &detail::any_type<NumberFieldResponse>,
    &detail::any_type<PaymentAppliedResponse>,
    &detail::any_type<PaymentCreateRequest>,
    &detail::any_type<PaymentResponse>,
    &detail::any_type<PaymentSettlementUpdateRequest>,
    &detail::any_type<PaymentSplitApiModel>,
    &detail::any_type<PaymentStatusBatchRequest>,
    &detail::any_type<PaymentTermAPIModel>,
    &detail::any_type<PaymentTermDiscountAPIModel>,
    &detail::any_type<PaymentTypeResponse>,
    &detail::any_type<PaymentUpdateRequest>,
    &detail::any_type<RemittanceVendorContactInfoResponse>,
    &detail::any_type<RemittanceVendorResponse>,
    &detail::any_type<RoyaltyResponse>,
    &detail::any_type<SalesTaxResponse>,
    &detail::any_type<TaxRateResponse>,
    &detail::any_type<TaxZoneResponse>,
    &detail::any_type<TemplateExecutionErrorResponse>,
    &detail::any_type<UpdateInvoiceTaskRequest>,
    &detail::any_type<UpdateInvoiceTaskResponse>,
};

}  // namespace module_tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "accounting", module_tables::kOperations, std::size(module_tables::kOperations),
      module_tables::kStructs, std::size(module_tables::kStructs)};
  return table;
}

}  // namespace servicetitan::accounting
