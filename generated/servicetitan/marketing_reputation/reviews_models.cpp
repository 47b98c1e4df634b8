// Generated from specs/marketing-reputation.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing_reputation/reviews_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::marketing_reputation {

namespace tables {

extern const detail::EnumValue kJobStatus[];
const detail::EnumValue kJobStatus[] = {
    {"0", static_cast<std::int32_t>(JobStatus::kValue0)},
    {"2", static_cast<std::int32_t>(JobStatus::kValue2)},
    {"3", static_cast<std::int32_t>(JobStatus::kValue3)},
    {"4", static_cast<std::int32_t>(JobStatus::kValue4)},
    {"5", static_cast<std::int32_t>(JobStatus::kValue5)},
};

extern const detail::EnumValue kPulledReviewRecommendationStatus[];
const detail::EnumValue kPulledReviewRecommendationStatus[] = {
    {"0", static_cast<std::int32_t>(PulledReviewRecommendationStatus::kValue0)},
    {"1", static_cast<std::int32_t>(PulledReviewRecommendationStatus::kValue1)},
};

extern const detail::EnumValue kResponseType[];
const detail::EnumValue kResponseType[] = {
    {"0", static_cast<std::int32_t>(ResponseType::kValue0)},
    {"1", static_cast<std::int32_t>(ResponseType::kValue1)},
    {"2", static_cast<std::int32_t>(ResponseType::kValue2)},
};

extern const detail::EnumValue kReviewMatchConfidenceLevel[];
const detail::EnumValue kReviewMatchConfidenceLevel[] = {
    {"0", static_cast<std::int32_t>(ReviewMatchConfidenceLevel::kValue0)},
    {"1", static_cast<std::int32_t>(ReviewMatchConfidenceLevel::kValue1)},
    {"2", static_cast<std::int32_t>(ReviewMatchConfidenceLevel::kValue2)},
    {"3", static_cast<std::int32_t>(ReviewMatchConfidenceLevel::kValue3)},
    {"4", static_cast<std::int32_t>(ReviewMatchConfidenceLevel::kValue4)},
    {"5", static_cast<std::int32_t>(ReviewMatchConfidenceLevel::kValue5)},
    {"6", static_cast<std::int32_t>(ReviewMatchConfidenceLevel::kValue6)},
};

extern const detail::EnumValue kReviewUpdatedStatus[];
const detail::EnumValue kReviewUpdatedStatus[] = {
    {"0", static_cast<std::int32_t>(ReviewUpdatedStatus::kValue0)},
    {"1", static_cast<std::int32_t>(ReviewUpdatedStatus::kValue1)},
    {"2", static_cast<std::int32_t>(ReviewUpdatedStatus::kValue2)},
};

extern const detail::Member kReviewReport[];
const detail::Member kReviewReport[] = {
    {"address", offsetof(ReviewReport, address), &detail::type_of<decltype(ReviewReport::address)>},
    {"platform", offsetof(ReviewReport, platform),
     &detail::type_of<decltype(ReviewReport::platform)>},
    {"authorEmail", offsetof(ReviewReport, author_email),
     &detail::type_of<decltype(ReviewReport::author_email)>},
    {"authorName", offsetof(ReviewReport, author_name),
     &detail::type_of<decltype(ReviewReport::author_name)>},
    {"review", offsetof(ReviewReport, review), &detail::type_of<decltype(ReviewReport::review)>},
    {"reviewType", offsetof(ReviewReport, review_type),
     &detail::type_of<decltype(ReviewReport::review_type)>},
    {"reviewResponse", offsetof(ReviewReport, review_response),
     &detail::type_of<decltype(ReviewReport::review_response)>},
    {"publishDate", offsetof(ReviewReport, publish_date),
     &detail::type_of<decltype(ReviewReport::publish_date)>},
    {"rating", offsetof(ReviewReport, rating), &detail::type_of<decltype(ReviewReport::rating)>},
    {"recommendationStatus", offsetof(ReviewReport, recommendation_status),
     &detail::type_of<decltype(ReviewReport::recommendation_status)>},
    {"verificationStatus", offsetof(ReviewReport, verification_status),
     &detail::type_of<decltype(ReviewReport::verification_status)>},
    {"jobId", offsetof(ReviewReport, job_id), &detail::type_of<decltype(ReviewReport::job_id)>},
    {"verifiedByUserId", offsetof(ReviewReport, verified_by_user_id),
     &detail::type_of<decltype(ReviewReport::verified_by_user_id)>},
    {"verifiedOn", offsetof(ReviewReport, verified_on),
     &detail::type_of<decltype(ReviewReport::verified_on)>},
    {"isAutoVerified", offsetof(ReviewReport, is_auto_verified),
     &detail::type_of<decltype(ReviewReport::is_auto_verified)>},
    {"businessUnitId", offsetof(ReviewReport, business_unit_id),
     &detail::type_of<decltype(ReviewReport::business_unit_id)>},
    {"completedDate", offsetof(ReviewReport, completed_date),
     &detail::type_of<decltype(ReviewReport::completed_date)>},
    {"customerName", offsetof(ReviewReport, customer_name),
     &detail::type_of<decltype(ReviewReport::customer_name)>},
    {"customerId", offsetof(ReviewReport, customer_id),
     &detail::type_of<decltype(ReviewReport::customer_id)>},
    {"dispatchedDate", offsetof(ReviewReport, dispatched_date),
     &detail::type_of<decltype(ReviewReport::dispatched_date)>},
    {"jobStatus", offsetof(ReviewReport, job_status),
     &detail::type_of<decltype(ReviewReport::job_status)>},
    {"jobTypeName", offsetof(ReviewReport, job_type_name),
     &detail::type_of<decltype(ReviewReport::job_type_name)>},
    {"technicianFullName", offsetof(ReviewReport, technician_full_name),
     &detail::type_of<decltype(ReviewReport::technician_full_name)>},
    {"technicianId", offsetof(ReviewReport, technician_id),
     &detail::type_of<decltype(ReviewReport::technician_id)>},
    {"externalId", offsetof(ReviewReport, external_id),
     &detail::type_of<decltype(ReviewReport::external_id)>},
    {"internalId", offsetof(ReviewReport, internal_id),
     &detail::type_of<decltype(ReviewReport::internal_id)>},
    {"createdOn", offsetof(ReviewReport, created_on),
     &detail::type_of<decltype(ReviewReport::created_on)>},
    {"modifiedOn", offsetof(ReviewReport, modified_on),
     &detail::type_of<decltype(ReviewReport::modified_on)>},
};

extern const detail::EnumValue kReviewsReportType[];
const detail::EnumValue kReviewsReportType[] = {
    {"0", static_cast<std::int32_t>(ReviewsReportType::kValue0)},
    {"1", static_cast<std::int32_t>(ReviewsReportType::kValue1)},
    {"2", static_cast<std::int32_t>(ReviewsReportType::kValue2)},
};

}  // namespace tables

