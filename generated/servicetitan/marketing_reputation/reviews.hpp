// Generated from specs/marketing-reputation.json by generator/. Do not edit;
// see docs/regenerate.md.
#pragma once

#include "servicetitan/marketing_reputation/reviews_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::marketing_reputation::reviews {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<std::int32_t> page{};
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<std::string> search{};
  std::optional<OpenEnum<ReviewsReportType>> report_type{};
  std::optional<std::string> sort{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> from_date{};
  std::optional<Timestamp> to_date{};
  std::vector<OpenEnum<ResponseType>> response_types{};
  std::vector<std::int64_t> location_ids{};
  std::vector<std::string> sources{};
  std::vector<OpenEnum<ReviewMatchConfidenceLevel>> review_statuses{};
  std::vector<std::int64_t> technician_ids{};
  std::vector<std::int64_t> campaign_ids{};
  std::optional<double> from_rating{};
  std::optional<double> to_rating{};
  std::optional<bool> include_reviews_without_location{};
  std::optional<bool> include_reviews_without_campaign{};
  std::optional<bool> include_reviews_without_technician{};
  std::optional<std::int64_t> internal_id{};
  std::optional<std::string> external_id{};
};

/// GET /marketingreputation/v2/tenant/{tenant}/reviews
///
/// Scope: `tn.mrep.reviews:r`. Paged.
Request<Page<ReviewReport>> get_list(const GetListQuery& query = {});

}  // namespace servicetitan::marketing_reputation::reviews
