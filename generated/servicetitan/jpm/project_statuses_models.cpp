// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/project_statuses_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::jpm {

namespace tables::project_status_response {
using T = ProjectStatusResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"order", offsetof(T, order), &detail::type_of<decltype(T::order)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::project_status_response
constinit const detail::Object ProjectStatusResponse::kObject{
    "ProjectStatusResponse", tables::project_status_response::kMembers,
    std::size(tables::project_status_response::kMembers), offsetof(ProjectStatusResponse, extra),
    &detail::construct<ProjectStatusResponse>};

}  // namespace servicetitan::jpm
