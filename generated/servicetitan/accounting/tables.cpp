// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/tables.hpp"

#include "servicetitan/accounting.hpp"
#include "servicetitan/detail/module.hpp"

namespace servicetitan::accounting {

namespace ap_bills::tables {
extern const Operation kGetListPaginated;
extern const detail::QueryMember kGetListPaginatedQuery[];
extern const Operation kGetCustomFieldTypes;
extern const detail::QueryMember kGetCustomFieldTypesQuery[];
extern const Operation kUpdateCustomFields;
extern const Operation kMarkAsExported;
extern const Operation kGetById;
}  // namespace ap_bills::tables

namespace ap_credits::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kGetCustomFieldTypes;
extern const detail::QueryMember kGetCustomFieldTypesQuery[];
extern const Operation kUpdateCustomFields;
extern const Operation kMarkAsExported;
}  // namespace ap_credits::tables

namespace ap_payments::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kGetCustomFieldTypes;
extern const detail::QueryMember kGetCustomFieldTypesQuery[];
extern const Operation kUpdateCustomFields;
extern const Operation kMarkAsExported;
}  // namespace ap_payments::tables

namespace credit_memos::tables {
extern const Operation kGetCreditMemosList;
extern const detail::QueryMember kGetCreditMemosListQuery[];
extern const Operation kGetCreditMemosItemsList;
extern const detail::QueryMember kGetCreditMemosItemsListQuery[];
extern const Operation kGetCustomFieldTypes;
extern const detail::QueryMember kGetCustomFieldTypesQuery[];
extern const Operation kUpdateCustomFields;
extern const Operation kMarkAsExported;
extern const Operation kUpdateCreditMemo;
extern const Operation kGetCreditMemoItemsList;
extern const detail::QueryMember kGetCreditMemoItemsListQuery[];
extern const Operation kAddCreditMemoSplits;
}  // namespace credit_memos::tables

namespace deposits::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kMarkAsExported;
extern const Operation kGetTransactionsList;
extern const detail::QueryMember kGetTransactionsListQuery[];
}  // namespace deposits::tables

namespace exports::tables {
extern const Operation kInventoryBills;
extern const detail::QueryMember kInventoryBillsQuery[];
extern const Operation kInvoiceItems;
extern const detail::QueryMember kInvoiceItemsQuery[];
extern const Operation kInvoices;
extern const detail::QueryMember kInvoicesQuery[];
extern const Operation kPayments;
extern const detail::QueryMember kPaymentsQuery[];
}  // namespace exports::tables

namespace gl_accounts::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreateAccount;
extern const Operation kGetTypeList;
extern const detail::QueryMember kGetTypeListQuery[];
extern const Operation kGetAccount;
extern const Operation kUpdateAccount;
}  // namespace gl_accounts::tables

namespace inventory_bills::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kGetCustomFieldTypes;
extern const detail::QueryMember kGetCustomFieldTypesQuery[];
extern const Operation kUpdateCustomFields;
extern const Operation kMarkAsExported;
extern const Operation kGetListPaginated;
extern const detail::QueryMember kGetListPaginatedQuery[];
}  // namespace inventory_bills::tables

namespace invoices::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreateAdjustmentInvoice;
extern const Operation kGetCustomFieldTypes;
extern const detail::QueryMember kGetCustomFieldTypesQuery[];
extern const Operation kUpdateCustomFields;
extern const Operation kMarkAsExported;
extern const Operation kUpdateInvoice;
extern const Operation kUpdateInvoiceItems;
extern const Operation kDeleteInvoiceItem;
extern const Operation kGetInvoiceTasks;
extern const detail::QueryMember kGetInvoiceTasksQuery[];
extern const Operation kCreateInvoiceTask;
extern const Operation kUpdateInvoiceTask;
}  // namespace invoices::tables

namespace journal_entries::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreateJournalEntry;
extern const Operation kGet;
extern const Operation kFullUpdate;
extern const Operation kUpdate;
extern const Operation kDeleteJournalEntry;
extern const Operation kGetDetails;
extern const detail::QueryMember kGetDetailsQuery[];
extern const Operation kGetSummary;
extern const detail::QueryMember kGetSummaryQuery[];
extern const Operation kSyncUpdate;
}  // namespace journal_entries::tables

