// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/payments_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::accounting {

namespace tables::detailed_payment_response {
using T = DetailedPaymentResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"appliedTo", offsetof(T, applied_to), &detail::type_of<decltype(T::applied_to)>},
    {"authCode", offsetof(T, auth_code), &detail::type_of<decltype(T::auth_code)>},
    {"batch", offsetof(T, batch), &detail::type_of<decltype(T::batch)>},
    {"businessUnit", offsetof(T, business_unit), &detail::type_of<decltype(T::business_unit)>},
    {"checkNumber", offsetof(T, check_number), &detail::type_of<decltype(T::check_number)>},
    {"createdBy", offsetof(T, created_by), &detail::type_of<decltype(T::created_by)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"customer", offsetof(T, customer), &detail::type_of<decltype(T::customer)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
    {"date", offsetof(T, date), &detail::type_of<decltype(T::date)>},
    {"deposit", offsetof(T, deposit), &detail::type_of<decltype(T::deposit)>},
    {"generalLedgerAccount", offsetof(T, general_ledger_account),
     &detail::type_of<decltype(T::general_ledger_account)>},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"referenceNumber", offsetof(T, reference_number),
     &detail::type_of<decltype(T::reference_number)>},
    {"refundedPaymentId", offsetof(T, refunded_payment_id),
     &detail::type_of<decltype(T::refunded_payment_id)>},
    {"syncStatus", offsetof(T, sync_status), &detail::type_of<decltype(T::sync_status)>},
    {"total", offsetof(T, total), &detail::type_of<decltype(T::total)>},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>},
    {"typeId", offsetof(T, type_id), &detail::type_of<decltype(T::type_id)>},
    {"unappliedAmount", offsetof(T, unapplied_amount),
     &detail::type_of<decltype(T::unapplied_amount)>},
};
}  // namespace tables::detailed_payment_response
constinit const detail::Object DetailedPaymentResponse::kObject{
    "DetailedPaymentResponse", tables::detailed_payment_response::kMembers,
    std::size(tables::detailed_payment_response::kMembers),
    offsetof(DetailedPaymentResponse, extra), &detail::construct<DetailedPaymentResponse>};

namespace tables::payment_split_api_model {
using T = PaymentSplitApiModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"amount", offsetof(T, amount), &detail::type_of<decltype(T::amount)>},
    {"invoiceId", offsetof(T, invoice_id), &detail::type_of<decltype(T::invoice_id)>},
    {"invoiceNumber", offsetof(T, invoice_number), &detail::type_of<decltype(T::invoice_number)>},
};
}  // namespace tables::payment_split_api_model
constinit const detail::Object PaymentSplitApiModel::kObject{
    "PaymentSplitApiModel", tables::payment_split_api_model::kMembers,
    std::size(tables::payment_split_api_model::kMembers), offsetof(PaymentSplitApiModel, extra),
    &detail::construct<PaymentSplitApiModel>};

namespace tables::payment_status {
using T = PaymentStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Pending", static_cast<std::int32_t>(T::kPending)},
    {"Posted", static_cast<std::int32_t>(T::kPosted)},
    {"Exported", static_cast<std::int32_t>(T::kExported)},
};
}  // namespace tables::payment_status
const detail::EnumTable& enum_table(PaymentStatus) noexcept {
  static constexpr detail::EnumTable table{
      "PaymentStatus", tables::payment_status::kValues, std::size(tables::payment_status::kValues)};
  return table;
}

namespace tables::payment_create_request {
using T = PaymentCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"amount", offsetof(T, amount), &detail::type_of<decltype(T::amount)>},
    {"authCode", offsetof(T, auth_code), &detail::type_of<decltype(T::auth_code)>},
    {"checkNumber", offsetof(T, check_number), &detail::type_of<decltype(T::check_number)>},
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>},
    {"exportId", offsetof(T, export_id), &detail::type_of<decltype(T::export_id)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"paidOn", offsetof(T, paid_on), &detail::type_of<decltype(T::paid_on)>},
    {"splits", offsetof(T, splits), &detail::type_of<decltype(T::splits)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>},
    {"typeId", offsetof(T, type_id), &detail::type_of<decltype(T::type_id)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.type_id = detail::unset};
}
}  // namespace tables::payment_create_request
constinit const detail::Object PaymentCreateRequest::kObject{
    "PaymentCreateRequest", tables::payment_create_request::kMembers,
    std::size(tables::payment_create_request::kMembers), offsetof(PaymentCreateRequest, extra),
    &tables::payment_create_request::make};

