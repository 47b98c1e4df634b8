// Generated from specs/marketing-reputation.json by generator/. Do not edit;
// see docs/regenerate.md.
#include "servicetitan/marketing_reputation/reviews_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::marketing_reputation {

namespace tables::job_status {
using T = JobStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"0", static_cast<std::int32_t>(T::kValue0)},
    {"2", static_cast<std::int32_t>(T::kValue2)},
    {"3", static_cast<std::int32_t>(T::kValue3)},
    {"4", static_cast<std::int32_t>(T::kValue4)},
    {"5", static_cast<std::int32_t>(T::kValue5)},
};
}  // namespace tables::job_status
const detail::EnumTable& enum_table(JobStatus) noexcept {
  static constexpr detail::EnumTable table{
      "JobStatus", tables::job_status::kValues, std::size(tables::job_status::kValues), true};
  return table;
}

namespace tables::pulled_review_recommendation_status {
using T = PulledReviewRecommendationStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"0", static_cast<std::int32_t>(T::kValue0)},
    {"1", static_cast<std::int32_t>(T::kValue1)},
};
}  // namespace tables::pulled_review_recommendation_status
const detail::EnumTable& enum_table(PulledReviewRecommendationStatus) noexcept {
  static constexpr detail::EnumTable table{
      "PulledReviewRecommendationStatus", tables::pulled_review_recommendation_status::kValues,
      std::size(tables::pulled_review_recommendation_status::kValues), true};
  return table;
}

namespace tables::response_type {
using T = ResponseType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"0", static_cast<std::int32_t>(T::kValue0)},
    {"1", static_cast<std::int32_t>(T::kValue1)},
    {"2", static_cast<std::int32_t>(T::kValue2)},
};
}  // namespace tables::response_type
const detail::EnumTable& enum_table(ResponseType) noexcept {
  static constexpr detail::EnumTable table{
      "ResponseType", tables::response_type::kValues, std::size(tables::response_type::kValues),
      true};
  return table;
}

namespace tables::review_match_confidence_level {
using T = ReviewMatchConfidenceLevel;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"0", static_cast<std::int32_t>(T::kValue0)},
    {"1", static_cast<std::int32_t>(T::kValue1)},
    {"2", static_cast<std::int32_t>(T::kValue2)},
    {"3", static_cast<std::int32_t>(T::kValue3)},
    {"4", static_cast<std::int32_t>(T::kValue4)},
    {"5", static_cast<std::int32_t>(T::kValue5)},
    {"6", static_cast<std::int32_t>(T::kValue6)},
};
}  // namespace tables::review_match_confidence_level
const detail::EnumTable& enum_table(ReviewMatchConfidenceLevel) noexcept {
  static constexpr detail::EnumTable table{
      "ReviewMatchConfidenceLevel", tables::review_match_confidence_level::kValues,
      std::size(tables::review_match_confidence_level::kValues), true};
  return table;
}

namespace tables::review_updated_status {
using T = ReviewUpdatedStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"0", static_cast<std::int32_t>(T::kValue0)},
    {"1", static_cast<std::int32_t>(T::kValue1)},
    {"2", static_cast<std::int32_t>(T::kValue2)},
};
}  // namespace tables::review_updated_status
const detail::EnumTable& enum_table(ReviewUpdatedStatus) noexcept {
  static constexpr detail::EnumTable table{
      "ReviewUpdatedStatus", tables::review_updated_status::kValues,
      std::size(tables::review_updated_status::kValues), true};
  return table;
}

namespace tables::review_report {
using T = ReviewReport;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"address", offsetof(T, address), &detail::type_of<decltype(T::address)>},
    {"platform", offsetof(T, platform), &detail::type_of<decltype(T::platform)>},
    {"authorEmail", offsetof(T, author_email), &detail::type_of<decltype(T::author_email)>},
    {"authorName", offsetof(T, author_name), &detail::type_of<decltype(T::author_name)>},
    {"review", offsetof(T, review), &detail::type_of<decltype(T::review)>},
    {"reviewType", offsetof(T, review_type), &detail::type_of<decltype(T::review_type)>},
    {"reviewResponse", offsetof(T, review_response),
     &detail::type_of<decltype(T::review_response)>},
    {"publishDate", offsetof(T, publish_date), &detail::type_of<decltype(T::publish_date)>},
    {"rating", offsetof(T, rating), &detail::type_of<decltype(T::rating)>},
    {"recommendationStatus", offsetof(T, recommendation_status),
     &detail::type_of<decltype(T::recommendation_status)>},
    {"verificationStatus", offsetof(T, verification_status),
     &detail::type_of<decltype(T::verification_status)>},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"verifiedByUserId", offsetof(T, verified_by_user_id),
     &detail::type_of<decltype(T::verified_by_user_id)>},
    {"verifiedOn", offsetof(T, verified_on), &detail::type_of<decltype(T::verified_on)>},
    {"isAutoVerified", offsetof(T, is_auto_verified),
     &detail::type_of<decltype(T::is_auto_verified)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"completedDate", offsetof(T, completed_date), &detail::type_of<decltype(T::completed_date)>},
    {"customerName", offsetof(T, customer_name), &detail::type_of<decltype(T::customer_name)>},
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>},
    {"dispatchedDate", offsetof(T, dispatched_date),
     &detail::type_of<decltype(T::dispatched_date)>},
    {"jobStatus", offsetof(T, job_status), &detail::type_of<decltype(T::job_status)>},
    {"jobTypeName", offsetof(T, job_type_name), &detail::type_of<decltype(T::job_type_name)>},
    {"technicianFullName", offsetof(T, technician_full_name),
     &detail::type_of<decltype(T::technician_full_name)>},
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>},
    {"externalId", offsetof(T, external_id), &detail::type_of<decltype(T::external_id)>},
    {"internalId", offsetof(T, internal_id), &detail::type_of<decltype(T::internal_id)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>},
};
}  // namespace tables::review_report
constinit const detail::Object ReviewReport::kObject{
    "ReviewReport", tables::review_report::kMembers, std::size(tables::review_report::kMembers),
    offsetof(ReviewReport, extra), &detail::construct<ReviewReport>};

namespace tables::reviews_report_type {
using T = ReviewsReportType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"0", static_cast<std::int32_t>(T::kValue0)},
    {"1", static_cast<std::int32_t>(T::kValue1)},
    {"2", static_cast<std::int32_t>(T::kValue2)},
};
}  // namespace tables::reviews_report_type
const detail::EnumTable& enum_table(ReviewsReportType) noexcept {
  static constexpr detail::EnumTable table{
      "ReviewsReportType", tables::reviews_report_type::kValues,
      std::size(tables::reviews_report_type::kValues), true};
  return table;
}

}  // namespace servicetitan::marketing_reputation
