// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include <cstdint>

namespace servicetitan::marketing_ads {

struct AdGroup;
struct Attribution;
struct Booking;
struct Call;
struct Campaign;
struct CapacityAwarenessWarning;
struct CapacityAwarenessWarningQueryResult;
struct CreateExternalCallAttributionRequest;
struct CreateScheduledJobAttributionRequest;
struct CreateWebBookingAttributionRequest;
struct CreateWebLeadFormAttributionRequest;
struct Customer;
struct DigitalStats;
enum class EntityType : std::int32_t;
struct ExternalCallData;
struct GetAttributedLeadsResponse;
struct GetPerformanceResponse;
struct Job;
struct Keyword;
struct LeadForm;
struct LeadStats;
enum class LeadType : std::int32_t;
enum class LeadTypeInt32 : std::int32_t;
enum class PerformanceSegmentationType : std::int32_t;
enum class PerformanceStatus : std::int32_t;
struct WebSessionData;

}  // namespace servicetitan::marketing_ads