namespace tables::transaction_processing_status {
using T = TransactionProcessingStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Success", static_cast<std::int32_t>(T::kSuccess)},
    {"Fail", static_cast<std::int32_t>(T::kFail)},
    {"Pending", static_cast<std::int32_t>(T::kPending)},
    {"Rejected", static_cast<std::int32_t>(T::kRejected)},
};
}  // namespace tables::transaction_processing_status
const detail::EnumTable& enum_table(TransactionProcessingStatus) noexcept {
  static constexpr detail::EnumTable table{
      "TransactionProcessingStatus", tables::transaction_processing_status::kValues,
      std::size(tables::transaction_processing_status::kValues)};
  return table;
}

namespace tables::payment_response {
using T = PaymentResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"authCode", offsetof(T, auth_code), &detail::type_of<decltype(T::auth_code)>},
    {"checkNumber", offsetof(T, check_number), &detail::type_of<decltype(T::check_number)>},
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>},
    {"exportId", offsetof(T, export_id), &detail::type_of<decltype(T::export_id)>},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"paidOn", offsetof(T, paid_on), &detail::type_of<decltype(T::paid_on)>},
    {"splits", offsetof(T, splits), &detail::type_of<decltype(T::splits)>, true},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>},
    {"transactionStatus", offsetof(T, transaction_status),
     &detail::type_of<decltype(T::transaction_status)>},
    {"typeId", offsetof(T, type_id), &detail::type_of<decltype(T::type_id)>, true},
};
}  // namespace tables::payment_response
constinit const detail::Object PaymentResponse::kObject{
    "PaymentResponse", tables::payment_response::kMembers,
    std::size(tables::payment_response::kMembers), offsetof(PaymentResponse, extra),
    &detail::construct<PaymentResponse>};

namespace tables::payment_status_batch_request {
using T = PaymentStatusBatchRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"paymentIds", offsetof(T, payment_ids), &detail::type_of<decltype(T::payment_ids)>, true},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.payment_ids = detail::unset, .status = detail::unset};
}
}  // namespace tables::payment_status_batch_request
constinit const detail::Object PaymentStatusBatchRequest::kObject{
    "PaymentStatusBatchRequest", tables::payment_status_batch_request::kMembers,
    std::size(tables::payment_status_batch_request::kMembers),
    offsetof(PaymentStatusBatchRequest, extra), &tables::payment_status_batch_request::make};

namespace tables::payment_transaction_type {
using T = PaymentTransactionType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Undefined", static_cast<std::int32_t>(T::kUndefined)},
    {"JournalEntry", static_cast<std::int32_t>(T::kJournalEntry)},
    {"ReceivePayment", static_cast<std::int32_t>(T::kReceivePayment)},
};
}  // namespace tables::payment_transaction_type
const detail::EnumTable& enum_table(PaymentTransactionType) noexcept {
  static constexpr detail::EnumTable table{
      "PaymentTransactionType", tables::payment_transaction_type::kValues,
      std::size(tables::payment_transaction_type::kValues)};
  return table;
}

namespace tables::payment_update_request {
using T = PaymentUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"authCode", offsetof(T, auth_code), &detail::type_of<decltype(T::auth_code)>},
    {"checkNumber", offsetof(T, check_number), &detail::type_of<decltype(T::check_number)>},
    {"exportId", offsetof(T, export_id), &detail::type_of<decltype(T::export_id)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"paidOn", offsetof(T, paid_on), &detail::type_of<decltype(T::paid_on)>},
    {"splits", offsetof(T, splits), &detail::type_of<decltype(T::splits)>, true},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>},
    {"typeId", offsetof(T, type_id), &detail::type_of<decltype(T::type_id)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.splits = detail::unset, .type_id = detail::unset};
}
}  // namespace tables::payment_update_request
constinit const detail::Object PaymentUpdateRequest::kObject{
    "PaymentUpdateRequest", tables::payment_update_request::kMembers,
    std::size(tables::payment_update_request::kMembers), offsetof(PaymentUpdateRequest, extra),
    &tables::payment_update_request::make};

}  // namespace servicetitan::accounting
