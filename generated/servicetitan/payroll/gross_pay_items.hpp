// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/payroll/common_models.hpp"
#include "servicetitan/payroll/gross_pay_items_models.hpp"
#include "servicetitan/payroll/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::payroll::gross_pay_items {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<OpenEnum<EmployeeType>> employee_type{};
  std::optional<std::int64_t> employee_id{};
  std::vector<std::int64_t> payroll_ids{};
  std::optional<Timestamp> date_on_or_after{};
  std::optional<Timestamp> date_on_or_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<Timestamp> modified_on_or_before{};
  std::optional<Timestamp> modified_before{};
  std::optional<std::string> sort{};
};

/// GET /payroll/v2/tenant/{tenant}/gross-pay-items
///
/// Scope: `tn.prl.grosspayitems:r`. Paged. Errors: 400.
Request<Page<GrossPayItemResponse>> get_list(const GetListQuery& query = {});

/// POST /payroll/v2/tenant/{tenant}/gross-pay-items
///
/// Scope: `tn.prl.grosspayitems:w`. Errors: 400, 409.
Request<ModificationResponse> create(const GrossPayItemCreateRequest& body);

/// PUT /payroll/v2/tenant/{tenant}/gross-pay-items/{id}
///
/// Scope: `tn.prl.grosspayitems:w`. Errors: 400, 409.
Request<ModificationResponse> update(std::int64_t id, const GrossPayItemUpdateRequest& body);

/// DELETE /payroll/v2/tenant/{tenant}/gross-pay-items/{id}
///
/// Scope: `tn.prl.grosspayitems:w`. Errors: 400.
Request<void> delete_(std::int64_t id);

}  // namespace servicetitan::payroll::gross_pay_items
