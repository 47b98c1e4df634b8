// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/technician_shifts.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::dispatch::technician_shifts {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "dispatch.technician_shifts.get_list",
    .operation_id = "TechnicianShifts_GetList",
    .method = Method::get,
    .path = "/dispatch/v2/tenant/{tenant}/technician-shifts",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.dis.technicianshifts:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"startsOnOrAfter", offsetof(GetListQuery, starts_on_or_after),
     &detail::type_of<decltype(GetListQuery::starts_on_or_after)>},
    {"endsOnOrBefore", offsetof(GetListQuery, ends_on_or_before),
     &detail::type_of<decltype(GetListQuery::ends_on_or_before)>},
    {"shiftType", offsetof(GetListQuery, shift_type),
     &detail::type_of<decltype(GetListQuery::shift_type)>},
    {"technicianId", offsetof(GetListQuery, technician_id),
     &detail::type_of<decltype(GetListQuery::technician_id)>},
    {"titleContains", offsetof(GetListQuery, title_contains),
     &detail::type_of<decltype(GetListQuery::title_contains)>},
    {"noteContains", offsetof(GetListQuery, note_contains),
     &detail::type_of<decltype(GetListQuery::note_contains)>},
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "dispatch.technician_shifts.create",
    .operation_id = "TechnicianShifts_Create",
    .method = Method::post,
    .path = "/dispatch/v2/tenant/{tenant}/technician-shifts",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.dis.technicianshifts:w",
};

extern const Operation kBulkDelete;
const Operation kBulkDelete{
    .name = "dispatch.technician_shifts.bulk_delete",
    .operation_id = "TechnicianShifts_BulkDelete",
    .method = Method::post,
    .path = "/dispatch/v2/tenant/{tenant}/technician-shifts/bulk-delete",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.dis.technicianshifts:w",
};

extern const Operation kGet;
const Operation kGet{
    .name = "dispatch.technician_shifts.get",
    .operation_id = "TechnicianShifts_Get",
    .method = Method::get,
    .path = "/dispatch/v2/tenant/{tenant}/technician-shifts/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.dis.technicianshifts:r",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "dispatch.technician_shifts.update",
    .operation_id = "TechnicianShifts_Update",
    .method = Method::patch,
    .path = "/dispatch/v2/tenant/{tenant}/technician-shifts/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.dis.technicianshifts:w",
};

extern const Operation kDelete;
const Operation kDelete{
    .name = "dispatch.technician_shifts.delete_",
    .operation_id = "TechnicianShifts_Delete",
    .method = Method::delete_,
    .path = "/dispatch/v2/tenant/{tenant}/technician-shifts/{id}",
    .response_content = Content::json,
    .scopes = "tn.dis.technicianshifts:w",
};

}  // namespace tables

Request<Page<TechnicianShiftResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<TechnicianShiftResponse>>();
}

Request<TechnicianShiftCreateResponse> create(const CreateTechnicianShiftRequest& body) {
  return detail::RequestBuilder(tables::kCreate)
      .body(body)
      .returning<TechnicianShiftCreateResponse>();
}

Request<BulkDeleteTechnicianShiftResult> bulk_delete(const BulkDeleteTechnicianShiftRequest& body) {
  return detail::RequestBuilder(tables::kBulkDelete)
      .body(body)
      .returning<BulkDeleteTechnicianShiftResult>();
}

Request<TechnicianShiftResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<TechnicianShiftResponse>();
}

Request<TechnicianShiftUpdateResponse> update(
    std::int64_t id,
    const UpdateTechnicianShiftRequest& body) {
  return detail::RequestBuilder(tables::kUpdate)
      .path(id)
      .body(body)
      .returning<TechnicianShiftUpdateResponse>();
}

Request<DeleteTechnicianShiftResult> delete_(std::int64_t id) {
  return detail::RequestBuilder(tables::kDelete).path(id).returning<DeleteTechnicianShiftResult>();
}

}  // namespace servicetitan::dispatch::technician_shifts
