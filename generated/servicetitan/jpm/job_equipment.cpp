// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/job_equipment.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::jpm::job_equipment {

namespace tables {

extern const Operation kGet;
const Operation kGet{
    .name = "jpm.job_equipment.get",
    .operation_id = "JobEquipment_Get",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/jobs/{id}/equipment",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.jpm.jobs:r",
};

extern const Operation kAttach;
const Operation kAttach{
    .name = "jpm.job_equipment.attach",
    .operation_id = "JobEquipment_Attach",
    .method = Method::post,
    .path = "/jpm/v2/tenant/{tenant}/jobs/{id}/equipment",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.jpm.jobs:w",
};

extern const Operation kDetachBulk;
const Operation kDetachBulk{
    .name = "jpm.job_equipment.detach_bulk",
    .operation_id = "JobEquipment_DetachBulk",
    .method = Method::delete_,
    .path = "/jpm/v2/tenant/{tenant}/jobs/{id}/equipment",
    .request_content = Content::json,
    .scopes = "tn.jpm.jobs:w",
};

extern const Operation kDetach;
const Operation kDetach{
    .name = "jpm.job_equipment.detach",
    .operation_id = "JobEquipment_Detach",
    .method = Method::delete_,
    .path = "/jpm/v2/tenant/{tenant}/jobs/{id}/equipment/{equipmentId}",
    .scopes = "tn.jpm.jobs:w",
};

}  // namespace tables

Request<JobEquipmentResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<JobEquipmentResponse>();
}

Request<JobEquipmentResponse> attach(std::int64_t id, const AttachJobEquipmentRequest& body) {
  return detail::RequestBuilder(tables::kAttach)
      .path(id)
      .body(body)
      .returning<JobEquipmentResponse>();
}

Request<void> detach_bulk(std::int64_t id, const DetachJobEquipmentRequest& body) {
  return detail::RequestBuilder(tables::kDetachBulk).path(id).body(body).returning<void>();
}

Request<void> detach(std::int64_t id, std::int64_t equipment_id) {
  return detail::RequestBuilder(tables::kDetach).path(id).path(equipment_id).returning<void>();
}

}  // namespace servicetitan::jpm::job_equipment
