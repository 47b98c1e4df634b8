// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/payments_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::accounting {

namespace tables {

extern const detail::Member kDetailedPaymentResponse[];
const detail::Member kDetailedPaymentResponse[] = {
    {"active", offsetof(DetailedPaymentResponse, active),
     &detail::type_of<decltype(DetailedPaymentResponse::active)>, true},
    {"appliedTo", offsetof(DetailedPaymentResponse, applied_to),
     &detail::type_of<decltype(DetailedPaymentResponse::applied_to)>},
    {"authCode", offsetof(DetailedPaymentResponse, auth_code),
     &detail::type_of<decltype(DetailedPaymentResponse::auth_code)>},
    {"batch", offsetof(DetailedPaymentResponse, batch),
     &detail::type_of<decltype(DetailedPaymentResponse::batch)>},
    {"businessUnit", offsetof(DetailedPaymentResponse, business_unit),
     &detail::type_of<decltype(DetailedPaymentResponse::business_unit)>},
    {"checkNumber", offsetof(DetailedPaymentResponse, check_number),
     &detail::type_of<decltype(DetailedPaymentResponse::check_number)>},
    {"createdBy", offsetof(DetailedPaymentResponse, created_by),
     &detail::type_of<decltype(DetailedPaymentResponse::created_by)>},
    {"createdOn", offsetof(DetailedPaymentResponse, created_on),
     &detail::type_of<decltype(DetailedPaymentResponse::created_on)>, true},
    {"customer", offsetof(DetailedPaymentResponse, customer),
     &detail::type_of<decltype(DetailedPaymentResponse::customer)>},
    {"customFields", offsetof(DetailedPaymentResponse, custom_fields),
     &detail::type_of<decltype(DetailedPaymentResponse::custom_fields)>},
    {"date", offsetof(DetailedPaymentResponse, date),
     &detail::type_of<decltype(DetailedPaymentResponse::date)>},
    {"deposit", offsetof(DetailedPaymentResponse, deposit),
     &detail::type_of<decltype(DetailedPaymentResponse::deposit)>},
    {"generalLedgerAccount", offsetof(DetailedPaymentResponse, general_ledger_account),
     &detail::type_of<decltype(DetailedPaymentResponse::general_ledger_account)>},
    {"id", offsetof(DetailedPaymentResponse, id),
     &detail::type_of<decltype(DetailedPaymentResponse::id)>, true},
    {"memo", offsetof(DetailedPaymentResponse, memo),
     &detail::type_of<decltype(DetailedPaymentResponse::memo)>},
    {"modifiedOn", offsetof(DetailedPaymentResponse, modified_on),
     &detail::type_of<decltype(DetailedPaymentResponse::modified_on)>, true},
    {"referenceNumber", offsetof(DetailedPaymentResponse, reference_number),
     &detail::type_of<decltype(DetailedPaymentResponse::reference_number)>},
    {"refundedPaymentId", offsetof(DetailedPaymentResponse, refunded_payment_id),
     &detail::type_of<decltype(DetailedPaymentResponse::refunded_payment_id)>},
    {"syncStatus", offsetof(DetailedPaymentResponse, sync_status),
     &detail::type_of<decltype(DetailedPaymentResponse::sync_status)>},
    {"total", offsetof(DetailedPaymentResponse, total),
     &detail::type_of<decltype(DetailedPaymentResponse::total)>},
    {"type", offsetof(DetailedPaymentResponse, type),
     &detail::type_of<decltype(DetailedPaymentResponse::type)>},
    {"typeId", offsetof(DetailedPaymentResponse, type_id),
     &detail::type_of<decltype(DetailedPaymentResponse::type_id)>},
    {"unappliedAmount", offsetof(DetailedPaymentResponse, unapplied_amount),
     &detail::type_of<decltype(DetailedPaymentResponse::unapplied_amount)>},
};

extern const detail::Member kPaymentSplitApiModel[];
const detail::Member kPaymentSplitApiModel[] = {
    {"amount", offsetof(PaymentSplitApiModel, amount),
     &detail::type_of<decltype(PaymentSplitApiModel::amount)>},
    {"invoiceId", offsetof(PaymentSplitApiModel, invoice_id),
     &detail::type_of<decltype(PaymentSplitApiModel::invoice_id)>},
    {"invoiceNumber", offsetof(PaymentSplitApiModel, invoice_number),
     &detail::type_of<decltype(PaymentSplitApiModel::invoice_number)>},
};

extern const detail::EnumValue kPaymentStatus[];
const detail::EnumValue kPaymentStatus[] = {
    {"Pending", static_cast<std::int32_t>(PaymentStatus::kPending)},
    {"Posted", static_cast<std::int32_t>(PaymentStatus::kPosted)},
    {"Exported", static_cast<std::int32_t>(PaymentStatus::kExported)},
};

extern const detail::Member kPaymentCreateRequest[];
const detail::Member kPaymentCreateRequest[] = {
    {"amount", offsetof(PaymentCreateRequest, amount),
     &detail::type_of<decltype(PaymentCreateRequest::amount)>},
    {"authCode", offsetof(PaymentCreateRequest, auth_code),
     &detail::type_of<decltype(PaymentCreateRequest::auth_code)>},
    {"checkNumber", offsetof(PaymentCreateRequest, check_number),
     &detail::type_of<decltype(PaymentCreateRequest::check_number)>},
    {"customerId", offsetof(PaymentCreateRequest, customer_id),
     &detail::type_of<decltype(PaymentCreateRequest::customer_id)>},
    {"exportId", offsetof(PaymentCreateRequest, export_id),
     &detail::type_of<decltype(PaymentCreateRequest::export_id)>},
    {"memo", offsetof(PaymentCreateRequest, memo),
     &detail::type_of<decltype(PaymentCreateRequest::memo)>},
    {"paidOn", offsetof(PaymentCreateRequest, paid_on),
     &detail::type_of<decltype(PaymentCreateRequest::paid_on)>},
    {"splits", offsetof(PaymentCreateRequest, splits),
     &detail::type_of<decltype(PaymentCreateRequest::splits)>},
    {"status", offsetof(PaymentCreateRequest, status),
     &detail::type_of<decltype(PaymentCreateRequest::status)>},
    {"typeId", offsetof(PaymentCreateRequest, type_id),
     &detail::type_of<decltype(PaymentCreateRequest::type_id)>, true},
};
void make_payment_create_request(void* place) {
  ::new (place) PaymentCreateRequest{.type_id = detail::unset};
}

extern const detail::EnumValue kTransactionProcessingStatus[];
const detail::EnumValue kTransactionProcessingStatus[] = {
    {"Success", static_cast<std::int32_t>(TransactionProcessingStatus::kSuccess)},
    {"Fail", static_cast<std::int32_t>(TransactionProcessingStatus::kFail)},
    {"Pending", static_cast<std::int32_t>(TransactionProcessingStatus::kPending)},
    {"Rejected", static_cast<std::int32_t>(TransactionProcessingStatus::kRejected)},
};

extern const detail::Member kPaymentResponse[];
const detail::Member kPaymentResponse[] = {
    {"active", offsetof(PaymentResponse, active),
     &detail::type_of<decltype(PaymentResponse::active)>},
    {"authCode", offsetof(PaymentResponse, auth_code),
     &detail::type_of<decltype(PaymentResponse::auth_code)>},
    {"checkNumber", offsetof(PaymentResponse, check_number),
     &detail::type_of<decltype(PaymentResponse::check_number)>},
    {"customerId", offsetof(PaymentResponse, customer_id),
     &detail::type_of<decltype(PaymentResponse::customer_id)>},
    {"exportId", offsetof(PaymentResponse, export_id),
     &detail::type_of<decltype(PaymentResponse::export_id)>},
    {"id", offsetof(PaymentResponse, id), &detail::type_of<decltype(PaymentResponse::id)>, true},
    {"memo", offsetof(PaymentResponse, memo), &detail::type_of<decltype(PaymentResponse::memo)>},
    {"paidOn", offsetof(PaymentResponse, paid_on),
     &detail::type_of<decltype(PaymentResponse::paid_on)>},
    {"splits", offsetof(PaymentResponse, splits),
     &detail::type_of<decltype(PaymentResponse::splits)>, true},
    {"status", offsetof(PaymentResponse, status),
     &detail::type_of<decltype(PaymentResponse::status)>},
    {"transactionStatus", offsetof(PaymentResponse, transaction_status),
     &detail::type_of<decltype(PaymentResponse::transaction_status)>},
    {"typeId", offsetof(PaymentResponse, type_id),
     &detail::type_of<decltype(PaymentResponse::type_id)>, true},
};

extern const detail::Member kPaymentStatusBatchRequest[];
const detail::Member kPaymentStatusBatchRequest[] = {
    {"paymentIds", offsetof(PaymentStatusBatchRequest, payment_ids),
     &detail::type_of<decltype(PaymentStatusBatchRequest::payment_ids)>, true},
    {"status", offsetof(PaymentStatusBatchRequest, status),
     &detail::type_of<decltype(PaymentStatusBatchRequest::status)>, true},
};
void make_payment_status_batch_request(void* place) {
  ::new (place) PaymentStatusBatchRequest{.payment_ids = detail::unset, .status = detail::unset};
}

extern const detail::EnumValue kPaymentTransactionType[];
const detail::EnumValue kPaymentTransactionType[] = {
    {"Undefined", static_cast<std::int32_t>(PaymentTransactionType::kUndefined)},
    {"JournalEntry", static_cast<std::int32_t>(PaymentTransactionType::kJournalEntry)},
    {"ReceivePayment", static_cast<std::int32_t>(PaymentTransactionType::kReceivePayment)},
};

extern const detail::Member kPaymentUpdateRequest[];
const detail::Member kPaymentUpdateRequest[] = {
    {"active", offsetof(PaymentUpdateRequest, active),
     &detail::type_of<decltype(PaymentUpdateRequest::active)>},
    {"authCode", offsetof(PaymentUpdateRequest, auth_code),
     &detail::type_of<decltype(PaymentUpdateRequest::auth_code)>},
    {"checkNumber", offsetof(PaymentUpdateRequest, check_number),
     &detail::type_of<decltype(PaymentUpdateRequest::check_number)>},
    {"exportId", offsetof(PaymentUpdateRequest, export_id),
     &detail::type_of<decltype(PaymentUpdateRequest::export_id)>},
    {"memo", offsetof(PaymentUpdateRequest, memo),
     &detail::type_of<decltype(PaymentUpdateRequest::memo)>},
    {"paidOn", offsetof(PaymentUpdateRequest, paid_on),
     &detail::type_of<decltype(PaymentUpdateRequest::paid_on)>},
    {"splits", offsetof(PaymentUpdateRequest, splits),
     &detail::type_of<decltype(PaymentUpdateRequest::splits)>, true},
    {"status", offsetof(PaymentUpdateRequest, status),
     &detail::type_of<decltype(PaymentUpdateRequest::status)>},
    {"typeId", offsetof(PaymentUpdateRequest, type_id),
     &detail::type_of<decltype(PaymentUpdateRequest::type_id)>, true},
};
void make_payment_update_request(void* place) {
  ::new (place) PaymentUpdateRequest{.splits = detail::unset, .type_id = detail::unset};
}

}  // namespace tables

