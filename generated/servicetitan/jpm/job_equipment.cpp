// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/job_equipment.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::jpm::job_equipment {

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.job_equipment.get",
    .operation_id = "JobEquipment_Get",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/jobs/{id}/equipment",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.jpm.jobs:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<JobEquipmentResponse>;
}  // namespace tables::get
Request<JobEquipmentResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation).path(id).returning<JobEquipmentResponse>();
}

namespace tables::attach {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.job_equipment.attach",
    .operation_id = "JobEquipment_Attach",
    .method = Method::post,
    .path = "/jpm/v2/tenant/{tenant}/jobs/{id}/equipment",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.jpm.jobs:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<JobEquipmentResponse>;
}  // namespace tables::attach
Request<JobEquipmentResponse> attach(std::int64_t id, const AttachJobEquipmentRequest& body) {
  return detail::RequestBuilder(tables::attach::kOperation)
      .path(id)
      .body(body)
      .returning<JobEquipmentResponse>();
}

namespace tables::detach_bulk {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.job_equipment.detach_bulk",
    .operation_id = "JobEquipment_DetachBulk",
    .method = Method::delete_,
    .path = "/jpm/v2/tenant/{tenant}/jobs/{id}/equipment",
    .request_content = Content::json,
    .scopes = "tn.jpm.jobs:w",
};
}  // namespace tables::detach_bulk
Request<void> detach_bulk(std::int64_t id, const DetachJobEquipmentRequest& body) {
  return detail::RequestBuilder(tables::detach_bulk::kOperation)
      .path(id)
      .body(body)
      .returning<void>();
}

namespace tables::detach {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.job_equipment.detach",
    .operation_id = "JobEquipment_Detach",
    .method = Method::delete_,
    .path = "/jpm/v2/tenant/{tenant}/jobs/{id}/equipment/{equipmentId}",
    .scopes = "tn.jpm.jobs:w",
};
}  // namespace tables::detach
Request<void> detach(std::int64_t id, std::int64_t equipment_id) {
  return detail::RequestBuilder(tables::detach::kOperation)
      .path(id)
      .path(equipment_id)
      .returning<void>();
}

}  // namespace servicetitan::jpm::job_equipment
