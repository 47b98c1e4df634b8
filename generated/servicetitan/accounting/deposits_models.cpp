// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/deposits_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::accounting {

namespace tables::bank_account_response {
using T = BankAccountResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"number", offsetof(T, number), &detail::type_of<decltype(T::number)>},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>},
    {"detailType", offsetof(T, detail_type), &detail::type_of<decltype(T::detail_type)>},
};
}  // namespace tables::bank_account_response
constinit const detail::Object BankAccountResponse::kObject{
    "BankAccountResponse", tables::bank_account_response::kMembers,
    std::size(tables::bank_account_response::kMembers), offsetof(BankAccountResponse, extra),
    &detail::construct<BankAccountResponse>};

namespace tables::deposit_review_status {
using T = DepositReviewStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"NeedsReview", static_cast<std::int32_t>(T::kNeedsReview)},
    {"Reviewed", static_cast<std::int32_t>(T::kReviewed)},
};
}  // namespace tables::deposit_review_status
const detail::EnumTable& enum_table(DepositReviewStatus) noexcept {
  static constexpr detail::EnumTable table{
      "DepositReviewStatus", tables::deposit_review_status::kValues,
      std::size(tables::deposit_review_status::kValues)};
  return table;
}

namespace tables::deposit_status {
using T = DepositStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Undefined", static_cast<std::int32_t>(T::kUndefined)},
    {"Open", static_cast<std::int32_t>(T::kOpen)},
    {"Deposited", static_cast<std::int32_t>(T::kDeposited)},
};
}  // namespace tables::deposit_status
const detail::EnumTable& enum_table(DepositStatus) noexcept {
  static constexpr detail::EnumTable table{
      "DepositStatus", tables::deposit_status::kValues, std::size(tables::deposit_status::kValues)};
  return table;
}

namespace tables::fee_account_response {
using T = FeeAccountResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"number", offsetof(T, number), &detail::type_of<decltype(T::number)>},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>},
    {"detailType", offsetof(T, detail_type), &detail::type_of<decltype(T::detail_type)>},
};
}  // namespace tables::fee_account_response
constinit const detail::Object FeeAccountResponse::kObject{
    "FeeAccountResponse", tables::fee_account_response::kMembers,
    std::size(tables::fee_account_response::kMembers), offsetof(FeeAccountResponse, extra),
    &detail::construct<FeeAccountResponse>};

namespace tables::detailed_deposit_response {
using T = DetailedDepositResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"depositStatus", offsetof(T, deposit_status), &detail::type_of<decltype(T::deposit_status)>},
    {"syncStatus", offsetof(T, sync_status), &detail::type_of<decltype(T::sync_status)>},
    {"batch", offsetof(T, batch), &detail::type_of<decltype(T::batch)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"createdBy", offsetof(T, created_by), &detail::type_of<decltype(T::created_by)>},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"importId", offsetof(T, import_id), &detail::type_of<decltype(T::import_id)>},
    {"depositDate", offsetof(T, deposit_date), &detail::type_of<decltype(T::deposit_date)>, true},
    {"reviewStatus", offsetof(T, review_status), &detail::type_of<decltype(T::review_status)>},
    {"reviewedOn", offsetof(T, reviewed_on), &detail::type_of<decltype(T::reviewed_on)>},
    {"grossAmount", offsetof(T, gross_amount), &detail::type_of<decltype(T::gross_amount)>, true},
    {"netAmount", offsetof(T, net_amount), &detail::type_of<decltype(T::net_amount)>, true},
    {"fees", offsetof(T, fees), &detail::type_of<decltype(T::fees)>},
    {"bankAccount", offsetof(T, bank_account), &detail::type_of<decltype(T::bank_account)>},
    {"feeAccount", offsetof(T, fee_account), &detail::type_of<decltype(T::fee_account)>},
};
}  // namespace tables::detailed_deposit_response
constinit const detail::Object DetailedDepositResponse::kObject{
    "DetailedDepositResponse", tables::detailed_deposit_response::kMembers,
    std::size(tables::detailed_deposit_response::kMembers),
    offsetof(DetailedDepositResponse, extra), &detail::construct<DetailedDepositResponse>};

namespace tables::detailed_transaction_response {
using T = DetailedTransactionResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"syncStatus", offsetof(T, sync_status), &detail::type_of<decltype(T::sync_status)>},
    {"referenceNumber", offsetof(T, reference_number),
     &detail::type_of<decltype(T::reference_number)>},
    {"date", offsetof(T, date), &detail::type_of<decltype(T::date)>},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>},
    {"typeId", offsetof(T, type_id), &detail::type_of<decltype(T::type_id)>},
    {"total", offsetof(T, total), &detail::type_of<decltype(T::total)>},
    {"unappliedAmount", offsetof(T, unapplied_amount),
     &detail::type_of<decltype(T::unapplied_amount)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"customer", offsetof(T, customer), &detail::type_of<decltype(T::customer)>},
    {"businessUnit", offsetof(T, business_unit), &detail::type_of<decltype(T::business_unit)>},
    {"deposit", offsetof(T, deposit), &detail::type_of<decltype(T::deposit)>},
    {"batch", offsetof(T, batch), &detail::type_of<decltype(T::batch)>},
    {"createdBy", offsetof(T, created_by), &detail::type_of<decltype(T::created_by)>},
    {"generalLedgerAccount", offsetof(T, general_ledger_account),
     &detail::type_of<decltype(T::general_ledger_account)>},
    {"appliedTo", offsetof(T, applied_to), &detail::type_of<decltype(T::applied_to)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
    {"authCode", offsetof(T, auth_code), &detail::type_of<decltype(T::auth_code)>},
    {"checkNumber", offsetof(T, check_number), &detail::type_of<decltype(T::check_number)>},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::detailed_transaction_response
constinit const detail::Object DetailedTransactionResponse::kObject{
    "DetailedTransactionResponse", tables::detailed_transaction_response::kMembers,
    std::size(tables::detailed_transaction_response::kMembers),
    offsetof(DetailedTransactionResponse, extra), &detail::construct<DetailedTransactionResponse>};

namespace tables::mark_deposits_as_exported_request_args {
using T = MarkDepositsAsExportedRequestArgs;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>},
};
}  // namespace tables::mark_deposits_as_exported_request_args
constinit const detail::Object MarkDepositsAsExportedRequestArgs::kObject{
    "MarkDepositsAsExportedRequestArgs", tables::mark_deposits_as_exported_request_args::kMembers,
    std::size(tables::mark_deposits_as_exported_request_args::kMembers),
    offsetof(MarkDepositsAsExportedRequestArgs, extra),
    &detail::construct<MarkDepositsAsExportedRequestArgs>};

namespace tables::sync_status {
using T = SyncStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Pending", static_cast<std::int32_t>(T::kPending)},
    {"Posted", static_cast<std::int32_t>(T::kPosted)},
    {"Exported", static_cast<std::int32_t>(T::kExported)},
};
}  // namespace tables::sync_status
const detail::EnumTable& enum_table(SyncStatus) noexcept {
  static constexpr detail::EnumTable table{
      "SyncStatus", tables::sync_status::kValues, std::size(tables::sync_status::kValues)};
  return table;
}

}  // namespace servicetitan::accounting
