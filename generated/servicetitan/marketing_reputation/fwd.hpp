// Generated from specs/marketing-reputation.json by generator/. Do not edit;
// see docs/regenerate.md.
#pragma once

#include <cstdint>

namespace servicetitan::marketing_reputation {

enum class JobStatus : std::int32_t;
enum class PulledReviewRecommendationStatus : std::int32_t;
enum class ResponseType : std::int32_t;
enum class ReviewMatchConfidenceLevel : std::int32_t;
struct ReviewReport;
enum class ReviewUpdatedStatus : std::int32_t;
enum class ReviewsReportType : std::int32_t;

}  // namespace servicetitan::marketing_reputation
