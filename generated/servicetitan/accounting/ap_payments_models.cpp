// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/ap_payments_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::accounting {

namespace tables {

extern const detail::EnumValue kApPaymentMethod[];
const detail::EnumValue kApPaymentMethod[] = {
    {"AccountingSystem", static_cast<std::int32_t>(ApPaymentMethod::kAccountingSystem)},
    {"ServiceTitan", static_cast<std::int32_t>(ApPaymentMethod::kServiceTitan)},
};

extern const detail::Member kApPaymentSplitApiModel[];
const detail::Member kApPaymentSplitApiModel[] = {
    {"id", offsetof(ApPaymentSplitApiModel, id),
     &detail::type_of<decltype(ApPaymentSplitApiModel::id)>, true},
    {"active", offsetof(ApPaymentSplitApiModel, active),
     &detail::type_of<decltype(ApPaymentSplitApiModel::active)>},
    {"createdOn", offsetof(ApPaymentSplitApiModel, created_on),
     &detail::type_of<decltype(ApPaymentSplitApiModel::created_on)>, true},
    {"documentId", offsetof(ApPaymentSplitApiModel, document_id),
     &detail::type_of<decltype(ApPaymentSplitApiModel::document_id)>},
    {"inventoryBillId", offsetof(ApPaymentSplitApiModel, inventory_bill_id),
     &detail::type_of<decltype(ApPaymentSplitApiModel::inventory_bill_id)>},
    {"amount", offsetof(ApPaymentSplitApiModel, amount),
     &detail::type_of<decltype(ApPaymentSplitApiModel::amount)>, true},
};

extern const detail::EnumValue kApPaymentSyncStatus[];
const detail::EnumValue kApPaymentSyncStatus[] = {
    {"Pending", static_cast<std::int32_t>(ApPaymentSyncStatus::kPending)},
    {"Posted", static_cast<std::int32_t>(ApPaymentSyncStatus::kPosted)},
    {"Exported", static_cast<std::int32_t>(ApPaymentSyncStatus::kExported)},
};

extern const detail::Member kApPaymentResponse[];
const detail::Member kApPaymentResponse[] = {
    {"id", offsetof(ApPaymentResponse, id), &detail::type_of<decltype(ApPaymentResponse::id)>,
     true},
    {"active", offsetof(ApPaymentResponse, active),
     &detail::type_of<decltype(ApPaymentResponse::active)>},
    {"createdOn", offsetof(ApPaymentResponse, created_on),
     &detail::type_of<decltype(ApPaymentResponse::created_on)>, true},
    {"modifiedOn", offsetof(ApPaymentResponse, modified_on),
     &detail::type_of<decltype(ApPaymentResponse::modified_on)>, true},
    {"date", offsetof(ApPaymentResponse, date),
     &detail::type_of<decltype(ApPaymentResponse::date)>, true},
    {"approvedDate", offsetof(ApPaymentResponse, approved_date),
     &detail::type_of<decltype(ApPaymentResponse::approved_date)>},
    {"method", offsetof(ApPaymentResponse, method),
     &detail::type_of<decltype(ApPaymentResponse::method)>, true},
    {"name", offsetof(ApPaymentResponse, name),
     &detail::type_of<decltype(ApPaymentResponse::name)>},
    {"printCheck", offsetof(ApPaymentResponse, print_check),
     &detail::type_of<decltype(ApPaymentResponse::print_check)>},
    {"amount", offsetof(ApPaymentResponse, amount),
     &detail::type_of<decltype(ApPaymentResponse::amount)>, true},
    {"errorMessage", offsetof(ApPaymentResponse, error_message),
     &detail::type_of<decltype(ApPaymentResponse::error_message)>},
    {"status", offsetof(ApPaymentResponse, status),
     &detail::type_of<decltype(ApPaymentResponse::status)>, true},
    {"syncStatus", offsetof(ApPaymentResponse, sync_status),
     &detail::type_of<decltype(ApPaymentResponse::sync_status)>, true},
    {"batch", offsetof(ApPaymentResponse, batch),
     &detail::type_of<decltype(ApPaymentResponse::batch)>},
    {"glAccount", offsetof(ApPaymentResponse, gl_account),
     &detail::type_of<decltype(ApPaymentResponse::gl_account)>},
    {"businessUnit", offsetof(ApPaymentResponse, business_unit),
     &detail::type_of<decltype(ApPaymentResponse::business_unit)>},
    {"vendor", offsetof(ApPaymentResponse, vendor),
     &detail::type_of<decltype(ApPaymentResponse::vendor)>},
    {"remittanceVendor", offsetof(ApPaymentResponse, remittance_vendor),
     &detail::type_of<decltype(ApPaymentResponse::remittance_vendor)>},
    {"splits", offsetof(ApPaymentResponse, splits),
     &detail::type_of<decltype(ApPaymentResponse::splits)>, true},
    {"customFields", offsetof(ApPaymentResponse, custom_fields),
     &detail::type_of<decltype(ApPaymentResponse::custom_fields)>},
};

extern const detail::Member kMarkApPaymentAsExportedUpdateRequest[];
const detail::Member kMarkApPaymentAsExportedUpdateRequest[] = {
    {"apPaymentId", offsetof(MarkApPaymentAsExportedUpdateRequest, ap_payment_id),
     &detail::type_of<decltype(MarkApPaymentAsExportedUpdateRequest::ap_payment_id)>, true},
    {"externalId", offsetof(MarkApPaymentAsExportedUpdateRequest, external_id),
     &detail::type_of<decltype(MarkApPaymentAsExportedUpdateRequest::external_id)>},
    {"externalMessage", offsetof(MarkApPaymentAsExportedUpdateRequest, external_message),
     &detail::type_of<decltype(MarkApPaymentAsExportedUpdateRequest::external_message)>},
};
void make_mark_ap_payment_as_exported_update_request(void* place) {
  ::new (place) MarkApPaymentAsExportedUpdateRequest{.ap_payment_id = detail::unset};
}

extern const detail::Member kMarkApPaymentAsExportedUpdateResponse[];
const detail::Member kMarkApPaymentAsExportedUpdateResponse[] = {
    {"apPaymentId", offsetof(MarkApPaymentAsExportedUpdateResponse, ap_payment_id),
     &detail::type_of<decltype(MarkApPaymentAsExportedUpdateResponse::ap_payment_id)>, true},
    {"success", offsetof(MarkApPaymentAsExportedUpdateResponse, success),
     &detail::type_of<decltype(MarkApPaymentAsExportedUpdateResponse::success)>, true},
    {"errorMessage", offsetof(MarkApPaymentAsExportedUpdateResponse, error_message),
     &detail::type_of<decltype(MarkApPaymentAsExportedUpdateResponse::error_message)>},
};

}  // namespace tables

