// Generated from specs/marketing-reputation.json by generator/. Do not edit;
// see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::marketing_reputation {

/// `ServiceTitan.Marketing.ReviewEngine.Services.Models.Reviews.JobStatus`.
enum class JobStatus : std::int32_t {
  kValue0 = 0,
  kValue2 = 2,
  kValue3 = 3,
  kValue4 = 4,
  kValue5 = 5,
};
const detail::EnumTable& enum_table(JobStatus) noexcept;

/// `ServiceTitan.Marketing.ReviewEngine.Common.Enums.PulledReviewRecommendationStatus`.
enum class PulledReviewRecommendationStatus : std::int32_t {
  kValue0 = 0,
  kValue1 = 1,
};
const detail::EnumTable& enum_table(PulledReviewRecommendationStatus) noexcept;

/// `ServiceTitan.Marketing.ReviewEngine.Services.Models.Reviews.ResponseType`.
enum class ResponseType : std::int32_t {
  kValue0 = 0,
  kValue1 = 1,
  kValue2 = 2,
};
const detail::EnumTable& enum_table(ResponseType) noexcept;

/// `ServiceTitan.Marketing.ReviewEngine.Services.Models.Reviews.ReviewMatchConfidenceLevel`.
enum class ReviewMatchConfidenceLevel : std::int32_t {
  kValue0 = 0,
  kValue1 = 1,
  kValue2 = 2,
  kValue3 = 3,
  kValue4 = 4,
  kValue5 = 5,
  kValue6 = 6,
};
const detail::EnumTable& enum_table(ReviewMatchConfidenceLevel) noexcept;

/// `ServiceTitan.Marketing.ReviewEngine.Services.Models.Reviews.ReviewUpdatedStatus`.
enum class ReviewUpdatedStatus : std::int32_t {
  kValue0 = 0,
  kValue1 = 1,
  kValue2 = 2,
};
const detail::EnumTable& enum_table(ReviewUpdatedStatus) noexcept;

/// `ServiceTitan.Marketing.ReviewEngine.Services.Models.Reviews.ReviewReport`.
struct ReviewReport {
  std::optional<std::string> address{};
  std::optional<std::string> platform{};
  std::optional<std::string> author_email{};
  std::optional<std::string> author_name{};
  std::optional<std::string> review{};
  std::optional<OpenEnum<ReviewUpdatedStatus>> review_type{};
  std::optional<std::string> review_response{};
  std::optional<Timestamp> publish_date{};
  std::optional<double> rating{};
  std::optional<OpenEnum<PulledReviewRecommendationStatus>> recommendation_status{};
  std::optional<bool> verification_status{};
  std::optional<std::int64_t> job_id{};
  std::optional<std::int64_t> verified_by_user_id{};
  std::optional<Timestamp> verified_on{};
  std::optional<bool> is_auto_verified{};
  std::optional<std::int64_t> business_unit_id{};
  std::optional<Timestamp> completed_date{};
  std::optional<std::string> customer_name{};
  std::optional<std::int64_t> customer_id{};
  std::optional<Timestamp> dispatched_date{};
  std::optional<OpenEnum<JobStatus>> job_status{};
  std::optional<std::string> job_type_name{};
  std::optional<std::string> technician_full_name{};
  std::optional<std::int64_t> technician_id{};
  std::optional<std::string> external_id{};
  std::optional<std::int64_t> internal_id{};
  std::optional<Timestamp> created_on{};
  std::optional<Timestamp> modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ReviewReport&) const = default;
};

/// `ServiceTitan.Marketing.ReviewEngine.Services.Models.Reviews.ReviewsReportType`.
enum class ReviewsReportType : std::int32_t {
  kValue0 = 0,
  kValue1 = 1,
  kValue2 = 2,
};
const detail::EnumTable& enum_table(ReviewsReportType) noexcept;

}  // namespace servicetitan::marketing_reputation
