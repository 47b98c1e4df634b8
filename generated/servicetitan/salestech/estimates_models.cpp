// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/salestech/estimates_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::salestech {

namespace tables::estimate_item_create_update_request {
using T = EstimateItemCreateUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>},
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>},
    {"skuName", offsetof(T, sku_name), &detail::type_of<decltype(T::sku_name)>},
    {"parentItemId", offsetof(T, parent_item_id), &detail::type_of<decltype(T::parent_item_id)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"isAddOn", offsetof(T, is_add_on), &detail::type_of<decltype(T::is_add_on)>},
    {"quantity", offsetof(T, quantity), &detail::type_of<decltype(T::quantity)>},
    {"unitPrice", offsetof(T, unit_price), &detail::type_of<decltype(T::unit_price)>},
    {"skipUpdatingMembershipPrices", offsetof(T, skip_updating_membership_prices),
     &detail::type_of<decltype(T::skip_updating_membership_prices)>},
    {"itemGroupName", offsetof(T, item_group_name), &detail::type_of<decltype(T::item_group_name)>},
    {"itemGroupRootId", offsetof(T, item_group_root_id),
     &detail::type_of<decltype(T::item_group_root_id)>},
    {"chargeable", offsetof(T, chargeable), &detail::type_of<decltype(T::chargeable)>},
    {"useDefaultProjectLabels", offsetof(T, use_default_project_labels),
     &detail::type_of<decltype(T::use_default_project_labels)>},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
    {"unitCost", offsetof(T, unit_cost), &detail::type_of<decltype(T::unit_cost)>},
};
}  // namespace tables::estimate_item_create_update_request
constinit const detail::Object EstimateItemCreateUpdateRequest::kObject{
    "EstimateItemCreateUpdateRequest", tables::estimate_item_create_update_request::kMembers,
    std::size(tables::estimate_item_create_update_request::kMembers),
    offsetof(EstimateItemCreateUpdateRequest, extra),
    &detail::construct<EstimateItemCreateUpdateRequest>};

namespace tables::estimate_status {
using T = EstimateStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Open", static_cast<std::int32_t>(T::kOpen)},
    {"Sold", static_cast<std::int32_t>(T::kSold)},
    {"Dismissed", static_cast<std::int32_t>(T::kDismissed)},
};
}  // namespace tables::estimate_status
const detail::EnumTable& enum_table(EstimateStatus) noexcept {
  static constexpr detail::EnumTable table{
      "EstimateStatus", tables::estimate_status::kValues,
      std::size(tables::estimate_status::kValues)};
  return table;
}

namespace tables::external_link_in_model {
using T = ExternalLinkInModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"url", offsetof(T, url), &detail::type_of<decltype(T::url)>},
};
}  // namespace tables::external_link_in_model
constinit const detail::Object ExternalLinkInModel::kObject{
    "ExternalLinkInModel", tables::external_link_in_model::kMembers,
    std::size(tables::external_link_in_model::kMembers), offsetof(ExternalLinkInModel, extra),
    &detail::construct<ExternalLinkInModel>};

