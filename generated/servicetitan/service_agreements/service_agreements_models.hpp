// Generated from specs/service-agreements.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/service_agreements/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::service_agreements {

/// `ServiceAgreements.V2.ServiceAgreementResponse`.
struct ServiceAgreementResponse {
  std::int64_t id{};
  std::string name{};
  Timestamp created_on{};
  std::optional<std::int64_t> created_by_id{};
  Timestamp modified_on{};
  std::optional<std::int64_t> modified_by_id{};
  ServiceAgreementTemplateFieldsResponse template_fields{};
  std::int64_t customer_id{};
  std::int64_t business_unit_id{};
  OpenEnum<AgreementStatus> status{};
  std::vector<std::int64_t> location_ids{};
  OpenEnum<AgreementOrigin> origin{};
  std::optional<std::string> summary{};
  std::optional<std::string> import_id{};
  Decimal imported_deferred_amount{};
  Decimal imported_recognized_amount{};
  std::optional<std::int32_t> duration_months{};
  bool auto_renew{};
  std::optional<std::int64_t> renewal_agreement_id{};
  std::optional<Date> start_date{};
  std::optional<Date> end_date{};
  std::optional<OpenEnum<BillingScheduleType>> billing_schedule{};
  std::optional<std::int64_t> payment_term_id{};
  std::optional<std::int64_t> payment_method_id{};
  std::optional<Decimal> estimated_travel_cost{};
  std::optional<Decimal> estimated_labor_cost{};
  std::optional<Decimal> estimated_material_cost{};
  std::optional<Decimal> labor_markup_percentage{};
  std::optional<Decimal> material_markup_percentage{};
  Decimal labor_surcharge{};
  Decimal material_surcharge{};
  std::optional<Decimal> total_agreement_price{};
  std::optional<Decimal> estimated_gross_margin_amount{};
  std::optional<Decimal> estimated_gross_margin_percentage{};
  std::optional<std::int64_t> rate_sheet_id{};
  std::optional<std::int64_t> account_manager_id{};
  std::optional<std::int64_t> sold_by_id{};
  std::optional<std::vector<std::int64_t>> tag_type_ids{};
  std::vector<CustomFieldResponse> custom_fields{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ServiceAgreementResponse&) const = default;
};

}  // namespace servicetitan::service_agreements
