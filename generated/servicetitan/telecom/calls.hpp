// Generated from specs/telecom.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/request.hpp"
#include "servicetitan/telecom/calls_models.hpp"
#include "servicetitan/telecom/common_models.hpp"
#include "servicetitan/telecom/shared.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::telecom::calls {

/// Query parameters of @ref get_calls.
struct GetCallsQuery {
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_after{};
  std::optional<std::int32_t> min_duration{};
  std::optional<std::string> phone_number_called{};
  std::optional<std::int64_t> campaign_id{};
  std::optional<std::int64_t> agent_id{};
  std::optional<std::string> agent_name{};
  std::optional<bool> agent_is_external{};
  std::optional<std::int64_t> agent_external_id{};
  /// `+` or `-` and a field, of `Id`, `createdOn`, `modifiedOn`.
  std::optional<std::string> order_by{};
  std::optional<std::string> order_by_direction{};
  std::optional<bool> active_only{};
  std::optional<Timestamp> created_after{};
  std::optional<Timestamp> created_before{};
  std::vector<std::int64_t> ids{};
  std::optional<std::int32_t> page{};
  std::optional<std::int32_t> page_size{};
};

/// GET /telecom/v2/tenant/{tenant}/calls
///
/// Scope: `tn.tlc.calls:r`. Paged. Deprecated.
Request<Page<BundleCallModel>> get_calls(const GetCallsQuery& query = {});

/// GET /telecom/v2/tenant/{tenant}/calls/{id}
///
/// Scope: `tn.tlc.calls:r`.
Request<DetailedBundleCallModel> get_details(std::int64_t id);

/// PUT /telecom/v2/tenant/{tenant}/calls/{id}
///
/// Scope: `tn.tlc.calls:w`.
Request<DetailedCallModel> update(std::int64_t id, const CallInUpdateModelV2& body);

/// GET /telecom/v2/tenant/{tenant}/calls/{id}/recording
///
/// Scope: `tn.tlc.calls:r`.
Request<Download> get_recording(std::int64_t id);

/// GET /telecom/v2/tenant/{tenant}/calls/{id}/voicemail
///
/// Scope: `tn.tlc.calls:r`.
Request<Download> get_voice_mail(std::int64_t id);

/// Query parameters of @ref calls.
struct CallsQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<Timestamp> created_after{};
  std::optional<Timestamp> modified_after{};
  std::optional<std::int64_t> campaign_id{};
  std::optional<std::int64_t> agent_id{};
  std::optional<std::int32_t> min_duration{};
  std::optional<std::string> phone_number_called{};
  std::optional<std::string> caller_phone_number{};
  std::optional<std::string> agent_name{};
  std::optional<bool> agent_is_external{};
  std::optional<std::int64_t> agent_external_id{};
  /// `+` or `-` and a field, of `Id`, `CreatedOn`, `ModifiedOn`.
  std::optional<std::string> sort{};
  std::optional<std::string> sid{};
  std::optional<std::string> tag{};
};

/// GET /telecom/v3/tenant/{tenant}/calls
///
/// Scope: `tn.tlc.calls:r`. Paged. Errors: 400.
Request<Page<CallResponse>> calls(const CallsQuery& query = {});

}  // namespace servicetitan::telecom::calls
