// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/memberships/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::memberships {

/// `Memberships.V2.MembershipTypeDiscountItemResponse`.
struct MembershipTypeDiscountItemResponse {
  std::int64_t target_id{};
  Decimal discount{};
  std::int64_t id{};
  Timestamp created_on{};
  std::optional<std::int64_t> created_by_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const MembershipTypeDiscountItemResponse&) const = default;
};

/// `Memberships.V2.MembershipTypeDurationBillingItemResponse`.
struct MembershipTypeDurationBillingItemResponse {
  std::optional<std::int32_t> duration{};
  OpenEnum<MembershipRecurrenceType> billing_frequency{};
  Decimal sale_price{};
  Decimal billing_price{};
  Decimal renewal_price{};
  std::int64_t id{};
  std::optional<std::string> import_id{};
  bool active{};
  Timestamp created_on{};
  std::optional<std::int64_t> created_by_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const MembershipTypeDurationBillingItemResponse&) const = default;
};

/// `Memberships.V2.MembershipTypeRecurringServiceItemResponse`.
struct MembershipTypeRecurringServiceItemResponse {
  std::int64_t membership_type_id{};
  std::int64_t recurring_service_type_id{};
  std::int32_t offset{};
  OpenEnum<OffsetType> offset_type{};
  Decimal allocation{};
  std::int64_t id{};
  std::optional<std::string> import_id{};
  Timestamp created_on{};
  std::optional<std::int64_t> created_by_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const MembershipTypeRecurringServiceItemResponse&) const = default;
};

/// `Memberships.V2.MembershipTypeResponse`.
struct MembershipTypeResponse {
  std::string name{};
  std::optional<std::string> display_name{};
  bool active{};
  OpenEnum<DiscountMode> discount_mode{};
  OpenEnum<MembershipLocationTarget> location_target{};
  OpenEnum<RevenueRecognitionMode> revenue_recognition_mode{};
  bool auto_calculate_invoice_templates{};
  bool use_membership_pricing_table{};
  bool show_membership_savings{};
  std::int64_t id{};
  Timestamp created_on{};
  std::optional<std::int64_t> created_by_id{};
  Timestamp modified_on{};
  std::optional<std::string> import_id{};
  std::optional<std::int64_t> billing_template_id{};
  Decimal discount{};
  std::optional<std::vector<MembershipTypeDurationBillingEntry>> duration_billing{};
  std::optional<std::vector<MembershipTypeDiscountEntry>> discounts{};
  std::optional<std::vector<MembershipTypeRecurringServiceEntry>> recurring_services{};
  std::optional<std::vector<std::int64_t>> tag_type_ids{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const MembershipTypeResponse&) const = default;
};

}  // namespace servicetitan::memberships
