// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/memberships/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::memberships {

/// `Memberships.V2.CustomFieldDataType`.
enum class CustomFieldDataType : std::int32_t {
  kText,
  kDropdown,
  kNumeric,
};
const detail::EnumTable& enum_table(CustomFieldDataType) noexcept;

/// `Memberships.V2.CustomFieldTypeResponse`.
struct CustomFieldTypeResponse {
  std::int64_t id{};
  std::string name{};
  OpenEnum<CustomFieldDataType> data_type{};
  std::optional<std::vector<std::string>> data_type_options{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomFieldTypeResponse&) const = default;
};

/// `Memberships.V2.CustomerMembershipResponse`.
struct CustomerMembershipResponse {
  std::int64_t id{};
  Timestamp created_on{};
  std::optional<std::int64_t> created_by_id{};
  Timestamp modified_on{};
  Timestamp follow_up_on{};
  std::optional<Timestamp> cancellation_date{};
  std::optional<Timestamp> from{};
  std::optional<Timestamp> next_scheduled_bill_date{};
  std::optional<Timestamp> to{};
  OpenEnum<MembershipRecurrenceType> billing_frequency{};
  std::optional<OpenEnum<MembershipRecurrenceType>> renewal_billing_frequency{};
  OpenEnum<MembershipStatus> status{};
  OpenEnum<OpportunityStatus> follow_up_status{};
  bool active{};
  Decimal initial_deferred_revenue{};
  std::optional<std::int32_t> duration{};
  std::optional<std::int32_t> renewal_duration{};
  std::int64_t business_unit_id{};
  std::int64_t customer_id{};
  std::int64_t membership_type_id{};
  std::optional<std::int64_t> activated_by_id{};
  std::optional<std::int64_t> activated_from_id{};
  std::optional<std::int64_t> billing_template_id{};
  std::optional<std::int64_t> cancellation_balance_invoice_id{};
  std::optional<std::int64_t> cancellation_invoice_id{};
  std::optional<std::int64_t> follow_up_custom_status_id{};
  std::optional<std::int64_t> location_id{};
  std::optional<std::int64_t> payment_method_id{};
  std::optional<std::int64_t> payment_type_id{};
  std::optional<std::int64_t> recurring_location_id{};
  std::optional<std::int64_t> renewal_membership_task_id{};
  std::optional<std::int64_t> renewed_by_id{};
  std::optional<std::int64_t> sold_by_id{};
  std::optional<std::string> customer_po{};
  std::optional<std::string> import_id{};
  std::optional<std::string> memo{};
  std::vector<CustomFieldResponse> custom_fields{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomerMembershipResponse&) const = default;
};

/// `Memberships.V2.CustomerMembershipStatusChangeItemResponse`.
struct CustomerMembershipStatusChangeItemResponse {
  std::int64_t id{};
  OpenEnum<MembershipStatus> old_status{};
  OpenEnum<MembershipStatus> new_status{};
  std::optional<std::string> note{};
  Timestamp created_on{};
  std::optional<std::int64_t> created_by_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomerMembershipStatusChangeItemResponse&) const = default;
};

/// `Memberships.V2.RecurringServiceAction`.
enum class RecurringServiceAction : std::int32_t {
  kNone,
  kSingle,
  kAll,
};
const detail::EnumTable& enum_table(RecurringServiceAction) noexcept;

/// `Memberships.V2.CustomerMembershipUpdateRequest`.
struct CustomerMembershipUpdateRequest {
  std::optional<std::int64_t> business_unit_id{};
  Field<Timestamp> next_scheduled_bill_date{};
  std::optional<OpenEnum<MembershipStatus>> status{};
  std::optional<std::string> memo{};
  std::optional<Timestamp> from{};
  Field<Timestamp> to{};
  Field<std::int64_t> sold_by_id{};
  Field<std::int64_t> billing_template_id{};
  Field<std::int64_t> location_id{};
  std::optional<OpenEnum<RecurringServiceAction>> recurring_service_action{};
  Field<std::int64_t> recurring_location_id{};
  Field<std::int64_t> payment_method_id{};
  Field<std::int64_t> payment_type_id{};
  Field<std::int64_t> renewal_membership_task_id{};
  std::optional<Decimal> initial_deferred_revenue{};
  Field<std::int64_t> cancellation_balance_invoice_id{};
  Field<std::int64_t> cancellation_invoice_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomerMembershipUpdateRequest&) const = default;
};

/// `Memberships.V2.MembershipSaleInvoiceCreateRequest`.
struct MembershipSaleInvoiceCreateRequest {
  Required<std::int64_t> customer_id;
  Required<std::int64_t> business_unit_id;
  Required<std::int64_t> sale_task_id;
  Required<std::int64_t> duration_billing_id;
  Field<std::int64_t> location_id{};
  Required<OpenEnum<RecurringServiceAction>> recurring_service_action;
  Field<std::int64_t> recurring_location_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const MembershipSaleInvoiceCreateRequest&) const = default;
};

/// `Memberships.V2.MembershipSaleInvoiceCreateResponse`.
struct MembershipSaleInvoiceCreateResponse {
  std::int64_t invoice_id{};
  std::int64_t customer_membership_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const MembershipSaleInvoiceCreateResponse&) const = default;
};

}  // namespace servicetitan::memberships
