// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/crm/bookings_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::crm::bookings {

/// Query parameters of @ref get_list2.
struct GetList2Query {
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
  std::optional<std::string> external_id{};
  /// `+` or `-` and a field, of `Id`, `ModifiedOn`, `CreatedOn`.
  std::optional<std::string> sort{};
};

/// GET /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings
///
/// Scope: `tn.crm.bookings:r`. Paged. Errors: 400.
Request<Page<BookingResponse>> get_list2(
    std::int64_t booking_provider,
    const GetList2Query& query = {});

/// POST /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings
///
/// Scope: `tn.crm.bookings:w`. Errors: 400.
Request<BookingResponse> create(std::int64_t booking_provider, const CreateBookingRequest& body);

/// GET /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}
///
/// Scope: `tn.crm.bookings:r`. Errors: 400, 404.
Request<BookingResponse> get_for_provider(std::int64_t booking_provider, std::int64_t id);

/// PATCH /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}
///
/// Scope: `tn.crm.bookings:w`. Errors: 400, 404, 409.
Request<BookingResponse> update(
    std::int64_t booking_provider,
    std::int64_t id,
    const UpdateBookingRequest& body);

/// Query parameters of @ref get_contact_list2.
struct GetContactList2Query {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
};

/// GET /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/contacts
///
/// Scope: `tn.crm.bookings:r`. Paged. Errors: 400, 404.
Request<Page<BookingContactResponse>> get_contact_list2(
    std::int64_t booking_provider,
    std::int64_t id,
    const GetContactList2Query& query = {});

/// POST /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/contacts
///
/// Scope: `tn.crm.bookings:w`. Errors: 400, 404.
Request<BookingContactResponse> create_contact(
    std::int64_t booking_provider,
    std::int64_t id,
    const ContactCreateRequest& body);

/// PATCH
/// /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/contacts/{contactId}
///
/// Scope: `tn.crm.bookings:w`. Errors: 400, 404, 409.
Request<UpdateBookingContactRequest> update_booking_contact(
    std::int64_t booking_provider,
    std::int64_t id,
    std::int64_t contact_id,
    const UpdateBookingContactRequest& body);

/// DELETE
/// /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/contacts/{contactId}
///
/// Scope: `tn.crm.bookings:w`. Errors: 400, 404.
Request<void> delete_contact(
    std::int64_t booking_provider,
    std::int64_t id,
    std::int64_t contact_id);

/// POST /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/dismiss
///
/// Scope: `tn.crm.bookings:w`. Errors: 400.
Request<void> dismiss_booking(
    std::string_view booking_provider,
    std::int64_t id,
    const DismissBookingModel& body);

/// Query parameters of @ref get_list.
struct GetListQuery {
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
  std::optional<std::string> external_id{};
  /// `+` or `-` and a field, of `Id`, `ModifiedOn`, `CreatedOn`.
  std::optional<std::string> sort{};
};

/// GET /crm/v2/tenant/{tenant}/bookings
///
/// Scope: `tn.crm.bookings:r`. Paged. Errors: 400.
Request<Page<BookingResponse>> get_list(const GetListQuery& query = {});

/// GET /crm/v2/tenant/{tenant}/bookings/{id}
///
/// Scope: `tn.crm.bookings:r`. Errors: 400, 404.
Request<BookingResponse> get(std::int64_t id);

/// Query parameters of @ref get_contact_list.
struct GetContactListQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
};

/// GET /crm/v2/tenant/{tenant}/bookings/{id}/contacts
///
/// Scope: `tn.crm.bookings:r`. Paged. Errors: 400, 404.
Request<Page<BookingContactResponse>> get_contact_list(
    std::int64_t id,
    const GetContactListQuery& query = {});

}  // namespace servicetitan::crm::bookings