namespace payment_terms::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kGetPaymentTermModel;
}  // namespace payment_terms::tables

namespace payment_types::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kGet;
}  // namespace payment_types::tables

namespace payments::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kGetCustomFieldTypes;
extern const detail::QueryMember kGetCustomFieldTypesQuery[];
extern const Operation kUpdateCustomFields;
extern const Operation kUpdateStatus;
extern const Operation kUpdate;
}  // namespace payments::tables

namespace remittance_vendors::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kGetById;
}  // namespace remittance_vendors::tables

namespace tax_zones::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
}  // namespace tax_zones::tables

namespace tables {

extern const detail::PathMember kApBillsGetByIdPath[];
const detail::PathMember kApBillsGetByIdPath[] = {
    {"billId", detail::Kind::int64},
};
extern const detail::PathMember kDepositsGetTransactionsListPath[];
const detail::PathMember kDepositsGetTransactionsListPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kCreditMemosUpdateCreditMemoPath[];
const detail::PathMember kCreditMemosUpdateCreditMemoPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kCreditMemosGetCreditMemoItemsListPath[];
const detail::PathMember kCreditMemosGetCreditMemoItemsListPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kCreditMemosAddCreditMemoSplitsPath[];
const detail::PathMember kCreditMemosAddCreditMemoSplitsPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kGlAccountsGetAccountPath[];
const detail::PathMember kGlAccountsGetAccountPath[] = {
    {"accountId", detail::Kind::int64},
};
extern const detail::PathMember kGlAccountsUpdateAccountPath[];
const detail::PathMember kGlAccountsUpdateAccountPath[] = {
    {"accountId", detail::Kind::int64},
};
extern const detail::PathMember kInvoicesUpdateInvoicePath[];
const detail::PathMember kInvoicesUpdateInvoicePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kInvoicesUpdateInvoiceItemsPath[];
const detail::PathMember kInvoicesUpdateInvoiceItemsPath[] = {
    {"invoiceId", detail::Kind::int64},
};
extern const detail::PathMember kInvoicesDeleteInvoiceItemPath[];
const detail::PathMember kInvoicesDeleteInvoiceItemPath[] = {
    {"invoiceId", detail::Kind::int64},
    {"itemId", detail::Kind::int64},
};
extern const detail::PathMember kInvoicesGetInvoiceTasksPath[];
const detail::PathMember kInvoicesGetInvoiceTasksPath[] = {
    {"invoiceId", detail::Kind::int64},
};
extern const detail::PathMember kInvoicesCreateInvoiceTaskPath[];
const detail::PathMember kInvoicesCreateInvoiceTaskPath[] = {
    {"invoiceId", detail::Kind::int64},
};
extern const detail::PathMember kInvoicesUpdateInvoiceTaskPath[];
const detail::PathMember kInvoicesUpdateInvoiceTaskPath[] = {
    {"invoiceId", detail::Kind::int64},
    {"taskId", detail::Kind::guid},
};
extern const detail::PathMember kJournalEntriesGetPath[];
const detail::PathMember kJournalEntriesGetPath[] = {
    {"id", detail::Kind::guid},
};
extern const detail::PathMember kJournalEntriesFullUpdatePath[];
const detail::PathMember kJournalEntriesFullUpdatePath[] = {
    {"id", detail::Kind::guid},
};
extern const detail::PathMember kJournalEntriesUpdatePath[];
const detail::PathMember kJournalEntriesUpdatePath[] = {
    {"id", detail::Kind::guid},
};
extern const detail::PathMember kJournalEntriesDeleteJournalEntryPath[];
const detail::PathMember kJournalEntriesDeleteJournalEntryPath[] = {
    {"id", detail::Kind::guid},
};
extern const detail::PathMember kJournalEntriesGetDetailsPath[];
const detail::PathMember kJournalEntriesGetDetailsPath[] = {
    {"id", detail::Kind::guid},
};
extern const detail::PathMember kJournalEntriesGetSummaryPath[];
const detail::PathMember kJournalEntriesGetSummaryPath[] = {
    {"id", detail::Kind::guid},
};
extern const detail::PathMember kJournalEntriesSyncUpdatePath[];
const detail::PathMember kJournalEntriesSyncUpdatePath[] = {
    {"id", detail::Kind::guid},
};
extern const detail::PathMember kPaymentTermsGetPaymentTermModelPath[];
const detail::PathMember kPaymentTermsGetPaymentTermModelPath[] = {
    {"paymentTermId", detail::Kind::int64},
};
extern const detail::PathMember kPaymentTypesGetPath[];
const detail::PathMember kPaymentTypesGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kPaymentsUpdatePath[];
const detail::PathMember kPaymentsUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kRemittanceVendorsGetByIdPath[];
const detail::PathMember kRemittanceVendorsGetByIdPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::OperationEntry kOperations[];
const detail::OperationEntry kOperations[] = {
    {&ap_bills::tables::kGetListPaginated,
     nullptr, 0,
     &detail::any_query<ap_bills::GetListPaginatedQuery>,
     ap_bills::tables::kGetListPaginatedQuery, 28,
     nullptr,
     &detail::any_type<Page<ApBillResponse>>},
    {&ap_bills::tables::kGetCustomFieldTypes,
     nullptr, 0,
     &detail::any_query<ap_bills::GetCustomFieldTypesQuery>,
     ap_bills::tables::kGetCustomFieldTypesQuery, 8,
     nullptr,
     &detail::any_type<Page<CustomFieldTypeResponse>>},
    {&ap_bills::tables::kUpdateCustomFields,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CustomFieldUpdateRequest>,
     nullptr},
    {&ap_bills::tables::kMarkAsExported,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<MarkApBillAsExportedUpdateRequest>,
     &detail::any_type<std::vector<MarkApBillAsExportedUpdateResponse>>},
    {&ap_bills::tables::kGetById,
     kApBillsGetByIdPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<ApBillResponse>},
    {&ap_credits::tables::kGetList,
     nullptr, 0,
     &detail::any_query<ap_credits::GetListQuery>,
     ap_credits::tables::kGetListQuery, 12,
     nullptr,
     &detail::any_type<Page<ApCreditResponse>>},
    {&ap_credits::tables::kGetCustomFieldTypes,
     nullptr, 0,
     &detail::any_query<ap_credits::GetCustomFieldTypesQuery>,
     ap_credits::tables::kGetCustomFieldTypesQuery, 8,
     nullptr,
     &detail::any_type<Page<CustomFieldTypeResponse>>},
    {&ap_credits::tables::kUpdateCustomFields,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CustomFieldUpdateRequest>,
     nullptr},
    {&ap_credits::tables::kMarkAsExported,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<std::vector<MarkApCreditAsExportedUpdateRequest>>,
     &detail::any_type<std::vector<MarkApCreditAsExportedUpdateResponse>>},
    {&ap_payments::tables::kGetList,
     nullptr, 0,
     &detail::any_query<ap_payments::GetListQuery>,
     ap_payments::tables::kGetListQuery, 12,
     nullptr,
     &detail::any_type<Page<ApPaymentResponse>>},
    {&ap_payments::tables::kGetCustomFieldTypes,
     nullptr, 0,
     &detail::any_query<ap_payments::GetCustomFieldTypesQuery>,
     ap_payments::tables::kGetCustomFieldTypesQuery, 8,
     nullptr,
     &detail::any_type<Page<CustomFieldTypeResponse>>},
    {&ap_payments::tables::kUpdateCustomFields,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CustomFieldUpdateRequest>,
     nullptr},
    {&ap_payments::tables::kMarkAsExported,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<std::vector<MarkApPaymentAsExportedUpdateRequest>>,
     &detail::any_type<std::vector<MarkApPaymentAsExportedUpdateResponse>>},
    {&deposits::tables::kGetList,
     nullptr, 0,
     &detail::any_query<deposits::GetListQuery>,
     deposits::tables::kGetListQuery, 18,
     nullptr,
     &detail::any_type<Page<DetailedDepositResponse>>},
    {&deposits::tables::kMarkAsExported,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<MarkDepositsAsExportedRequestArgs>,
     nullptr},
    {&deposits::tables::kGetTransactionsList,
     kDepositsGetTransactionsListPath, 1,
     &detail::any_query<deposits::GetTransactionsListQuery>,
     deposits::tables::kGetTransactionsListQuery, 3,
     nullptr,
     &detail::any_type<Page<DetailedTransactionResponse>>},
    {&credit_memos::tables::kGetCreditMemosList,
     nullptr, 0,
     &detail::any_query<credit_memos::GetCreditMemosListQuery>,
     credit_memos::tables::kGetCreditMemosListQuery, 25,
     nullptr,
     &detail::any_type<Page<CreditMemoPublicResponse>>},
    {&credit_memos::tables::kGetCreditMemosItemsList,
     nullptr, 0,
     &detail::any_query<credit_memos::GetCreditMemosItemsListQuery>,
     credit_memos::tables::kGetCreditMemosItemsListQuery, 9,
     nullptr,
     &detail::any_type<Page<CreditMemosItemsPublicResponse>>},
    {&credit_memos::tables::kGetCustomFieldTypes,
     nullptr, 0,
     &detail::any_query<credit_memos::GetCustomFieldTypesQuery>,
     credit_memos::tables::kGetCustomFieldTypesQuery, 8,
     nullptr,
     &detail::any_type<Page<CustomFieldTypeResponse>>},
    {&credit_memos::tables::kUpdateCustomFields,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CustomFieldUpdateRequest>,
     nullptr},
    {&credit_memos::tables::kMarkAsExported,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<std::vector<MarkCreditMemoAsExportedRequest>>,
     &detail::any_type<std::vector<MarkCreditMemoAsExportedResponse>>},
    {&credit_memos::tables::kUpdateCreditMemo,
     kCreditMemosUpdateCreditMemoPath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreditMemoUpdatePublicRequest>,
     &detail::any_type<CreditMemoUpdatePublicResponse>},
    {&credit_memos::tables::kGetCreditMemoItemsList,
     kCreditMemosGetCreditMemoItemsListPath, 1,
     &detail::any_query<credit_memos::GetCreditMemoItemsListQuery>,
     credit_memos::tables::kGetCreditMemoItemsListQuery, 8,
     nullptr,
     &detail::any_type<Page<CreditMemoItemsPublicResponse>>},
    {&credit_memos::tables::kAddCreditMemoSplits,
     kCreditMemosAddCreditMemoSplitsPath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreditMemoAddSplitsPublicRequest>,
     &detail::any_type<CreditMemoAddSplitsPublicResponse>},
    {&exports::tables::kInventoryBills,
     nullptr, 0,
     &detail::any_query<exports::InventoryBillsQuery>,
     exports::tables::kInventoryBillsQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportInventoryBillResponse>>},
    {&exports::tables::kInvoiceItems,
     nullptr, 0,
     &detail::any_query<exports::InvoiceItemsQuery>,
     exports::tables::kInvoiceItemsQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportInvoiceItemResponse>>},
    {&exports::tables::kInvoices,
     nullptr, 0,
     &detail::any_query<exports::InvoicesQuery>,
     exports::tables::kInvoicesQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportInvoiceResponse>>},
    {&exports::tables::kPayments,
     nullptr, 0,
     &detail::any_query<exports::PaymentsQuery>,
     exports::tables::kPaymentsQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportPaymentResponse>>},
    {&gl_accounts::tables::kGetList,
     nullptr, 0,
     &detail::any_query<gl_accounts::GetListQuery>,
     gl_accounts::tables::kGetListQuery, 18,
     nullptr,
     &detail::any_type<Page<GlAccountExtendedResponse>>},
    {&gl_accounts::tables::kCreateAccount,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<GlAccountCreateRequest>,
     &detail::any_type<GlAccountExtendedResponse>},
    {&gl_accounts::tables::kGetTypeList,
     nullptr, 0,
     &detail::any_query<gl_accounts::GetTypeListQuery>,
     gl_accounts::tables::kGetTypeListQuery, 11,
     nullptr,
     &detail::any_type<Page<GlAccountTypeResponse>>},
    {&gl_accounts::tables::kGetAccount,
     kGlAccountsGetAccountPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<GlAccountExtendedResponse>},
    {&gl_accounts::tables::kUpdateAccount,
     kGlAccountsUpdateAccountPath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<GlAccountUpdateRequest>,
     &detail::any_type<GlAccountExtendedResponse>},
    {&inventory_bills::tables::kGetList,
     nullptr, 0,
     &detail::any_query<inventory_bills::GetListQuery>,
     inventory_bills::tables::kGetListQuery, 26,
     nullptr,
     &detail::any_type<std::vector<InventoryBillResponse>>},
    {&inventory_bills::tables::kGetCustomFieldTypes,
     nullptr, 0,
     &detail::any_query<inventory_bills::GetCustomFieldTypesQuery>,
     inventory_bills::tables::kGetCustomFieldTypesQuery, 8,
     nullptr,
     &detail::any_type<Page<CustomFieldTypeResponse>>},
    {&inventory_bills::tables::kUpdateCustomFields,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CustomFieldUpdateRequest>,
     nullptr},
    {&inventory_bills::tables::kMarkAsExported,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<MarkInventoryBillAsExportedUpdateRequest>,
     &detail::any_type<std::vector<MarkInventoryBillAsExportedUpdateResponse>>},
    {&inventory_bills::tables::kGetListPaginated,
     nullptr, 0,
     &detail::any_query<inventory_bills::GetListPaginatedQuery>,
     inventory_bills::tables::kGetListPaginatedQuery, 26,
     nullptr,
     &detail::any_type<Page<InventoryBillResponse>>},
    {&invoices::tables::kGetList,
     nullptr, 0,
     &detail::any_query<invoices::GetListQuery>,
     invoices::tables::kGetListQuery, 34,
     nullptr,
     &detail::any_type<Page<InvoiceResponse>>},
    {&invoices::tables::kCreateAdjustmentInvoice,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<AdjustmentInvoiceCreateRequest>,
     &detail::any_type<std::int64_t>},
    {&invoices::tables::kGetCustomFieldTypes,
     nullptr, 0,
     &detail::any_query<invoices::GetCustomFieldTypesQuery>,
     invoices::tables::kGetCustomFieldTypesQuery, 8,
     nullptr,
     &detail::any_type<Page<CustomFieldTypeResponse>>},
    {&invoices::tables::kUpdateCustomFields,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CustomFieldUpdateRequest>,
     nullptr},
    {&invoices::tables::kMarkAsExported,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<std::vector<MarkInvoiceAsExportedUpdateRequest>>,
     &detail::any_type<std::vector<MarkInvoiceAsExportedUpdateResponse>>},
    {&invoices::tables::kUpdateInvoice,
     kInvoicesUpdateInvoicePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<InvoiceUpdateRequest>,
     nullptr},
    {&invoices::tables::kUpdateInvoiceItems,
     kInvoicesUpdateInvoiceItemsPath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<InvoiceItemUpdateRequest>,
     nullptr},
    {&invoices::tables::kDeleteInvoiceItem,
     kInvoicesDeleteInvoiceItemPath, 2,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&invoices::tables::kGetInvoiceTasks,
     kInvoicesGetInvoiceTasksPath, 1,
     &detail::any_query<invoices::GetInvoiceTasksQuery>,
     invoices::tables::kGetInvoiceTasksQuery, 3,
     nullptr,
     &detail::any_type<Page<GetInvoiceTasksResponse>>},
    {&invoices::tables::kCreateInvoiceTask,
     kInvoicesCreateInvoiceTaskPath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateInvoiceTaskRequest>,
     &detail::any_type<CreateInvoiceTaskResponse>},
    {&invoices::tables::kUpdateInvoiceTask,
     kInvoicesUpdateInvoiceTaskPath, 2,
     nullptr,
     nullptr, 0,
     &detail::any_type<UpdateInvoiceTaskRequest>,
     &detail::any_type<UpdateInvoiceTaskResponse>},
    {&journal_entries::tables::kGetList,
     nullptr, 0,
     &detail::any_query<journal_entries::GetListQuery>,
     journal_entries::tables::kGetListQuery, 31,
     nullptr,
     &detail::any_type<Page<JournalEntryResponse>>},
    {&journal_entries::tables::kCreateJournalEntry,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<JournalEntryCreateRequest>,
     nullptr},
    {&journal_entries::tables::kGet,
     kJournalEntriesGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<JournalEntryResponse>},
    {&journal_entries::tables::kFullUpdate,
     kJournalEntriesFullUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<JournalEntrySaveRequest>,
     nullptr},
    {&journal_entries::tables::kUpdate,
     kJournalEntriesUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<JournalEntryUpdateRequest>,
     &detail::any_type<JournalEntryResponse>},
    {&journal_entries::tables::kDeleteJournalEntry,
     kJournalEntriesDeleteJournalEntryPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&journal_entries::tables::kGetDetails,
     kJournalEntriesGetDetailsPath, 1,
     &detail::any_query<journal_entries::GetDetailsQuery>,
     journal_entries::tables::kGetDetailsQuery, 3,
     nullptr,
     &detail::any_type<Page<JournalEntryDetailsResponse>>},
    {&journal_entries::tables::kGetSummary,
     kJournalEntriesGetSummaryPath, 1,
     &detail::any_query<journal_entries::GetSummaryQuery>,
     journal_entries::tables::kGetSummaryQuery, 3,
     nullptr,
     &detail::any_type<Page<JournalEntrySummaryResponse>>},
    {&journal_entries::tables::kSyncUpdate,
     kJournalEntriesSyncUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<JournalEntrySyncUpdateRequest>,
     &detail::any_type<JournalEntryResponse>},
    {&payment_terms::tables::kGetList,
     nullptr, 0,
     &detail::any_query<payment_terms::GetListQuery>,
     payment_terms::tables::kGetListQuery, 9,
     nullptr,
     &detail::any_type<Page<PaymentTermAPIModel>>},
    {&payment_terms::tables::kGetPaymentTermModel,
     kPaymentTermsGetPaymentTermModelPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<PaymentTermAPIModel>},
    {&payment_types::tables::kGetList,
     nullptr, 0,
     &detail::any_query<payment_types::GetListQuery>,
     payment_types::tables::kGetListQuery, 7,
     nullptr,
     &detail::any_type<Page<PaymentTypeResponse>>},
    {&payment_types::tables::kGet,
     kPaymentTypesGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<PaymentTypeResponse>},
    {&payments::tables::kGetList,
     nullptr, 0,
     &detail::any_query<payments::GetListQuery>,
     payments::tables::kGetListQuery, 25,
     nullptr,
     &detail::any_type<Page<DetailedPaymentResponse>>},
    {&payments::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<PaymentCreateRequest>,
     &detail::any_type<PaymentResponse>},
    {&payments::tables::kGetCustomFieldTypes,
     nullptr, 0,
     &detail::any_query<payments::GetCustomFieldTypesQuery>,
     payments::tables::kGetCustomFieldTypesQuery, 8,
     nullptr,
     &detail::any_type<Page<CustomFieldTypeResponse>>},
    {&payments::tables::kUpdateCustomFields,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CustomFieldUpdateRequest>,
     nullptr},
    {&payments::tables::kUpdateStatus,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<PaymentStatusBatchRequest>,
     nullptr},
    {&payments::tables::kUpdate,
     kPaymentsUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<PaymentUpdateRequest>,
     &detail::any_type<PaymentResponse>},
    {&remittance_vendors::tables::kGetList,
     nullptr, 0,
     &detail::any_query<remittance_vendors::GetListQuery>,
     remittance_vendors::tables::kGetListQuery, 10,
     nullptr,
     &detail::any_type<Page<RemittanceVendorResponse>>},
    {&remittance_vendors::tables::kGetById,
     kRemittanceVendorsGetByIdPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<RemittanceVendorResponse>},
    {&tax_zones::tables::kGetList,
     nullptr, 0,
     &detail::any_query<tax_zones::GetListQuery>,
     tax_zones::tables::kGetListQuery, 10,
     nullptr,
     &detail::any_type<Page<TaxZoneResponse>>},
};
extern const detail::AnyType* const kStructs[];
const detail::AnyType* const kStructs[] = {
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

}  // namespace tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "accounting", tables::kOperations, std::size(tables::kOperations), tables::kStructs, std::size(tables::kStructs)};
  return table;
}

}  // namespace servicetitan::accounting
