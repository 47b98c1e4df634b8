// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/dispatch/shared.hpp"
#include "servicetitan/dispatch/technician_shifts_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::dispatch::technician_shifts {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<Timestamp> starts_on_or_after{};
  std::optional<Timestamp> ends_on_or_before{};
  std::optional<OpenEnum<ShiftType>> shift_type{};
  std::optional<std::int64_t> technician_id{};
  std::optional<std::string> title_contains{};
  std::optional<std::string> note_contains{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  /// `+` or `-` and a field, of `Id`, `CreatedOn`, `ModifiedOn`.
  std::optional<std::string> sort{};
};

/// GET /dispatch/v2/tenant/{tenant}/technician-shifts
///
/// Scope: `tn.dis.technicianshifts:r`. Paged. Errors: 400.
Request<Page<TechnicianShiftResponse>> get_list(const GetListQuery& query = {});

/// POST /dispatch/v2/tenant/{tenant}/technician-shifts
///
/// Scope: `tn.dis.technicianshifts:w`. Errors: 400.
Request<TechnicianShiftCreateResponse> create(const CreateTechnicianShiftRequest& body);

/// POST /dispatch/v2/tenant/{tenant}/technician-shifts/bulk-delete
///
/// Scope: `tn.dis.technicianshifts:w`. Errors: 400.
Request<BulkDeleteTechnicianShiftResult> bulk_delete(const BulkDeleteTechnicianShiftRequest& body);

/// GET /dispatch/v2/tenant/{tenant}/technician-shifts/{id}
///
/// Scope: `tn.dis.technicianshifts:r`. Errors: 400, 404.
Request<TechnicianShiftResponse> get(std::int64_t id);

/// PATCH /dispatch/v2/tenant/{tenant}/technician-shifts/{id}
///
/// Scope: `tn.dis.technicianshifts:w`. Errors: 400, 404.
Request<TechnicianShiftUpdateResponse> update(
    std::int64_t id,
    const UpdateTechnicianShiftRequest& body);

/// DELETE /dispatch/v2/tenant/{tenant}/technician-shifts/{id}
///
/// Scope: `tn.dis.technicianshifts:w`. Errors: 400, 404.
Request<DeleteTechnicianShiftResult> delete_(std::int64_t id);

}  // namespace servicetitan::dispatch::technician_shifts
