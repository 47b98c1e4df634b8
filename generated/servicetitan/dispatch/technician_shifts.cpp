// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/technician_shifts.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::dispatch::technician_shifts {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.technician_shifts.get_list",
    .operation_id = "TechnicianShifts_GetList",
    .method = Method::get,
    .path = "/dispatch/v2/tenant/{tenant}/technician-shifts",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.dis.technicianshifts:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"startsOnOrAfter", offsetof(T, starts_on_or_after),
     &detail::type_of<decltype(T::starts_on_or_after)>},
    {"endsOnOrBefore", offsetof(T, ends_on_or_before),
     &detail::type_of<decltype(T::ends_on_or_before)>},
    {"shiftType", offsetof(T, shift_type), &detail::type_of<decltype(T::shift_type)>},
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>},
    {"titleContains", offsetof(T, title_contains), &detail::type_of<decltype(T::title_contains)>},
    {"noteContains", offsetof(T, note_contains), &detail::type_of<decltype(T::note_contains)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<TechnicianShiftResponse>>;
}  // namespace tables::get_list
Request<Page<TechnicianShiftResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<TechnicianShiftResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.technician_shifts.create",
    .operation_id = "TechnicianShifts_Create",
    .method = Method::post,
    .path = "/dispatch/v2/tenant/{tenant}/technician-shifts",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.dis.technicianshifts:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<TechnicianShiftCreateResponse>;
}  // namespace tables::create
Request<TechnicianShiftCreateResponse> create(const CreateTechnicianShiftRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .body(body)
      .returning<TechnicianShiftCreateResponse>();
}

namespace tables::bulk_delete {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.technician_shifts.bulk_delete",
    .operation_id = "TechnicianShifts_BulkDelete",
    .method = Method::post,
    .path = "/dispatch/v2/tenant/{tenant}/technician-shifts/bulk-delete",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.dis.technicianshifts:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<BulkDeleteTechnicianShiftResult>;
}  // namespace tables::bulk_delete
Request<BulkDeleteTechnicianShiftResult> bulk_delete(const BulkDeleteTechnicianShiftRequest& body) {
  return detail::RequestBuilder(tables::bulk_delete::kOperation)
      .body(body)
      .returning<BulkDeleteTechnicianShiftResult>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.technician_shifts.get",
    .operation_id = "TechnicianShifts_Get",
    .method = Method::get,
    .path = "/dispatch/v2/tenant/{tenant}/technician-shifts/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.dis.technicianshifts:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<TechnicianShiftResponse>;
}  // namespace tables::get
Request<TechnicianShiftResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation)
      .path(id)
      .returning<TechnicianShiftResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.technician_shifts.update",
    .operation_id = "TechnicianShifts_Update",
    .method = Method::patch,
    .path = "/dispatch/v2/tenant/{tenant}/technician-shifts/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.dis.technicianshifts:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<TechnicianShiftUpdateResponse>;
}  // namespace tables::update
Request<TechnicianShiftUpdateResponse> update(
    std::int64_t id,
    const UpdateTechnicianShiftRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<TechnicianShiftUpdateResponse>();
}

namespace tables::delete_ {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.technician_shifts.delete_",
    .operation_id = "TechnicianShifts_Delete",
    .method = Method::delete_,
    .path = "/dispatch/v2/tenant/{tenant}/technician-shifts/{id}",
    .response_content = Content::json,
    .scopes = "tn.dis.technicianshifts:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<DeleteTechnicianShiftResult>;
}  // namespace tables::delete_
Request<DeleteTechnicianShiftResult> delete_(std::int64_t id) {
  return detail::RequestBuilder(tables::delete_::kOperation)
      .path(id)
      .returning<DeleteTechnicianShiftResult>();
}

}  // namespace servicetitan::dispatch::technician_shifts
