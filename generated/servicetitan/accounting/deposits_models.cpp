// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/deposits_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::accounting {

namespace tables {

extern const detail::Member kBankAccountResponse[];
const detail::Member kBankAccountResponse[] = {
    {"id", offsetof(BankAccountResponse, id), &detail::type_of<decltype(BankAccountResponse::id)>,
     true},
    {"name", offsetof(BankAccountResponse, name),
     &detail::type_of<decltype(BankAccountResponse::name)>},
    {"number", offsetof(BankAccountResponse, number),
     &detail::type_of<decltype(BankAccountResponse::number)>},
    {"type", offsetof(BankAccountResponse, type),
     &detail::type_of<decltype(BankAccountResponse::type)>},
    {"detailType", offsetof(BankAccountResponse, detail_type),
     &detail::type_of<decltype(BankAccountResponse::detail_type)>},
};

extern const detail::EnumValue kDepositReviewStatus[];
const detail::EnumValue kDepositReviewStatus[] = {
    {"NeedsReview", static_cast<std::int32_t>(DepositReviewStatus::kNeedsReview)},
    {"Reviewed", static_cast<std::int32_t>(DepositReviewStatus::kReviewed)},
};

extern const detail::EnumValue kDepositStatus[];
const detail::EnumValue kDepositStatus[] = {
    {"Undefined", static_cast<std::int32_t>(DepositStatus::kUndefined)},
    {"Open", static_cast<std::int32_t>(DepositStatus::kOpen)},
    {"Deposited", static_cast<std::int32_t>(DepositStatus::kDeposited)},
};

extern const detail::Member kFeeAccountResponse[];
const detail::Member kFeeAccountResponse[] = {
    {"id", offsetof(FeeAccountResponse, id), &detail::type_of<decltype(FeeAccountResponse::id)>,
     true},
    {"name", offsetof(FeeAccountResponse, name),
     &detail::type_of<decltype(FeeAccountResponse::name)>},
    {"number", offsetof(FeeAccountResponse, number),
     &detail::type_of<decltype(FeeAccountResponse::number)>},
    {"type", offsetof(FeeAccountResponse, type),
     &detail::type_of<decltype(FeeAccountResponse::type)>},
    {"detailType", offsetof(FeeAccountResponse, detail_type),
     &detail::type_of<decltype(FeeAccountResponse::detail_type)>},
};

extern const detail::Member kDetailedDepositResponse[];
const detail::Member kDetailedDepositResponse[] = {
    {"id", offsetof(DetailedDepositResponse, id),
     &detail::type_of<decltype(DetailedDepositResponse::id)>, true},
    {"name", offsetof(DetailedDepositResponse, name),
     &detail::type_of<decltype(DetailedDepositResponse::name)>},
    {"depositStatus", offsetof(DetailedDepositResponse, deposit_status),
     &detail::type_of<decltype(DetailedDepositResponse::deposit_status)>},
    {"syncStatus", offsetof(DetailedDepositResponse, sync_status),
     &detail::type_of<decltype(DetailedDepositResponse::sync_status)>},
    {"batch", offsetof(DetailedDepositResponse, batch),
     &detail::type_of<decltype(DetailedDepositResponse::batch)>},
    {"createdOn", offsetof(DetailedDepositResponse, created_on),
     &detail::type_of<decltype(DetailedDepositResponse::created_on)>, true},
    {"createdBy", offsetof(DetailedDepositResponse, created_by),
     &detail::type_of<decltype(DetailedDepositResponse::created_by)>},
    {"modifiedOn", offsetof(DetailedDepositResponse, modified_on),
     &detail::type_of<decltype(DetailedDepositResponse::modified_on)>},
    {"active", offsetof(DetailedDepositResponse, active),
     &detail::type_of<decltype(DetailedDepositResponse::active)>, true},
    {"importId", offsetof(DetailedDepositResponse, import_id),
     &detail::type_of<decltype(DetailedDepositResponse::import_id)>},
    {"depositDate", offsetof(DetailedDepositResponse, deposit_date),
     &detail::type_of<decltype(DetailedDepositResponse::deposit_date)>, true},
    {"reviewStatus", offsetof(DetailedDepositResponse, review_status),
     &detail::type_of<decltype(DetailedDepositResponse::review_status)>},
    {"reviewedOn", offsetof(DetailedDepositResponse, reviewed_on),
     &detail::type_of<decltype(DetailedDepositResponse::reviewed_on)>},
    {"grossAmount", offsetof(DetailedDepositResponse, gross_amount),
     &detail::type_of<decltype(DetailedDepositResponse::gross_amount)>, true},
    {"netAmount", offsetof(DetailedDepositResponse, net_amount),
     &detail::type_of<decltype(DetailedDepositResponse::net_amount)>, true},
    {"fees", offsetof(DetailedDepositResponse, fees),
     &detail::type_of<decltype(DetailedDepositResponse::fees)>},
    {"bankAccount", offsetof(DetailedDepositResponse, bank_account),
     &detail::type_of<decltype(DetailedDepositResponse::bank_account)>},
    {"feeAccount", offsetof(DetailedDepositResponse, fee_account),
     &detail::type_of<decltype(DetailedDepositResponse::fee_account)>},
};

extern const detail::Member kDetailedTransactionResponse[];
const detail::Member kDetailedTransactionResponse[] = {
    {"id", offsetof(DetailedTransactionResponse, id),
     &detail::type_of<decltype(DetailedTransactionResponse::id)>, true},
    {"syncStatus", offsetof(DetailedTransactionResponse, sync_status),
     &detail::type_of<decltype(DetailedTransactionResponse::sync_status)>},
    {"referenceNumber", offsetof(DetailedTransactionResponse, reference_number),
     &detail::type_of<decltype(DetailedTransactionResponse::reference_number)>},
    {"date", offsetof(DetailedTransactionResponse, date),
     &detail::type_of<decltype(DetailedTransactionResponse::date)>},
    {"type", offsetof(DetailedTransactionResponse, type),
     &detail::type_of<decltype(DetailedTransactionResponse::type)>},
    {"typeId", offsetof(DetailedTransactionResponse, type_id),
     &detail::type_of<decltype(DetailedTransactionResponse::type_id)>},
    {"total", offsetof(DetailedTransactionResponse, total),
     &detail::type_of<decltype(DetailedTransactionResponse::total)>},
    {"unappliedAmount", offsetof(DetailedTransactionResponse, unapplied_amount),
     &detail::type_of<decltype(DetailedTransactionResponse::unapplied_amount)>},
    {"memo", offsetof(DetailedTransactionResponse, memo),
     &detail::type_of<decltype(DetailedTransactionResponse::memo)>},
    {"customer", offsetof(DetailedTransactionResponse, customer),
     &detail::type_of<decltype(DetailedTransactionResponse::customer)>},
    {"businessUnit", offsetof(DetailedTransactionResponse, business_unit),
     &detail::type_of<decltype(DetailedTransactionResponse::business_unit)>},
    {"deposit", offsetof(DetailedTransactionResponse, deposit),
     &detail::type_of<decltype(DetailedTransactionResponse::deposit)>},
    {"batch", offsetof(DetailedTransactionResponse, batch),
     &detail::type_of<decltype(DetailedTransactionResponse::batch)>},
    {"createdBy", offsetof(DetailedTransactionResponse, created_by),
     &detail::type_of<decltype(DetailedTransactionResponse::created_by)>},
    {"generalLedgerAccount", offsetof(DetailedTransactionResponse, general_ledger_account),
     &detail::type_of<decltype(DetailedTransactionResponse::general_ledger_account)>},
    {"appliedTo", offsetof(DetailedTransactionResponse, applied_to),
     &detail::type_of<decltype(DetailedTransactionResponse::applied_to)>},
    {"customFields", offsetof(DetailedTransactionResponse, custom_fields),
     &detail::type_of<decltype(DetailedTransactionResponse::custom_fields)>},
    {"authCode", offsetof(DetailedTransactionResponse, auth_code),
     &detail::type_of<decltype(DetailedTransactionResponse::auth_code)>},
    {"checkNumber", offsetof(DetailedTransactionResponse, check_number),
     &detail::type_of<decltype(DetailedTransactionResponse::check_number)>},
    {"modifiedOn", offsetof(DetailedTransactionResponse, modified_on),
     &detail::type_of<decltype(DetailedTransactionResponse::modified_on)>, true},
    {"createdOn", offsetof(DetailedTransactionResponse, created_on),
     &detail::type_of<decltype(DetailedTransactionResponse::created_on)>, true},
    {"active", offsetof(DetailedTransactionResponse, active),
     &detail::type_of<decltype(DetailedTransactionResponse::active)>, true},
};

extern const detail::Member kMarkDepositsAsExportedRequestArgs[];
const detail::Member kMarkDepositsAsExportedRequestArgs[] = {
    {"ids", offsetof(MarkDepositsAsExportedRequestArgs, ids),
     &detail::type_of<decltype(MarkDepositsAsExportedRequestArgs::ids)>},
};

extern const detail::EnumValue kSyncStatus[];
const detail::EnumValue kSyncStatus[] = {
    {"Pending", static_cast<std::int32_t>(SyncStatus::kPending)},
    {"Posted", static_cast<std::int32_t>(SyncStatus::kPosted)},
    {"Exported", static_cast<std::int32_t>(SyncStatus::kExported)},
};

}  // namespace tables

