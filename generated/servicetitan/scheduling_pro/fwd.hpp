// Generated from specs/scheduling-pro.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include <cstdint>

namespace servicetitan::scheduling_pro {

struct Address;
struct Customer;
struct MilestoneFrequencyCount;
struct RouterPerformanceResponse;
struct RouterSchedulerSessionPerformance;
struct RouterSessionResponse;
enum class SchedulerMode : std::int32_t;
struct SchedulerPerformanceResponse;
struct SchedulerResponse;
struct SchedulerSessionResponse;
struct SessionAbandonedQualifiedWebhookEvent;
struct SessionCompletedWebhookEvent;
struct SourceTracking;

}  // namespace servicetitan::scheduling_pro
