// Generated from specs/evil.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/evil/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/evil.hpp"

namespace servicetitan::evil {

namespace things::tables::operator_ {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace detail_::tables::detail_ {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace std_::tables::std {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace std_::tables::std2 {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace detail_::tables::tables_ {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace things::tables::operator_2 {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace evil_models_::tables::new_ {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}

namespace tables {

namespace things::operator_ {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"OPERATOR", detail::Kind::string}};
}  // namespace things::operator_

namespace detail_::tables_ {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"operator", detail::Kind::string}};
}  // namespace detail_::tables_

namespace things::operator_2 {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"operator", detail::Kind::string}};
}  // namespace things::operator_2

namespace evil_models_::new_ {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"tenant_", detail::Kind::string}, {"class", detail::Kind::string},
    {"file", detail::Kind::int64}};
}  // namespace evil_models_::new_

}  // namespace tables

namespace module_tables {

extern const detail::OperationEntry kOperations[];
constexpr detail::OperationEntry kOperations[] = {
    {&things::tables::operator_::kOperation, tables::things::operator_::kPath, 1, nullptr, nullptr,
     0, nullptr, &things::tables::operator_::kResult},
    {&detail_::tables::detail_::kOperation, nullptr, 0, &detail::any_query<detail_::DetailQuery>,
     detail_::tables::detail_::kQuery, 1, &detail::any_type<Switch>,
     &detail_::tables::detail_::kResult},
    {&std_::tables::std::kOperation, nullptr, 0, &detail::any_query<std_::StdQuery>,
     std_::tables::std::kQuery, 1, nullptr, &std_::tables::std::kResult},
    {&std_::tables::std2::kOperation, nullptr, 0, &detail::any_query<std_::Std2Query>,
     std_::tables::std2::kQuery, 1, nullptr, &std_::tables::std2::kResult},
    {&detail_::tables::tables_::kOperation, tables::detail_::tables_::kPath, 1, nullptr, nullptr, 0,
     nullptr, &detail_::tables::tables_::kResult},
    {&things::tables::operator_2::kOperation, tables::things::operator_2::kPath, 1,
     &detail::any_query<things::Operator2Query>, things::tables::operator_2::kQuery, 4,
     &detail::any_type<EvilThing>, &things::tables::operator_2::kResult},
    {&evil_models_::tables::new_::kOperation, tables::evil_models_::new_::kPath, 3, nullptr,
     nullptr, 0, nullptr, &evil_models_::tables::new_::kResult},
};
extern const detail::AnyType* const kStructs[];
constexpr const detail::AnyType* kStructs[] = {
    &detail::any_type<ApiError>,
    &detail::any_type<Detail>,
    &detail::any_type<EvilJson>,
    &detail::any_type<EvilPage>,
    &detail::any_type<EvilRequest>,
    &detail::any_type<EvilThing>,
    &detail::any_type<EvilThing2>,
    &detail::any_type<LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLong>,
    &detail::any_type<Switch>,
    &detail::any_type<Tree>,
};

}  // namespace module_tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "evil", module_tables::kOperations, std::size(module_tables::kOperations),
      module_tables::kStructs, std::size(module_tables::kStructs)};
  return table;
}

}  // namespace servicetitan::evil