const detail::EnumTable& enum_table(ApPaymentMethod) noexcept {
  static constexpr detail::EnumTable table{
      "ApPaymentMethod", tables::kApPaymentMethod, std::size(tables::kApPaymentMethod),
      false};
  return table;
}

const detail::Object ApPaymentSplitApiModel::kObject{
    "ApPaymentSplitApiModel", tables::kApPaymentSplitApiModel,
    std::size(tables::kApPaymentSplitApiModel), offsetof(ApPaymentSplitApiModel, extra),
    &detail::construct<ApPaymentSplitApiModel>};

const detail::EnumTable& enum_table(ApPaymentSyncStatus) noexcept {
  static constexpr detail::EnumTable table{
      "ApPaymentSyncStatus", tables::kApPaymentSyncStatus, std::size(tables::kApPaymentSyncStatus),
      false};
  return table;
}

const detail::Object ApPaymentResponse::kObject{
    "ApPaymentResponse", tables::kApPaymentResponse, std::size(tables::kApPaymentResponse),
    offsetof(ApPaymentResponse, extra), &detail::construct<ApPaymentResponse>};

const detail::Object MarkApPaymentAsExportedUpdateRequest::kObject{
    "MarkApPaymentAsExportedUpdateRequest", tables::kMarkApPaymentAsExportedUpdateRequest,
    std::size(tables::kMarkApPaymentAsExportedUpdateRequest),
    offsetof(MarkApPaymentAsExportedUpdateRequest, extra),
    &tables::make_mark_ap_payment_as_exported_update_request};

const detail::Object MarkApPaymentAsExportedUpdateResponse::kObject{
    "MarkApPaymentAsExportedUpdateResponse", tables::kMarkApPaymentAsExportedUpdateResponse,
    std::size(tables::kMarkApPaymentAsExportedUpdateResponse),
    offsetof(MarkApPaymentAsExportedUpdateResponse, extra),
    &detail::construct<MarkApPaymentAsExportedUpdateResponse>};

}  // namespace servicetitan::accounting
