// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/salestech/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::salestech {

namespace tables {

extern const detail::Member kSkuModel[];
const detail::Member kSkuModel[] = {
    {"id", offsetof(SkuModel, id), &detail::type_of<decltype(SkuModel::id)>, true},
    {"name", offsetof(SkuModel, name), &detail::type_of<decltype(SkuModel::name)>, true},
    {"displayName", offsetof(SkuModel, display_name),
     &detail::type_of<decltype(SkuModel::display_name)>, true},
    {"type", offsetof(SkuModel, type), &detail::type_of<decltype(SkuModel::type)>, true},
    {"soldHours", offsetof(SkuModel, sold_hours), &detail::type_of<decltype(SkuModel::sold_hours)>,
     true},
    {"generalLedgerAccountId", offsetof(SkuModel, general_ledger_account_id),
     &detail::type_of<decltype(SkuModel::general_ledger_account_id)>, true},
    {"generalLedgerAccountName", offsetof(SkuModel, general_ledger_account_name),
     &detail::type_of<decltype(SkuModel::general_ledger_account_name)>, true},
    {"modifiedOn", offsetof(SkuModel, modified_on),
     &detail::type_of<decltype(SkuModel::modified_on)>, true},
};

extern const detail::Member kEstimateItemResponse[];
const detail::Member kEstimateItemResponse[] = {
    {"id", offsetof(EstimateItemResponse, id),
     &detail::type_of<decltype(EstimateItemResponse::id)>, true},
    {"sku", offsetof(EstimateItemResponse, sku),
     &detail::type_of<decltype(EstimateItemResponse::sku)>, true},
    {"skuAccount", offsetof(EstimateItemResponse, sku_account),
     &detail::type_of<decltype(EstimateItemResponse::sku_account)>, true},
    {"description", offsetof(EstimateItemResponse, description),
     &detail::type_of<decltype(EstimateItemResponse::description)>, true},
    {"membershipTypeId", offsetof(EstimateItemResponse, membership_type_id),
     &detail::type_of<decltype(EstimateItemResponse::membership_type_id)>},
    {"qty", offsetof(EstimateItemResponse, qty),
     &detail::type_of<decltype(EstimateItemResponse::qty)>, true},
    {"unitRate", offsetof(EstimateItemResponse, unit_rate),
     &detail::type_of<decltype(EstimateItemResponse::unit_rate)>, true},
    {"total", offsetof(EstimateItemResponse, total),
     &detail::type_of<decltype(EstimateItemResponse::total)>, true},
    {"unitCost", offsetof(EstimateItemResponse, unit_cost),
     &detail::type_of<decltype(EstimateItemResponse::unit_cost)>, true},
    {"totalCost", offsetof(EstimateItemResponse, total_cost),
     &detail::type_of<decltype(EstimateItemResponse::total_cost)>, true},
    {"itemGroupName", offsetof(EstimateItemResponse, item_group_name),
     &detail::type_of<decltype(EstimateItemResponse::item_group_name)>, true},
    {"itemGroupRootId", offsetof(EstimateItemResponse, item_group_root_id),
     &detail::type_of<decltype(EstimateItemResponse::item_group_root_id)>},
    {"createdOn", offsetof(EstimateItemResponse, created_on),
     &detail::type_of<decltype(EstimateItemResponse::created_on)>, true},
    {"modifiedOn", offsetof(EstimateItemResponse, modified_on),
     &detail::type_of<decltype(EstimateItemResponse::modified_on)>, true},
    {"chargeable", offsetof(EstimateItemResponse, chargeable),
     &detail::type_of<decltype(EstimateItemResponse::chargeable)>},
    {"invoiceItemId", offsetof(EstimateItemResponse, invoice_item_id),
     &detail::type_of<decltype(EstimateItemResponse::invoice_item_id)>},
    {"budgetCodeId", offsetof(EstimateItemResponse, budget_code_id),
     &detail::type_of<decltype(EstimateItemResponse::budget_code_id)>},
};

extern const detail::EnumValue kEstimateReviewStatus[];
const detail::EnumValue kEstimateReviewStatus[] = {
    {"None", static_cast<std::int32_t>(EstimateReviewStatus::kNone)},
    {"NeedsApproval", static_cast<std::int32_t>(EstimateReviewStatus::kNeedsApproval)},
    {"Approved", static_cast<std::int32_t>(EstimateReviewStatus::kApproved)},
    {"NotApproved", static_cast<std::int32_t>(EstimateReviewStatus::kNotApproved)},
};

extern const detail::Member kEstimateStatusModel[];
const detail::Member kEstimateStatusModel[] = {
    {"value", offsetof(EstimateStatusModel, value),
     &detail::type_of<decltype(EstimateStatusModel::value)>, true},
    {"name", offsetof(EstimateStatusModel, name),
     &detail::type_of<decltype(EstimateStatusModel::name)>, true},
};

extern const detail::Member kExternalLinkResponse[];
const detail::Member kExternalLinkResponse[] = {
    {"name", offsetof(ExternalLinkResponse, name),
     &detail::type_of<decltype(ExternalLinkResponse::name)>, true},
    {"url", offsetof(ExternalLinkResponse, url),
     &detail::type_of<decltype(ExternalLinkResponse::url)>, true},
};

extern const detail::Member kExportEstimatesResponse[];
const detail::Member kExportEstimatesResponse[] = {
    {"id", offsetof(ExportEstimatesResponse, id),
     &detail::type_of<decltype(ExportEstimatesResponse::id)>, true},
    {"jobId", offsetof(ExportEstimatesResponse, job_id),
     &detail::type_of<decltype(ExportEstimatesResponse::job_id)>},
    {"projectId", offsetof(ExportEstimatesResponse, project_id),
     &detail::type_of<decltype(ExportEstimatesResponse::project_id)>},
    {"locationId", offsetof(ExportEstimatesResponse, location_id),
     &detail::type_of<decltype(ExportEstimatesResponse::location_id)>},
    {"customerId", offsetof(ExportEstimatesResponse, customer_id),
     &detail::type_of<decltype(ExportEstimatesResponse::customer_id)>},
    {"name", offsetof(ExportEstimatesResponse, name),
     &detail::type_of<decltype(ExportEstimatesResponse::name)>},
    {"jobNumber", offsetof(ExportEstimatesResponse, job_number),
     &detail::type_of<decltype(ExportEstimatesResponse::job_number)>},
    {"status", offsetof(ExportEstimatesResponse, status),
     &detail::type_of<decltype(ExportEstimatesResponse::status)>},
    {"reviewStatus", offsetof(ExportEstimatesResponse, review_status),
     &detail::type_of<decltype(ExportEstimatesResponse::review_status)>, true},
    {"summary", offsetof(ExportEstimatesResponse, summary),
     &detail::type_of<decltype(ExportEstimatesResponse::summary)>},
    {"createdOn", offsetof(ExportEstimatesResponse, created_on),
     &detail::type_of<decltype(ExportEstimatesResponse::created_on)>, true},
    {"modifiedOn", offsetof(ExportEstimatesResponse, modified_on),
     &detail::type_of<decltype(ExportEstimatesResponse::modified_on)>, true},
    {"soldOn", offsetof(ExportEstimatesResponse, sold_on),
     &detail::type_of<decltype(ExportEstimatesResponse::sold_on)>},
    {"soldBy", offsetof(ExportEstimatesResponse, sold_by),
     &detail::type_of<decltype(ExportEstimatesResponse::sold_by)>},
    {"active", offsetof(ExportEstimatesResponse, active),
     &detail::type_of<decltype(ExportEstimatesResponse::active)>, true},
    {"items", offsetof(ExportEstimatesResponse, items),
     &detail::type_of<decltype(ExportEstimatesResponse::items)>},
    {"externalLinks", offsetof(ExportEstimatesResponse, external_links),
     &detail::type_of<decltype(ExportEstimatesResponse::external_links)>},
    {"subtotal", offsetof(ExportEstimatesResponse, subtotal),
     &detail::type_of<decltype(ExportEstimatesResponse::subtotal)>, true},
    {"tax", offsetof(ExportEstimatesResponse, tax),
     &detail::type_of<decltype(ExportEstimatesResponse::tax)>, true},
    {"businessUnitId", offsetof(ExportEstimatesResponse, business_unit_id),
     &detail::type_of<decltype(ExportEstimatesResponse::business_unit_id)>},
    {"businessUnitName", offsetof(ExportEstimatesResponse, business_unit_name),
     &detail::type_of<decltype(ExportEstimatesResponse::business_unit_name)>},
    {"isRecommended", offsetof(ExportEstimatesResponse, is_recommended),
     &detail::type_of<decltype(ExportEstimatesResponse::is_recommended)>, true},
    {"budgetCodeId", offsetof(ExportEstimatesResponse, budget_code_id),
     &detail::type_of<decltype(ExportEstimatesResponse::budget_code_id)>},
    {"isChangeOrder", offsetof(ExportEstimatesResponse, is_change_order),
     &detail::type_of<decltype(ExportEstimatesResponse::is_change_order)>, true},
    {"proposalTagName", offsetof(ExportEstimatesResponse, proposal_tag_name),
     &detail::type_of<decltype(ExportEstimatesResponse::proposal_tag_name)>},
    {"depositAmount", offsetof(ExportEstimatesResponse, deposit_amount),
     &detail::type_of<decltype(ExportEstimatesResponse::deposit_amount)>},
    {"depositPercent", offsetof(ExportEstimatesResponse, deposit_percent),
     &detail::type_of<decltype(ExportEstimatesResponse::deposit_percent)>},
    {"requireDepositOnSignature", offsetof(ExportEstimatesResponse, require_deposit_on_signature),
     &detail::type_of<decltype(ExportEstimatesResponse::require_deposit_on_signature)>},
};

}  // namespace tables

