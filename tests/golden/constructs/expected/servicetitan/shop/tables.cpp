// Generated from specs/shop.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/shop/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/shop.hpp"

namespace servicetitan::shop {

namespace exports::tables::orders_archive {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace orders::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace orders::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace orders::tables::mark_as_exported {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace orders::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace orders::tables::update {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace orders::tables::delete_ { extern const Operation kOperation; }
namespace orders::tables::get_favourite {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace orders::tables::download {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace orders::tables::upload {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
}
namespace orders::tables::picture {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace orders::tables::find {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace reviews::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace snapshots::tables::get_data {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}

namespace tables {

namespace orders::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace orders::get

namespace orders::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace orders::update

namespace orders::delete_ {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace orders::delete_

namespace orders::get_favourite {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace orders::get_favourite

namespace orders::download {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace orders::download

namespace orders::upload {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace orders::upload

namespace orders::picture {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace orders::picture

namespace orders::find {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"query", detail::Kind::string}, {"body", detail::Kind::guid}, {"path", detail::Kind::string}};
void make_query(void* place);
void make_query(void* place) {
  ::new (place) servicetitan::shop::orders::FindQuery{.day = detail::unset, .tags = detail::unset};
}
}  // namespace orders::find

namespace snapshots::get_data {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::string}};
}  // namespace snapshots::get_data

}  // namespace tables

namespace module_tables {

extern const detail::OperationEntry kOperations[];
constexpr detail::OperationEntry kOperations[] = {
    {&exports::tables::orders_archive::kOperation, nullptr, 0,
     &detail::any_query<exports::OrdersArchiveQuery>, exports::tables::orders_archive::kQuery, 2,
     nullptr, &exports::tables::orders_archive::kResult},
    {&orders::tables::get_list::kOperation, nullptr, 0, &detail::any_query<orders::GetListQuery>,
     orders::tables::get_list::kQuery, 15, nullptr, &orders::tables::get_list::kResult},
    {&orders::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CreateOrder>, &orders::tables::create::kResult},
    {&orders::tables::mark_as_exported::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<std::vector<Line>>, &orders::tables::mark_as_exported::kResult},
    {&orders::tables::get::kOperation, tables::orders::get::kPath, 1, nullptr, nullptr, 0, nullptr,
     &orders::tables::get::kResult},
    {&orders::tables::update::kOperation, tables::orders::update::kPath, 1,
     &detail::any_query<orders::UpdateQuery>, orders::tables::update::kQuery, 2,
     &detail::any_type<UpdateOrder>, &orders::tables::update::kResult},
    {&orders::tables::delete_::kOperation, tables::orders::delete_::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<CancelOfKind>, nullptr},
    {&orders::tables::get_favourite::kOperation, tables::orders::get_favourite::kPath, 1, nullptr,
     nullptr, 0, nullptr, &orders::tables::get_favourite::kResult},
    {&orders::tables::download::kOperation, tables::orders::download::kPath, 1, nullptr, nullptr, 0,
     nullptr, &orders::tables::download::kResult},
    {&orders::tables::upload::kOperation, tables::orders::upload::kPath, 1,
     &detail::any_query<orders::UploadQuery>, orders::tables::upload::kQuery, 1, nullptr, nullptr},
    {&orders::tables::picture::kOperation, tables::orders::picture::kPath, 1, nullptr, nullptr, 0,
     nullptr, &orders::tables::picture::kResult},
    {&orders::tables::find::kOperation, tables::orders::find::kPath, 3,
     &detail::any_query<orders::FindQuery, &tables::orders::find::make_query>,
     orders::tables::find::kQuery, 2, nullptr, &orders::tables::find::kResult},
    {&reviews::tables::get_list::kOperation, nullptr, 0, &detail::any_query<reviews::GetListQuery>,
     reviews::tables::get_list::kQuery, 2, nullptr, &reviews::tables::get_list::kResult},
    {&snapshots::tables::get_data::kOperation, tables::snapshots::get_data::kPath, 1,
     &detail::any_query<snapshots::GetDataQuery>, snapshots::tables::get_data::kQuery, 2,
     &detail::any_type<Contact>, &snapshots::tables::get_data::kResult},
};
extern const detail::AnyType* const kStructs[];
constexpr const detail::AnyType* kStructs[] = {
    &detail::any_type<ApiError>,
    &detail::any_type<CancelOfKind>,
    &detail::any_type<Cell>,
    &detail::any_type<CircleDto>,
    &detail::any_type<CloudEvent<OrderPaid>>,
    &detail::any_type<Contact>,
    &detail::any_type<CreateOrder>,
    &detail::any_type<Line>,
    &detail::any_type<Order>,
    &detail::any_type<OrderPaid>,
    &detail::any_type<Owner>,
    &detail::any_type<Part>,
    &detail::any_type<PartsPart>,
    &detail::any_type<Snapshot>,
    &detail::any_type<SquareDto>,
    &detail::any_type<UpdateOrder>,
    &detail::any_type<V2Date>,
};

}  // namespace module_tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "shop", module_tables::kOperations, std::size(module_tables::kOperations),
      module_tables::kStructs, std::size(module_tables::kStructs)};
  return table;
}

}  // namespace servicetitan::shop
