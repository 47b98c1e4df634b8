// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/accounting/gl_accounts_models.hpp"
#include "servicetitan/accounting/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::accounting::gl_accounts {

/// Query parameters of @ref get_list.
struct GetListQuery {
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  /// At most 50 values.
  std::vector<std::string> names{};
  /// At most 50 values.
  std::vector<std::string> numbers{};
  /// At most 50 values.
  std::vector<std::string> types{};
  /// At most 50 values.
  std::vector<std::string> subtypes{};
  /// At most 255 characters.
  std::optional<std::string> description{};
  std::optional<OpenEnum<GeneralLedgerAccountSource>> source{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<bool> is_intacct_group{};
  std::optional<bool> is_intacct_bank_account{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<std::string> sort{};
};

/// GET /accounting/v2/tenant/{tenant}/gl-accounts
///
/// Scope: `tn.acc.glaccounts:r`. Paged. Errors: 400.
Request<Page<GlAccountExtendedResponse>> get_list(const GetListQuery& query = {});

/// POST /accounting/v2/tenant/{tenant}/gl-accounts
///
/// Scope: `tn.acc.glaccounts:w`. Errors: 400, 409.
Request<GlAccountExtendedResponse> create_account(const GlAccountCreateRequest& body);

/// Query parameters of @ref get_type_list.
struct GetTypeListQuery {
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  /// At most 50 values.
  std::vector<std::string> names{};
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

/// GET /accounting/v2/tenant/{tenant}/gl-accounts/types
///
/// Scope: `tn.acc.glaccounts:r`. Paged. Errors: 400.
Request<Page<GlAccountTypeResponse>> get_type_list(const GetTypeListQuery& query = {});

/// GET /accounting/v2/tenant/{tenant}/gl-accounts/{accountId}
///
/// Scope: `tn.acc.glaccounts:r`. Errors: 400, 404.
Request<GlAccountExtendedResponse> get_account(std::int64_t account_id);

/// PATCH /accounting/v2/tenant/{tenant}/gl-accounts/{accountId}
///
/// Scope: `tn.acc.glaccounts:w`. Errors: 400, 404, 409.
Request<GlAccountExtendedResponse> update_account(
    std::int64_t account_id,
    const GlAccountUpdateRequest& body);

}  // namespace servicetitan::accounting::gl_accounts
