// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/memberships/common_models.hpp"
#include "servicetitan/memberships/membership_types_models.hpp"
#include "servicetitan/memberships/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::memberships::membership_types {

/// Query parameters of @ref get_list.
struct GetListQuery {
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<std::int32_t> duration{};
  std::optional<OpenEnum<MembershipRecurrenceType>> billing_frequency{};
  std::optional<bool> include_duration_billing{};
  std::optional<bool> include_discounts{};
  std::optional<bool> include_recurring_services{};
  std::optional<bool> include_tags{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<std::string> sort{};
};

/// GET /memberships/v2/tenant/{tenant}/membership-types
///
/// Scope: `tn.mem.membershiptypes:r`. Paged. Errors: 400.
Request<Page<MembershipTypeResponse>> get_list(const GetListQuery& query = {});

/// GET /memberships/v2/tenant/{tenant}/membership-types/{id}
///
/// Scope: `tn.mem.membershiptypes:r`. Errors: 400, 404.
Request<MembershipTypeResponse> get(std::int64_t id);

/// GET /memberships/v2/tenant/{tenant}/membership-types/{id}/discounts
///
/// Scope: `tn.mem.membershiptypes:r`. Errors: 400, 404.
Request<std::vector<MembershipTypeDiscountItemResponse>> get_discounts_list(std::int64_t id);

/// Query parameters of @ref get_duration_billing_list.
struct GetDurationBillingListQuery {
  std::optional<OpenEnum<ActiveRequestArg>> active{};
};

/// GET /memberships/v2/tenant/{tenant}/membership-types/{id}/duration-billing-items
///
/// Scope: `tn.mem.membershiptypes:r`. Errors: 400, 404.
Request<std::vector<MembershipTypeDurationBillingItemResponse>> get_duration_billing_list(
    std::int64_t id,
    const GetDurationBillingListQuery& query = {});

/// GET /memberships/v2/tenant/{tenant}/membership-types/{id}/recurring-service-items
///
/// Scope: `tn.mem.membershiptypes:r`. Errors: 400, 404.
Request<std::vector<MembershipTypeRecurringServiceItemResponse>> get_recurring_service_items(
    std::int64_t id);

}  // namespace servicetitan::memberships::membership_types
