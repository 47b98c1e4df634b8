// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/salestech/estimates_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::salestech {

namespace tables {

extern const detail::Member kEstimateItemCreateUpdateRequest[];
const detail::Member kEstimateItemCreateUpdateRequest[] = {
    {"id", offsetof(EstimateItemCreateUpdateRequest, id),
     &detail::type_of<decltype(EstimateItemCreateUpdateRequest::id)>},
    {"skuId", offsetof(EstimateItemCreateUpdateRequest, sku_id),
     &detail::type_of<decltype(EstimateItemCreateUpdateRequest::sku_id)>},
    {"skuName", offsetof(EstimateItemCreateUpdateRequest, sku_name),
     &detail::type_of<decltype(EstimateItemCreateUpdateRequest::sku_name)>},
    {"parentItemId", offsetof(EstimateItemCreateUpdateRequest, parent_item_id),
     &detail::type_of<decltype(EstimateItemCreateUpdateRequest::parent_item_id)>},
    {"description", offsetof(EstimateItemCreateUpdateRequest, description),
     &detail::type_of<decltype(EstimateItemCreateUpdateRequest::description)>},
    {"isAddOn", offsetof(EstimateItemCreateUpdateRequest, is_add_on),
     &detail::type_of<decltype(EstimateItemCreateUpdateRequest::is_add_on)>},
    {"quantity", offsetof(EstimateItemCreateUpdateRequest, quantity),
     &detail::type_of<decltype(EstimateItemCreateUpdateRequest::quantity)>},
    {"unitPrice", offsetof(EstimateItemCreateUpdateRequest, unit_price),
     &detail::type_of<decltype(EstimateItemCreateUpdateRequest::unit_price)>},
    {"skipUpdatingMembershipPrices",
     offsetof(EstimateItemCreateUpdateRequest, skip_updating_membership_prices),
     &detail::type_of<decltype(EstimateItemCreateUpdateRequest::skip_updating_membership_prices)>},
    {"itemGroupName", offsetof(EstimateItemCreateUpdateRequest, item_group_name),
     &detail::type_of<decltype(EstimateItemCreateUpdateRequest::item_group_name)>},
    {"itemGroupRootId", offsetof(EstimateItemCreateUpdateRequest, item_group_root_id),
     &detail::type_of<decltype(EstimateItemCreateUpdateRequest::item_group_root_id)>},
    {"chargeable", offsetof(EstimateItemCreateUpdateRequest, chargeable),
     &detail::type_of<decltype(EstimateItemCreateUpdateRequest::chargeable)>},
    {"useDefaultProjectLabels",
     offsetof(EstimateItemCreateUpdateRequest, use_default_project_labels),
     &detail::type_of<decltype(EstimateItemCreateUpdateRequest::use_default_project_labels)>},
    {"budgetCodeId", offsetof(EstimateItemCreateUpdateRequest, budget_code_id),
     &detail::type_of<decltype(EstimateItemCreateUpdateRequest::budget_code_id)>},
    {"unitCost", offsetof(EstimateItemCreateUpdateRequest, unit_cost),
     &detail::type_of<decltype(EstimateItemCreateUpdateRequest::unit_cost)>},
};

extern const detail::EnumValue kEstimateStatus[];
const detail::EnumValue kEstimateStatus[] = {
    {"Open", static_cast<std::int32_t>(EstimateStatus::kOpen)},
    {"Sold", static_cast<std::int32_t>(EstimateStatus::kSold)},
    {"Dismissed", static_cast<std::int32_t>(EstimateStatus::kDismissed)},
};

extern const detail::Member kExternalLinkInModel[];
const detail::Member kExternalLinkInModel[] = {
    {"name", offsetof(ExternalLinkInModel, name),
     &detail::type_of<decltype(ExternalLinkInModel::name)>},
    {"url", offsetof(ExternalLinkInModel, url),
     &detail::type_of<decltype(ExternalLinkInModel::url)>},
};

extern const detail::Member kCreateEstimateRequest[];
const detail::Member kCreateEstimateRequest[] = {
    {"name", offsetof(CreateEstimateRequest, name),
     &detail::type_of<decltype(CreateEstimateRequest::name)>},
    {"summary", offsetof(CreateEstimateRequest, summary),
     &detail::type_of<decltype(CreateEstimateRequest::summary)>},
    {"tax", offsetof(CreateEstimateRequest, tax),
     &detail::type_of<decltype(CreateEstimateRequest::tax)>},
    {"status", offsetof(CreateEstimateRequest, status),
     &detail::type_of<decltype(CreateEstimateRequest::status)>},
    {"reviewStatus", offsetof(CreateEstimateRequest, review_status),
     &detail::type_of<decltype(CreateEstimateRequest::review_status)>},
    {"soldBy", offsetof(CreateEstimateRequest, sold_by),
     &detail::type_of<decltype(CreateEstimateRequest::sold_by)>},
    {"isRecommended", offsetof(CreateEstimateRequest, is_recommended),
     &detail::type_of<decltype(CreateEstimateRequest::is_recommended)>},
    {"budgetCodeId", offsetof(CreateEstimateRequest, budget_code_id),
     &detail::type_of<decltype(CreateEstimateRequest::budget_code_id)>},
    {"items", offsetof(CreateEstimateRequest, items),
     &detail::type_of<decltype(CreateEstimateRequest::items)>},
    {"externalLinks", offsetof(CreateEstimateRequest, external_links),
     &detail::type_of<decltype(CreateEstimateRequest::external_links)>},
    {"useDefaultProjectLabels", offsetof(CreateEstimateRequest, use_default_project_labels),
     &detail::type_of<decltype(CreateEstimateRequest::use_default_project_labels)>},
    {"depositAmount", offsetof(CreateEstimateRequest, deposit_amount),
     &detail::type_of<decltype(CreateEstimateRequest::deposit_amount)>},
    {"depositPercent", offsetof(CreateEstimateRequest, deposit_percent),
     &detail::type_of<decltype(CreateEstimateRequest::deposit_percent)>},
    {"requireDepositOnSignature", offsetof(CreateEstimateRequest, require_deposit_on_signature),
     &detail::type_of<decltype(CreateEstimateRequest::require_deposit_on_signature)>},
    {"jobId", offsetof(CreateEstimateRequest, job_id),
     &detail::type_of<decltype(CreateEstimateRequest::job_id)>},
    {"projectId", offsetof(CreateEstimateRequest, project_id),
     &detail::type_of<decltype(CreateEstimateRequest::project_id)>},
    {"locationId", offsetof(CreateEstimateRequest, location_id),
     &detail::type_of<decltype(CreateEstimateRequest::location_id)>},
};

extern const detail::Member kEstimateItemUpdateResponse[];
const detail::Member kEstimateItemUpdateResponse[] = {
    {"id", offsetof(EstimateItemUpdateResponse, id),
     &detail::type_of<decltype(EstimateItemUpdateResponse::id)>, true},
    {"sku", offsetof(EstimateItemUpdateResponse, sku),
     &detail::type_of<decltype(EstimateItemUpdateResponse::sku)>, true},
    {"skuAccount", offsetof(EstimateItemUpdateResponse, sku_account),
     &detail::type_of<decltype(EstimateItemUpdateResponse::sku_account)>, true},
    {"description", offsetof(EstimateItemUpdateResponse, description),
     &detail::type_of<decltype(EstimateItemUpdateResponse::description)>, true},
    {"membershipTypeId", offsetof(EstimateItemUpdateResponse, membership_type_id),
     &detail::type_of<decltype(EstimateItemUpdateResponse::membership_type_id)>},
    {"qty", offsetof(EstimateItemUpdateResponse, qty),
     &detail::type_of<decltype(EstimateItemUpdateResponse::qty)>, true},
    {"unitRate", offsetof(EstimateItemUpdateResponse, unit_rate),
     &detail::type_of<decltype(EstimateItemUpdateResponse::unit_rate)>, true},
    {"total", offsetof(EstimateItemUpdateResponse, total),
     &detail::type_of<decltype(EstimateItemUpdateResponse::total)>, true},
    {"unitCost", offsetof(EstimateItemUpdateResponse, unit_cost),
     &detail::type_of<decltype(EstimateItemUpdateResponse::unit_cost)>, true},
    {"totalCost", offsetof(EstimateItemUpdateResponse, total_cost),
     &detail::type_of<decltype(EstimateItemUpdateResponse::total_cost)>, true},
    {"itemGroupName", offsetof(EstimateItemUpdateResponse, item_group_name),
     &detail::type_of<decltype(EstimateItemUpdateResponse::item_group_name)>, true},
    {"itemGroupRootId", offsetof(EstimateItemUpdateResponse, item_group_root_id),
     &detail::type_of<decltype(EstimateItemUpdateResponse::item_group_root_id)>},
    {"createdOn", offsetof(EstimateItemUpdateResponse, created_on),
     &detail::type_of<decltype(EstimateItemUpdateResponse::created_on)>, true},
    {"modifiedOn", offsetof(EstimateItemUpdateResponse, modified_on),
     &detail::type_of<decltype(EstimateItemUpdateResponse::modified_on)>, true},
    {"chargeable", offsetof(EstimateItemUpdateResponse, chargeable),
     &detail::type_of<decltype(EstimateItemUpdateResponse::chargeable)>},
    {"invoiceItemId", offsetof(EstimateItemUpdateResponse, invoice_item_id),
     &detail::type_of<decltype(EstimateItemUpdateResponse::invoice_item_id)>},
    {"budgetCodeId", offsetof(EstimateItemUpdateResponse, budget_code_id),
     &detail::type_of<decltype(EstimateItemUpdateResponse::budget_code_id)>},
    {"estimateId", offsetof(EstimateItemUpdateResponse, estimate_id),
     &detail::type_of<decltype(EstimateItemUpdateResponse::estimate_id)>, true},
};

extern const detail::Member kEstimateResponse[];
const detail::Member kEstimateResponse[] = {
    {"id", offsetof(EstimateResponse, id), &detail::type_of<decltype(EstimateResponse::id)>, true},
    {"jobId", offsetof(EstimateResponse, job_id),
     &detail::type_of<decltype(EstimateResponse::job_id)>},
    {"projectId", offsetof(EstimateResponse, project_id),
     &detail::type_of<decltype(EstimateResponse::project_id)>},
    {"locationId", offsetof(EstimateResponse, location_id),
     &detail::type_of<decltype(EstimateResponse::location_id)>},
    {"customerId", offsetof(EstimateResponse, customer_id),
     &detail::type_of<decltype(EstimateResponse::customer_id)>},
    {"name", offsetof(EstimateResponse, name), &detail::type_of<decltype(EstimateResponse::name)>},
    {"jobNumber", offsetof(EstimateResponse, job_number),
     &detail::type_of<decltype(EstimateResponse::job_number)>},
    {"status", offsetof(EstimateResponse, status),
     &detail::type_of<decltype(EstimateResponse::status)>},
    {"reviewStatus", offsetof(EstimateResponse, review_status),
     &detail::type_of<decltype(EstimateResponse::review_status)>, true},
    {"summary", offsetof(EstimateResponse, summary),
     &detail::type_of<decltype(EstimateResponse::summary)>},
    {"createdOn", offsetof(EstimateResponse, created_on),
     &detail::type_of<decltype(EstimateResponse::created_on)>, true},
    {"modifiedOn", offsetof(EstimateResponse, modified_on),
     &detail::type_of<decltype(EstimateResponse::modified_on)>, true},
    {"soldOn", offsetof(EstimateResponse, sold_on),
     &detail::type_of<decltype(EstimateResponse::sold_on)>},
    {"soldBy", offsetof(EstimateResponse, sold_by),
     &detail::type_of<decltype(EstimateResponse::sold_by)>},
    {"active", offsetof(EstimateResponse, active),
     &detail::type_of<decltype(EstimateResponse::active)>, true},
    {"items", offsetof(EstimateResponse, items),
     &detail::type_of<decltype(EstimateResponse::items)>},
    {"externalLinks", offsetof(EstimateResponse, external_links),
     &detail::type_of<decltype(EstimateResponse::external_links)>},
    {"subtotal", offsetof(EstimateResponse, subtotal),
     &detail::type_of<decltype(EstimateResponse::subtotal)>, true},
    {"tax", offsetof(EstimateResponse, tax), &detail::type_of<decltype(EstimateResponse::tax)>,
     true},
    {"businessUnitId", offsetof(EstimateResponse, business_unit_id),
     &detail::type_of<decltype(EstimateResponse::business_unit_id)>},
    {"businessUnitName", offsetof(EstimateResponse, business_unit_name),
     &detail::type_of<decltype(EstimateResponse::business_unit_name)>},
    {"isRecommended", offsetof(EstimateResponse, is_recommended),
     &detail::type_of<decltype(EstimateResponse::is_recommended)>, true},
    {"budgetCodeId", offsetof(EstimateResponse, budget_code_id),
     &detail::type_of<decltype(EstimateResponse::budget_code_id)>},
    {"isChangeOrder", offsetof(EstimateResponse, is_change_order),
     &detail::type_of<decltype(EstimateResponse::is_change_order)>, true},
    {"proposalTagName", offsetof(EstimateResponse, proposal_tag_name),
     &detail::type_of<decltype(EstimateResponse::proposal_tag_name)>},
    {"depositAmount", offsetof(EstimateResponse, deposit_amount),
     &detail::type_of<decltype(EstimateResponse::deposit_amount)>},
    {"depositPercent", offsetof(EstimateResponse, deposit_percent),
     &detail::type_of<decltype(EstimateResponse::deposit_percent)>},
    {"requireDepositOnSignature", offsetof(EstimateResponse, require_deposit_on_signature),
     &detail::type_of<decltype(EstimateResponse::require_deposit_on_signature)>},
};

extern const detail::Member kSellRequest[];
const detail::Member kSellRequest[] = {
    {"soldBy", offsetof(SellRequest, sold_by), &detail::type_of<decltype(SellRequest::sold_by)>,
     true},
};
void make_sell_request(void* place) {
  ::new (place) SellRequest{.sold_by = detail::unset};
}

extern const detail::Member kUpdateEstimateRequest[];
const detail::Member kUpdateEstimateRequest[] = {
    {"name", offsetof(UpdateEstimateRequest, name),
     &detail::type_of<decltype(UpdateEstimateRequest::name)>},
    {"summary", offsetof(UpdateEstimateRequest, summary),
     &detail::type_of<decltype(UpdateEstimateRequest::summary)>},
    {"tax", offsetof(UpdateEstimateRequest, tax),
     &detail::type_of<decltype(UpdateEstimateRequest::tax)>},
    {"status", offsetof(UpdateEstimateRequest, status),
     &detail::type_of<decltype(UpdateEstimateRequest::status)>},
    {"reviewStatus", offsetof(UpdateEstimateRequest, review_status),
     &detail::type_of<decltype(UpdateEstimateRequest::review_status)>},
    {"soldBy", offsetof(UpdateEstimateRequest, sold_by),
     &detail::type_of<decltype(UpdateEstimateRequest::sold_by)>},
    {"isRecommended", offsetof(UpdateEstimateRequest, is_recommended),
     &detail::type_of<decltype(UpdateEstimateRequest::is_recommended)>},
    {"budgetCodeId", offsetof(UpdateEstimateRequest, budget_code_id),
     &detail::type_of<decltype(UpdateEstimateRequest::budget_code_id)>},
    {"items", offsetof(UpdateEstimateRequest, items),
     &detail::type_of<decltype(UpdateEstimateRequest::items)>},
    {"externalLinks", offsetof(UpdateEstimateRequest, external_links),
     &detail::type_of<decltype(UpdateEstimateRequest::external_links)>},
    {"useDefaultProjectLabels", offsetof(UpdateEstimateRequest, use_default_project_labels),
     &detail::type_of<decltype(UpdateEstimateRequest::use_default_project_labels)>},
    {"depositAmount", offsetof(UpdateEstimateRequest, deposit_amount),
     &detail::type_of<decltype(UpdateEstimateRequest::deposit_amount)>},
    {"depositPercent", offsetof(UpdateEstimateRequest, deposit_percent),
     &detail::type_of<decltype(UpdateEstimateRequest::deposit_percent)>},
    {"requireDepositOnSignature", offsetof(UpdateEstimateRequest, require_deposit_on_signature),
     &detail::type_of<decltype(UpdateEstimateRequest::require_deposit_on_signature)>},
};

}  // namespace tables

