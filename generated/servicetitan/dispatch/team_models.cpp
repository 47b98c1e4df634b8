// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/team_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::dispatch {

namespace tables::create_team_request {
using T = CreateTeamRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.active = detail::unset};
}
}  // namespace tables::create_team_request
constinit const detail::Object CreateTeamRequest::kObject{
    "CreateTeamRequest", tables::create_team_request::kMembers,
    std::size(tables::create_team_request::kMembers), offsetof(CreateTeamRequest, extra),
    &tables::create_team_request::make};

namespace tables::create_team_response {
using T = CreateTeamResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"createdBy", offsetof(T, created_by), &detail::type_of<decltype(T::created_by)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"created", offsetof(T, created), &detail::type_of<decltype(T::created)>, true},
};
}  // namespace tables::create_team_response
constinit const detail::Object CreateTeamResponse::kObject{
    "CreateTeamResponse", tables::create_team_response::kMembers,
    std::size(tables::create_team_response::kMembers), offsetof(CreateTeamResponse, extra),
    &detail::construct<CreateTeamResponse>};

namespace tables::team_response {
using T = TeamResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"createdBy", offsetof(T, created_by), &detail::type_of<decltype(T::created_by)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::team_response
constinit const detail::Object TeamResponse::kObject{
    "TeamResponse", tables::team_response::kMembers, std::size(tables::team_response::kMembers),
    offsetof(TeamResponse, extra), &detail::construct<TeamResponse>};

}  // namespace servicetitan::dispatch
