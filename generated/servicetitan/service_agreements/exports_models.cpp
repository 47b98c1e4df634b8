// Generated from specs/service-agreements.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/service_agreements/exports_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::service_agreements {

namespace tables::export_service_agreement_response {
using T = ExportServiceAgreementResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"modifiedById", offsetof(T, modified_by_id), &detail::type_of<decltype(T::modified_by_id)>},
    {"templateFields", offsetof(T, template_fields), &detail::type_of<decltype(T::template_fields)>,
     true},
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>, true},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>, true},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
    {"locationIds", offsetof(T, location_ids), &detail::type_of<decltype(T::location_ids)>, true},
    {"origin", offsetof(T, origin), &detail::type_of<decltype(T::origin)>, true},
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>},
    {"importId", offsetof(T, import_id), &detail::type_of<decltype(T::import_id)>},
    {"importedDeferredAmount", offsetof(T, imported_deferred_amount),
     &detail::type_of<decltype(T::imported_deferred_amount)>, true},
    {"importedRecognizedAmount", offsetof(T, imported_recognized_amount),
     &detail::type_of<decltype(T::imported_recognized_amount)>, true},
    {"durationMonths", offsetof(T, duration_months),
     &detail::type_of<decltype(T::duration_months)>},
    {"autoRenew", offsetof(T, auto_renew), &detail::type_of<decltype(T::auto_renew)>, true},
    {"renewalAgreementId", offsetof(T, renewal_agreement_id),
     &detail::type_of<decltype(T::renewal_agreement_id)>},
    {"startDate", offsetof(T, start_date), &detail::type_of<decltype(T::start_date)>},
    {"endDate", offsetof(T, end_date), &detail::type_of<decltype(T::end_date)>},
    {"billingSchedule", offsetof(T, billing_schedule),
     &detail::type_of<decltype(T::billing_schedule)>},
    {"paymentTermId", offsetof(T, payment_term_id), &detail::type_of<decltype(T::payment_term_id)>},
    {"paymentMethodId", offsetof(T, payment_method_id),
     &detail::type_of<decltype(T::payment_method_id)>},
    {"estimatedTravelCost", offsetof(T, estimated_travel_cost),
     &detail::type_of<decltype(T::estimated_travel_cost)>},
    {"estimatedLaborCost", offsetof(T, estimated_labor_cost),
     &detail::type_of<decltype(T::estimated_labor_cost)>},
    {"estimatedMaterialCost", offsetof(T, estimated_material_cost),
     &detail::type_of<decltype(T::estimated_material_cost)>},
    {"laborMarkupPercentage", offsetof(T, labor_markup_percentage),
     &detail::type_of<decltype(T::labor_markup_percentage)>},
    {"materialMarkupPercentage", offsetof(T, material_markup_percentage),
     &detail::type_of<decltype(T::material_markup_percentage)>},
    {"laborSurcharge", offsetof(T, labor_surcharge), &detail::type_of<decltype(T::labor_surcharge)>,
     true},
    {"materialSurcharge", offsetof(T, material_surcharge),
     &detail::type_of<decltype(T::material_surcharge)>, true},
    {"totalAgreementPrice", offsetof(T, total_agreement_price),
     &detail::type_of<decltype(T::total_agreement_price)>},
    {"estimatedGrossMarginAmount", offsetof(T, estimated_gross_margin_amount),
     &detail::type_of<decltype(T::estimated_gross_margin_amount)>},
    {"estimatedGrossMarginPercentage", offsetof(T, estimated_gross_margin_percentage),
     &detail::type_of<decltype(T::estimated_gross_margin_percentage)>},
    {"rateSheetId", offsetof(T, rate_sheet_id), &detail::type_of<decltype(T::rate_sheet_id)>},
    {"accountManagerId", offsetof(T, account_manager_id),
     &detail::type_of<decltype(T::account_manager_id)>},
    {"soldById", offsetof(T, sold_by_id), &detail::type_of<decltype(T::sold_by_id)>},
    {"tagTypeIds", offsetof(T, tag_type_ids), &detail::type_of<decltype(T::tag_type_ids)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>,
     true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::export_service_agreement_response
constinit const detail::Object ExportServiceAgreementResponse::kObject{
    "ExportServiceAgreementResponse", tables::export_service_agreement_response::kMembers,
    std::size(tables::export_service_agreement_response::kMembers),
    offsetof(ExportServiceAgreementResponse, extra),
    &detail::construct<ExportServiceAgreementResponse>};

}  // namespace servicetitan::service_agreements
