// Generated from specs/evil.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/evil/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::evil {

namespace tables::api_error {
using T = ApiError;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"title", offsetof(T, title), &detail::type_of<decltype(T::title)>, true},
    {"errors", offsetof(T, errors), &detail::type_of<decltype(T::errors)>, true},
};
}  // namespace tables::api_error
constinit const detail::Object ApiError::kObject{
    "ApiError", tables::api_error::kMembers, std::size(tables::api_error::kMembers),
    offsetof(ApiError, extra), &detail::construct<ApiError>};

namespace tables::evil_page {
using T = EvilPage;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
};
}  // namespace tables::evil_page
constinit const detail::Object EvilPage::kObject{
    "EvilPage", tables::evil_page::kMembers, std::size(tables::evil_page::kMembers),
    offsetof(EvilPage, extra), &detail::construct<EvilPage>};

}  // namespace servicetitan::evil
