// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/crm/booking_provider_tags_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::crm::booking_provider_tags {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<std::string> name{};
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  /// `+` or `-` and a field, of `Id`, `ModifiedOn`, `CreatedOn`.
  std::optional<std::string> sort{};
};

/// GET /crm/v2/tenant/{tenant}/booking-provider-tags
///
/// Scope: `tn.crm.bookingprovidertags:r`. Paged. Errors: 400.
Request<Page<GetBookingProviderTagResponse>> get_list(const GetListQuery& query = {});

/// POST /crm/v2/tenant/{tenant}/booking-provider-tags
///
/// Scope: `tn.crm.bookingprovidertags:w`. Errors: 400, 409.
Request<CreateBookingProviderTagResponse> create(const CreateBookingProviderTagRequest& body);

/// GET /crm/v2/tenant/{tenant}/booking-provider-tags/{id}
///
/// Scope: `tn.crm.bookingprovidertags:r`. Errors: 400, 404.
Request<GetBookingProviderTagResponse> get(std::int64_t id);

/// PATCH /crm/v2/tenant/{tenant}/booking-provider-tags/{id}
///
/// Scope: `tn.crm.bookingprovidertags:w`. Errors: 400.
Request<BookingProviderTagResponse> update(
    std::int64_t id,
    const UpdateBookingProviderTagRequest& body);

}  // namespace servicetitan::crm::booking_provider_tags
