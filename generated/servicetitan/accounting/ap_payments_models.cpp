// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/ap_payments_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::accounting {

namespace tables::ap_payment_method {
using T = ApPaymentMethod;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"AccountingSystem", static_cast<std::int32_t>(T::kAccountingSystem)},
    {"ServiceTitan", static_cast<std::int32_t>(T::kServiceTitan)},
};
}  // namespace tables::ap_payment_method
const detail::EnumTable& enum_table(ApPaymentMethod) noexcept {
  static constexpr detail::EnumTable table{
      "ApPaymentMethod", tables::ap_payment_method::kValues,
      std::size(tables::ap_payment_method::kValues)};
  return table;
}

namespace tables::ap_payment_split_api_model {
using T = ApPaymentSplitApiModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"documentId", offsetof(T, document_id), &detail::type_of<decltype(T::document_id)>},
    {"inventoryBillId", offsetof(T, inventory_bill_id),
     &detail::type_of<decltype(T::inventory_bill_id)>},
    {"amount", offsetof(T, amount), &detail::type_of<decltype(T::amount)>, true},
};
}  // namespace tables::ap_payment_split_api_model
constinit const detail::Object ApPaymentSplitApiModel::kObject{
    "ApPaymentSplitApiModel", tables::ap_payment_split_api_model::kMembers,
    std::size(tables::ap_payment_split_api_model::kMembers),
    offsetof(ApPaymentSplitApiModel, extra), &detail::construct<ApPaymentSplitApiModel>};

namespace tables::ap_payment_sync_status {
using T = ApPaymentSyncStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Pending", static_cast<std::int32_t>(T::kPending)},
    {"Posted", static_cast<std::int32_t>(T::kPosted)},
    {"Exported", static_cast<std::int32_t>(T::kExported)},
};
}  // namespace tables::ap_payment_sync_status
const detail::EnumTable& enum_table(ApPaymentSyncStatus) noexcept {
  static constexpr detail::EnumTable table{
      "ApPaymentSyncStatus", tables::ap_payment_sync_status::kValues,
      std::size(tables::ap_payment_sync_status::kValues)};
  return table;
}

namespace tables::ap_payment_response {
using T = ApPaymentResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"date", offsetof(T, date), &detail::type_of<decltype(T::date)>, true},
    {"approvedDate", offsetof(T, approved_date), &detail::type_of<decltype(T::approved_date)>},
    {"method", offsetof(T, method), &detail::type_of<decltype(T::method)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"printCheck", offsetof(T, print_check), &detail::type_of<decltype(T::print_check)>},
    {"amount", offsetof(T, amount), &detail::type_of<decltype(T::amount)>, true},
    {"errorMessage", offsetof(T, error_message), &detail::type_of<decltype(T::error_message)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
    {"syncStatus", offsetof(T, sync_status), &detail::type_of<decltype(T::sync_status)>, true},
    {"batch", offsetof(T, batch), &detail::type_of<decltype(T::batch)>},
    {"glAccount", offsetof(T, gl_account), &detail::type_of<decltype(T::gl_account)>},
    {"businessUnit", offsetof(T, business_unit), &detail::type_of<decltype(T::business_unit)>},
    {"vendor", offsetof(T, vendor), &detail::type_of<decltype(T::vendor)>},
    {"remittanceVendor", offsetof(T, remittance_vendor),
     &detail::type_of<decltype(T::remittance_vendor)>},
    {"splits", offsetof(T, splits), &detail::type_of<decltype(T::splits)>, true},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
};
}  // namespace tables::ap_payment_response
constinit const detail::Object ApPaymentResponse::kObject{
    "ApPaymentResponse", tables::ap_payment_response::kMembers,
    std::size(tables::ap_payment_response::kMembers), offsetof(ApPaymentResponse, extra),
    &detail::construct<ApPaymentResponse>};

namespace tables::mark_ap_payment_as_exported_update_request {
using T = MarkApPaymentAsExportedUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"apPaymentId", offsetof(T, ap_payment_id), &detail::type_of<decltype(T::ap_payment_id)>, true},
    {"externalId", offsetof(T, external_id), &detail::type_of<decltype(T::external_id)>},
    {"externalMessage", offsetof(T, external_message),
     &detail::type_of<decltype(T::external_message)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.ap_payment_id = detail::unset};
}
}  // namespace tables::mark_ap_payment_as_exported_update_request
constinit const detail::Object MarkApPaymentAsExportedUpdateRequest::kObject{
    "MarkApPaymentAsExportedUpdateRequest",
    tables::mark_ap_payment_as_exported_update_request::kMembers,
    std::size(tables::mark_ap_payment_as_exported_update_request::kMembers),
    offsetof(MarkApPaymentAsExportedUpdateRequest, extra),
    &tables::mark_ap_payment_as_exported_update_request::make};

namespace tables::mark_ap_payment_as_exported_update_response {
using T = MarkApPaymentAsExportedUpdateResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"apPaymentId", offsetof(T, ap_payment_id), &detail::type_of<decltype(T::ap_payment_id)>, true},
    {"success", offsetof(T, success), &detail::type_of<decltype(T::success)>, true},
    {"errorMessage", offsetof(T, error_message), &detail::type_of<decltype(T::error_message)>},
};
}  // namespace tables::mark_ap_payment_as_exported_update_response
constinit const detail::Object MarkApPaymentAsExportedUpdateResponse::kObject{
    "MarkApPaymentAsExportedUpdateResponse",
    tables::mark_ap_payment_as_exported_update_response::kMembers,
    std::size(tables::mark_ap_payment_as_exported_update_response::kMembers),
    offsetof(MarkApPaymentAsExportedUpdateResponse, extra),
    &detail::construct<MarkApPaymentAsExportedUpdateResponse>};

}  // namespace servicetitan::accounting
