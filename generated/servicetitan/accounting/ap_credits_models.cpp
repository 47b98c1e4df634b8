// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/ap_credits_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::accounting {

namespace tables {

extern const detail::Member kApCreditSplitModelResponse[];
const detail::Member kApCreditSplitModelResponse[] = {
    {"id", offsetof(ApCreditSplitModelResponse, id),
     &detail::type_of<decltype(ApCreditSplitModelResponse::id)>, true},
    {"active", offsetof(ApCreditSplitModelResponse, active),
     &detail::type_of<decltype(ApCreditSplitModelResponse::active)>, true},
    {"createdOn", offsetof(ApCreditSplitModelResponse, created_on),
     &detail::type_of<decltype(ApCreditSplitModelResponse::created_on)>, true},
    {"inventoryBillId", offsetof(ApCreditSplitModelResponse, inventory_bill_id),
     &detail::type_of<decltype(ApCreditSplitModelResponse::inventory_bill_id)>, true},
    {"vendorCreditId", offsetof(ApCreditSplitModelResponse, vendor_credit_id),
     &detail::type_of<decltype(ApCreditSplitModelResponse::vendor_credit_id)>, true},
    {"amount", offsetof(ApCreditSplitModelResponse, amount),
     &detail::type_of<decltype(ApCreditSplitModelResponse::amount)>, true},
};

extern const detail::EnumValue kApCreditSyncStatus[];
const detail::EnumValue kApCreditSyncStatus[] = {
    {"Pending", static_cast<std::int32_t>(ApCreditSyncStatus::kPending)},
    {"Posted", static_cast<std::int32_t>(ApCreditSyncStatus::kPosted)},
    {"Exported", static_cast<std::int32_t>(ApCreditSyncStatus::kExported)},
};

extern const detail::EnumValue kVendorCreditStatus[];
const detail::EnumValue kVendorCreditStatus[] = {
    {"Unreconciled", static_cast<std::int32_t>(VendorCreditStatus::kUnreconciled)},
    {"Canceled", static_cast<std::int32_t>(VendorCreditStatus::kCanceled)},
};

extern const detail::Member kApCreditResponse[];
const detail::Member kApCreditResponse[] = {
    {"id", offsetof(ApCreditResponse, id), &detail::type_of<decltype(ApCreditResponse::id)>, true},
    {"inventoryReturnId", offsetof(ApCreditResponse, inventory_return_id),
     &detail::type_of<decltype(ApCreditResponse::inventory_return_id)>},
    {"jobId", offsetof(ApCreditResponse, job_id),
     &detail::type_of<decltype(ApCreditResponse::job_id)>},
    {"active", offsetof(ApCreditResponse, active),
     &detail::type_of<decltype(ApCreditResponse::active)>, true},
    {"createdOn", offsetof(ApCreditResponse, created_on),
     &detail::type_of<decltype(ApCreditResponse::created_on)>, true},
    {"modifiedOn", offsetof(ApCreditResponse, modified_on),
     &detail::type_of<decltype(ApCreditResponse::modified_on)>, true},
    {"date", offsetof(ApCreditResponse, date), &detail::type_of<decltype(ApCreditResponse::date)>,
     true},
    {"canceledOn", offsetof(ApCreditResponse, canceled_on),
     &detail::type_of<decltype(ApCreditResponse::canceled_on)>},
    {"number", offsetof(ApCreditResponse, number),
     &detail::type_of<decltype(ApCreditResponse::number)>},
    {"referenceNumber", offsetof(ApCreditResponse, reference_number),
     &detail::type_of<decltype(ApCreditResponse::reference_number)>},
    {"memo", offsetof(ApCreditResponse, memo), &detail::type_of<decltype(ApCreditResponse::memo)>},
    {"amount", offsetof(ApCreditResponse, amount),
     &detail::type_of<decltype(ApCreditResponse::amount)>, true},
    {"appliedAmount", offsetof(ApCreditResponse, applied_amount),
     &detail::type_of<decltype(ApCreditResponse::applied_amount)>, true},
    {"status", offsetof(ApCreditResponse, status),
     &detail::type_of<decltype(ApCreditResponse::status)>, true},
    {"syncStatus", offsetof(ApCreditResponse, sync_status),
     &detail::type_of<decltype(ApCreditResponse::sync_status)>, true},
    {"batch", offsetof(ApCreditResponse, batch),
     &detail::type_of<decltype(ApCreditResponse::batch)>},
    {"businessUnit", offsetof(ApCreditResponse, business_unit),
     &detail::type_of<decltype(ApCreditResponse::business_unit)>},
    {"remittanceVendor", offsetof(ApCreditResponse, remittance_vendor),
     &detail::type_of<decltype(ApCreditResponse::remittance_vendor)>},
    {"vendor", offsetof(ApCreditResponse, vendor),
     &detail::type_of<decltype(ApCreditResponse::vendor)>},
    {"paymentStatus", offsetof(ApCreditResponse, payment_status),
     &detail::type_of<decltype(ApCreditResponse::payment_status)>, true},
    {"splits", offsetof(ApCreditResponse, splits),
     &detail::type_of<decltype(ApCreditResponse::splits)>, true},
    {"budgetCodeId", offsetof(ApCreditResponse, budget_code_id),
     &detail::type_of<decltype(ApCreditResponse::budget_code_id)>},
    {"customFields", offsetof(ApCreditResponse, custom_fields),
     &detail::type_of<decltype(ApCreditResponse::custom_fields)>},
};

extern const detail::Member kMarkApCreditAsExportedUpdateRequest[];
const detail::Member kMarkApCreditAsExportedUpdateRequest[] = {
    {"apCreditId", offsetof(MarkApCreditAsExportedUpdateRequest, ap_credit_id),
     &detail::type_of<decltype(MarkApCreditAsExportedUpdateRequest::ap_credit_id)>, true},
};
void make_mark_ap_credit_as_exported_update_request(void* place) {
  ::new (place) MarkApCreditAsExportedUpdateRequest{.ap_credit_id = detail::unset};
}

extern const detail::Member kMarkApCreditAsExportedUpdateResponse[];
const detail::Member kMarkApCreditAsExportedUpdateResponse[] = {
    {"apCreditId", offsetof(MarkApCreditAsExportedUpdateResponse, ap_credit_id),
     &detail::type_of<decltype(MarkApCreditAsExportedUpdateResponse::ap_credit_id)>, true},
    {"success", offsetof(MarkApCreditAsExportedUpdateResponse, success),
     &detail::type_of<decltype(MarkApCreditAsExportedUpdateResponse::success)>, true},
    {"errorMessage", offsetof(MarkApCreditAsExportedUpdateResponse, error_message),
     &detail::type_of<decltype(MarkApCreditAsExportedUpdateResponse::error_message)>},
};

}  // namespace tables

