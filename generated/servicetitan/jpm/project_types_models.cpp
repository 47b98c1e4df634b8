// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/project_types_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::jpm {

namespace tables {

extern const detail::Member kProjectTypeResponse[];
const detail::Member kProjectTypeResponse[] = {
    {"id", offsetof(ProjectTypeResponse, id), &detail::type_of<decltype(ProjectTypeResponse::id)>,
     true},
    {"name", offsetof(ProjectTypeResponse, name),
     &detail::type_of<decltype(ProjectTypeResponse::name)>, true},
    {"description", offsetof(ProjectTypeResponse, description),
     &detail::type_of<decltype(ProjectTypeResponse::description)>, true},
    {"createdById", offsetof(ProjectTypeResponse, created_by_id),
     &detail::type_of<decltype(ProjectTypeResponse::created_by_id)>},
};

}  // namespace tables

const detail::Object ProjectTypeResponse::kObject{
    "ProjectTypeResponse", tables::kProjectTypeResponse, std::size(tables::kProjectTypeResponse),
    offsetof(ProjectTypeResponse, extra), &detail::construct<ProjectTypeResponse>};

}  // namespace servicetitan::jpm
