// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/project_types_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::jpm {

namespace tables::project_type_response {
using T = ProjectTypeResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>},
};
}  // namespace tables::project_type_response
constinit const detail::Object ProjectTypeResponse::kObject{
    "ProjectTypeResponse", tables::project_type_response::kMembers,
    std::size(tables::project_type_response::kMembers), offsetof(ProjectTypeResponse, extra),
    &detail::construct<ProjectTypeResponse>};

}  // namespace servicetitan::jpm