const detail::Object ApCreditSplitModelResponse::kObject{
    "ApCreditSplitModelResponse", tables::kApCreditSplitModelResponse,
    std::size(tables::kApCreditSplitModelResponse), offsetof(ApCreditSplitModelResponse, extra),
    &detail::construct<ApCreditSplitModelResponse>};

const detail::EnumTable& enum_table(ApCreditSyncStatus) noexcept {
  static constexpr detail::EnumTable table{
      "ApCreditSyncStatus", tables::kApCreditSyncStatus, std::size(tables::kApCreditSyncStatus),
      false};
  return table;
}

const detail::EnumTable& enum_table(VendorCreditStatus) noexcept {
  static constexpr detail::EnumTable table{
      "VendorCreditStatus", tables::kVendorCreditStatus, std::size(tables::kVendorCreditStatus),
      false};
  return table;
}

const detail::Object ApCreditResponse::kObject{
    "ApCreditResponse", tables::kApCreditResponse, std::size(tables::kApCreditResponse),
    offsetof(ApCreditResponse, extra), &detail::construct<ApCreditResponse>};

const detail::Object MarkApCreditAsExportedUpdateRequest::kObject{
    "MarkApCreditAsExportedUpdateRequest", tables::kMarkApCreditAsExportedUpdateRequest,
    std::size(tables::kMarkApCreditAsExportedUpdateRequest),
    offsetof(MarkApCreditAsExportedUpdateRequest, extra),
    &tables::make_mark_ap_credit_as_exported_update_request};

const detail::Object MarkApCreditAsExportedUpdateResponse::kObject{
    "MarkApCreditAsExportedUpdateResponse", tables::kMarkApCreditAsExportedUpdateResponse,
    std::size(tables::kMarkApCreditAsExportedUpdateResponse),
    offsetof(MarkApCreditAsExportedUpdateResponse, extra),
    &detail::construct<MarkApCreditAsExportedUpdateResponse>};

}  // namespace servicetitan::accounting
