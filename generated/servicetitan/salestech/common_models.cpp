// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/salestech/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::salestech {

namespace tables::sku_model {
using T = SkuModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"displayName", offsetof(T, display_name), &detail::type_of<decltype(T::display_name)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"soldHours", offsetof(T, sold_hours), &detail::type_of<decltype(T::sold_hours)>, true},
    {"generalLedgerAccountId", offsetof(T, general_ledger_account_id),
     &detail::type_of<decltype(T::general_ledger_account_id)>, true},
    {"generalLedgerAccountName", offsetof(T, general_ledger_account_name),
     &detail::type_of<decltype(T::general_ledger_account_name)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::sku_model
constinit const detail::Object SkuModel::kObject{
    "SkuModel", tables::sku_model::kMembers, std::size(tables::sku_model::kMembers),
    offsetof(SkuModel, extra), &detail::construct<SkuModel>};

namespace tables::estimate_item_response {
using T = EstimateItemResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"sku", offsetof(T, sku), &detail::type_of<decltype(T::sku)>, true},
    {"skuAccount", offsetof(T, sku_account), &detail::type_of<decltype(T::sku_account)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>, true},
    {"membershipTypeId", offsetof(T, membership_type_id),
     &detail::type_of<decltype(T::membership_type_id)>},
    {"qty", offsetof(T, qty), &detail::type_of<decltype(T::qty)>, true},
    {"unitRate", offsetof(T, unit_rate), &detail::type_of<decltype(T::unit_rate)>, true},
    {"total", offsetof(T, total), &detail::type_of<decltype(T::total)>, true},
    {"unitCost", offsetof(T, unit_cost), &detail::type_of<decltype(T::unit_cost)>, true},
    {"totalCost", offsetof(T, total_cost), &detail::type_of<decltype(T::total_cost)>, true},
    {"itemGroupName", offsetof(T, item_group_name), &detail::type_of<decltype(T::item_group_name)>,
     true},
    {"itemGroupRootId", offsetof(T, item_group_root_id),
     &detail::type_of<decltype(T::item_group_root_id)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"chargeable", offsetof(T, chargeable), &detail::type_of<decltype(T::chargeable)>},
    {"invoiceItemId", offsetof(T, invoice_item_id), &detail::type_of<decltype(T::invoice_item_id)>},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
};
}  // namespace tables::estimate_item_response
constinit const detail::Object EstimateItemResponse::kObject{
    "EstimateItemResponse", tables::estimate_item_response::kMembers,
    std::size(tables::estimate_item_response::kMembers), offsetof(EstimateItemResponse, extra),
    &detail::construct<EstimateItemResponse>};

namespace tables::estimate_review_status {
using T = EstimateReviewStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"None", static_cast<std::int32_t>(T::kNone)},
    {"NeedsApproval", static_cast<std::int32_t>(T::kNeedsApproval)},
    {"Approved", static_cast<std::int32_t>(T::kApproved)},
    {"NotApproved", static_cast<std::int32_t>(T::kNotApproved)},
};
}  // namespace tables::estimate_review_status
const detail::EnumTable& enum_table(EstimateReviewStatus) noexcept {
  static constexpr detail::EnumTable table{
      "EstimateReviewStatus", tables::estimate_review_status::kValues,
      std::size(tables::estimate_review_status::kValues)};
  return table;
}

namespace tables::estimate_status_model {
using T = EstimateStatusModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
};
}  // namespace tables::estimate_status_model
constinit const detail::Object EstimateStatusModel::kObject{
    "EstimateStatusModel", tables::estimate_status_model::kMembers,
    std::size(tables::estimate_status_model::kMembers), offsetof(EstimateStatusModel, extra),
    &detail::construct<EstimateStatusModel>};

namespace tables::external_link_response {
using T = ExternalLinkResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"url", offsetof(T, url), &detail::type_of<decltype(T::url)>, true},
};
}  // namespace tables::external_link_response
constinit const detail::Object ExternalLinkResponse::kObject{
    "ExternalLinkResponse", tables::external_link_response::kMembers,
    std::size(tables::external_link_response::kMembers), offsetof(ExternalLinkResponse, extra),
    &detail::construct<ExternalLinkResponse>};

namespace tables::export_estimates_response {
using T = ExportEstimatesResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"projectId", offsetof(T, project_id), &detail::type_of<decltype(T::project_id)>},
    {"locationId", offsetof(T, location_id), &detail::type_of<decltype(T::location_id)>},
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"jobNumber", offsetof(T, job_number), &detail::type_of<decltype(T::job_number)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>},
    {"reviewStatus", offsetof(T, review_status), &detail::type_of<decltype(T::review_status)>,
     true},
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"soldOn", offsetof(T, sold_on), &detail::type_of<decltype(T::sold_on)>},
    {"soldBy", offsetof(T, sold_by), &detail::type_of<decltype(T::sold_by)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"items", offsetof(T, items), &detail::type_of<decltype(T::items)>},
    {"externalLinks", offsetof(T, external_links), &detail::type_of<decltype(T::external_links)>},
    {"subtotal", offsetof(T, subtotal), &detail::type_of<decltype(T::subtotal)>, true},
    {"tax", offsetof(T, tax), &detail::type_of<decltype(T::tax)>, true},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"businessUnitName", offsetof(T, business_unit_name),
     &detail::type_of<decltype(T::business_unit_name)>},
    {"isRecommended", offsetof(T, is_recommended), &detail::type_of<decltype(T::is_recommended)>,
     true},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
    {"isChangeOrder", offsetof(T, is_change_order), &detail::type_of<decltype(T::is_change_order)>,
     true},
    {"proposalTagName", offsetof(T, proposal_tag_name),
     &detail::type_of<decltype(T::proposal_tag_name)>},
    {"depositAmount", offsetof(T, deposit_amount), &detail::type_of<decltype(T::deposit_amount)>},
    {"depositPercent", offsetof(T, deposit_percent),
     &detail::type_of<decltype(T::deposit_percent)>},
    {"requireDepositOnSignature", offsetof(T, require_deposit_on_signature),
     &detail::type_of<decltype(T::require_deposit_on_signature)>},
};
}  // namespace tables::export_estimates_response
constinit const detail::Object ExportEstimatesResponse::kObject{
    "ExportEstimatesResponse", tables::export_estimates_response::kMembers,
    std::size(tables::export_estimates_response::kMembers),
    offsetof(ExportEstimatesResponse, extra), &detail::construct<ExportEstimatesResponse>};

}  // namespace servicetitan::salestech