const detail::Object DetailedPaymentResponse::kObject{
    "DetailedPaymentResponse", tables::kDetailedPaymentResponse,
    std::size(tables::kDetailedPaymentResponse), offsetof(DetailedPaymentResponse, extra),
    &detail::construct<DetailedPaymentResponse>};

const detail::Object PaymentSplitApiModel::kObject{
    "PaymentSplitApiModel", tables::kPaymentSplitApiModel, std::size(tables::kPaymentSplitApiModel),
    offsetof(PaymentSplitApiModel, extra), &detail::construct<PaymentSplitApiModel>};

const detail::EnumTable& enum_table(PaymentStatus) noexcept {
  static constexpr detail::EnumTable table{
      "PaymentStatus", tables::kPaymentStatus, std::size(tables::kPaymentStatus),
      false};
  return table;
}

const detail::Object PaymentCreateRequest::kObject{
    "PaymentCreateRequest", tables::kPaymentCreateRequest, std::size(tables::kPaymentCreateRequest),
    offsetof(PaymentCreateRequest, extra), &tables::make_payment_create_request};

const detail::EnumTable& enum_table(TransactionProcessingStatus) noexcept {
  static constexpr detail::EnumTable table{
      "TransactionProcessingStatus", tables::kTransactionProcessingStatus, std::size(tables::kTransactionProcessingStatus),
      false};
  return table;
}

const detail::Object PaymentResponse::kObject{
    "PaymentResponse", tables::kPaymentResponse, std::size(tables::kPaymentResponse),
    offsetof(PaymentResponse, extra), &detail::construct<PaymentResponse>};

const detail::Object PaymentStatusBatchRequest::kObject{
    "PaymentStatusBatchRequest", tables::kPaymentStatusBatchRequest,
    std::size(tables::kPaymentStatusBatchRequest), offsetof(PaymentStatusBatchRequest, extra),
    &tables::make_payment_status_batch_request};

const detail::EnumTable& enum_table(PaymentTransactionType) noexcept {
  static constexpr detail::EnumTable table{
      "PaymentTransactionType", tables::kPaymentTransactionType, std::size(tables::kPaymentTransactionType),
      false};
  return table;
}

const detail::Object PaymentUpdateRequest::kObject{
    "PaymentUpdateRequest", tables::kPaymentUpdateRequest, std::size(tables::kPaymentUpdateRequest),
    offsetof(PaymentUpdateRequest, extra), &tables::make_payment_update_request};

}  // namespace servicetitan::accounting
