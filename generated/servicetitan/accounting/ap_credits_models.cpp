// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/ap_credits_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::accounting {

namespace tables::ap_credit_split_model_response {
using T = ApCreditSplitModelResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"inventoryBillId", offsetof(T, inventory_bill_id),
     &detail::type_of<decltype(T::inventory_bill_id)>, true},
    {"vendorCreditId", offsetof(T, vendor_credit_id),
     &detail::type_of<decltype(T::vendor_credit_id)>, true},
    {"amount", offsetof(T, amount), &detail::type_of<decltype(T::amount)>, true},
};
}  // namespace tables::ap_credit_split_model_response
constinit const detail::Object ApCreditSplitModelResponse::kObject{
    "ApCreditSplitModelResponse", tables::ap_credit_split_model_response::kMembers,
    std::size(tables::ap_credit_split_model_response::kMembers),
    offsetof(ApCreditSplitModelResponse, extra), &detail::construct<ApCreditSplitModelResponse>};

namespace tables::ap_credit_sync_status {
using T = ApCreditSyncStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Pending", static_cast<std::int32_t>(T::kPending)},
    {"Posted", static_cast<std::int32_t>(T::kPosted)},
    {"Exported", static_cast<std::int32_t>(T::kExported)},
};
}  // namespace tables::ap_credit_sync_status
const detail::EnumTable& enum_table(ApCreditSyncStatus) noexcept {
  static constexpr detail::EnumTable table{
      "ApCreditSyncStatus", tables::ap_credit_sync_status::kValues,
      std::size(tables::ap_credit_sync_status::kValues)};
  return table;
}

namespace tables::vendor_credit_status {
using T = VendorCreditStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Unreconciled", static_cast<std::int32_t>(T::kUnreconciled)},
    {"Canceled", static_cast<std::int32_t>(T::kCanceled)},
};
}  // namespace tables::vendor_credit_status
const detail::EnumTable& enum_table(VendorCreditStatus) noexcept {
  static constexpr detail::EnumTable table{
      "VendorCreditStatus", tables::vendor_credit_status::kValues,
      std::size(tables::vendor_credit_status::kValues)};
  return table;
}

namespace tables::ap_credit_response {
using T = ApCreditResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"inventoryReturnId", offsetof(T, inventory_return_id),
     &detail::type_of<decltype(T::inventory_return_id)>},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"date", offsetof(T, date), &detail::type_of<decltype(T::date)>, true},
    {"canceledOn", offsetof(T, canceled_on), &detail::type_of<decltype(T::canceled_on)>},
    {"number", offsetof(T, number), &detail::type_of<decltype(T::number)>},
    {"referenceNumber", offsetof(T, reference_number),
     &detail::type_of<decltype(T::reference_number)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"amount", offsetof(T, amount), &detail::type_of<decltype(T::amount)>, true},
    {"appliedAmount", offsetof(T, applied_amount), &detail::type_of<decltype(T::applied_amount)>,
     true},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
    {"syncStatus", offsetof(T, sync_status), &detail::type_of<decltype(T::sync_status)>, true},
    {"batch", offsetof(T, batch), &detail::type_of<decltype(T::batch)>},
    {"businessUnit", offsetof(T, business_unit), &detail::type_of<decltype(T::business_unit)>},
    {"remittanceVendor", offsetof(T, remittance_vendor),
     &detail::type_of<decltype(T::remittance_vendor)>},
    {"vendor", offsetof(T, vendor), &detail::type_of<decltype(T::vendor)>},
    {"paymentStatus", offsetof(T, payment_status), &detail::type_of<decltype(T::payment_status)>,
     true},
    {"splits", offsetof(T, splits), &detail::type_of<decltype(T::splits)>, true},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
};
}  // namespace tables::ap_credit_response
constinit const detail::Object ApCreditResponse::kObject{
    "ApCreditResponse", tables::ap_credit_response::kMembers,
    std::size(tables::ap_credit_response::kMembers), offsetof(ApCreditResponse, extra),
    &detail::construct<ApCreditResponse>};

namespace tables::mark_ap_credit_as_exported_update_request {
using T = MarkApCreditAsExportedUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"apCreditId", offsetof(T, ap_credit_id), &detail::type_of<decltype(T::ap_credit_id)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.ap_credit_id = detail::unset};
}
}  // namespace tables::mark_ap_credit_as_exported_update_request
constinit const detail::Object MarkApCreditAsExportedUpdateRequest::kObject{
    "MarkApCreditAsExportedUpdateRequest",
    tables::mark_ap_credit_as_exported_update_request::kMembers,
    std::size(tables::mark_ap_credit_as_exported_update_request::kMembers),
    offsetof(MarkApCreditAsExportedUpdateRequest, extra),
    &tables::mark_ap_credit_as_exported_update_request::make};

namespace tables::mark_ap_credit_as_exported_update_response {
using T = MarkApCreditAsExportedUpdateResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"apCreditId", offsetof(T, ap_credit_id), &detail::type_of<decltype(T::ap_credit_id)>, true},
    {"success", offsetof(T, success), &detail::type_of<decltype(T::success)>, true},
    {"errorMessage", offsetof(T, error_message), &detail::type_of<decltype(T::error_message)>},
};
}  // namespace tables::mark_ap_credit_as_exported_update_response
constinit const detail::Object MarkApCreditAsExportedUpdateResponse::kObject{
    "MarkApCreditAsExportedUpdateResponse",
    tables::mark_ap_credit_as_exported_update_response::kMembers,
    std::size(tables::mark_ap_credit_as_exported_update_response::kMembers),
    offsetof(MarkApCreditAsExportedUpdateResponse, extra),
    &detail::construct<MarkApCreditAsExportedUpdateResponse>};

}  // namespace servicetitan::accounting
