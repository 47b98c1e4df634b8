// Generated from specs/service-agreements.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include <cstdint>

namespace servicetitan::service_agreements {

enum class AgreementOrigin : std::int32_t;
enum class AgreementStatus : std::int32_t;
enum class BillingScheduleType : std::int32_t;
enum class CancellationInvoiceMode : std::int32_t;
struct CustomFieldResponse;
struct ExportServiceAgreementResponse;
enum class PricingStrategyType : std::int32_t;
enum class RevenueRecognitionMode : std::int32_t;
struct ServiceAgreementResponse;
struct ServiceAgreementTemplateFieldsResponse;
enum class TargetMarginValueType : std::int32_t;

}  // namespace servicetitan::service_agreements
