// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/team_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::dispatch {

namespace tables {

extern const detail::Member kCreateTeamRequest[];
const detail::Member kCreateTeamRequest[] = {
    {"active", offsetof(CreateTeamRequest, active),
     &detail::type_of<decltype(CreateTeamRequest::active)>, true},
    {"name", offsetof(CreateTeamRequest, name),
     &detail::type_of<decltype(CreateTeamRequest::name)>},
};
void make_create_team_request(void* place) {
  ::new (place) CreateTeamRequest{.active = detail::unset};
}

extern const detail::Member kCreateTeamResponse[];
const detail::Member kCreateTeamResponse[] = {
    {"id", offsetof(CreateTeamResponse, id), &detail::type_of<decltype(CreateTeamResponse::id)>,
     true},
    {"active", offsetof(CreateTeamResponse, active),
     &detail::type_of<decltype(CreateTeamResponse::active)>, true},
    {"name", offsetof(CreateTeamResponse, name),
     &detail::type_of<decltype(CreateTeamResponse::name)>},
    {"createdBy", offsetof(CreateTeamResponse, created_by),
     &detail::type_of<decltype(CreateTeamResponse::created_by)>},
    {"createdOn", offsetof(CreateTeamResponse, created_on),
     &detail::type_of<decltype(CreateTeamResponse::created_on)>, true},
    {"modifiedOn", offsetof(CreateTeamResponse, modified_on),
     &detail::type_of<decltype(CreateTeamResponse::modified_on)>, true},
    {"created", offsetof(CreateTeamResponse, created),
     &detail::type_of<decltype(CreateTeamResponse::created)>, true},
};

extern const detail::Member kTeamResponse[];
const detail::Member kTeamResponse[] = {
    {"id", offsetof(TeamResponse, id), &detail::type_of<decltype(TeamResponse::id)>, true},
    {"active", offsetof(TeamResponse, active), &detail::type_of<decltype(TeamResponse::active)>,
     true},
    {"name", offsetof(TeamResponse, name), &detail::type_of<decltype(TeamResponse::name)>},
    {"createdBy", offsetof(TeamResponse, created_by),
     &detail::type_of<decltype(TeamResponse::created_by)>},
    {"createdOn", offsetof(TeamResponse, created_on),
     &detail::type_of<decltype(TeamResponse::created_on)>, true},
    {"modifiedOn", offsetof(TeamResponse, modified_on),
     &detail::type_of<decltype(TeamResponse::modified_on)>, true},
};

}  // namespace tables

const detail::Object CreateTeamRequest::kObject{
    "CreateTeamRequest", tables::kCreateTeamRequest, std::size(tables::kCreateTeamRequest),
    offsetof(CreateTeamRequest, extra), &tables::make_create_team_request};

const detail::Object CreateTeamResponse::kObject{
    "CreateTeamResponse", tables::kCreateTeamResponse, std::size(tables::kCreateTeamResponse),
    offsetof(CreateTeamResponse, extra), &detail::construct<CreateTeamResponse>};

const detail::Object TeamResponse::kObject{
    "TeamResponse", tables::kTeamResponse, std::size(tables::kTeamResponse),
    offsetof(TeamResponse, extra), &detail::construct<TeamResponse>};

}  // namespace servicetitan::dispatch