namespace tables::create_estimate_request {
using T = CreateEstimateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>},
    {"tax", offsetof(T, tax), &detail::type_of<decltype(T::tax)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>},
    {"reviewStatus", offsetof(T, review_status), &detail::type_of<decltype(T::review_status)>},
    {"soldBy", offsetof(T, sold_by), &detail::type_of<decltype(T::sold_by)>},
    {"isRecommended", offsetof(T, is_recommended), &detail::type_of<decltype(T::is_recommended)>},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
    {"items", offsetof(T, items), &detail::type_of<decltype(T::items)>},
    {"externalLinks", offsetof(T, external_links), &detail::type_of<decltype(T::external_links)>},
    {"useDefaultProjectLabels", offsetof(T, use_default_project_labels),
     &detail::type_of<decltype(T::use_default_project_labels)>},
    {"depositAmount", offsetof(T, deposit_amount), &detail::type_of<decltype(T::deposit_amount)>},
    {"depositPercent", offsetof(T, deposit_percent),
     &detail::type_of<decltype(T::deposit_percent)>},
    {"requireDepositOnSignature", offsetof(T, require_deposit_on_signature),
     &detail::type_of<decltype(T::require_deposit_on_signature)>},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"projectId", offsetof(T, project_id), &detail::type_of<decltype(T::project_id)>},
    {"locationId", offsetof(T, location_id), &detail::type_of<decltype(T::location_id)>},
};
}  // namespace tables::create_estimate_request
constinit const detail::Object CreateEstimateRequest::kObject{
    "CreateEstimateRequest", tables::create_estimate_request::kMembers,
    std::size(tables::create_estimate_request::kMembers), offsetof(CreateEstimateRequest, extra),
    &detail::construct<CreateEstimateRequest>};

namespace tables::estimate_item_update_response {
using T = EstimateItemUpdateResponse;
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
    {"estimateId", offsetof(T, estimate_id), &detail::type_of<decltype(T::estimate_id)>, true},
};
}  // namespace tables::estimate_item_update_response
constinit const detail::Object EstimateItemUpdateResponse::kObject{
    "EstimateItemUpdateResponse", tables::estimate_item_update_response::kMembers,
    std::size(tables::estimate_item_update_response::kMembers),
    offsetof(EstimateItemUpdateResponse, extra), &detail::construct<EstimateItemUpdateResponse>};

namespace tables::estimate_response {
using T = EstimateResponse;
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
}  // namespace tables::estimate_response
constinit const detail::Object EstimateResponse::kObject{
    "EstimateResponse", tables::estimate_response::kMembers,
    std::size(tables::estimate_response::kMembers), offsetof(EstimateResponse, extra),
    &detail::construct<EstimateResponse>};

namespace tables::sell_request {
using T = SellRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"soldBy", offsetof(T, sold_by), &detail::type_of<decltype(T::sold_by)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.sold_by = detail::unset};
}
}  // namespace tables::sell_request
constinit const detail::Object SellRequest::kObject{
    "SellRequest", tables::sell_request::kMembers, std::size(tables::sell_request::kMembers),
    offsetof(SellRequest, extra), &tables::sell_request::make};

namespace tables::update_estimate_request {
using T = UpdateEstimateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>},
    {"tax", offsetof(T, tax), &detail::type_of<decltype(T::tax)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>},
    {"reviewStatus", offsetof(T, review_status), &detail::type_of<decltype(T::review_status)>},
    {"soldBy", offsetof(T, sold_by), &detail::type_of<decltype(T::sold_by)>},
    {"isRecommended", offsetof(T, is_recommended), &detail::type_of<decltype(T::is_recommended)>},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
    {"items", offsetof(T, items), &detail::type_of<decltype(T::items)>},
    {"externalLinks", offsetof(T, external_links), &detail::type_of<decltype(T::external_links)>},
    {"useDefaultProjectLabels", offsetof(T, use_default_project_labels),
     &detail::type_of<decltype(T::use_default_project_labels)>},
    {"depositAmount", offsetof(T, deposit_amount), &detail::type_of<decltype(T::deposit_amount)>},
    {"depositPercent", offsetof(T, deposit_percent),
     &detail::type_of<decltype(T::deposit_percent)>},
    {"requireDepositOnSignature", offsetof(T, require_deposit_on_signature),
     &detail::type_of<decltype(T::require_deposit_on_signature)>},
};
}  // namespace tables::update_estimate_request
constinit const detail::Object UpdateEstimateRequest::kObject{
    "UpdateEstimateRequest", tables::update_estimate_request::kMembers,
    std::size(tables::update_estimate_request::kMembers), offsetof(UpdateEstimateRequest, extra),
    &detail::construct<UpdateEstimateRequest>};

}  // namespace servicetitan::salestech
