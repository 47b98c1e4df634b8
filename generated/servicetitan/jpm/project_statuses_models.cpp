// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/project_statuses_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::jpm {

namespace tables {

extern const detail::Member kProjectStatusResponse[];
const detail::Member kProjectStatusResponse[] = {
    {"id", offsetof(ProjectStatusResponse, id),
     &detail::type_of<decltype(ProjectStatusResponse::id)>, true},
    {"name", offsetof(ProjectStatusResponse, name),
     &detail::type_of<decltype(ProjectStatusResponse::name)>, true},
    {"order", offsetof(ProjectStatusResponse, order),
     &detail::type_of<decltype(ProjectStatusResponse::order)>, true},
    {"modifiedOn", offsetof(ProjectStatusResponse, modified_on),
     &detail::type_of<decltype(ProjectStatusResponse::modified_on)>, true},
};

}  // namespace tables

const detail::Object ProjectStatusResponse::kObject{
    "ProjectStatusResponse", tables::kProjectStatusResponse,
    std::size(tables::kProjectStatusResponse), offsetof(ProjectStatusResponse, extra),
    &detail::construct<ProjectStatusResponse>};

}  // namespace servicetitan::jpm
