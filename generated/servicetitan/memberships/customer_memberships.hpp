// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/memberships/common_models.hpp"
#include "servicetitan/memberships/customer_memberships_models.hpp"
#include "servicetitan/memberships/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::memberships::customer_memberships {

/// Query parameters of @ref get_list.
struct GetListQuery {
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::vector<std::int64_t> customer_ids{};
  std::optional<OpenEnum<MembershipStatus>> status{};
  std::optional<std::int32_t> duration{};
  std::optional<OpenEnum<MembershipRecurrenceType>> billing_frequency{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
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

/// GET /memberships/v2/tenant/{tenant}/memberships
///
/// Scope: `tn.mem.memberships:r`. Paged. Errors: 400.
Request<Page<CustomerMembershipResponse>> get_list(const GetListQuery& query = {});

/// Query parameters of @ref get_custom_fields.
struct GetCustomFieldsQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::string> sort{};
};

/// GET /memberships/v2/tenant/{tenant}/memberships/custom-fields
///
/// Scope: `tn.mem.memberships:r`. Paged. Errors: 400.
Request<Page<CustomFieldTypeResponse>> get_custom_fields(const GetCustomFieldsQuery& query = {});

/// POST /memberships/v2/tenant/{tenant}/memberships/sale
///
/// Scope: `tn.mem.memberships:w`. Errors: 400.
Request<MembershipSaleInvoiceCreateResponse> create(const MembershipSaleInvoiceCreateRequest& body);

/// GET /memberships/v2/tenant/{tenant}/memberships/{id}
///
/// Scope: `tn.mem.memberships:r`. Errors: 400, 404.
Request<CustomerMembershipResponse> get(std::int64_t id);

/// PATCH /memberships/v2/tenant/{tenant}/memberships/{id}
///
/// Scope: `tn.mem.memberships:w`. Errors: 400, 404.
Request<ModificationResponse> update(std::int64_t id, const CustomerMembershipUpdateRequest& body);

/// GET /memberships/v2/tenant/{tenant}/memberships/{id}/status-changes
///
/// Scope: `tn.mem.memberships:r`. Errors: 400, 404.
Request<std::vector<CustomerMembershipStatusChangeItemResponse>> get_status_changes(
    std::int64_t id);

}  // namespace servicetitan::memberships::customer_memberships
