// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/project_sub_statuses_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::jpm {

namespace tables::project_sub_status_response {
using T = ProjectSubStatusResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"statusId", offsetof(T, status_id), &detail::type_of<decltype(T::status_id)>, true},
    {"order", offsetof(T, order), &detail::type_of<decltype(T::order)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::project_sub_status_response
constinit const detail::Object ProjectSubStatusResponse::kObject{
    "ProjectSubStatusResponse", tables::project_sub_status_response::kMembers,
    std::size(tables::project_sub_status_response::kMembers),
    offsetof(ProjectSubStatusResponse, extra), &detail::construct<ProjectSubStatusResponse>};

}  // namespace servicetitan::jpm
