// Generated from specs/reporting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/reporting/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::reporting {

namespace tables::header_field {
using T = HeaderField;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"label", offsetof(T, label), &detail::type_of<decltype(T::label)>, true},
};
}  // namespace tables::header_field
constinit const detail::Object HeaderField::kObject{
    "HeaderField", tables::header_field::kMembers, std::size(tables::header_field::kMembers),
    offsetof(HeaderField, extra), &detail::construct<HeaderField>};

}  // namespace servicetitan::reporting