const detail::Object SkuModel::kObject{
    "SkuModel", tables::kSkuModel, std::size(tables::kSkuModel), offsetof(SkuModel, extra),
    &detail::construct<SkuModel>};

const detail::Object EstimateItemResponse::kObject{
    "EstimateItemResponse", tables::kEstimateItemResponse, std::size(tables::kEstimateItemResponse),
    offsetof(EstimateItemResponse, extra), &detail::construct<EstimateItemResponse>};

const detail::EnumTable& enum_table(EstimateReviewStatus) noexcept {
  static constexpr detail::EnumTable table{
      "EstimateReviewStatus", tables::kEstimateReviewStatus, std::size(tables::kEstimateReviewStatus),
      false};
  return table;
}

const detail::Object EstimateStatusModel::kObject{
    "EstimateStatusModel", tables::kEstimateStatusModel, std::size(tables::kEstimateStatusModel),
    offsetof(EstimateStatusModel, extra), &detail::construct<EstimateStatusModel>};

const detail::Object ExternalLinkResponse::kObject{
    "ExternalLinkResponse", tables::kExternalLinkResponse, std::size(tables::kExternalLinkResponse),
    offsetof(ExternalLinkResponse, extra), &detail::construct<ExternalLinkResponse>};

const detail::Object ExportEstimatesResponse::kObject{
    "ExportEstimatesResponse", tables::kExportEstimatesResponse,
    std::size(tables::kExportEstimatesResponse), offsetof(ExportEstimatesResponse, extra),
    &detail::construct<ExportEstimatesResponse>};

}  // namespace servicetitan::salestech
