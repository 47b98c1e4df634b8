// Generated from specs/reporting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/reporting/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::reporting {

namespace tables {

extern const detail::Member kHeaderField[];
const detail::Member kHeaderField[] = {
    {"name", offsetof(HeaderField, name), &detail::type_of<decltype(HeaderField::name)>, true},
    {"label", offsetof(HeaderField, label), &detail::type_of<decltype(HeaderField::label)>, true},
};

}  // namespace tables

const detail::Object HeaderField::kObject{
    "HeaderField", tables::kHeaderField, std::size(tables::kHeaderField),
    offsetof(HeaderField, extra), &detail::construct<HeaderField>};

}  // namespace servicetitan::reporting
