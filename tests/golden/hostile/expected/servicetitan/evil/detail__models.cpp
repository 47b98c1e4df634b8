// Generated from specs/evil.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/evil/detail__models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::evil {

namespace tables::evil_json {
using T = EvilJson;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>},
};
}  // namespace tables::evil_json
constinit const detail::Object EvilJson::kObject{
    "EvilJson", tables::evil_json::kMembers, std::size(tables::evil_json::kMembers),
    offsetof(EvilJson, extra), &detail::construct<EvilJson>};

}  // namespace servicetitan::evil