const detail::Object BankAccountResponse::kObject{
    "BankAccountResponse", tables::kBankAccountResponse, std::size(tables::kBankAccountResponse),
    offsetof(BankAccountResponse, extra), &detail::construct<BankAccountResponse>};

const detail::EnumTable& enum_table(DepositReviewStatus) noexcept {
  static constexpr detail::EnumTable table{
      "DepositReviewStatus", tables::kDepositReviewStatus, std::size(tables::kDepositReviewStatus),
      false};
  return table;
}

const detail::EnumTable& enum_table(DepositStatus) noexcept {
  static constexpr detail::EnumTable table{
      "DepositStatus", tables::kDepositStatus, std::size(tables::kDepositStatus),
      false};
  return table;
}

const detail::Object FeeAccountResponse::kObject{
    "FeeAccountResponse", tables::kFeeAccountResponse, std::size(tables::kFeeAccountResponse),
    offsetof(FeeAccountResponse, extra), &detail::construct<FeeAccountResponse>};

const detail::Object DetailedDepositResponse::kObject{
    "DetailedDepositResponse", tables::kDetailedDepositResponse,
    std::size(tables::kDetailedDepositResponse), offsetof(DetailedDepositResponse, extra),
    &detail::construct<DetailedDepositResponse>};

const detail::Object DetailedTransactionResponse::kObject{
    "DetailedTransactionResponse", tables::kDetailedTransactionResponse,
    std::size(tables::kDetailedTransactionResponse), offsetof(DetailedTransactionResponse, extra),
    &detail::construct<DetailedTransactionResponse>};

const detail::Object MarkDepositsAsExportedRequestArgs::kObject{
    "MarkDepositsAsExportedRequestArgs", tables::kMarkDepositsAsExportedRequestArgs,
    std::size(tables::kMarkDepositsAsExportedRequestArgs),
    offsetof(MarkDepositsAsExportedRequestArgs, extra),
    &detail::construct<MarkDepositsAsExportedRequestArgs>};

const detail::EnumTable& enum_table(SyncStatus) noexcept {
  static constexpr detail::EnumTable table{
      "SyncStatus", tables::kSyncStatus, std::size(tables::kSyncStatus),
      false};
  return table;
}

}  // namespace servicetitan::accounting
