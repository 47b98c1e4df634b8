// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/project_sub_statuses_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::jpm {

namespace tables {

extern const detail::Member kProjectSubStatusResponse[];
const detail::Member kProjectSubStatusResponse[] = {
    {"id", offsetof(ProjectSubStatusResponse, id),
     &detail::type_of<decltype(ProjectSubStatusResponse::id)>, true},
    {"name", offsetof(ProjectSubStatusResponse, name),
     &detail::type_of<decltype(ProjectSubStatusResponse::name)>, true},
    {"statusId", offsetof(ProjectSubStatusResponse, status_id),
     &detail::type_of<decltype(ProjectSubStatusResponse::status_id)>, true},
    {"order", offsetof(ProjectSubStatusResponse, order),
     &detail::type_of<decltype(ProjectSubStatusResponse::order)>, true},
    {"modifiedOn", offsetof(ProjectSubStatusResponse, modified_on),
     &detail::type_of<decltype(ProjectSubStatusResponse::modified_on)>, true},
    {"active", offsetof(ProjectSubStatusResponse, active),
     &detail::type_of<decltype(ProjectSubStatusResponse::active)>, true},
};

}  // namespace tables

const detail::Object ProjectSubStatusResponse::kObject{
    "ProjectSubStatusResponse", tables::kProjectSubStatusResponse,
    std::size(tables::kProjectSubStatusResponse), offsetof(ProjectSubStatusResponse, extra),
    &detail::construct<ProjectSubStatusResponse>};

}  // namespace servicetitan::jpm