const detail::Object EstimateItemCreateUpdateRequest::kObject{
    "EstimateItemCreateUpdateRequest", tables::kEstimateItemCreateUpdateRequest,
    std::size(tables::kEstimateItemCreateUpdateRequest),
    offsetof(EstimateItemCreateUpdateRequest, extra),
    &detail::construct<EstimateItemCreateUpdateRequest>};

const detail::EnumTable& enum_table(EstimateStatus) noexcept {
  static constexpr detail::EnumTable table{
      "EstimateStatus", tables::kEstimateStatus, std::size(tables::kEstimateStatus),
      false};
  return table;
}

const detail::Object ExternalLinkInModel::kObject{
    "ExternalLinkInModel", tables::kExternalLinkInModel, std::size(tables::kExternalLinkInModel),
    offsetof(ExternalLinkInModel, extra), &detail::construct<ExternalLinkInModel>};

const detail::Object CreateEstimateRequest::kObject{
    "CreateEstimateRequest", tables::kCreateEstimateRequest,
    std::size(tables::kCreateEstimateRequest), offsetof(CreateEstimateRequest, extra),
    &detail::construct<CreateEstimateRequest>};

const detail::Object EstimateItemUpdateResponse::kObject{
    "EstimateItemUpdateResponse", tables::kEstimateItemUpdateResponse,
    std::size(tables::kEstimateItemUpdateResponse), offsetof(EstimateItemUpdateResponse, extra),
    &detail::construct<EstimateItemUpdateResponse>};

const detail::Object EstimateResponse::kObject{
    "EstimateResponse", tables::kEstimateResponse, std::size(tables::kEstimateResponse),
    offsetof(EstimateResponse, extra), &detail::construct<EstimateResponse>};

const detail::Object SellRequest::kObject{
    "SellRequest", tables::kSellRequest, std::size(tables::kSellRequest),
    offsetof(SellRequest, extra), &tables::make_sell_request};

const detail::Object UpdateEstimateRequest::kObject{
    "UpdateEstimateRequest", tables::kUpdateEstimateRequest,
    std::size(tables::kUpdateEstimateRequest), offsetof(UpdateEstimateRequest, extra),
    &detail::construct<UpdateEstimateRequest>};

}  // namespace servicetitan::salestech