const detail::EnumTable& enum_table(JobStatus) noexcept {
  static constexpr detail::EnumTable table{
      "JobStatus", tables::kJobStatus, std::size(tables::kJobStatus),
      true};
  return table;
}

const detail::EnumTable& enum_table(PulledReviewRecommendationStatus) noexcept {
  static constexpr detail::EnumTable table{
      "PulledReviewRecommendationStatus", tables::kPulledReviewRecommendationStatus, std::size(tables::kPulledReviewRecommendationStatus),
      true};
  return table;
}

const detail::EnumTable& enum_table(ResponseType) noexcept {
  static constexpr detail::EnumTable table{
      "ResponseType", tables::kResponseType, std::size(tables::kResponseType),
      true};
  return table;
}

const detail::EnumTable& enum_table(ReviewMatchConfidenceLevel) noexcept {
  static constexpr detail::EnumTable table{
      "ReviewMatchConfidenceLevel", tables::kReviewMatchConfidenceLevel, std::size(tables::kReviewMatchConfidenceLevel),
      true};
  return table;
}

const detail::EnumTable& enum_table(ReviewUpdatedStatus) noexcept {
  static constexpr detail::EnumTable table{
      "ReviewUpdatedStatus", tables::kReviewUpdatedStatus, std::size(tables::kReviewUpdatedStatus),
      true};
  return table;
}

const detail::Object ReviewReport::kObject{
    "ReviewReport", tables::kReviewReport, std::size(tables::kReviewReport),
    offsetof(ReviewReport, extra), &detail::construct<ReviewReport>};

const detail::EnumTable& enum_table(ReviewsReportType) noexcept {
  static constexpr detail::EnumTable table{
      "ReviewsReportType", tables::kReviewsReportType, std::size(tables::kReviewsReportType),
      true};
  return table;
}

}  // namespace servicetitan::marketing_reputation
